import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "in #responsibility",
  "in no|nunca|si|nadie|sin_cambios|imposible|tarde|mal|error*|debería*|debió|debimos|debí|tendría_que|quien|tampoco",
  "prev no|nunca|ni|si|sin|cuando|nadie|imposible|debió|debimos|debí|deberíamos|política|derecho|tampoco|antes_de|olvid*|haber|aunque|hubier*|podrían|tarda*|cómo|viendo",
];
const FEEDBACK = [
  "next ~3 enlace|formulario|encuesta|cuestionario|respuesta|la_razón|por_hecho|un_correo|un_mensaje|un_aviso|varias_veces|tres_veces|dos_veces|claro|perdón|viendo|a_que|a_leer|a_revisar|a_consultar|a_cambiar|a_seguir|a_contactar|a_escribir|a_visitar|a_valorar|a_reconsid*|en_cuenta|nota|cuenta|al_departamento|a_la_dirección|al_área|al_equipo|a_los_responsables|seriamente|muy_en_serio|medidas|cartas|contacto|la_confianza|su_comentario|sus_comentarios|su_opinión|su_queja|su_caso_al|lo_posible|todo_lo|esfuerz*|equipo|conciencia|importancia|seguridad|gracias|atención|nuestros_procesos|nuestro_servicio|nuestros_servicios|la_calidad|mejorar|bienvenida|saludo*|página|su_mensaje|la_oportunidad|nuestras_disculpas|disculpas|mis_disculpas|por_alto|traslado|conocimiento|constancia|en_breve|pronto|próximamente|lo_antes|a_la_mayor|encantad*|parte_a|su_caso|explicación*|información|lecciones",
];

