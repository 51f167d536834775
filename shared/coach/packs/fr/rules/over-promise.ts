import type { RuleSet } from "../../../pack.ts";

export const overPromise: RuleSet = {
  class: "over-promise",
  rules: [
    {
      id: "never-again",
      severity: "med",
      match: `
        plus jamais
        jamais ~1 plus|se|ne ~2 reproduir*|arriver*|recommenc*
        ne|n' ~2 se|s'|vous|nous? ~2 reproduira|reproduiront|arrivera|recommencera|aurez ~2 pas|plus|jamais
        garantis|garantissons|garanti|garantir|garantit|garantie ~2 que|qu'|un|une|à_100|absolue|totale|toujours
        ferons|ferai|fera|faisons|faire ~1 l'impossible|des_miracles|absolument_tout
        ma|notre parole|garantie_que
        assure|assurons|certifie|certifions ~1 que|qu' ~6 plus|jamais|toujours
        jure|jurons ~1 que|qu'
        promets|promettons|promis ~2 que|qu' ~6 jamais|toujours|plus|parfait*|impeccable*|aucun*
        100 %
        zéro défaut|risque|retard|erreur|problème
        cent_pour_cent
        toujours|parfaitement|irréprochable*|impeccable|parfait|parfaite|inoubliable ~3 service|accueil|satisf*|chaque|pour_vous|jamais|séjour
        quoi_qu'il arrive|en_coûte
        coûte_que_coûte|à_tout_prix|sans_faute|à_coup_sûr
        tout en_notre|en_mon|ce_qui_est_en_notre pouvoir
        à l'avenir ~4 parfait*|irréprochable*|jamais|toujours
        plus_aucun problème|souci|retard|erreur|risque|client
        plus_rien_de_tel|aucun_risque|vous_ne_serez_plus_jamais|aucune_erreur_ne
        tout|toute ~3 sera|seront ~1 parfait*|impeccable*`,
      unless: [
        "sentence @when ~9 je_vous|à_votre",
        "prev peux_pas|peux|pouvons_pas|pouvons|sans|ne_peux|afin_que|pour_que|afin|éviter|nous_ne",
        "in pas_garantir|pas_promettre|garantie_que|sous_garantie|garantie_de|plus_jamais_de_nouvelles",
        "near #repentance",
      ],
    },
    {
      id: "never-even-so",
      severity: "low",
      match: `
        plus jamais
        ne|n' ~2 se? ~2 reproduira|arrivera|recommencera ~2 pas|plus|jamais`,
      unless: ["prev pour_que|afin|afin_que"],
    },
  ],
};
