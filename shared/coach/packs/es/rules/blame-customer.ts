import type { RuleSet } from "../../../pack.ts";

export const blameCustomer: RuleSet = {
  class: "blame-customer",
  rules: [
    {
      id: "should-have",
      severity: "high",
      moments: { refusal: "med" },
      match: `
        @you ~1 debió|debiste|deberí*|debía*|tendrí*|tenía*|podrí*|pudo|podía* ~3 haber*|que|de|leer|avis*|revis*|llam*|comprob*
        debiste|deberías|tendrías|tenías|podrías|podías que? haber*
        debió|debería|tendría|podría|pudo|tenía|debía que? haber|haberl*|haberse|habernos|habérnoslo|haberme|habérmelo ~1 dicho|leído|revisado|avisado|comprobado|llamado|mirado|preguntado|indicado|pedido|comentado|consultado|fijado|informado|verificado|seguido|pensado|cancelado|llegado|reservado|guardado|solicitado|notificado|escrito|venido
        nos|me lo? ~1 debió|debería|hubiera|podría|pudo ~1 haber? *ado|dicho|*ido`,
      unless: [
        "in no|nunca|alguien|nosotros",
        "prev no|nunca|alguien|nuestr*|nadie|quien|yo",
        "next recibido|tenido_que",
      ],
    },
    {
      id: "had-you",
      severity: "high",
      moments: { refusal: "med" },
      match: `
        si|de ~2 hubier*|hubiese*|haber|habernos|haberlo leído|avisado|revisado|llamado|venido|comprobado|mirado|preguntado|dicho|indicado|consultado|seguido|reservado|esperado|informado|pedido|llegado|hecho|elegido|cuidado|prestado|seleccionado|confirmado ~6
        hubiera|habría|hubiese bastado|sido_suficiente`,
      unless: ["in hubiéramos|nosotros|yo|nos_hubieran", "prev nosotros", "in hecho_bien|hecho_nuestro|hecho_mi"],
    },
    {
      id: "you-did",
      severity: "high",
      moments: { refusal: "med" },
      match: `
        @you no ~2 *ó|*aste|*iste|leyó|hizo|ha|has|quiso|supo|se_presentó|dio
        no leyó|siguió|avisó|revisó|confirmó|indicó ~1 @you
        no leíste|leyó|avisaste|revisaste|seguiste|siguió|indicaste|presentaste|confirmaste|marcaste|hiciste|prestaste|prestó|cuidó|cuidaste ~2 !nuestr*
        @you ~1 *ó|*aste|*iste ~4 mal|tarde|equivocad*|incorrect*|erróne*
        @you ~1 eligió|elegiste|decidió|decidiste|quiso|escogió|insistió|seleccionó|seleccionaste|pidió_usted
        error|culpa|responsabilidad|problema|fallo|descuido|obligación ~1 suya|suyo|tuya|tuyo|de_usted|del_usuario|del_cliente|del_pasajero|del_huésped|del_comprador|de_ustedes
        su|tu culpa|falta|desconocimiento|ignorancia|impaciencia|descuido|mal_uso|despiste|actitud|tono|educación|comportamiento|imprudencia|exigencia* 
        mal uso|manejo ~2 cliente|usted|usuario|del|por
        problema_es_que? @you ~1 introdujo|puso|indicó|escribió|dio|marcó|canceló|rechazó ~3 mal|equivocad*|incorrect*
        le|te recuerdo|recordamos que ~1 usted|*aste|*iste|acept*|firm*|fue
        seguramente|probablemente|quizá*|posiblemente ~1 no? ~1 usted|siguió|leyó|revisó|*aste|*iste|hizo
        malinterpretaste|malinterpretado|entendió_mal|entendiste_mal|ha_entendido_mal|no_entendió|no_entendiste|confundió_usted`,
      unless: [
        "in no_es_culpa|no_fue_culpa|no_es_error|no_fue_error|no_recibió|no_tiene|no_tenía|no_ha_recibido|no_tuvo|no_merec*|no_hizo_nada|no_ha_hecho_nada|no_ha_comido|no_debió|no_debería|no_tendría|no_deberías|no_pidió|no_encontró|no_pudo|no_hiciste_nada|no_has_hecho|no_es_su|no_quedó|no_llegó|no_se_quedó|no_obtuvo|no_logró|recibió|no_es_responsabilidad|no_ha_podido|no_has_recibido|no_recibiste|no_esperó",
        "prev no|nunca|que|cuando|nuestr*|ni|cambiar|sin|como|agradec*|gracias",
        "next nuestr*|mía",
      ],
    },
    {
      id: "you-too",
      severity: "med",
      match: `
        @you ~1 firmó|aceptó|contrató|firmaste|aceptaste|aceptás|consintió|autorizó|estuvo_de_acuerdo
        @you también|tampoco ~3
        @you ~1 se_negó|gritó|insultó|exigió|levantó|alzó|insistió|faltó|amenazó|exagera|confunde|se_confund*|no_entiende|no_comprende
        algo ~1 haría|habrá|hizo ~1 usted
        gente|clientes|personas|algunos|quien|mucha_gente no ~1 le*|entiend*|se_fija*|mir*|escuch*|sabe*
        basta|bastaba|hay|había|habría ~1 con|que leer*|mirar*|preguntar*|fijarse`,
      unless: [
        "in tampoco_tiene|tampoco_debió|tampoco_tenía|también_merece|también_puede|también_podrá|también_recibirá|tampoco_pag*|tampoco_recib*|también_lo_recib*",
        "prev nuestr*|no",
      ],
    },
    {
      id: "your-part",
      severity: "med",
      match: `
        quien|el_que|la_que no ~2 hace|tiene|quiere|lee|avisa|guarda|mira|pregunta
        @you ~1 había* ~1 *ado|*ido|dicho|hecho
        convengamos|digamos|admita|reconozca|seamos_sinceros|honestamente|sinceramente ~3 usted|tampoco|también|no_nos
        @you ~1 *ó|trajo|hizo|dio|quiso|puso|*aste|*iste
        había que ~1 *ar|*er|*ir|*arlo|*arla|*erlo|*irlo
        quizá*|tal_vez|puede_que|a_lo_mejor|igual ~1 su|usted|tu|tú|vos
        lo|eso ~1 sabe*|sabía* ~1 cualquiera|todo_el_mundo|todos
        habrí* visto|sabido|leído|evitado
        fácil ~2 quejarse|criticar|opinar|hablar|reclamar`,
      unless: [
        "near #responsibility",
        "in recib*|pidió|pediste|escribió|escribiste|avisó|avisaste|llamó|llamaste|pagó|pagaste|contó|contaste|perdió|perdiste|esperó|esperaste|sufrió|tuvo|dijo|dijiste|pasó|pasaste|vivió|confió|confiaste|reservó|compró|necesitó|había_que_contar",
        "prev cuando|nunca|nada|no",
      ],
    },
    {
      id: "manners",
      severity: "med",
      match: `
        no ~1 son|es ~1 forma*|maner*|modos|modo ~1 de hablar*|trat*|dirigir*|pedir*|contest*|venir
        no ~4 ayud*|colabor*|cooper*|molest*_en ~1 mucho|nada|con_nosotros|en
        no ~2 se molest* en
        tom* ~1 la molestia`,
      unless: ["in nosotros|ayudamos|ayudé|hablarle|tratarle|tratarte|hablarte|contestarle|contestarte|pudimos"],
    },
    {
      id: "advice",
      severity: "med",
      match:
        "le|te|les|os recomend*|recomiend*|aconsej*|suger*|sugier*|record*|recuerd*|convendría|conviene ~2 que? ~1 comprobar|revisar|leer|llegar|reservar|llamar|guardar|avisar|confirmar|consultar|verificar|lea|leas|revise*|compruebe|avise|reserve|llegue|que",
      unless: ["in no_le|no_te", "next puede"],
    },
    {
      id: "as-told",
      severity: "high",
      moments: { refusal: "med" },
      match: `
        como|tal_y_como|tal_como|según ~1 ya? se|le|te|les|bien|usted|sabe* ~1 sabe|sabes|sabrá|indic*|inform*|advirtió|advert*|explic*|expliqu*|dij*|avis*|mencion*|coment*|señal*
        lo|la? dej*|qued* ~1 bien|muy? claro*|clarísimo
        como|según ya? ~1 consta|aparece|figura|pone|dice|indica|indicaba|establece|especifica ~1 en|la|el|nuestr*|clarament*
        pone|dice|indica|ponía|especifica|está|estaba|lo_pone bien? claramente|bien_claro|muy_claro|clarísimo
        se le|te|les ~1 avisó|informó|advirtió|indicó|explicó|notificó|comunicó que|de|clar*|con|en|oportun*
        le avis*|advert*|inform* ~1 claramente|oportunamente|en_su_momento
        según|de_acuerdo nuestros|con_nuestros registros|sistema|datos ~3 usted
        nuestros registros|datos ~2 indic*|muestr*|dic*|reflej*|consta*
        nadie|ningún|ninguno más
        nunca|jamás nadie
        no nos? consta*
        no tenemos ~2 constancia|registro ~2 de`,
      unless: ["prev no", "in prometimos|debíamos", "near @ours|hemos equivoc*"],
    },
    {
      id: "only-you",
      severity: "high",
      moments: { refusal: "med" },
      match: `
        nadie|ningun* más|otro|otra|cliente|huésped ~3 queja|quejó|quejado|quejaron|dicho|problema*|protest*|reclam*|coment*|puso|nos
        es|eres|sos|sois usted? el|la? único|única|primer* ~1
        primera|primer|única|único ~1 vez|cliente|persona|queja|huésped que ~2 quej*|pasa|ocurre|recib*|reclam*|dice|sucede|pone|tenemos
        demás|otros|resto|todos|mayoría ~3 clientes|huéspedes|comensales|pacientes|gente|usuarios ~4 content*|entiend*|comprend*|encantad*|satisfech*|felices|gust*|conform*|sin_problema*|queja*`,
    },
    {
      id: "next-time",
      severity: "med",
      match:
        "próxima|otra|siguiente vez|ocasión ~3 lea|lee|leé|revise|revisa|procure|avise|avisa|compruebe|comprueba|reserve|reserva|llegue|llega|fíj*|pregunte|pregunta|mire|mira|intente|trate|recuerde|tenga|sea|cuide|llame_antes|verifique|venga",
      unless: ["in llame|avisaremos|le_aviso|pregunte_por|pida_por"],
    },
    {
      id: "doubt",
      severity: "med",
      match: `
        está|estás|estará usted? segur* de?
        usted ~1 alega|afirma|pretende|dice|asegura|sostiene|reclama_sin
        con todo|el mayor|debido? respeto|el_debido_respeto
        lo_que no se puede|podemos consentir|tolerar|permitir
        cualquier|una persona razonable|normal|sensata
        su ~1 supuest*|presunt* ~1 queja|problema|mala`,
      unless: ["prev si_no|como"],
    },
  ],
};
