import type { Sign } from "../../../pack.ts";

const VAGUE = [
  "in parle|parlons|vigilan*|attenti*|mieux|effort*|veiller*|améliorer|s'il_vous|merci|pensez|veuillez|soin|pourrez|pouvez_désormais",
  "next vous|votre",
  "prev merci|si|pensez|veuillez",
];

export const repentance: readonly Sign[] = [
  {
    match: `
      désormais|dorénavant ~9 @we|chaque|toute|tout|toutes|tous|aucun*|le|la|les|un|une|deux|plus|c'est
      @we|chaque|toute|tout|toutes|tous|aucun*|le|la|les|un|une|ils|elle|il ~9 désormais|dorénavant|à_l'avenir
      à_partir_de|à_compter_de|à_partir_du|dès|depuis @day|maintenant|cette_semaine|%n|ce_matin|le|la|septembre ~9 @we|chaque|toute|tout|toutes|tous|aucun*|un|une|deux|ne|n'|les|plus|le
      à_l'avenir ~6 @we|chaque|toute|tout|toutes|tous|aucun*|plus
      maintenant ~2 chaque|toute|toutes|tous|on|deux|nous
      @we|nos|notre|chaque|toutes|tous|aucun* ~6 maintenant|systématiquement|à_chaque_fois ~3
      @we ne ~2 *ons|*e|*t|*ra|*rons|*ront plus
      ne|n' ~3 partira|partiront|sera|seront|est|sortira|quitte|part|sont|accept*|confirm* ~2 plus ~3 sans|avant|si|que|tant
      pour que ~1 personne|aucun*|plus_personne|le_prochain|les_prochain* ~6
      nouvelle|nouveau|double|deuxième|second|seconde règle|consigne|procédure|contrôle|vérification|système|étape|processus|protocole|check_list|planning|logiciel|personne|lecture|imprimante|fiche
      deux|autre personnes|personne|collègues|paires|fois ~3 vérifi*|contrôl*|relis*|compt*|relu*|relit|signe*
      chaque|toute|toutes|tous|les ~6 est|sont|sera|seront ~2 vérifi*|contrôl*|relu*|confirmé*|testé*|pesé*|photographi*|signé*|scanné*|compté*|rappelé*|étiquet*|nettoyé*
      vérifi*|contrôl*|relu*|relire|compt*|confirm*|test*|rappel* ~4 chaque|systématiquement|toutes_les|tous_les|avant_de|avant_chaque|avant_tout|deux_fois|par_deux`,
    unless: VAGUE,
  },
  {
    match: `
      @have @change un|une|les|nos|notre|mon|ma|mes|tous|toutes|toute|tout|chaque|deux|des|à|aux|avec|que|depuis|en|pour|dans|plus|d'
      @have @secure|@change @adv? @adv? le|la|l'|ce|cette|ces|au|du|de|hier ~9 pour_que|pour_éviter|afin|qui|désormais|avant|chaque|plus|définitivement|partout|de_tous|de_toutes
      @have @secure
      @do @secure ~1 un|une|le|la|les|nos|notre|tous|toutes|toute|chaque|deux|des|l'|à
      @do @change ~1 un|une|le|les|nos|notre|mon|mes|tous|toutes|toute|chaque|deux|des|l'équipe|la|au|à_l'équipe|d'
      je|nous|on viens|venons|vient de @cl? @change
      @have parlé|vu|discuté|repris|échangé|refait|revu|recadré|réuni|reformé|formé ~4 avec|à|aux|le|la|les|l'|toute ~2 équipe|personne|@staff|lui|elle|eux
      équipe|personnel|@staff ~3 a|ont|est|sont|sera|vont|va ~2 été|être? formé*|rappelé*|briefé*|sensibilis*|reformé*|suivre|suivi|suivra
      est|sont|a|a_été|ont_été|sera|seront @adv? corrigé*|remplacé*|ajouté*|modifié*|supprimé*|installé*|réparé* depuis|dès|pour|partout|dans|sur|définitivement
      correctif|mise_à_jour|version ~4 publié*|déployé*|en_ligne|disponible|sort|part|corrige`,
    unless: [
      "next ~1 votre|vos|ton|ta",
      "in votre|vos|pas|jamais|erreur|mal|oubli*|vous|te|trompé*|par_erreur|à_tort|fautif",
      "next ~9 à_votre|pour_vous|par_erreur|à_tort|deux_fois|au_lieu|mauvais*",
      "next le_montant|la_commande|le_prélèvement|les_frais|la_facture|la_réservation|le_paiement|un_remboursement|le_rendez_vous|l'abonnement|la_somme|un_avoir|le_colis|la_pièce|la_table|des_mesures|les_mesures|tout_en|une_remise|un_bon|la_ligne|le_compte|les_euros|la_note|%n_€|%n_euros|une_chambre|la_chambre|une_table|un_technicien",
      "prev si|merci|vous",
    ],
  },
  {
    match: `
      pour|afin|éviter que|d' ~6 ne? se|ça|cela|recommence|reproduise|arrive ~3 plus|pas|reproduise|reproduire|recommence
      pour éviter ~9 reproduise|à_nouveau|autre*|répét*
      afin|pour que ~6 plus|aucun*|pas`,
    only: [
      "near @have @change|@secure",
      "near @do @change|@secure",
      "sentence désormais|dorénavant|chaque|systématiquement|double|deux|nouvelle|nouveau",
    ],
    unless: ["in vous|votre"],
  },
];
