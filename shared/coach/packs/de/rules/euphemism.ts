import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "euphemism",
  rules: [
    {
      id: "incident",
      severity: "low",
      match: `
      vorgefallene*|geschehene*|geschehenen|vorgänge|unpässlichkeit*|turbulenzen|problematik|missgeschick*|unebenheiten|ungereimtheiten|misslichkeit*|abweichungen|vorfall|vorfälle*|vorfalls|vorkommnis*|angelegenheit|zwischenfall*|sachverhalt*|unregelmäßigkeit*|ereignis*|unstimmigkeit*|geschehnis*|irritation*|herausforderung*|beeinträchtigung*|serviceeinschränkung*|missstimmung*
      diese*|die|entstandene*|der ~1 situation|thematik|umstand|umstände|vorgang|erlebnis|erlebnisse
      ablauf|verlauf|ablauf_war ~4 nicht
      negative*|schlechte*|ihr|dein|ihre|unschöne*|unerfreuliche*|unangenehme*|deine|ungute* ~1 erfahrung|erfahrungen|erlebnis|erlebnisse|aufenthalt
      nicht ~3 zufriedenstellend|erwartungsgemäß|wie_gewünscht|wie_erwartet|wie_geplant
      das ganze|gesamte
      diese|die ganze?|sache|geschichte sache|geschichte|chose|tut|von
      @sorry ~3 störung|sache|geschichte|panne|verlauf|malheur|fauxpas|lapsus|umstände
      die|der|das ~1 störung|sache|geschichte|verlauf|malheur ~6 @sorry`,
      only: ["text unannehmlichkeit*|bedauern|bedauere|entschuldig*|leid|sorry|verständnis|feedback|versichern|prüfen|ernst|weitergeleitet|anspruch"],
      unless: ["sentence #responsibility"],
    },
  ],
};
