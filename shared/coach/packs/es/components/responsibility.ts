import type { Sign } from "../../../pack.ts";

const IF =
  "prev si|cuando|sin|ni|aunque|quizá*|tal_vez|posible*|nunca|jamás|afirma*|dice*|cree*|asegura*|alega*|para_no|evitar|que_no";

export const responsibility: readonly Sign[] = [
  // We forgot; I had mixed it up; it slipped our mind; our driver lost it.
  {
    match: "@fault",
    only: ["in @first"],
    unless: [IF, "in @future|fallas|fallos", "prev no|tampoco|vamos_a|voy_a|podemos|queremos|puede"],
  },
  {
    match: "@have ~1 @fault",
    unless: [
      "prev si|cuando|sin|ni|no_creo|aunque_no|podido|pueda*|podamos|pudi*|podríamos|por_si",
      "in no",
      "next podido",
    ],
  },
  { match: "@have ~3 *ado|*ido|hecho|puesto|dicho ~5 @wrongly", unless: ["prev si|sin|cuando", "in @mend"] },
  {
    match: "se nos|me ~1 @fault|pas*|escap*|fue|ido|traspapel*|col*|cay*|caí*|acab*|agot* ~2",
    unless: ["in pasa|pase|si", "prev si|cuando"],
  },
  {
    match: "@who no? @clit? @clit? @fault",
    only: ["in @past"],
    unless: [IF, "in no|@other", "prev por_qué|porque|qué"],
  },
  {
    match:
      "se equivoc*|equivoqu*|confund*|olvid* mi|nuestr*|el|la @staff|hijo|hija|compañer*|hermano|marido|mujer|padre|madre|socio",
  },
  { match: "me|nos equivoque|olvide|confundi|retrase|despiste|salte|equivoco", unless: [IF] },
  // We sent it to the wrong house, charged you twice, came late.
  {
    match: `
      @act ~9 @wrongly
      mal|erróneamente|equivocadamente|incorrectamente|tarde @act`,
    only: ["in @first|hemos", "prev he|hemos|habíamos|haber*|hayamos"],
    unless: [
      "prev si|cuando|voy|vamos|puedo|podemos|podría*|quiero|queremos|para|evitar|pueden",
      "in @future|vamos|podemos|voy|si|esta_tarde|la_tarde|más_tarde|mañana_tarde|nada_mal|menos_mal|sin_falta",
      "in doble_de|es_tarde|usted_llegó|llegaste",
      "in cambi*|recog*|retir*|pas*|busc* ~4 dañad*|rot*|defectuos*|suci*|manchad*|equivocad*|erróne*|mal|quemad*|viej*",
    ],
  },
  {
    match: "le|te|les|os|lo|la|se|me|nos @bare ~9 @wrongly",
    unless: ["in si|puede|que|*er|*ar|la_tarde|esta_tarde|más_tarde", "prev que|para|no|si|cuando|usted"],
  },
  {
    match: `
      @act ~6 y|cuando|pero ~2 pidió|pediste|querí*|había|era|eran|debía|correspond*|tocaba|encargó|encargaste|compró|compraste|tenía|estaba
      cobr*|factur*|cerr*|cancel*|envi*|mand*|dimos|dej* ~6 aunque|a_pesar|pese_a`,
    only: ["in *amos|*imos|*é|hemos|dimos", "prev he|hemos"],
    unless: ["prev si|cuando", "in @future"],
  },
  { match: "@who @clit? *ó|dio|hizo|puso|dijo|fue ~6 sin *ar|*er|*ir", unless: [IF] },
  { match: "@who @clit? @clit? @act ~7 @wrongly", only: ["in @past"], unless: [IF, "in la_tarde|esta_tarde|@other"] },
  // We did not, we never; nobody did.
  {
    match: `
      @no @clit? @clit? !@denial *amos|*imos|*í|hice|puse|dije|di|fui|estuve|supe|traje|vi
      @no @clit? @clit? !@denial *é`,
    unless: [
      "prev si|mientras|aunque|porque_si|que_ya",
      "in @future|cobramos_nada|solo|no_era|ser|últimos|mismos|ni",
      "next más|nunca",
      "next hasta ~2 que",
    ],
  },
  {
    match:
      "@no @clit? @clit? he|hemos|habíamos|haber*|hayamos @adv? !@denial *ado|*ido|hecho|puesto|dicho|visto|escrito|vuelto|cumplido",
    unless: ["prev si|hasta|aunque", "next noticia*|ninguna_queja"],
  },
  {
    match: "@who @no @clit? @clit? *ó|*aron|*ieron|hizo|puso|dijo|dio|vio|supo|fue|ha|han|estaba|*aba|*ía|*aban|*ían",
    unless: [IF, "next abasto", "in quejó|quejaron|reclam*|más|abasto|daba_abasto|nos_ha|nos_había|me_ha|podía|cobra*"],
  },
  {
    match: "nadie ~2 @clit? *ó|supo|dijo|dio|puso|vio|hizo|ha|había",
    unless: ["in más|quejó|quejado|usted|cliente|otro|nos_ha|nos_había|me_ha", "prev si|que"],
  },
  // We should have; you should not have had to.
  {
    match: `
      debí|debimos|debíamos|deberíamos|tendríamos|teníamos que|de? haber|haberl*|haberte|haberos|habernos|haberme
      debió|debería*|tendría*|tenía|debía|debieron que|de? haberl*|haberte|haberos
      yo|equipo|local|nosotros ~1 debió|debería|tendría|tenía|debía que|de? haber
      `,
    unless: ["prev usted*|tú|vos|cliente|si|quien|ellos"],
  },
  {
    match:
      "debí|debimos|teníamos_que|deberíamos @clit? *ar|*er|*ir|*arle|*erle|*irle|*arte|*erte|*irte|*arlo|*erlo|*arla|*arnos|*arme|*arlos",
    unless: ["prev usted|si|por_qué_no"],
  },
  {
    match: `
      usted*|tú|vos? no debió|debiste|debía|deberí*|tenía*|tendrí*|debieron|merec* ~1
      nunca debió|debiste|deberí*|debimos|debí|debieron|tendría
      alguien ~2 debió|debería|tendría|tenía|debía
      merec*|merez* ~2 mejor|otro_trato|otra_atención|otra_cosa|más|una_respuesta|una_explicación|respeto`,
    unless: ["in no_merec*", "prev si|cualquier_cliente"],
  },
  // It was our mistake; you are right; we own it.
  {
    match: `
      @ours ~2 @blunder
      @blunder ~2 es|fue|era|ha_sido|son|fueron|solo|enteramente|todo? ~2 nuestr*|mío|mía
      cometimos|cometí ~3 @blunder
      he|hemos|haber|haberle|haberte|hayamos cometido ~3 @blunder
      le|te|les colg*|cerr* ~2 teléfono|llamada|puerta
      dejé|dejamos|dejó|dejado pasar|caer
      @blunder ~2 de|por|fue|es nosotros|nuestra_parte|parte_nuestra|mi_parte|parte_mía|mi_lado|nuestro_lado
      es|fue|era|son|fueron|enteramente cosa|culpa|problema|tema|todo? nuestr*|mío|mía
      asum*|acept*|reconoc*|reconozc*|admit* ~5 @blunder|responsabilidad
      reconoc*|reconozc*|admit* que
      responsabilidad ~1 es|fue|nuestra|mía|completa|total ~1 nuestra|mía
      mi|nuestr* ~1 respuesta|trato|tono|actitud|atención|servicio|comportamiento|reacción|explicación|forma ~2 fue|fuera|fueron|era|estuvo|ha_sido ~3 sec*|frí*|mal*|lent*|insuficiente|pobre|tard*|groser*|pésim*|deficiente|inadecuad*|injust*|cortante|desagradable|brusc*|imperson*|vergonzos*
      la responsabilidad|culpa ~2 es ~6 nuestra|mía
      hago|hacemos|hacernos|hacerme responsable*|cargo_de_lo|cargo_del_error|cargo_del_fallo
      soy|somos|fui|fuimos ~1 responsable*|el_responsable|la_responsable|los_responsables|yo|nosotros|culpable*
      no|sin ~2 excus*|perdón_posible|justificación|disculpa_posible|pretexto
      no fue|es|era|resulta ~2 correcto|aceptable|justo|normal|profesional|forma|manera|admisible|de_recibo|tolerable|razonable
      es|fue|resulta|parece inaceptable|imperdonable|inadmisible|injustificable|intolerable
      tiene*|tenés|tenéis|lleva*|doy|damos ~2 razón
      está|estás|estab* en_lo_cierto
      lo|la|os|le|te|esto|eso|muy hice|hicimos|hemos_hecho|he_hecho|gestionamos|gestioné|manejamos|manejé|llevamos|organizamos|planteamos|resolvimos fatal|mal|muy_mal|pésimo|rematadamente
      estuvo|estuve|estuvimos|actué|actuamos|hicimos|hice|quedamos|respondí|reaccioné ~1 mal|fatal|pésimo|groser*|injust*|lentos|torpe*|desacertad*|poco|impertinente
      fui|fuimos|estuve|estuvimos|hemos_sido|he_sido ~1 groser*|injust*|lent*|torpe*|bord*|brusc*|descuidad*|negligent*|desatent*|imprudent*|maleducad*|irresponsable*|poco|desconsiderad*|antipátic*|descort*|cortante*|impacient*|sec*
      no|ni estuve|estuvimos|hemos_estado|he_estado|llegamos|dimos|di ~2 altura|pendiente*|atent*|talla|tiempo|presente*
      por mi|nuestra culpa
      culpa|cagada mía|nuestra
      error|fallo|descuido|despiste|torpeza mío|mía|nuestr*
      le|te|les|os|lo|la|los dejé|dejam*|dejó|dejar*|dejár*|dejado sin|plantad*|esperando|fuera|tirad*|colgad*|a_medias|en_la_calle|en_la_puerta|sol*|con_la|en_visto|abandonad*
      le|te|les|os hicimos|hice ~1 perder|esperar|venir|volver|repetir|pasar|pagar|creer|daño|sentir
      le|te|les|os? prometimos|prometí|dijimos|dije|aseguramos|aseguré|confirmamos|confirmé|habíamos_dicho|habíamos_prometido ~12 y|pero|cuando ~4 @no|era|*aba|llevaba|tenía|costaba|llegamos|llegué|fue|resultó
      comprometimos|comprometí|quedamos|quedé ~12 y|pero @no|era|llegamos|llegué|fue|*amos|*imos|*é
      tuvo|tuvieron|tuviste que ~9 por_nuestra|por_mi
      incumpl* ~2 nuestr*|lo_que|la_promesa|el_plazo|con
      falta de ~3 nuestra|nuestro_lado`,
    unless: [
      "prev si|no_es|no_fue|sin|ni|aunque_no|tampoco|no_reconoc*|no_asum*|no_admit*|no_acept*|cuando|en_caso_de|aleg*|supuest*|quizás|su_parte",
      "in no_asum*|no_hay|suya|tuya|usted_mismo|reconocido_chef|no_nos_hacemos|cliente|no_somos|no_soy|no_es_culpa|no_es_responsabilidad|no_fue_culpa|no_es_error",
      "next de *ar|*er|*ir",
      "next al_suponer|social|de_ofrecer|de_velar|de_cuidar|es_ofrecer|es_velar|es_cuidar|del_transportista|del_fabricante|del_banco",
    ],
  },
  {
    match: "@act ~6 sin *ar|*er|*ir|haber*|*arlo|*arla|*arle|*arlos|*erlo|*erla",
    only: ["in @first"],
    unless: ["in @future|sin_pagar|sin_cobr*|sin_esperar|sin_dudar|sin_tener|sin_falta|sin_ser"],
  },
  {
    match: "y|pero ~1 le|te|les|os dimos|di|*amos|*imos|*é",
    only: [
      "before pidió|pagó|reservó|encargó|compró|avisó|eligió|pediste|pagaste|reservaste|encargaste|compraste|avisaste|había_pedido|habías_pedido|usted_dijo|me_dijo|nos_dijo|nos_pidió",
    ],
    unless: ["in @future|@mend", "prev si"],
  },
  { match: "no|sin ~1 hay|tengo|tenemos|tiene excus*|perdón|justificación|disculpa|nombre" },
  // The thing of ours was wrong.
  {
    match: `
      nuestr*|mi ~4 estaba*|mostraba*|decía*|indicaba*|tenía*|ponía*|seguía*|venía*|quedó|falló|fallaron|llegó|salió|fue|era ~6 @wrongly|estrope*|averi*|apagad*|bloquead*|suci*|desconfigurad*
      nuestr* ~5 falló|fallaron|rompió|se_cayó|se_estropeó|dejó_de`,
    unless: [IF],
  },
];
