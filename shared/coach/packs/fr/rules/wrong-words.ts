import type { RuleSet } from "../../../pack.ts";

export const wrongWords: RuleSet = {
  class: "wrong-words",
  rules: [
    {
      id: "spoils",
      severity: "low",
      match:
        "évidemment|bien_sûr|bien_entendu|regrettable*|prétendu*|dialogue|contexte|parcours|naturellement|malencontreu*|hélas|manifestement|déjà|soi_disant|apparemment|fâcheu*|cheminement|aventure|positif|positive|positivité|clairement|malheureu*",
      only: ["near #regret", "near @sorry"],
      unless: ["in déjà_vu", "next été|@act|@mend", "prev avons|ai|aviez|avez|étiez|était|qui|avait|a", "next sûr_pas"],
    },
  ],
};
