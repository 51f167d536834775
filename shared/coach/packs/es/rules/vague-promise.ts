import type { RuleSet } from "../../../pack.ts";

export const vaguePromise: RuleSet = {
  class: "vague-promise",
  rules: [
    {
      id: "soon",
      severity: "med",
      match: `
        lo_antes_posible|lo_más_pronto_posible|a_la_mayor_brevedad|a_la_brevedad|en_breve|próximamente|cuanto_antes|lo_más_rápido_posible|en_la_brevedad|prontamente|brevemente|en_los_próximos_días|en_su_momento|en_cuanto_podamos|en_cuanto_pueda|en_cuanto_sea|cuando_podamos|cuando_sea_posible|muy_pronto|a_su_debido_tiempo|en_unos_días|en_el_menor_tiempo|tan_pronto_como|con_la_mayor_celeridad|en_el_futuro_cercano|un_día_de_estos|ya_veremos|ya_se_verá
        pronto $
        pronto ~1 tendr*|recibir*|sabr*|nos|le|te|se
        poniendo|pondremos|pongo|ponemos|pondré ~2 todo ~3 parte|empeño
        abiert*|inici*|abrir* ~2 una|un investigación|expediente
        ser* ~1 tenid*|tomad* en_cuenta|en_consideración
        *aremos|*eremos|*iremos|*aré|*eré|*iré|*drá|*ará ~3 pronto`,
      unless: ["sentence @when", "in tan_pronto_como_lleg*"],
    },
    {
      id: "look-into",
      severity: "med",
      match: `
        ya ~1 buscar*|encontrar*|ver* ~2
        un_día_de_estos|alguna_forma|alguna_manera|algún_modo|de_algún_modo
        intentar* ~2 hacer*|busc*|encontr*|arregl*
        investigar*|revisaremos|revisaré|estudiaremos|estudiaré|analizaremos|analizaré|valoraremos|evaluaremos|miraremos|miraré|comprobaremos|averiguaremos|investigando|revisando|analizando|estudiando ~1 lo|la|el|su|tu|qué|que|este|esta|esto|internamente|ocurrido|sucedido|caso|situación|detenidamente|a_fondo
        revisar*|mejorar* nuestr*
        en_cuanto ~1 tenga*|sepa*|haya
        ya ~1 le|te|les *emos|*é
        vamos|voy a revisar*|investigar*|analizar*|estudiar*|mirar*|ver|valorar*|comentar*|hablar*
        lo|la|ya veremos|vemos|miraremos|miramos|estudiamos|estudiaremos|revisaremos|hablaremos|comentaremos|valoraremos|tendremos|consultaremos
        veremos qué|si|cómo
        tomar*|tomando|tomado|tomamos|adopt* ~1 las|cartas|medidas|acciones|nota|buena|en_cuenta ~2
        har*|hag*|estamos_haciendo|hacemos ~1 lo|todo ~1 posible|que_podamos|que_esté|lo_que_podamos|lo_posible
        pon*|hac*|har* ~1 todo|cuanto ~2 necesari*|posible|esté
        hac*|har* ~1 mejor|mejor_la
        la|lo mejor la_próxima
        mir*|ve* ~2 y le|te decimos|diremos|digo|avisamos|contamos
        iremos|vamos|vemos|veremos viendo|cómo|qué
        trabajando ~2 en_ello|duro|para|por|en_esto|en_una|en_el|arduamente|intensamente
        trabajaremos|trabajaré|esforzaremos|esforzaré|procuraremos|trataremos|intentaremos|intentaré|trataré|procuraré|seguiremos_trabaj* ~3
        mejorar* ~1 nuestr*|el|la|en|para|este|como|cada|todo|y|$
        tendremos|tendré|tenemos ~2 en_cuenta|presente
        alguien|equipo|departamento|agente|compañer*|encargad*|responsable|gerente|personal|nos|asesor ~4 contactar*|pondrá*|pondremos|comunicar*|llamar*|dará_respuesta
        le|te|les mantendremos|informaremos|avisaremos|contactaremos|tendremos
        está siendo|en ~2 revisad*|analizad*|investigad*|estudio|revisión|investigación|proceso|gestión
        no_volver*_a_fallar|ser_mejores|hacerlo_mejor|lo_haremos_mejor|escucha_activa`,
      unless: [
        "sentence @when",
        "in mejorado|revisarlo_con_usted|nos_llam*|comprobar_la|revisaremos_dos",
        "prev usted|podrá*|no",
        "next cada|dos_veces|antes_de|siempre|todos_los|todas_las",
      ],
      moments: { acknowledgement: "low", update: "low" },
    },
  ],
};
