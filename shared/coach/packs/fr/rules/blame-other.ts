import type { RuleSet } from "../../../pack.ts";

const OWNED = ["near @own"];

export const blameOther: RuleSet = {
  class: "blame-other",
  rules: [
    {
      id: "other-did",
      severity: "med",
      owned: "low",
      match: `
        le|la|les|un|une|notre|nos|ce|l'|leur|du|au ~2 @other ~4 est|sont|a|ont|n'|nous|était|qui|s'|ne|doit ~5 responsable*|faute|tort|cause|pas|erreur|perdu*|perd|perdent|tarde|bloque*|gère*|retard|n'importe_quoi|livré|tard|oublié*|mal|fourni|manqué|abîmé*|cassé*|égaré*|failli|fait|défaut|commis|planté*|lâché*|débutant*|nouveau|nouvelle|en_cause|fautif*|trompé*|confondu*|traîn*|défaill*|refus*
        faute|cause|erreur|responsabilité|problème|retard|origine|défaut|défaillance|part ~3 de|du|d'|au|chez|à|incombe|relève ~3 @other
        c'est|ce|est|était ~1 le|la|les|un|une|au|à|notre @other ~2 qui|de|d'|et_non
        imput* ~4 @other|un_tiers|prestataire
        un|une|notre|nos ~1 nouvel|nouveau|nouvelle|jeune|nouveaux ~1 employé*|salarié*|serveu*|recrue|collègue|vendeu*|préparat*|cuisini*|collaborat*
        un|une|l'un|certain* ~3 employé*|collaborat*|salarié*|personne|individu*|collègue|agent ~4 isolé*|indélicat*|en_cause|concerné*|fautif*|peu_scrupuleu*|maladroit*|sanctionné*|licenci*|débutant*|n'est_plus
        c'est|c'était|était|est le|la|les|un|une|mon|ma|notre|l'un|l' ~3 qui
        le|la|les|notre|nos|l' ~2 @other perd|perdent|tarde*|bloque*|traîne*|refuse*|gère*|livre|retard*|promet*|oublie*
        nous|m' a|ont ~1 lâché*|planté*|livré*|envoyé*|fourni*|assuré|promis|menti|trompé*|induit*|fait_faux_bond|donné|vendu*|transmis|mal
        par_la_faute|la_faute|à_cause|le_fait|imputable* ~1 de|du|d'|des|à|au ~1 le|la|l'|un|une|notre|nos|mon|ma? ~1 @other|@staff
        le|la|notre|un|une @staff ~2 aurait ~1 dû
        @staff ~2 a|sera|ont|seront ~1 été? sanctionné*|recadré*|réprimandé*|grondé*|averti*|blâmé*
        c'est|c'était %c ..4 qui
        c'est|c'était à|au|aux ~3 que
        relève|dépend|décision|responsabilité|ressort ~2 de|du|d'|des ~2 @other
        un|une|d'un|d'une|par|notre|le|la remplaçant*|intérimaire*|extra|débutant*|saisonni*|stagiaire*|apprenti* ~1 qui|a|n'|ne|avait|,
        par|chez|avec|auprès|côté ~1 le|la|les|notre|nos|l'|un|une|leur ~1 @other
        un|une|notre|nos|mon|ma nouvel|nouveau|nouvelle|jeune|nouveaux ~1 @staff
        lui|leur|eux ~1 avions|avais|avons|ai ~1 pourtant|bien? ~1 dit|expliqué|demandé|transmis|signalé
        sous_traité|externalisé|indépendant|délégué|externe|extérieur* ~2
        société|entreprise|compagnie|équipe|personnel externe|extérieur*|indépendant*|tierce|partenaire
        simple|que|seulement ~1 intermédiaire*|revendeur*|distributeur*|hébergeur*
        la personne concernée|en_cause|responsable|fautive ~4
        l'employé|le_salarié|la_salariée|le_collaborateur|la_collaboratrice concerné*|fautif*|en_cause|en_question
        un|une|notre|le|la|ce|cette ~1 @staff @novice
        personne|collègue|@staff ~5 est|était @novice
        ce|cet|cette|le|la|l' ~1 employé*|collaborat*|salarié*|collègue|serveu*|vendeu*|personne|@staff ~3 ne_travaille_plus|plus_partie|a_quitté|sanctionné*|licencié*|renvoyé*|plus_chez_nous|remercié*
        ancienne|ancien|précédent* direction|propriétaire*|gérant*|équipe|gestion`,
      unless: OWNED,
    },
    {
      id: "see-them",
      severity: "med",
      match: `
        adressez|voyez|contactez|rapprochez|tournez|réclamez|rapprocher|adresser|contacter|voir|retourner|retournez ~4 avec|à|au|aux|du|de|vers|auprès|le|votre|directement|contre ~3 @other|eux|votre_banque|leur
        ne|n'|pas ~3 dépend*|relève*|ressort|responsabilité|concerne|compétence|responsables|imputable* ~4 pas|de_nous|de_notre|nous
        n'y|nous|y ~2 sommes|suis|est|pouvons|peut ~1 pour_rien|rien
        hors|en_dehors|indépendant*|indépendamment de|d' notre|nos ~1 contrôle|volonté|portée
        pas|plus ~2 de_notre|notre|de_mon|mon|la_nôtre ~1 faute|ressort|fait|problème|responsabilité`,
      unless: ["in vous_n'y|vous_y|pas_votre", "in rien_faire", "near @own"],
    },
    {
      id: "other-named",
      severity: "low",
      match: "le|la|les|notre|nos|un|une|leur|du|au|aux|par ~1 @other",
      unless: [...OWNED, "sentence #responsibility", "then #responsibility"],
    },
  ],
};
