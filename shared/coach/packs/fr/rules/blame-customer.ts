import type { RuleSet } from "../../../pack.ts";

/** What we did with what they said or did is no blame. */
const OURS = ["after et|mais|alors|pourtant ~1 @have @fault|pas|rien|@act", "near @own", "prev si|dont|même|comme_si"];

export const blameCustomer: RuleSet = {
  class: "blame-customer",
  rules: [
    {
      id: "you-should",
      severity: "high",
      owned: "med",
      match: `
        vous|tu ne? auriez|aurais @adv? @adv? dû|pu !être|recevoir|avoir|trouver|bénéficier|pouvoir|obtenir|entendre|disposer|attendre|croire|tomber|penser|repartir|dormir|perdre|rester|payer
        vous|tu auriez|aurais dû|pu mieux|avoir_lu|avoir_vérifié|attendre|rester_poli*|payer_à_temps|rester_calme
        vous|tu deviez|devais|devez ~2 lire|vérifier|prévenir|contrôler|respecter|anticiper|relire|faire_attention|comprendre
        il fallait|aurait_fallu|suffisait|suffit|aurait_suffi de|simplement|juste? @cl? @cl? *er|*ir|*re
        il fallait|aurait_fallu|suffisait|suffit|aurait_suffi ~3 lire|prévenir|vérifier|demander|appeler|regarder|signaler|arriver|réserver|venir|le_dire|nous_le_dire|réfléchir|préciser|contrôler|cliquer|consulter|y_penser
        vous|te|lui incombe|appartient|appartenait|incombait|suffisait ~2 de
        il vous revient|revenait de
        c'était|c'est|était à_vous|à_toi de !choisir|décider|me|dire|voir|juger
        vous|tu êtes|es @adv? responsable*|fautif*|coupable*
        si vous|tu ne nous? aviez|avais|étiez pas
        si vous|tu nous? aviez|avais|étiez|étais @adv? ~1 lu|dit|pris|prévenu*|appelé*|vérifi*|précis*|indiqué|réservé|venu*|arrivé*|demandé|signalé|regardé|attendu|suivi|respecté|écouté|payé|confirmé|contacté|réagi|fait|su
        votre|ta @adv? ~1 faute|erreur|négligence|inattention|imprudence|maladresse
        erreur|faute|oubli|négligence|manque|inattention|retard|vient ~4 de_votre|de_ta part|fait|faute
        vient|venait|provient|provenait ~1 de|chez votre|vous|ton|vos
        vous|tu ne? aviez|avez|avais|as que à`,
      unless: [
        "in vous_prévenir|vous_appeler|vous_le_dire|vous_demander|vous_écouter|vous_signaler|vous_le_signaler|vous_n'auriez|tu_n'aurais|auriez_pas|aurais_pas|nous_fallait|me_fallait",
        "prev pas|jamais|aucun*|non|ni|n'est|rien|nullement|même|comme_si",
        "in aviez_besoin|vient_de_vous_être|vient_de_vous_envoyer|vient_de_vous_rembourser",
        "next été|eu",
      ],
    },
    {
      id: "you-did-not",
      severity: "high",
      owned: "med",
      match: `
        vous|tu ne? @cl? @cl? avez|as|aviez|êtes|es|ayez|aies|soyez @adv? pas|rien|jamais|guère|peu @adv? @adv? aid*|facilit*|collabor*|pris_la|lu|vérifi*|précis*|indiqu*|prévenu|averti|respect*|suivi|signal*|fourni|contrôl*|regard*|consult*|confirm*|pris_soin|pris_le_temps|pris_la_peine|pens*|mentionn*|dit|présent*|communiqu*|inform*|annul*|lavé*|entretenu*|écout*|attendu|activ*|fait_attention|fait_la|appel*|réagi|compris|rempli|coch*|jugé_bon|joint|renvoyé|utilisé
        vous|tu @cl? avez|as|aviez ~1 mal lu|compris|rempli|utilisé|interprété|saisi|noté|indiqué|renseigné|branché|monté|installé|lavé|mesuré|choisi|réglé|entretenu|serré|fermé
        vous|tu @cl? avez|as|aviez @adv? pourtant|vous_même|quand_même|tout_de_même|librement|bien|vous_mêmes|d'ailleurs choisi|coché|accepté|signé|validé|exigé|préféré|décidé|tenu_à|reçu|lu
        vous|tu @cl? avez|as|aviez|devez sûrement|certainement|sans_doute|probablement|manifestement|visiblement|forcément ~1 mal|oubli*|confondu|fait|cliqué|coché|mis|saisi|trompé*|avoir
        vous|tu vous|t' êtes|es ~2 trompé*|mal_exprimé*|mal_pris*|mal_renseigné*
        vous|tu ne ~1 lisez|respectez|regardez|écoutez|prévenez|répondez|suivez|vérifiez|comprenez|faites ~1 pas|rien|jamais
        vous|tu pouviez|pouvais ~3 prévenir|dire|signaler|appeler|demander|annuler|refuser|partir|téléphoner|choisir
        encore faut_il
        avant de critiquer|se_plaindre|râler|vous_plaindre|juger|poster|accuser
        malgré|après nos ~1 rappels|relances|consignes|avertissements|recommandations|mises_en_garde|multiples
        vous|tu prétend*|affirm*
        vous|tu avez|as|aviez ~1 attendu ~5 avant|pour ~1 nous|signaler|le_dire|réagir|vous|réclamer|te
        vous|tu êtes|es|étiez @adv? arrivé* ~6 retard|tard
        vous|tu étiez|aviez_été|étais|avez_été @adv? ~1 prévenu*|averti*|au_courant|informé*|conscient* ~2 que|du|de|des
        nous|je|on vous|te ~2 avions|avais|avait|avons ~1 pourtant|bien|clairement|plusieurs_fois|expressément ~2 averti*|prévenu*|dit|inform*|rappelé*|conseillé*|recommandé*|proposé*|expliqué*
        c'est|ce_était vous|toi qui
        vous|tu nous? avez|as|aviez ~1 donné|indiqué|fourni|saisi|communiqué|entré|tapé|mis|choisi|pris|commandé ~3 mauvais*|faux|fausse|erroné*|incompl*|moins_cher|dernière_minute|dernier_moment|trop_tard|incorrect*|tard
        vous|tu ne? nous? ~1 avez|as|aviez ~1 rien|pas ~1 dit|signalé|demandé|mentionné|précisé
        auriez|aurais mieux_fait
        vous|tu êtes|étiez|semblez|es ~1 trop|bien|très|particulièrement|visiblement exigeant*|difficile*|impatient*|agressi*|pointilleu*|tatillon*
        pourquoi ne_pas|n'avez_vous|ne_nous_avez|n'avoir ~4 dit|prévenu|appelé|avoir|signalé|demandé
        rappelle|rappelons|rappelez|signale|signalons|précise|faisons_remarquer|fais_remarquer|faire_remarquer|noter|notons|constatons|constate que vous|tu ne? avez|aviez|étiez|êtes|as|devez|deviez|devriez
        trop|peu|tellement facile|aisé de|d' ~1 venir|se|critiquer|juger|accuser|réclamer
        ce n'est|est pas une raison
        vous|tu @cl? avez|as|aviez ~1 changé ~1 d'avis|dix_fois|plusieurs
        mauvaise|mauvais utilisation|usage|manipulation|entretien|emploi !de_notre|de_ma|par_notre|du_technicien
        lisez|relisez ~2 bien|vos|mieux|les|le|la|avant
        vérifiez ~1 bien|mieux|avant|vos`,
      unless: [
        ...OURS,
        "in pas_été|rien_fait_de_mal|aviez_demandé|avez_choisi_de_nous|avez_choisi_notre|avez_préféré_nous|mal|trop ~1 informé*|prévenu*|dit_que_oui",
        "next ~1 raison|droit|choisissez|décidez|attendu|décidé_de_nous|notre_erreur|de_mal|par_notre|par_ma",
      ],
    },
    {
      id: "hint",
      severity: "med",
      owned: "low",
      match: `
        vous|tu ~3 non_plus|aussi|également haussé|oublié|été|mal|pas|crié|confirmé|rappelé|levé
        vous|tu ne? avez|aviez|étiez|êtes pas|jamais ~1 non_plus
        vous|tu ~1 avez|étiez|avez_été|aviez|êtes également|aussi
        ^^ qui|celui_qui|celle_qui|ceux_qui|quiconque ~5
        gens|certains|beaucoup|clients ~2 ne|n' ~1 lisent|écoutent|regardent|vérifient|préviennent|respectent
        saviez|savez|sait|savait pas? lire
        tout le_monde ~1 le|sait|comprend|fait ~1 sait
        avouez|convenez|admettez|reconnaissez|avoue ~1 que|qu'
        patients|clients|gens|voyageurs|parents|personnes ~1 le|l'|nous comprennent|acceptent|savent
        recommand*|conseill*|suggér* ~1 de ~1 toujours|systématiquement|bien|vérifier|lire|relire|anticiper|réserver|confirmer
        vous|tu ~1 y_être|avez_bien_dû|devez_bien ~1 pour|faire
        vous|tu @cl? avez|as|aviez @adv? omis|oubli*|négligé|refusé|tardé|confondu|cliqué|commis|trop_tardé
        ce ~1 que vous|tu ~1 avez|aviez ~1 demandé*|commandé*|choisi*|réservé*|voulu|signé*|validé*
        sur_place|sur_le_moment|sur_le_coup|de_vive_voix ~3 plutôt|au_lieu|avant
        plutôt|au_lieu que|de ~3 *er ~3 avis|ligne|internet|google
        généralement|toujours|vivement|d'ailleurs|habituellement ~1 conseill*|recommand*|préférable
        usure normale
        était|étaient ~1 déjà ~3 à|avant|quand|lorsque
        vos|votre|tes ~1 enfant*|fils|fille|chien|ami*|mari|femme|invité*|compagn* ~1 a|ont|était|étaient|n'a|n'ont
        semble|semblerait|semblent|sembliez|paraît|apparemment ~2 que|vous ~1 vous|tu
        un|une|aucun|peu ~4 de_votre|de_ta part
        remarquer|rappeler|préciser que
        deviner|devins|devin|boule_de_cristal
        je|nous|on vous|te|l' avais|avions|avait|avions_bien ~1 prévenu*|averti*
        manque|défaut d'entretien|de_soin|de_vigilance
        subi un ~1 choc|chute
        dû|due|liée|suite à|au|aux ~2 choc|chute|usure|mésusage|mauvais*|usage
        est|était|été mal utilisé*|entretenu*|branché*|stocké*|lavé*|refermé*|conservé*|rempli*|saisi*
        que vous|tu ~1 avez|aviez|as ~1 saisi*|donné*|indiqué*|fourni*|communiqué* ~2 est|était|étaient|n'est|n'était
        vous|tu connaissiez|connaissez|connaissais
        vous|tu avez|devez|as|dois ~1 mal_compris|dû_mal|mal_lu|confondre|vous_tromper|oublier
        vous|tu devriez|devrais ~2 *er|*ir|*re
        avez|aviez|auriez|étiez|êtes vous ~2 appuyé|oublié|confondu|cliqué|mal
        avez|aviez|auriez|étiez|êtes vous ~2 bien|pas|pensé|lu|vérifi*|regardé|suivi|respecté|essayé
        votre|ton|ta ~1 retard|oubli|refus|impatience|choix|non_respect|insistance|exigence*|imprudence|méconnaissance|mauvaise|manque
        vous|tu aviez|avais|étiez ~2 loisir|possibilité|temps|libre*|occasion|opportunité
        moindre des_choses
        bon_sens|un_minimum|minimum_de
        responsabilité du_client|de_chacun|des_clients|du_voyageur|du_locataire|des_parents|de_l'acheteur
        ^ réservez|prévenez|soyez|évitez|apprenez|prenez_l'habitude|faites_attention|annulez ~3 avance|temps|plus|attenti*|prudent*
        vous|tu oubliez|oublies|refusez|refuses|saviez|savez_bien|savez_pertinemment
        quand|lorsque|si on ~9 on|faut
        gens|clients devraient|doivent
        d'après|selon nos ~2 relevés|registres|données|informations|archives|caméras|enregistrements|systèmes ~6 vous|tu|votre
        parce_que|puisque|car|vu_que|étant_donné_que|du_fait_que|fait_que|dès_lors_que|dans_la_mesure_où vous|tu ne? @cl? avez|aviez|êtes|étiez|as !raison|attendu|droit
        vous|tu n'étiez|n'étais|n'êtes ~1 pas|jamais|ni ~1 là|présent*|joignable*|chez_vous|à_l'heure|disponible*|prêt*|venu*|clair*
        dommage|regrettable|curieux|surprenant|étonnant que vous|tu
        votre|ta|ton ~1 adresse|formulaire|numéro|code|mail|téléphone|navigateur|appareil|connexion ~2 est|était|étaient|sont ~1 incompl*|erroné*|faux|fausse|illisible*|incorrect*|imprécis*|obsolète*`,
      unless: [...OURS, "next ~1 raison|droit", "in gentil|geste|merci", "prev aucun|aucune|merci|gentil"],
    },
    {
      id: "as-stated",
      severity: "med",
      match: `
        comme @adv? indiqué|mentionné|stipulé|précisé|écrit|rappelé|expliqué|annoncé|affiché|vous_le_savez|vous_savez|nous_vous_l'avons
        ainsi|tel que indiqué|mentionné|stipulé|précisé|annoncé
        c'était|c'est|était|est|figur* @adv? @adv? indiqué|écrit|précisé|affiché|mentionné|marqué|stipulé|noir ~2 noir|clairement|en_toutes_lettres|sur|dans|partout|bien|en_gros|à
        la_prochaine_fois|prochaine_fois|à_l'avenir|une_autre_fois ~4 pensez|merci|veuillez|veillez|vérifiez|lisez|prévenez|évitez|réservez|soyez|arrivez|appelez|pense|vérifie
        pensez ~2 à ~2 prochaine
        aucune|pas_de|pas trace de|d' ~3 votre|vous|réclamation|réservation|commande`,
      unless: ["near @own", "in assuré*|moi|directement", "next moi|directement", "near #responsibility"],
    },
    {
      id: "only-you",
      severity: "high",
      owned: "med",
      match: `
        personne d'autre ~3 plaint*|signalé|dit|fait|remarqué|eu
        personne ne? ~3 s'est|ne_s'est|s'était ~3 plaint*
        vous|tu êtes|es @adv? le|la|les|bien seul*|premier*|unique
        aucun|aucune autre client*|personne|réclamation|plainte|locataire*|patient*|voyageur*|convive*|participant*
        tous|toutes|la_plupart|les|l'ensemble|nos|d' ~3 autres|nos|client* ~6 content*|satisfait*|ravi*|plaint*|plaignent|apprécié*|adorent|enchanté*
        nous|on|je ~3 jamais ~4 eu|reçu|enregistré ~3 plainte*|réclamation*|problème*|remarque*|reproche*|souci*
        êtes|es vous bien|tout? sûr*|certain*|bien_sûr*
        votre|ton|ta attitude|ton|comportement|impatience|agressivité|langage|mauvaise_foi|mauvaise_humeur|mauvaise_volonté
        avec tout_le_respect`,
      unless: ["in au_premier|première_fois|de_mal", "prev si"],
    },
    {
      id: "your-doing",
      severity: "low",
      match: "vous|tu ne? @cl? avez|aviez|êtes|étiez|as @adv? !@suffered *é|*és|mis|pris|fait|ouvert|choisi|rempli|mal",
      unless: [...OURS, "near #responsibility", "near #regret"],
    },
  ],
};
