import type { RuleSet } from "../../../pack.ts";

const OTHERS =
  "mécène*|sponsors|donateurs|bénévoles|élèves|membres|passagers|clients|clientèle|partenaires|actionnaires|équipes|équipe|collaborat*|personnes|public|communauté|utilisateurs|fans|abonnés|lecteurs|followers|associés|personnel|investisseurs|employés|salariés|collègues|usagers|patients|voyageurs|habitants|riverains|fournisseurs|direction|patron*|chef|siège|franchiseur|ceux|celles|tous|serveur|serveuse|cuisinier|voisins|propriétaire|marque";

export const wrongTarget: RuleSet = {
  class: "wrong-target",
  rules: [
    {
      id: "to-others",
      severity: "med",
      match: `
        @sorry|excuser ~5 à|aux|auprès|envers|au|vis_à_vis|pour ~2 tous? ~1 nos|notre|l'|mes|mon|la|les|des|de|toute|l'ensemble|aux|ma|tous|du|ses|celles|toutes ~2 ${OTHERS}
        @sorry ~5 aux|envers|auprès|au ~2 ${OTHERS}
        regrett* ~3 notre image|réputation
        @our ~1 ${OTHERS} ~3 méritent|mérite|présentons|voient|doivent|reçoive*`,
      unless: [
        "in vous_et|à_vous|envers_vous|et_à_vous|votre|vos|pour_le|pour_la_salle|pour_les_plats|vous_présent*|comportement_de|attitude_de|attitude_du|la_conduite|pour_l'|mots_de|propos|vous_ai|vous_avoir|vous_avons",
        "next ..4 et_à_vous|à_vous",
      ],
    },
    {
      id: "sorry-for-us",
      severity: "med",
      match:
        "désolé*|navré*|regrett* ~3 pour|que ~1 nous|notre|mon|nos|moi ~1 image|réputation|équipe|établissement|chiffre|employé*|serveu*|entreprise|note|marque",
      unless: ["in l'accueil|vous"],
    },
  ],
};
