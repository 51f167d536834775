import type { RuleSet } from "../../../pack.ts";

export const hedgedPerformative: RuleSet = {
  class: "hedged-performative",
  rules: [
    {
      id: "would-like-to",
      severity: "low",
      match: `
        voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|tiens|tenons|aimerais|aimerions|dois|devons|désire|désirons|veux|voulons|tenais|tenions|voulais|voulions|souhaitais|souhaitions|tient|voudrait|me_dois|nous_devons ~6 excuser|excuses|regrets|excuse|pardon|désolé*|regrettons
        permettez|permets|permettons|laissez|autorisez|permis ~6 excuser|excuses|regrets|désolé*|navré*
        peux|pouvons|peut|pouvoir ~2 que ~6 excuser|excuses|regrets|regretter|désolé*|déplorer|compatir
        aurais|viens|venons|permets|permettons|venir|tiendrais ~5 excuser|excuses|désolé*
        ne|n'|seulement ~3 que ~1 excuser|regretter|présenter
        il est|serait|est_donc? ~1 regrettable|dommage|malheureu*|fâcheu*|déplorable
        regrettable*
        nous|je déplorons|déplore
        je|nous ~1 me_sens|nous_sentons ~1 mal|gêné*|embêté*
        conviendrait|convient|doit|faudrait|faut ~3 excuser|excuses`,
      unless: ["in devez|vous_devons_des_excuses|dois_des|devons_des", "prev pas"],
    },
  ],
};
