export const groups: Readonly<Record<string, string>> = {
  // Who acts for the business, in the third person.
  who: `
    a_gente
    nós|eu
    @our ~1 @staff
    @our %c
    o|a|os|as|um|uma|do|da|dos|das|no|na|pelo|pela @our? @staff
    o|a|os|as|um|uma @our? @staff de|da|do|dos|das|no|na ~1 @staff|serviço|turno|plantão|noite|manhã|tarde|dia|instalação|receção|recepção|balcão|vendas|obra|sala|piso|entregas|ontem
    um|uma|alguém|algum|alguns|parte|quem ~1 da|do|dos|na|no|de|em|por @our? ~1 @staff|equipa|equipe|nós|aqui|cá|casa
    ninguém|alguém @cl? aqui|cá?
    quem ~3 atendeu|recebeu|fez|embalou|entregou|montou|instalou`,
  // Will, can, am about to.
  will: `
    vou|vamos|posso|podemos|quero|queremos|consigo|conseguimos|irei|iremos|poderei|poderemos
    quero|queremos|gostava|gostaria|gostávamos|gostaríamos|faço_questão|fazemos_questão|tratei|tratamos|estou|estamos|tenho|temos|acabei|acabamos|comprometo_me|proponho|propomos|disponho_me|pretendo|terei|teremos|ficamos|fiquei|prontifico_me|comecei|ofereço_me de|a|que|para|em
    quero|queremos|proponho|propomos|gostaria|gostaríamos|gostava|pretendo|pretendemos|sugiro|sugerimos|prefiro|mandei|mandamos|pedi|deixe_me|preciso|ofereço|ofereço_me|oferecemos|aceito|autorizei|devo|consegui|conseguimos para?
    @who vai|vão|pode|podem|irá|irão|poderá|consegue|conseguem|quer|está_a|estão_a`,
  // Future and present of what mends or is given.
  mendsoon: `
    @will @cl? @cl? @minf
    @msoon
    @noun lhe|te|já|hoje|amanhã|esta|este|agora|o_valor|a_diferença|tudo|a_sua|o_seu|os_%n|a_taxa|esse|essa
    lhe|te|já|hoje|também|eu @noun`,
  givesoon: `
    @will @cl? @cl? @ginf
    @gsoon
    marco|passo|trato|processo|mudo|mando|envio|deposito|crédito|aviso lhe|te|já|hoje|amanhã|agora|esta|novo|nova|um|uma|te|o|a|já|hoje|aí|amanhã|disso|por_aí|para_si|consigo|você|outro|outra|@your|esta|este
    falo|falar|conversar|converso|conversamos|falamos ~1 consigo|contigo|com_você|com_ela|com_ele|com_vocês|pessoalmente`,
  // Said before an apology.
  sorry: `
    desculpa|desculpas|desculpe|desculpem|perdão|perdoe|perdoem|perdoa
    desculpo|desculpamo|desculpamos|desculpar|desculpando
    lamento|lamentamos|lamentar
    sinto|sentimos @very? muito|muitíssimo|imenso|profundamente|mesmo|por
    arrependo|arrependemos|arrependido|arrependida
    ^ foi mal !interpretad*|feit*|*ado|*ada|*ido|*ida|*ados|*adas|e|com`,
  // The apology verb, or what is regretted.
  inc2: `
    @inc
    qualquer|quaisquer|todo|todos|eventual|eventuais|possíveis @inc`,
  when: `
    @day
    %n de? @day
    em|dentro_de|daqui_a|num|numa|até|há|após @number|próximas|próximos ~1 @unit|úteis
    às|as|até|pelas|antes_das|depois_das ~1 %n|meio_dia
    dia|no_dia|até_dia|desde %n`,
  // A fault in the first person: what a "mas" may lead to.
  admission: `
    @f1
    @who @neg? @cl? @f3
    não|nunca @cl? @cl? @d1
    devia|deveria|devíamos|deveríamos|tínhamos @cl? @cl? ter
    @our ~1 @blunder
    @blunder|responsabilidade @is ~1 @our
    @blunder @our
    não há|tem|temos|tenho|é|serve desculpa*|justific*
    fui_eu|fomos_nós`,
};
