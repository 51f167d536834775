import type { RuleSet } from "../../../pack.ts";

export const intentDefence: RuleSet = {
  class: "intent-defence",
  rules: [
    {
      id: "not-our-intention",
      severity: "med",
      match: `
        pas|jamais|aucunement|nullement|jamais_été|aucune ~4 intention*|but|volonté|objectif|propos|l'intention
        intention|volonté|but ~4 pas|jamais|aucunement|n'était|n'a
        loin de ~1 nous|moi ~1 l'idée|la_volonté|l'intention|de|d'
        ne|n' ~3 voulions|voulais|voulait|cherchions|cherchais|souhaitions|souhaitais|cherchait ~1 pas|jamais|nullement|aucunement|surtout
        ne|n' ~2 avons|ai|a ~2 jamais|pas ~1 voulu|souhaité|cherché
        sans ~2 mauvaise|arrière|vouloir|penser|intention|malice|méchanceté ~2
        en|de toute bonne_foi
        bonne foi|intention
        de_bonnes_intentions|meilleures_intentions
        voulions|voulais|voulait|cherchions|pensais|pensions|pensait|croyais|croyions ~1 bien|simplement|juste|seulement|uniquement|vous_rendre|vous_faire|faire_plaisir|bien_faire|aider ~1
        fait exprès
        pas|jamais|nullement|aucunement|rien ~2 volontaire*|délibéré*|intentionnel*|prémédité*|malveillant*|méchant*|personnel
        plaisant*|rigol*|blagu*|taquin*
        penser|pensais|pensions|pensait|voir|songeait ~1 pas? ~1 à_mal
        but|objectif|souhait était|est|a_toujours @adv? ~2 de|d'|que
        c'était|c'est|était|simple ~2 plaisanterie|blague|humour|trait_d'humour|second_degré|taquinerie
        maladroit* ~2 mais`,
      unless: [
        "in mauvaise_foi|doute|votre|vos|vous_n'avez|bonne_foi_de",
        "in croyais_avoir|pensais_avoir",
        "in rembours*",
      ],
    },
  ],
};