export const repair: readonly Sign[] = [
  // We refund, refunded, will redo, can correct.
  {
    match: "@mend",
    only: [
      "in *amos|*emos|*imos|*aré|*eré|*iré|*é|*í|haré|hago|hice|repuse|devuelvo|repongo|corrijo|resuelvo|sustituyo|rehago|reenvío|compenso",
    ],
    unless: [
      ...UNLESS,
      "prev usted|cuándo|por_qué",
      "next que_no|lo_antes|su_confianza|la_confianza|los_errores|nuestros",
    ],
  },
  {
    match: "le|te|les|os|se_lo|se_la|se_los|se_las|ya @clit? arreglo|descuento|abono|regalo|reparo|repongo|devuelvo",
    unless: UNLESS,
  },
  { match: "@have|@can @clit? @mend", unless: [...UNLESS, "next su_confianza|la_confianza|nuestr*"] },
  // It has been, it will be, it is.
  {
    match: `
      ya|está|están|queda*|quedó|estará|será|serán|ha_sido|han_sido|fue|ha_quedado|tiene*|tendrá|tenés|verá|verás ~2 *@m
      se ~1 le|te|les|os|lo|la|los|las? ~1 ha|han|va|van|hará|harán|procederá|procede|procedió ~2 @mend
      se|se_lo|se_la ~1 reembols*|repon*|devolv*|reintegr*|arregl*|repar*|corregir*|descontar*|abonar*
      a reparar*|corregir*|arreglarl*|reponer*|sustituir*|devolverl*|reembolsar*|recogerl*|recoger`.replaceAll(
      "*@m",
      "@mend|cancelad*|anulad*|enviad*|pagad*|cambiad*|pedid*|reservad*|encargad*|actualizad*|retirad*|camino",
    ),
    unless: [
      ...UNLESS,
      "in fue_enviado|fue_cobrad*|fue_cancelad*|fue_anulad*|ha_sido_cancelad*|fue_cambiad*|será_devuelta",
      "next me|nos|medios|a_otr*",
    ],
  },
  // We shall send, can come, bring it now; for this person.
  {
    match: "@can @clit? @clit? @give",
    unless: [
      ...UNLESS,
      ...FEEDBACK,
      "in contestar*|responder*|servir*|revisar|tomar|mejorar",
      "next ~2 @procedure",
      "next que|por_escrito|las_gracias|cómo|el_motivo|lo_que|cada|todos_los|a_todo|nuestr*",
    ],
  },
  {
    match: "@give",
    only: ["in *aré|*eré|*iré|*dré|*aremos|*eremos|*iremos|*dremos"],
    unless: [
      ...UNLESS,
      ...FEEDBACK,
      "in quedaré|quedaremos|mejor*|revis*|contest*",
      "next ~2 @procedure",
      "next cada|todos_los|todas_las|siempre|a_todo|que_no|nuestr*|atentos|más_atent*|a_ser|a_hacerlo",
    ],
  },
  {
    match: `
      le|te|les|os|se_lo|se_la|se_los|lo|la|los|las|ya @adv? @clit? @give
      te|se lo|la|los|las @give`,
    only: [
      "in *amos|*emos|*imos|*é|envío|subo|pinto|reparo|instalo|monto|mando|alcanzo|propongo|ajusto|llevo|llamo|traigo|ofrezco|regalo|invito|reservo|guardo|paso|recojo|doy|pongo|cambio|cancelo|pago|dejo|aplico|añado|agrego|ingreso|visito|quito|entrego|preparo|adjunto|acerco|transfiero|sumo|retiro|facilito|hago",
    ],
    unless: [
      ...UNLESS,
      ...FEEDBACK,
      "in pasamos_por|dejamos_de|hicimos|dimos_el|damos_las|contest*|hemos_de|quedamos|puse_en|pedimos|pedí|pido|hizo|hago_saber|quedé|revis*|escrib*",
      "next que|por_escrito|las_gracias|cómo|de_antemano|sin|esperando|a_disposición|una_respuesta|disculpas|perdón|comprensión|paciencia|mil|cuando|la_bienvenida",
    ],
  },
  {
    match: "@have ~1 @give",
    only: ["in *ado|*ido|hecho|puesto|repuesto|cubierto|escrito"],
    unless: [
      ...UNLESS,
      ...FEEDBACK,
      "in revisado|contestado|hecho_todo|sido|hecho_lo|formado|escrito|recibido|cambiado_el|cambiado_la_f|puesto_un|puesto_una|añadido_un|retirado_el|mejorado",
      "next ~3 @procedure",
      "next todas|todos|cada|nuestr*|al_equipo|que|por_lo|mucho",
    ],
  },
  {
    match: "le|te|les|os esperamos|espero ~6 para",
    unless: ["prev no"],
  },
  {
    match: "volvemos|vuelvo|volveremos|volveré a *ar|*er|*ir|*arle|*arte|*erle|*irle|*arlo|*arla|*erlo",
    unless: [...UNLESS, "in fallar*|pasar|ver*|contar|cometer"],
  },
  {
    match: "pasa|viene|va|acude|sale|irá|vendrá ~1 el|la|un|una|nuestr*|mi ~1 @staff",
    unless: [...UNLESS, "prev que|cuando"],
  },
  {
    match:
      "iremos|voy|vamos|iré|irá|pasará|llegará|vendrá|llamará|recogerá|llevará|recibir*|tendr*|sale|salió|llega|van|va @adv? ~6 @when|casa|domicilio|mesa|dinero|importe|reembolso|gratis|nuevo|nueva|otro|otra|vale|cuenta",
    unless: [
      ...UNLESS,
      "in razón|contacto|usted|que_esperar|respuesta|noticias|escrito|problemas|cosas|queja|va_a",
      "prev que|debe|pedido_no",
    ],
  },
  // What is theirs comes; what it costs.
  {
    match: `
      su|tu|el|la|un|una|otro|otra|nuevo|nueva|los|sus|vuestr* ~2 @gift ~5 vuelve|regresa|entra|sale|salió|ya|va|llega|llegará|queda|quedó|estará|saldrá|lista|listo|hoy|mañana|en_camino|adjunto|entrará|corre
      nuevo|nueva|otro|otra ~2 sale|salió|va|llega|llegará|está|ya|hoy|mañana|en_camino|saldrá|le_espera|gratis|sin
      reembolso|devolución|abono|importe íntegr*|complet*|total|parcial|de|del|por %n|la|lo|todo|importe
      sin ~1 coste*|costo|cargo*|gastos|pagar|recargo|costarle|penalización ~1
      sin suplemento|sobreprecio|cobrarle*|cobrarte|cobrar|coste_alguno
      tiene*|tenés|tendr*|queda* ~4 reservad*|guardad*|apartad*|a_su_nombre|a_tu_nombre|esperándole
      va|van de ~1 nuestra|mi parte
      hacemos|hago|haremos|haré cargo !de_lo|del_error|del_fallo
      ya ~1 hablé|hablamos|hablado ~1 con !equipo|todo
      puede*|podés ~1 llamarme|escribirme|preguntar|contactarme|venir
      gratis|gratuit*
      de regalo|cortesía
      por|a|de nuestr*|mi cuenta|cargo|parte_los_gastos|bolsillo
      casa|cuenta invita|de_la_casa
      invita la_casa|esta_casa
      invito|invitamos|invitarle*|invitarte|invitaros
      la|su|tu|próxima|esta ~2 corre|va|es|queda ~2 por_nuestra_cuenta|por_cuenta_de_la_casa|a_nuestro_cargo|de_mi_parte|pagad*|cubiert*
      no ~2 cobraremos|cobraré|cobro|cobrarle*|cobrarte|cobrará
      no paga|pagas|pagás|pagan|pagáis
      se le|te|les|os? descuenta*|devuelve*|abona*|repone|reembolsa*|cambia
      @when ~6 vamos|voy|va ~3 a
      lo|la|los|las he|hemos vuelto a
      está|estás|están|queda|quedan invitad*
      recuper* la|el|su|tu ~1 clase|sesión|día|dinero|importe
      no ~2 debe|debes|debés nada
      no recibir*|tendrá|llegará ~1 factura|ninguna|más|cargo
      asum* ~2 %n|gasto*|coste*|costo*|factura|reparación|importe|todo|grúa|transporte|diferencia
      pago|pagamos|pagaré|pagaremos|paga ~1 yo|nosotros|el|la|los|las|lo|%n|todo
      quédese|quédate|quedate|quedátel*|quédesel*|quedáte
      salen|sale|van|va|llegan|saldrán|llegarán|sube|subimos ~2 hoy|mañana|@day|por_mensajería|por_correo|en_camino
      @when ~6 vuelvo|volvemos|paso|pasamos|llamo|llamamos|alcanzo|acerco|acercamos|escribo|escribimos|recojo|recogemos|atiendo|reviso|revisamos
      le|te|les|os propongo|proponemos|ofrezco|ofrecemos|invito|invitamos|presto|prestamos|regalo
      no|nada ~3 pagar*|cobraremos|cobraré|cobrarle|cobrarte|cobramos|cobrará|abonar|devolver|costará|deberá ~1 nada|más|ningún|por|el|la|esta|este|esa|eso|esto|ninguna
      %n ~2 de_descuento|menos|de_vuelta|de_saldo|de_crédito
      puede*|podés|podéis ~1 quedar*|conservar*|elegir|escoger|cambiar*|devolver*|cancelar*|venir|recoger*|anular*|disfrutar|usar*|dormir|alojarse|entrar|repetir*|recuperar*|pedir*|optar|dejar*|traer*|pasar_a|pasar_por
      es|son|sigue|será|queda tuya|tuyo|suya|suyo|suyas|suyos !culpa|error
      quedarse|quedarte|quedárselo|quedártelo|quedarme_yo|conserv* con|el|la|los|las|lo|ambos|ambas|también|%n
      elija|elige|elegí|escoja|escoge|usted_elige|usted_decide|tú_decides|vos_decidís|como_prefiera|como_prefieras|lo_que_prefiera|lo_que_prefieras|a_su_elección
      prefiere*|preferís|quiere*|querés ~8 o
      dígame|dime|decime|díganos|dinos|avíseme|avísame|indíqueme ~1 qué|cuál|cuándo|si_prefiere|si_prefieres|si_quiere|si_quieres|a_qué|dónde|qué_día|cómo_prefier*
      qué|cómo ~1 podemos|puedo|podríamos ~2 arreglar*|compensar*|reparar*|hacer|solucionar*|remediar*
      mi teléfono|móvil|celular|directo|número|extensión|correo|línea|whatsapp ~5 %n
      llámeme|llámame|llamame|escríbame|escríbeme|escribime|pregunte_por_mí|pregunta_por_mí|pregunte_por|pregunta_por|pregunten_por
      pase|pasa|pasá|venga|ven|vení|tráig*|traé|trae ~8 y @clit
      media|mitad de_precio|del_importe|de_la_factura
      @have @clit? dado_de_alta|dado_de_baja|dado_orden|puesto_en_marcha|dado_la_orden|encontrado_su|localizado_su|hablado_con_el_banco`,
    unless: [
      "in #responsibility",
      "sentence aprovech*|síguenos|síganos|colección|promoci*|oferta*",
      "in nunca|ni|si_su|negad*|debería*|no_aceptamos|no_corresponde",
      "prev no|ni|nunca|que_se|no_hay|no_podemos|no_puedo|no_procede|no_ofrecemos|imposible|política|haber|no_es|no_cabe|no_corresponde|por_qué|si_elimin*|si_borr*|darse",
    ],
  },
  {
    match: "lo|se_lo|te_lo|esto ~1 compensar*|arreglaré|solucionaré|recompensar*",
    weak: true,
    unless: ["in #repair"],
  },
  // For one whose fault it is not, help is the repair.
  {
    match:
      "le|te|les|os|puedo|podemos|puede* ~2 ayud*|acompañ*|explic*|indic*|orient*|pedir|llamar|acudir|solicitar|reclamar",
    at: ["refusal"],
    unless: ["in no|si"],
  },
];
