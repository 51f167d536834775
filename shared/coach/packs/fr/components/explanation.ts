import type { Sign } from "../../../pack.ts";

const VAGUE = ["next ~3 @vague|vous|@inc", "next ~2 votre|beaucoup|trop_de|très_forte|grand_nombre|nombreu*"];

export const explanation: readonly Sign[] = [
  {
    match: `
      parce|car|puisque que? !vous
      à|au|aux cause|suite de|d'|du|des|à|au|aux
      suite|dû|due|dus|lié* à|au|aux
      en_raison de|du|d'|des
      le|la|une ~2 raison|cause|explication|origine ~6 est|était|vient
      se|cela|ça|erreur|retard|problème|panne|ce|tout explique*|vient|venait|provient|provenait|résulte|remonte ~1 par|de|du|d'|parce|à|au|que
      voici|voilà ce_qui|pourquoi|comment|l'explication|les_faits
      ce_qui se|s'est|est ~2 passé|arrivé|produit
      c'est pour_cela|pour_ça|ainsi_que|pourquoi|comme_ça_que
      en_conséquence|du_coup|résultat|d'où|si_bien_que|de_sorte_que|ce_qui_a|ce_qui_fait|conséquence
      faute de|d' *er|temps|place|avoir|*ir|stock|pièce`,
    unless: [...VAGUE, "in si", "next ~1 faire|quoi|éviter"],
  },
  // An account that can be checked: what we did, with the step, the time or the thing.
  {
    match: `
      @have ~1 confondu*|invers*|mélang*|interverti*|oubli*|perdu*|égar*|surréserv*|surbook*|sous_estim*|cassé*|abîm*|endommag*|renvers*|effacé*|écrasé*|doublé*|mal @adv? ~3
      @have @act ~9 @wrongly
      @have @past ~9 au_lieu|à_la_place|par_erreur|alors_que|sans_vérifier|sans_regarder|sans_demander|sans_lire|sans_relire|sans_contrôler|sans_vous
      se sont|est|étaient|était @past ~4 en|dans|sous|au|à|l'un|ensemble|sur
      était|étaient seul*|mal|trop|côte_à_côte ~4
      @have pas|jamais|rien|plus|ni @adv? vérifi*|contrôl*|lu|relu|transmis*|noté*|prévenu*|averti*|regardé|remarqué|vu*|testé*|enregistré*|confirmé*|mis|envoyé*|command*|saisi*|rappel*|demand*|pass*|fait_suivre|report*|signal*|réserv*|annul*|écouté|nettoy*|retir*|coch*|mesur*|pens*|install*|activ*|vid*|affich*|désactiv*|imprim*|remis|serr*|chang*|consult*|compt*|inform*
      @we @cl? @cl? étais|étions|était|étaient @adv? seul*|absent*|malade*|à_deux|en_congé*|en_panne|en_formation|fermé*|distrait*|pressé*
      @our|la|le|l'|un|une ~5 est|était|étaient|a|ont|avait @adv? en_panne|tombé*|planté*|cassé*|lâché|bloqué*|sauté|déréglé*|débranché*|coincé*|plantait|expiré*|fondu|éclaté|brûlé|crevé*|pleine|plein|bouché*
      @our ~6 est|était|affich*|indiqu*|annonc*|comport*|contenait|avait ~3 @bad
      avait|avaient|a|ont|était|étaient|restée ~2 été? ~2 mal|mis|mise|mises|noté*|enregistr*|saisi*|rang*|pos*|inscrit*|classé*|envoy*|adress*|resté* ~3 au|à|dans|sur|sous|comme|en|pour|chez|par
      personne ~4 a|avait|est @adv? !plaint|signalé|souffert|été|forcé|obligé|retenu|contraint
      @have prévu|désigné|nommé ~1 personne|rien|aucun*
      %n|deux|trois ~3 réservations|commandes|clients|tables|dossiers|chambres|rendez_vous|comptes ~9 même|nom|fois|heure`,
    unless: [
      "in si|serai*|pourr*|vous_avez",
      "next par_vous|livraison|vente|place|ligne|cause",
      "prev si|que_si|merci",
      "in forcé|obligé|retient",
    ],
  },
  // Not knowing, and saying so.
  {
    match: `
      je|nous|on ne? @cl? sais|savons|sait|connais|connaissons|comprends|comprenons ~2 pas|toujours ~3 pourquoi|comment|ce_qui|ce_que|quand|où|si|la|qui|encore|exactement
      je|nous|on @adv? ignore|ignorons|ignorions|cherche|cherchons|recherche|recherchons|vérifie|vérifions|attends|attendons ~3 pourquoi|comment|ce_qui|ce_que|si|où|la|l'|encore|toujours|le
      je|nous|on ne? @cl? ai|avons|a ~2 pas|toujours ~2 encore? ~2 réponse|explication|cause|trouvé|identifié|compris|retrouvé|résultat*|l'explication
      pas_encore|toujours_pas ~4 pourquoi|comment|cause|origine|explication|réponse
      reste|restent|encore|suis_en_train ~3 à|de vérifier|comprendre|éclaircir|savoir|trouver|déterminer`,
    unless: ["in sais_pas_quoi|ne_savons_pas_de_quoi|sait_pas_de_quoi"],
  },
  {
    match: `
      je|nous|on @cl? @cl? ai|avons|a @adv? vérifi*|retrouvé*|réécouté*|relu*|regardé*|consulté*|comparé*|interrogé*|découvert*|constaté*|compris|identifié*|remonté*|appris|repris|visionn*|examin* ~3 et|que|le|la|les|l'|ce|pourquoi|avec|votre|d'où|un|une
      vérification faite
      après vérification|recherche|avoir|examen|enquête
      @when ~6 @have @act|@fault
      @have ~6 @fault|@act ~6 @when
      un|une|le|la|l' ~5 a|avait|ont|est ~3 empêch*|bloqu*|supprim*|effac*|doubl*|envoy*|annul*|décal*|prélev*|retard*|écras*|provoqu*|entraîn*|coup*|rejet*|dur* ~2 votre|le|la|les|toutes|tous|plusieurs|des|pendant|%n`,
    unless: [
      "in à_la_hauteur|déçu*|si|serai*|pourr*|nous_excuser|désolé*|vais|allons|été_contact*",
      "next ~2 @vague",
      "in votre_message|votre_avis|votre_courriel|votre_mail|votre_commentaire|votre_courrier",
    ],
  },
  {
    match:
      "je|nous|on|cela|ce ne? @cl? @cl? peux|pouvons|peut|pourrai|pourrons|puis|est ~1 pas|plus|pas_possible ~12 car|parce|puisque|étant|en_effet|comme",
    at: ["refusal"],
  },
];
