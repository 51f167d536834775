import type { Sign } from "../../../pack.ts";

const VAGUE = [
  "after ~3 técnic*|ajen*|imprevist*|operativ*|logístic*|fuerza_mayor|alta_demanda|volumen|diversos|varios_motivos|circunstancias|informátic* $",
  "next ~3 motivos|razones|causas|circunstancias|problemas|cuestiones|factores|dificultades|incidencias ~1 técnic*|ajen*|imprevist*|operativ*|logístic*|divers*|de_fuerza|de_organización|extern*|informátic*|puntual*",
  "next ~2 alta_demanda|gran_demanda|volumen|política|normativa|condiciones|usted|un_error|un_problema $",
];

export const explanation: readonly Sign[] = [
  {
    match: `
      porque !usted|así|no_podemos
      debid* a|al
      se|nos debió|debía a|al
      ya_que|puesto_que|dado_que
      el|la|los ~1 motivo|razón|causa|origen ~5 es|fue|era|fueron|está|estaba|estuvo !suya|tuya
      problema|fallo|error|culpa ~3 es|fue|era|estaba|estuvo ~1 que|en|al
      lo que|qué pasó|ocurrió|sucedió|pasa|ha_pasado|falló|ha_ocurrido ~1 es|fue|:|que
      esto|eso|pasó|ocurrió|sucedió|todo se_debe|se_debió|porque|cuando|al|viene
      resulta|resultó que
      a_raíz_de|a_causa_de|por_culpa_de|por_eso|de_ahí|de_modo_que|de_manera_que|con_lo_cual|por_lo_cual|y_por_ello
      por un|una|el|la|nuestr* ~1 error|fallo|falla|descuido|confusión|avería|corte|problema|despiste|cruce|retraso ~1 de|del|en|al|con|eléctric*|entre|mío|nuestro
      como ~1 *ábamos|*íamos|*aba|*ía|no|@act|@fault
      al !celular|lugar|hogar|azar|bar|taller|particular|alquiler|ayer *ar|*er|*ir|*arlo|*arla|*arle|*erlo|*arse|*irlo ~8
      quedó|quedaron|estaba*|venía|figuraba|aparecía|salía|salió|salieron ~2 *ado|*ada|*ados|*adas|*ido|*idos|mal|escrit*|puest* ~3
      vino|viene|venía|provenía|procedía de !nuevo|regreso|vuelta
      reventó|falló|fallaron|explotó|pinchó
      nadie ~2 *aba|*ía|revis*|mir*|comprob*|leyó|sup*|vio ~1
      correo|mensaje|pedido|solicitud|mail|email|reserva|ficha|paquete|nota|aviso ~2 entró|cayó|acabó|terminó|fue_a_parar|se_fue|se_quedó|llegó_a ~1 en|a|sin|entre
      actualización|versión|cambio|sistema|programa ~3 borraba|borró|cobraba|bloqueaba|impedía|mandaba|duplicaba|enviaba|perdía
      se *ó|*aron ~1 un|una|el|la|los|las|por|al|con ~1 !error|fallo|problema|incidencia|retraso
      se ~1 rompió|estropeó|averió|cayó|quedó|apagó|bloqueó|atascó|agotó|agotaron|mezclaron|mezcló|cruzaron|perdió|quemó|canceló|duplicó|desconectó|fundió|reventó|descargó|retrasó|borró|borraron|soltó|pinchó|inundó|congeló|acabó|acabaron`,
    unless: [...VAGUE, "in si|pueda|haremos|se_sinti*|se_cometi*|se_produj*", "prev no"],
  },
  // An account that can be checked: what we did, with the step, the time or the thing.
  {
    match: `
      confund*|mezcl*|duplic*|traspapel*|cruz*|salt*|equivoc*|equivoqu* ~2 al|a|de|del|con|en|entre|porque|que|y|su|tu|los|las|dos
      olvid* ~1 *ar|*er|*ir|*arlo|*arla|*arle|*erlo|*irlo
      en_lugar|en_vez de|del
      se nos|me perd*|mezcl*|cay*|rompi*|quem*|acab*|agot*|estrope*|cruz*`,
    only: ["in #responsibility", "near #responsibility"],
    unless: ["in perdón", "in fallamos|decepcion*|defraud*|si"],
  },
  {
    match: "@act ~9 @wrongly",
    only: ["in #responsibility"],
    unless: ["in @future|atend*|trat*|respond*|contest*|gestion*|actu*|hic*|hac*|habl*"],
  },
  {
    match: `
      @no ~2 comprob*|revis*|mir*|leí*|leyó|apunt*|anot*|actualiz*|registr*|cerr*|prob*|cont*|carg*|guard*|verific*|pregunt*|confirm*|limpi*|marc*|apag*|quit*|borr*|sell*|vi|vio|vimos|puse|pusimos|puso|cambi*|med*|transmit*|traslad*|incluy*|inclui*|program*|activ*`,
    only: ["in #responsibility"],
    unless: ["in @future|contest*|haber"],
  },
  {
    match: "@fault ~9 %n|cuando|entre|mientras|al|por|desde|durante|con|antes|en",
    only: ["in #responsibility"],
    unless: [
      "in tard*|demor*|retras*|atras*|fall*|decepcion*|defraud*|caus*|ocasion*|perjudic*|molest*|ofend*|tiempo|por_esto|por_ello|en_su_caso|en_esta",
    ],
  },
  {
    match: "@who ~3 *ó|dijo|puso|dio|hizo ~9 y|sin|porque|cuando|en_vez|en_lugar|a_otr*|de_otr*|en_otr*|que_no",
    only: ["in #responsibility"],
  },
  {
    match: "le|te|les|os prometimos|prometí|dijimos|dije|confirmamos|confirmé ~12 y|pero|cuando @no|era",
    only: ["in #responsibility"],
  },
  {
    match: "nuestr*|mi ~6 @wrongly|falló|rompió|cayó|estropeó|averió|apagad*|bloquead*",
    only: ["in #responsibility"],
    unless: ["in mal|error"],
  },
  // Not knowing, and saying so.
  {
    match: `
      no|tampoco ~1 sé|sabemos|tengo|tenemos|conozco|conocemos|puedo_decir* ~4 por_qué|porque|porqué|qué|cómo|dónde|quién|cuál|si|cuándo|exactamente|motivo|causa|respuesta|explicación
      todavía|aún ~1 no ~1 sé|sabemos|tengo|tenemos|he|hemos|conocemos|está|puedo|podemos
      no ~1 sé|sabemos|tengo|tenemos|he|hemos ~2 todavía|aún
      sigo|seguimos ~1 sin saber|entender|encontrar|averiguar
      sigo|seguimos|estoy|estamos ~1 revis*|comprob*|averigu*|busc*|mir*|rastre*|esper*|investig*|habl*|pregunt*|prob*|analiz*|localiz*|tratando|intentando
      no está|queda claro|clara por_qué|qué|cómo
      desconozco|desconocemos|ignoramos|ignoro ~1 por_qué|cómo|qué|la_causa|el_motivo`,
    unless: [
      "in si_usted|de_qué_se_queja|qué_espera|qué_quiere|qué_más|alternativas",
      "next siempre|para_ofrecer*|para_mejorar",
    ],
  },
  {
    match: `
      he|hemos ~2 revisado|mirado|comprobado|visto|encontrado|localizado|averiguado|escuchado|descubierto|hablado|verificado|preguntado|consultado|detectado ~4 que|y|la|el|las|los|su|tu|con
      revisé|revisamos|comprobé|comprobamos|miré|miramos|escuché|encontré|encontramos|descubrí|descubrimos|detectamos|vi|vimos|verifiqué|verificamos|veo|vemos ~4 que|la|el|las|los|y|por_qué|dónde
      la|el|las|los|un|una|dos|nuestr* ~4 falló|fallaron|cayó|rompió|estropeó|averió|dejó_de|borró|canceló|duplicó|bloqueó|apagó|quedó|llegó_tarde|cobró|mandó|envió|saltó|enfermó|faltó|registró|guardó|cruzó ~2`,
    unless: ["in usted|cliente|si", "in he_hablado_con"],
  },
  {
    match:
      "no ~1 puedo|podemos|pude|pudimos|cabe|es_posible|tenemos|tengo|hacemos|llegamos|entra ..14 porque|ya_que|pues|ya|puesto_que|dado_que|al_ser|por|está|es|son|han|ha|pasaron|pasó|comprueba*",
    at: ["refusal"],
  },
];
