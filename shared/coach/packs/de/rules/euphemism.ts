import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "euphemism",
  rules: [
    {
      id: "incident",
      severity: "low",
      match: `
      optimierungsbedarf|verbesserungspotenzial|verbesserungspotential|verbesserungsbedarf|vorgefallene*|geschehene*|vorgänge|unpässlichkeit*|turbulenzen|problematik|missgeschick*|unebenheiten|ungereimtheiten|misslichkeit*|abweichungen|vorfall|vorfälle*|vorfalls|vorkommnis*|angelegenheit|zwischenfall*|sachverhalt*|unregelmäßigkeit*|ereignis*|unstimmigkeit*|geschehnis*|irritation*|herausforderung*|beeinträchtigung*|serviceeinschränkung*|missstimmung*
      diese*|die|entstandene*|der ~1 situation|thematik|umstand|umstände|vorgang|erlebnis|erlebnisse
      ablauf|verlauf|ablauf_war ~4 nicht
      negative*|schlechte*|ihr|dein|ihre|unschöne*|unerfreuliche*|unangenehme*|deine|ungute* ~1 erfahrung|erfahrungen|erlebnis|erlebnisse|aufenthalt
      nicht ~3 zufriedenstellend|erwartungsgemäß|wie_gewünscht|wie_erwartet|wie_geplant
      das ganze|gesamte
      nicht so ~1 gelaufen|verlaufen|abgelaufen
      malheur|ungemach|fauxpas|ungeschick*
      diese|die ganze?|sache|geschichte sache|geschichte|chose|tut|von
      @sorry ~3 störung|sache|geschichte|panne|verlauf|malheur|fauxpas|lapsus|umstände
      die|der|das ~1 störung|sache|geschichte|verlauf|malheur ~6 @sorry`,
      unless: ["sentence #responsibility"],
    },
  ],
};
