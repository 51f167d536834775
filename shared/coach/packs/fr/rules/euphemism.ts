import type { RuleSet } from "../../../pack.ts";

export const euphemism: RuleSet = {
  class: "euphemism",
  rules: [
    {
      id: "sorry-for-it",
      severity: "low",
      match: `
        @sorry ~5 de|pour|du|des|quant|concernant|cet|cette|ce|d' ~3 @thing
        @sorry @adv? le|la|les|cet|cette|ce|votre|ces ~1 @thing
        @sorry ~5 de|pour ce qui_s'est|qui_est`,
      unless: ["in @inc occasionn*|causé*", "in j'ai|nous_avons|je_vous|nous_vous"],
    },
    {
      id: "the-situation",
      severity: "low",
      match: `
        cette|la|une|de_la|ce|cet|l'|votre|de_cette|de_ce|ces ~2 @thing ~1
        interruption|dégradation|perturbation* ~1 de|du service
        pas ~1 été ~1 optimal*|au_rendez_vous|à_la_hauteur_de_vos
        perfectible*|en_deçà|sub_optimal*
        quelques difficultés|perturbations|complications|ajustements|dysfonctionnements
        dysfonctionnement*|aléa*|désagrément*|irrégularité*|anomalie*|contretemps
        incident*|événement regrettable*|malheureu*|indépendant*`,
      unless: [
        "near #responsibility",
        "in @have|voici|problème_est_réglé|votre_problème|résolu|réglé|le_problème_de|le_problème_venait",
      ],
    },
  ],
};
