import type { Sign } from "../../../pack.ts";

const VAGUE = "in mejorar|esforzar*|intent*|trata*|procur*|seguir_trabajando|lo_posible|esfuerz*|empeñ*";

export const repentance: readonly Sign[] = [
  {
    match: `
      desde|a_partir_de|a_partir_del ahora|hoy|mañana|ayer|este|esta|el|@day|próximo|ya|entonces|lunes ~12 @acts
      de_ahora|de_aquí|de_hoy|en_lo en_adelante|en_más|sucesivo|adelante
      en_adelante|en_el_futuro|a_futuro|de_cara_al_futuro ~10 @acts
      a_partir_de_ahora|desde_ahora|de_hoy_en_adelante !puede*|podrá
      ahora ~6 todos_los_días|a_diario|cada_mañana|cada_noche|siempre|cada
      pasa|pasan|pasado|pasamos|pasará* a *ar|*er|*ir|*arse|*arlo
      para|así que? ~2 no vuelv*|se_repita|repita|ocurra|suceda|pase|le_pase|dependa|nos_vuelva|falle|se_pierda|se_nos|se_cuele
      para que ~2 nadie|ningún|ninguna|otro|otra ~1
      para|así evitar*|impedir ~6 repita|vuelv*|ocurra|pase|suceda|otr*|errores|futuro|repet*
      así|con_esto|de_este_modo|de_esa_forma|de_esta_manera|de_esa_manera ~3 no @clit? *ará|*erá|*irá|podrá|habrá|puede|depende|vuelve|quedará
      ya no ~1 *amos|*emos|*imos|se|usamos|depende|puede|aceptamos|habrá|saldrá|envía|permite|deja
      qué cambia|cambiamos|cambiará|hemos_cambiado|va_a_cambiar
      ahora ~3 cada|cualquier|todas|todos|dos_personas|siempre|se_revisa*|hay|es_obligatori*|lo_revisa*|las_revisa*|el_sistema|la_web|nadie|un_compañero|una_compañera
      ahora @clit? ~1 revisamos|comprobamos|llamamos|anotamos|contamos|confirmamos|verificamos|pedimos|apuntamos|etiquetamos|guardamos|avisamos|pesamos|probamos|leemos|fotografiamos
      nunca_más|no_volver* sin|a ~6 sin|antes|hasta
      nuevo|nueva protocolo|procedimiento|norma|regla|lista|control|turno|calendario|hoja que|para|es|obliga|avisa|desde
      ya ~1 *amos|*emos|*imos|el ~6 cada|siempre|todos|antes_de|dos_veces|al_momento`.replaceAll(
      "@acts",
      "*amos|*emos|*imos|*aré|*eré|*iré|*ará|*erá|*irá|*arán|*erán|cada|todos|todas|todo|toda|ningún|ninguna|se|hay|dos|nadie|siempre|lleva*|va|quien|solo|salen|confirman|revisan|hacen|van|firman|reciben|guardan|comprueban|llaman|leen|pesan|preguntan|avisan|tenemos|queda|reviso|llamo|compruebo|apunto|confirmo",
    ),
    unless: [
      VAGUE,
      "in quedará|su_pedido|su_cuenta|usted_deberá|podrá_usar|nuevo_pedido|le_llegará|le_llegue|le_devolveremos|le_enviaremos|recibirá|le_llamaré|le_llamaremos",
      "after recomend*|rogamos|le_pedimos|compruebe|revise",
      "prev medidas|acciones|lo_posible|trabaj*|intent*|esforz*|procur*|empeñ*|necesario|le_ruego|por_favor|usted|prometemos_que|garantizo|garantizamos|sistema_nuevo|haremos_todo",
      "in su_dinero",
    ],
  },
  // What everybody does now; said by those who own something it is a change, by others it is praise.
  {
    match: `
      cada|todos_los|todas_las|ningún|ninguna ~4 *ará|*erá|*irá|*arán|*erán|*irán|lleva*|pasa|pasan|se_revisa*|se_comprueba*|se_confirma*|se_prueba*|sale|queda*|irá|irán|tendrá*|va|van|recibe*|será|serán ~5
      se ~1 revisa*|comprueb*|confirm*|verific*|contr* ~6 dos_veces|antes_de|cada|siempre|todos|doble|diari*|dos_personas
      dos|una_segunda|un_segundo ~1 person*|compañer*|cocineros|técnico ~2 revis*|comprueb*|firm*|mira*|leen|lee|cuenta*
      antes|después|al_final|tras|al_empezar|en|a de? cada !caso|uno|año|momento|día ~1`,
    only: ["text #responsibility", "sentence ahora|desde|partir"],
    unless: [VAGUE, "prev le_ruego|por_favor|usted"],
  },
  {
    match:
      "@have @clit? ~1 @change ~6 @procedure|equipo|personal|todos|todas|cada|nuestr*|para_que|persona|personas|empleado*|plantilla|recepci*|cocin*|repartidor*|camarer*|conductor*|técnic*|venta|carta",
    unless: [
      VAGUE,
      "prev no|nunca|si",
      "in enviado|haber*",
      "in le|te|lo|la|les|os|se|no",
      "prev le|te|lo|la|les|os",
      "next su|tu|le|te|vuestr*|un_vale|el_cobro|el_cargo|los_cargos|la_reserva|la_cita|de_opinión|%n|la_reseña|contigo|con_usted|el_importe|al_banco|el_pedido|el_saldo|la_factura|un_nuevo_envío|un_reembolso|en_nota|un_abono|con_el_banco|con_el_transp*|con_la_mensaj*|con_correos|que_no|sin|mal|el_problema|un_descuento|por_error|una_noche",
    ],
  },
  {
    match: `
      @change ~12 cada|siempre|antes_de|para_que|desde_hoy|a_partir|en_adelante|de_ahora|en_todos|en_todas|así
      hablé|hablamos|hablaré|hablaremos|reunimos|reuní|reuniré|expliqué|explicamos|formamos|formé|formaremos|capacitamos|capacitaremos|repasamos|repasé|repasaremos|revisamos|recordé|recordamos ~2 con|al|a todo|todos|el|la|mi|los|las|nuestro|toda ~1 equipo|personal|turno|cocina|camarer*|recepci*|conductor*|repartidor*|compañer*|plantilla|mecánic*|chofer*|meser*
      puse|pusimos|pondré|pondremos|instalé|instalamos|instalaremos|colgué|colgamos|pegué|pegamos|añadí|añadimos|añadiremos|agregamos|agregué|agregaremos|creamos|creé|contratamos|contrataremos|compramos|compré|cambiamos|cambié|cambiaremos|quitamos|retiramos|activamos|activé|programamos|modificamos|modificaremos|incorporamos|incorporaremos|implantamos|implementamos|separamos|separé|dejamos_de|dejé_de|introdujimos|establecimos|corregimos|actualizamos|reforzamos|ajustamos ~1 un|una|dos|el|la|los|las|ese|esa|nuestr*|en|otro|otra|más|segund* ~1 @procedure`,
    only: ["in *amos|*emos|*imos|*é|*í|puse|he|hemos"],
    unless: [VAGUE, "prev no|nunca|si|le|te", "in #responsibility", "next con_usted|contigo|su|tu"],
  },
];
