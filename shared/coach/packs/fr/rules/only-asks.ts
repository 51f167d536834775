import type { RuleSet } from "../../../pack.ts";

export const onlyAsks: RuleSet = {
  class: "only-asks",
  rules: [
    {
      id: "asks",
      severity: "med",
      moments: { acknowledgement: "none" },
      match: `
        pouvez|pourriez|peux|pourrais|veuillez|merci|prions|prie|besoin|invitons|demandons|souhaitons|faudrait|auriez ~4 envoyer|communiquer|transmettre|indiquer|préciser|donner|fournir|faire_parvenir|joindre|connaître|détails|numéro|confirmer
        envoyez|communiquez|transmettez|indiquez|précisez|donnez|envoie|contactez|écrivez ~1 nous|moi|en_message|par ~4
        quel|quelle est|était ~1 votre|ton|ta|le numéro|référence|date|adresse|nom|commande`,
    },
  ],
};
