import type { RuleSet } from "../../../pack.ts";

const OWNED = ["near #responsibility", "near @own"];

export const passive: RuleSet = {
  class: "passive",
  rules: [
    {
      id: "mistakes-were-made",
      severity: "med",
      match: `
        un|une|des|cette|cet|l'|le|ce|quelques|plusieurs ~2 erreur*|incident*|dysfonctionnement*|problème*|retard*|oubli*|manquement*|défaillance*|souci*|anomalie*|confusion|faute*|malentendu*|bug|panne ~4 est|sont|a|ont|s'est|se ~2 été|produit*|glissé*|sont|commis*|arrivé*|intervenu*|apparu*|surven*
        il y a|avait @adv? eu? @adv? un|une|des|quelques ~2 erreur*|incident*|dysfonctionnement*|problème*|souci*|oubli*|manque|retard*|couac|raté*|confusion|malentendu|défaut|loupé*|panne|bug
        suite_à|à_la_suite_d'|en_raison_d'|dû_à un|une|des|d'un|d'une|cet|cette|ce ~2 erreur*|incident*|dysfonctionnement*|problème*|souci*|anomalie*|aléa*|défaillance*
        erreur|incident|problème|dysfonctionnement survenu*|constaté*|rencontré*|commise
        quelque chose ~4 mal|passé|cloch*
        les choses|tout ne? ~4 passées|passé|déroulé* ~3 mal|comme|pas|prévu`,
      unless: OWNED,
    },
    {
      id: "was-not",
      severity: "med",
      match: `
        votre|ta|vos|le|la|les|l'|notre|cela|tout|il ~4 n'|ne a|ont|avait ~2 pas|jamais|pu|plus ~1 été @adv? *é|*és|fait*|pris*|mis*|transmis*|tenu*|rendu*|reçu*|suivi*|perçu*
        il semble|semblerait|apparaît que
        votre|ta|vos|le|la|les|un|une|des|mon ~5 a|ont|avait|avaient été ~5 @wrongly|tardivement|par_mégarde|malencontreusement
        un|une|des|le|la ~1 produit*|article*|plat*|pièce*|commande|colis|modèle|information* ~1 @wrongly|défectueu*|non_conforme* ~2 a|ont ~1 été
        procédure*|règles|consigne*|instructions ~4 pas ~2 respect*|suivi*|appliqu*
        rien n'|ne a ~2 été
        vous|tu n'|ne avez|as ~2 pas|jamais|pu|plus ~1 été @adv? *é|*és|pris*
        votre|ta|vos|le|la|les|l' ~4 a|ont|avait|avez @adv? été @adv? ~1 mal|oubli*|perdu*|égar*|endommag*|abîm*|invers*|omis*|annulé*_par_erreur|néglig*|cassé*|supprimé*_par|confondu*|mélang*|retardé*|débité*_deux|débité*_à_tort|facturé*_deux|envoyé*_à_une|envoyé*_au_mauvais|saisi*_incorrectement|traité*_avec_retard
        vous|tu avez|as @adv? été @adv? ~1 mal|oubli*|débité*|facturé*|surfacturé*|prévenu*_trop|servi*_en_retard|induit* ~5 erreur|deux|mal|tort|trop|double|reçu*|retard|renseign*|inform*|accueilli*|$
        n'aurait|n'auraient|aurait|ne_devrait|ne_devait pas? dû|jamais? ~2 se|s'|pas|arriver|avoir|survenir|reproduire|produire ~2 produire|passer|arriver|survenir|lieu
        il a été|fut décidé|jugé|convenu|estimé|procédé|constaté`,
      unless: [...OWNED, "near @have @fault", "sentence nous|je ~3 @aux"],
    },
    {
      id: "you-met",
      severity: "low",
      match:
        "désagrément*|problème*|difficulté*|incident*|situation|dysfonctionnement*|souci*|mésaventure|retard ~1 que|auquel|à_laquelle|auxquels vous avez|as|ayez @adv? pu? rencontré*|subi*|vécu*|connu*|été_confronté*",
      unless: OWNED,
    },
  ],
};
