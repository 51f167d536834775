import type { RuleSet } from "../../../pack.ts";

const CHANGED = [
  "in pas_respecté|pas_suivi|pas_appliqué|manqué",
  "near chang*|modifi*|revu*|assoupl*|supprim*|exception|pas_respecté|enfreint|pas_appliqué ~6 règle*|politique|procédure*|conditions|protocole",
  "prev malgré|quelle_que_soit|au_delà|nouvelle|contraire*|contre",
  "near règle*|politique|procédure* ~6 chang*|modifi*|revu*|assoupl*|supprim*|pas_respecté*|injuste*|absurde",
];

export const policyRecital: RuleSet = {
  class: "policy-recital",
  rules: [
    {
      id: "policy",
      severity: "high",
      owned: "med",
      moments: { refusal: "med" },
      match: `
        notre|nos|la|de_notre|les ~2 politique|règlement|règlement_intérieur|conditions_générales|procédures|procédure|règles|charte|protocole|conditions|cgv|conditions_tarifaires|conditions_d'annulation|barème ~5 est|sont|prévoi*|stipul*|précis*|impos*|interdi*|exig*|ne|n'|exclu*|permet*|indiqu*|claire*|s'appliqu*|oblig*|en_vigueur|veu*|limit*|appliqu*
        conformément|selon|comme|contraire|d'après|application|suivant|vertu|respect|suivi|appliqué|appliquons|conforme|cadre|regard|appliquer|respecté ~3 à|aux|nos|notre|les|la|le|de|des|prévu|stipul*|indiqu*|du ~3 politique|règlement|conditions|cgv|procédure*|règles|protocole|contrat|charte|garantie|règle|termes|dispositions|barème
        stipul* ~9
        cgv|conditions_générales|règlement_intérieur
        ni ~1 repris*|échangé*
        règle|règlement|procédure ~2 règle|règlement|même|valable ~3 tous|tout_le_monde|chacun
        c'est|est la_règle|le_règlement|la_procédure|notre_politique|la_loi|la_politique|prévu_au_contrat|comme_ça_pour_tout_le_monde
        ne|n' ~1 sommes|suis|est pas|aucunement|nullement|en_rien ~2 tenu*|obligé*|dans_l'obligation|obligation ~2 de|d'|à
        pratique|procédure|usage* courante|standard|en_vigueur|habituel*
        procédure*|protocole ~4 respecté*|suivi*|appliqué*|exige*|impos*
        fait|faisons|fais que ~2 respect*|appliqu*|suivre
        prévu|indiqué|inscrit|stipulé|précisé ~1 au|dans|par|sur ~1 contrat|conditions|règlement|bail|devis|bon_de_commande|clauses
        délai de carence|prévenance
        dans notre|nos|mon droit|droits`,
      unless: [
        ...CHANGED,
        "prev n'avons_pas|n'ai_pas|n'a_pas|vous|tu",
        "near #repentance",
        "in nouvelle|n'avons_pas|pas_été_respect*|pas_été_suivi*|vous_êtes|n'a_pas",
      ],
    },
    {
      id: "terms",
      severity: "med",
      match: `
        légalement|contractuellement|réglementairement
        la_loi|réglementation|législation ~2 permet|autorise|oblige|prévoit|impose|interdit|en_vigueur
        aucun|aucune ~3 n'est|ne_sera|n'a ~1 accept*|possible|rembours*|accord*|admis*|prévu*|repris*
        tout|toute ~5 non|commencé*|entamé* ~2
        passé|hors|au_delà|dépassé ~1 ce|de_ce|délai|le|ces ~1 délai*|légal*
        délai* ~2 rétractation|réglementaire*|contractuel*|dépassé*|expiré*
        aucune|pas_d'|sans ~1 exception*|dérogation*
        aucun remboursement|échange|geste|avoir ~4
        conditions_de_vente|conditions_d'utilisation|conditions_de_location|conditions_particulières
        non|pas ~1 remboursable*|échangeable*|cessible*|modifiable*
        garantie|assurance|contrat|forfait|tarif|billet ~1 ne|n'|exclu* couvr*|compren*|prévoi*|permet*|inclu*|prend
        toute heure|nuit|commande|journée|séance|réservation|annulation|consultation|prestation ~4 est|sera due|facturé*|perdu*`,
      unless: CHANGED,
    },
    {
      id: "rule-named",
      severity: "low",
      match: "contrat*|conditions|procédure*|politique|protocole*|clause*|norme*|réglement*|consignes",
      unless: [...CHANGED, "near #responsibility", "near #repair"],
    },
  ],
};
