import type { RuleSet } from "../../../pack.ts";

export const selfAsVictim: RuleSet = {
  class: "self-as-victim",
  rules: [
    {
      id: "hard-for-us",
      severity: "high",
      owned: "med",
      match: `
        ai|a|avons pleuré
        sans vacances|congé*|week_end|jour_de_repos|salaire
        toute notre|ma vie
        me|nous|m' coup*|empêch*|enlèv*|ôt* ~1 sommeil|dormir
        détrui*|ruin*|coul*|tue|tuez|plomb*|démoli* ~3 moyenne|note|rêve|années|petits|nous|commerce
        rendez vous_compte
        être humain ~2 derrière|autre_côté
        moment|période personnel*
        difficile|dur|dure|pénible*|éprouvant*|compliqué*|douloureux|facile|blessant*|injuste|violent|cruel|lourd|rude|décourageant*|un_choc|évident|vexant ~1 pour nous|moi|notre|l'équipe|nos|toute_l'équipe|les_salariés
        nous|je|l'équipe|on ~1 sommes|suis|est|avons_été|ai_été|a_été ~2 déçus_de_votre|touchés_par|peiné*|blessé*|attristé*|choqué*|affecté*|soulagé*|meurtri*|surpris|étonné*|stupéfait*|consterné*|abattu*|démoralisé*|victime*|vexé*|outré*|les_premi*|mal_récompensé*
        votre|ce|cet|tel*|vos|un|ces|des|cette|une ~3 avis|commentaire*|message*|note|critique*|mots|réclamation|courrier ~4 nous|m'|me|fait|font|blesse*|nui*|pénalis*|détrui*|injuste*|tort|met* ~3 mal|tort|peine|bless*|nui*|coul*|danger|touch*|affect*|pénalis*|injust*|démoralis*|préjudice|attrist*|$
        nous|me|m' a|ont|fait ~3 peiné*|blessé*|attristé*|vexé*|choqué*|heurté*|affecté*|démoralisé*|du_mal|découragé*
        vous n'imaginez|imaginez|savez pas ~3 mal|travail|ce_que|heures|coûte|tort
        travaill* ~4 %n|soixante|cinquante heures
        comment on_nous|vous_nous remerci*
        nous|m'|me a|ont coûté ~2 cher|une_fortune|de_l'argent
        serveu*|employé*|équipe|collègue*|vendeu*|je|nous|patronne|patron|femme|mari ~3 pleur*|craqué|fondu_en_larmes|en_larmes|plus_envie|démoralisé*|dormi
        burn_out|insomnie*|boule_au_ventre|tout_plaquer|tout_arrêter|coup_de_poignard|mettre_la_clé|jeter_l'éponge
        seul|seule à ~1 porter|gérer|tenir|tout
        plus que vous $
        nous|me|m' fait|font|faites|faire ~2 mal|peine|tort|souffrir|du_tort
        dors|dormons|dort ~1 plus
        décourag*|démotiv*|démoralis*
        donnons|donne|donnent ~2 tout|du_mal|le_meilleur|sans_compter|corps_et_âme
        par|de notre passion
        lève|levons|lèvent ~2 %n|aube|tôt
        nous|on|je ~1 avons|a|ai ~1 aussi? perdu|perdons ~1 argent|de_l'argent|chiffre|du_chiffre
        efforts|travail ~3 reconnu*|respecté|considér*
        nous|on|je ne ~1 mérit* ~1 pas
        démèn*|décarcass*|plie_en_quatre|plions_en_quatre|saign*_aux
        vos|tes mots|propos|paroles ~2 dur*|violent*|injust*|bless*|excessi*
        famille|enfants|loyer|charges|salaires ~1 à nourrir|payer
        survie|survivre|trésorerie
        du mal ~1 à ~1 vous? comprendre|accepter|digérer|encaisser
        premier* ~3 désolé*|regretter|souffrir|déçu*|déplorer|touché*|pénalisé*|ennuyé*|navré*|embêté*
        fend|brise|serre ~1 le_cœur
        coup ~1 dur|moral|rude|au_cœur
        vivons|vis|vit ~1 très? mal
        acharn*|salir|sali notre|contre_nous
        vous nous accus*|attaqu*|jet*
        nous|moi aussi $
        fait|font|faire|faisons ~1 perdre ~2 client*|argent|chiffre
        se|nous donne|donnons à_fond
        équipe|je|nous|personnel est|suis|sommes à_bout|épuisé*|au_bord
        ruin* ~3 entreprise|commerce|maison|établissement|réputation|nôtre|travail|vie
        passons|passe pour|pour_des|pour_un ~2
        pression ~2 subissons|subit|subis|vivons
        notre|ma image|réputation|e_réputation ~5
        mettez|mets|mettre ~1 vous|toi ~3 à_notre_place|à_ma_place|à_la_place
        imaginez|pensez ~2 ce_que|un_peu|notre|à_nous|à_nos_employés|aux_conséquences|à_mes
        nous|moi aussi ~4 subi*|victime*|perd*|souffr*|souffert|difficile|humain*|droit
        subi*|perdu|perdons|souffr*|victime* ~4 aussi|nous_mêmes|également|les_premiers|nous_aussi
        nous|je souffrons|souffre|subissons|traversons|traverse
        beaucoup ~4 sacrifi*|donné_de_nous|travaillé_dur
        pas ~1 facile|évident tous_les_jours|pour_nous|de_tenir|de_gérer
        nos employés|salariés|équipes ~6 insult*|agress*|démoralis*|larmes|souffr*|pleur*
        faire_fermer|petit_commerce|petits_commerçants|petit_commerçant|petites_entreprises|mettre_la_clé`,
      unless: [
        "in pour_vous|pour_votre|vous_avoir|d'avoir_|de_vous_avoir|de_cet_accueil",
        "next ~3 que_nous_|d'avoir|de_vous_avoir|que_vous_ayez_dû|pas_à_la",
      ],
    },
    {
      id: "our-feelings",
      severity: "med",
      owned: "low",
      match: `
        nous|je|me|on|équipe|personnel|collègue*|employé* ~3 triste*|peine|chagrin|douleur|amer*|épuisé*|stress*|insomnie*|larmes|sacrifi*|injust*|calomni*|attaqué*|insulté*|agressé*|ingrat*|découragé*|lassitude|meurtri*|humilié*
        ma|mon|notre ~1 femme|mari|mère|père|fils|fille|enfant*|chef|collègue|associé* ~3 malade*|hôpital|hospitalisé*|décédé*|cancer|mort|morte|accident
        année|semaine|mois|période|épreuve|moment ~2 difficile*|noire|horrible|terrible|éprouvant*|pénible* ~2 pour_nous|pour_moi|chez_nous
        gagner|gagne ~1 notre|ma|sa vie
        dites|parlez|dis rien|pas ~2 mon|ma chef|patron*|responsable|direction
        ce|vous|que ~1 imagin*|rend* ~1 pas? compte ~2
        le_cœur ~1 gros|lourd|brisé|serré
        ça|cela|ce ~1 fait ~1 mal|peine|de_la_peine`,
      unless: [
        "in vous_avons|vous_ai|vous_avoir|votre|vos",
        "near #responsibility",
        "next ~3 de_vous_avoir|d'avoir|que_nous",
      ],
    },
  ],
};
