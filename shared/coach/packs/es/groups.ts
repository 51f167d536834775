export const groups: Readonly<Record<string, string>> = {
  // Who acts for the business, but for the verb that says it by itself.
  who: `
    nuestro|nuestra|nuestros|nuestras|mi|mis|el|la|los|las|un|una|este|esta %c? ~1 @staff ~2
    uno|una|alguno de nuestros|nuestras|mis|los|las ~2
    alguien|nadie del|de|en|aquí ~2
    mi|nuestro|nuestra hijo|hija|hermano|hermana|marido|mujer|esposa|esposo|socio|socia|padre|madre
    nadie`,
  // An apology.
  sorry: `
    perdón|perdona|perdone|perdonen|perdonad|perdóname|perdónanos|perdóneme|perdónenos|perdonarme|perdonarnos|perdones
    disculpa|disculpe|disculpen|disculpad|disculpas|discúlpame|discúlpanos|discúlpeme|discúlpenos|disculparme|disculparnos|disculpamos|disculpo|excusas
    lamento|lamentamos|lamentar|lamentándolo
    lo? siento|sentimos
    pena con usted|ustedes|contigo|vos
    apenad*|avergonzad*|arrepentid*
    arrepiento|arrepentimos
    me|nos da mucha|muchísima|tanta|gran? vergüenza|pena|rabia
    me|nos apena|avergüenza|duele`,
  // A day, a date, a time.
  when: `
    @day
    el %n
    %n de enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre
    a|sobre|desde|hasta las|la %n|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce
    en|dentro|de|antes|hasta de? @num media? ~1 hora|horas|día|días|minuto|minutos|semana|semanas|hs|h|mes|meses
    @num hora|horas|día|días|minuto|minutos|semana|semanas|laborables|hábiles`,
  // Past and first person, taken apart.
  have: `
    he|hemos|habíamos|hayamos|habernos|haberme @adv? @adv?
    haber|haberl*|haberte|haberos|habérs* @adv?
    no? le|te|les|os|lo|la|se? he|hemos @adv?`,
  // It is to come, or we can.
  can: `
    voy|vamos @adv? a
    puedo|podemos|podría|podríamos|quiero|queremos|quisiera|quisiéramos|propongo|proponemos|encantad*|dispuest*|prometo|prometemos|acabo|acabamos|pienso|intentaré @adv? de|a? @adv?
    me|nos gustaría|encargo|encargamos|encargaré|encargaremos|comprometo|comprometemos|ofrezco|ofrecemos @adv? de|a?`,
};
