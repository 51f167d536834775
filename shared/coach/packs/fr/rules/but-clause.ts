import type { RuleSet } from "../../../pack.ts";

const OWN = [
  "next ~4 @blame",
  "next ~3 @have @mend|@give|@fault|@act",
  "next ~6 @do @mend|@give|@change|@secure !pas|plus|jamais",
  "next ~4 suffit|suffisent|change_rien|rend_pas|répare|remplace|efface",
  "next votre|vos|ta|le|la|un ~3 @mended",
  "next vous|tu ~1 avez|aviez|as|recevrez|aurez|serez ~1 raison|droit|votre|rembours*",
  "next ~2 surtout|aussi|également|cela_n'excuse|ce_n'est_pas_une|cela_ne|ça_n'excuse|ça_ne|c'est_nous|c'est_moi|c'est_à_nous|c'est_notre|c'est_ma|pas_vous|vous_n'avez_rien|vous_n'auriez|rien_ne|aucune_excuse|pas_à_vous|vous_avez_raison|encore|plus_encore|personne|c'était_à_nous|c'est_bien|ce_n'est_pas_à_vous|les_excuses|des_excuses|les_mots|une_excuse|mes_excuses",
];

export const butClause: RuleSet = {
  class: "but-clause",
  rules: [
    {
      id: "sorry-but",
      severity: "high",
      moments: { refusal: "med" },
      match: `
        @sorry ..9 mais|cependant|toutefois|néanmoins|pourtant|en_revanche|or|par_contre|cela_dit|ceci_dit|ceci_étant|cela_étant|reste_que|il_n'en_reste|sauf_que|seulement|tout_en|quand_bien_même|à_ceci_près|il_faut_savoir|sachez_que|cela_étant_dit
        @sorry ..9 même_si|bien_que|quoique|malgré_tout`,
      unless: [
        ...OWN,
        "in non_seulement|pas_seulement|pas_que|on_est_fermé",
        "in mais|même_si_je|même_si_nous ~1 aussi|surtout",
      ],
    },
    {
      id: "but-next",
      severity: "high",
      moments: { refusal: "med" },
      match:
        "^^ cependant|toutefois|néanmoins|cela_dit|ceci_dit|ceci_étant|cela_étant|il_faut_toutefois|sachez_toutefois",
      only: ["near #regret"],
      unless: OWN,
    },
    {
      id: "but-or-so",
      severity: "med",
      match:
        "^^ mais|il_n'empêche|avouez|convenez|admettez|il_faut_dire|il_faut_aussi|il_faut_reconnaître|de_toute_façon|quoi_qu'il_en_soit|en_tout_cas|n'empêche|toujours_est_il|reste_que|sachez_néanmoins|sachez_cependant|notez_toutefois|notez_cependant|pourtant|en_revanche|par_contre|or|maintenant",
      only: ["near #regret", "near comprends|comprenons|entends|entendons|conçois"],
      unless: OWN,
    },
    {
      id: "however-later",
      severity: "med",
      match: "@sorry ..9 ..9 mais|cependant|toutefois|néanmoins|pourtant|en_revanche",
      unless: [...OWN, "in non_seulement|pas_seulement"],
    },
    {
      id: "understand-but",
      severity: "med",
      match: `
        comprends|comprenons|entends|entendons|conçois|concevons|conscient*|concevoir|comprend ..9 mais|cependant|toutefois|néanmoins|pourtant|en_revanche|or
        même_si|bien_que|quoique|si ~2 @sorry ..9 pas|plus|impossible
        regrettons|regrette ..9 mais|cependant|toutefois|néanmoins
        bien_que|même_si|quoique nous|je ~2 comprenions|comprenons|comprenne|regrettions|soyons|comprends`,
      unless: [...OWN, "in si_vous|désolé_que"],
    },
    {
      id: "but-near",
      severity: "low",
      match: "mais|cependant|toutefois|néanmoins|pourtant|en_revanche|par_contre|cela_dit",
      only: ["near #regret", "near @sorry"],
      unless: [...OWN, "prev non_seulement|pas_seulement|pas", "near #responsibility", "after @sorry"],
    },
  ],
};
