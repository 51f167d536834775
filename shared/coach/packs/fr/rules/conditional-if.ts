import type { RuleSet } from "../../../pack.ts";

const OFFER = [
  "in souhait*|voulez|préfér*|convient|besoin|question*|disponible*|désir*|acceptez|arrange|d'accord|si_vite|si_tard|si_longtemps|si_mal|si_peu|veux",
  "in sais|savoir|vérifi*|dirai|dire|dis|demand*|comprendre|voir|sait|savons|même",
];

export const conditionalIf: RuleSet = {
  class: "conditional-if",
  rules: [
    {
      id: "sorry-if",
      severity: "high",
      match: `
        @sorry ~9 si !@so
        @sorry ..2 si !@so
        @sorry ~9 au_cas_où|dans_l'hypothèse|dans_l'éventualité|si_tant|pour_le_cas|s'il_s'avère|dans_la_mesure_où|pour_autant_que|à_supposer|en_admettant
        @sorry ~6 que|qui|vous|cela|ça ~2 auriez|auraient|aurait|puisse|puissent ~1 pu|ressenti*|vécu|subi*|rencontré*|causer|heurt*|bless*|été
        @sorry ..6 ceux|celles|quiconque|personnes|celui ..3 se|s'|aurait|auraient|ont_pu|ayant|étant ~3 sentis|sentie*|pu|été|offens*|bless*
        @sorry ~6 éventuel*
        @sorry ..3 de|pour tout|toute|toutes|tous|éventuel* ~5 pu|aurait|auraient|puisse|éventuel*`,
      unless: OFFER,
    },
    {
      id: "if-then-sorry",
      severity: "high",
      match: `
        si !@so ~6 @a|avons|ai|avez|aviez|êtes|étiez|avait|ait|soit|as ..9 @sorry
        si notre|nos|mon|mes|erreur|faute|tel|quelque|quelquun|il|jamais|elle ..9 @sorry
        au_cas_où|dans_l'hypothèse|dans_l'éventualité|pour_le_cas|pour_autant_que|dans_la_mesure_où|à_supposer ..9 ~6 @sorry`,
      unless: [...OFFER, "in même_si|attend*", "prev excuse*|même|comme|comprend*|sais|savoir|vérifi*|désolé*"],
    },
    {
      id: "could-have",
      severity: "med",
      match:
        "@inc|erreur* ..4 pu|aurait|auraient|pourrait|éventuel* ~2 causer|occasionner|générer|entraîner|engendrer|rencontrer|susciter|subir|provoquer|ressentir|pu",
      only: ["sentence @sorry"],
      unless: ["in vous_avez_pu|avez_pu_rencontrer"],
    },
  ],
};
