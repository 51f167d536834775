import type { RuleSet } from "../../../pack.ts";

export const passive: RuleSet = {
  class: "passive",
  rules: [
    {
      id: "error",
      severity: "med",
      match: `
        se comet*|produj*|ha_produc*|han_produc*|ha_comet*|han_comet*|gener*|ha_gener*|present*|ha_present*|dio|dieron|registr*|detect* ~4 @fail
        hubo|ha_habido|hay|había|existió|ocurrió|ocurrieron|surgió|surgieron|ha_surgido|ha_ocurrido|apareció|tuvo_lugar|aconteció|ha_existido ~3 @fail
        un|algún|una ~1 @fail ~2 impidió|provocó|ocasionó|causó|ha_provocado|hizo
        algo|cosas|las_cosas no? ~1 salió|salieron|falló|fue|fueron|ha_salido|han_salido|anduvo
        debido_a|por un ~1 @fail $`.replaceAll(
        "@fail",
        "error*|fallo*|falla*|problem*|inconveniente*|malentendido|descoordinación|confusión|retras*|demor*|incidenci*|descuido|inconsistencia*|equivocación|incidente",
      ),
      unless: ["near #responsibility", "in si", "next nuestro|mío|de_mi|por_nuestra|de_nuestra"],
    },
    {
      id: "was-done",
      severity: "med",
      match: `
        no ~1 pudieron|pudo|podido ~1 *arse|*erse|*irse|ser
        no? fue|fueron|ha_sido|han_sido|había_sido|sea|fuera *ado|*ada|*ados|*adas|*ido|*ida|*idos|*idas ~6 @wrongly|error|otro|otra
        no ~2 fue|fueron|ha_sido|han_sido|había_sido *ado|*ada|*ados|*adas|*ido|*ida|*idos|*idas
        no se le? ~1 *ó|*aron|*ieron|pudo|hizo|dio|siguió|siguieron|tuvo|tuvieron|ha|han|puso|dijo
        se le|te|les|os ~1 *ó|hizo|dio|dijo|envi*|ha|han ~6 @wrongly|otro|otra
        ha_sido|han_sido|fue|fueron|queda|quedó|resultó|resultaron ~1 analizad*|revisad*|gestionad*|atendid*_de|desestim*|rechaz*|deneg*|archiv*|cerrad*|retrasad*|modificad*|olvidad*|ignorad*|extraviad*|dañad*|perdid*|mal|omitid*|eliminad*|borrad*|duplicad*|afectad*|interrumpid*|suspendid*|pospuest*|tramitad*_mal
        se ha|han ~1 detectad*|observad*|apreciad*|identificad*|constatad*|retrasad*|extraviad*|perdid*|dañad*|dejado|omitid*|cancelad*
        se decidió|consideró|determinó|estimó|optó|acordó|entendió
        se *ó|*aron|*ieron ~6 @wrongly
        se traspapel*|extravi*|perdió|perdieron|omitió|duplicó|retrasó|saltó
        se le|te|les|os ~1 *ó|dio|dijo|hizo|puso
        se *aron|*ieron|dijeron ~3
        aparece|aparecía|figura|figuraba|consta|constaba|sale ~1 cancelad*|anulad*|duplicad*|pagad*|cerrad*|como
        quedó|quedaron sin *ar|*er|*ir
        no se debió|debería|tenía|tuvo`,
      unless: ["near #responsibility", "in por_nosotros|si", "near @first @clit? reembols*"],
    },
    {
      id: "should-not-have",
      severity: "low",
      match: `
        esto|eso|ello|lo_ocurrido|lo_sucedido|algo_así no ~1 debió|debería|tenía|tendría|debía ~3 pasar|ocurrir|suceder|ocurrido|pasado|sucedido|haber*
        ha llegado a nuestro conocimiento`,
      unless: ["near #responsibility"],
    },
  ],
};
