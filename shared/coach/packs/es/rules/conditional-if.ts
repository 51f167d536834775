import type { RuleSet } from "../../../pack.ts";

const OFFER =
  "next ~2 quiere*|querés|prefiere*|preferís|desea*|gusta|parece|puede*|podés|permite*|viene*|necesita|me|sigue";

export const conditionalIf: RuleSet = {
  class: "conditional-if",
  rules: [
    {
      id: "if",
      severity: "high",
      match: `
        @sorry ~8 si|en_caso_de|en_el_caso|en_caso_que|en_la_medida
        @sorry ..8 en_caso_de|en_la_medida|de_haber`,
      unless: [OFFER, "in no_sé|no_sabemos|como_si|saber_si", "after #repair", "next ~5 le|te|les @mend"],
    },
    {
      id: "may-have",
      severity: "high",
      match: `
        @sorry ~12 pudier*|pudies*|pueda*|podamos|podido|podría*|hubier*|hubies* ~4
        @sorry ~4 a|con quien*|cualquiera|aquellos|aquellas|todo_aquel|todo_el_que
        @sorry ~5 todo_aquello|lo_que_sea|algo_que|lo_que_haya*|lo_que_pud* ~4`,
      unless: ["in que_no|no_hubier*|no_pud*|no_haber*|no_podido|ojalá", "next avisado|contestado"],
    },
    {
      id: "before",
      severity: "high",
      match: `
        ^^ si|en_caso_de|en_el_caso|de_haber ..14 @sorry
        ^ si ~12 @sorry`,
      unless: [
        "in #responsibility",
        "in culpa|error|equivoc*|llame|llámeme|escríbame",
        "in quiere*|prefiere|necesita|desea",
      ],
    },
  ],
};
