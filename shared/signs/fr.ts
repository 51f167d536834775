import { spelling } from "../coach/packs/fr/spelling.ts";
import type { Signs } from "./signs.ts";

/** French. Accents and doubled letters do not count; what is elided stands as its own word. */
export const fr: Signs = {
  spelling,
  lists: {
    body: "bras jambe jambes poignet cheville hanche côte côtes nez dent dents pied pieds orteil doigt doigts pouce main mains tête front visage cou dos genou genoux épaule coude mâchoire lèvre lèvres bouche langue peau œil yeux gorge",
    person:
      "je me nous on fils fille enfant enfants bébé mère père mari femme maman papa grand-mère mamie papi frère sœur ami amie copine copain cliente client passager patient patiente s'est est",
    device:
      "chargeur batterie téléphone portable ordinateur four grille-pain prise adaptateur câble radiateur chauffage bouilloire sèche-linge machine lave-linge lave-vaisselle frigo réfrigérateur appareil voiture moteur télé télévision lampe ampoule trottinette vélo",
    food: "plat soupe salade pain burger pizza repas sandwich yaourt pot riz pâtes gâteau boisson café lait céréales chocolat poulet sauce biscuit assiette",
    kill: "tuer égorger poignarder étrangler tabasser frapper cogner crever buter",
    role: "client clients cliente clients personne personnes gens patient patients patiente utilisateur utilisateurs famille membre membres",
    data: "données adresse adresses mail mails courriel nom noms compte comptes carte facture factures dossier dossiers numéro numéros téléphone passeport relevé relevés ordonnance commande commandes documents contrat informations coordonnées résultats",
    private:
      "données coordonnées adresse numéro téléphone dossier informations facture relevé mot_de_passe mots_de_passe carte documents résultats",
    stranger:
      "inconnu inconnus inconnue tiers autre_personne autres_personnes autre_client autres_clients autre_cliente autre_patient mon_ex mon_employeur mon_patron tout_le_monde quelqu'un_d'autre internet",
  },
  signs: {
    danger: [
      {
        match: `
          blessé|blessée|blessés|blessure|blessures|saigne|saignait|saigné|saignement|évanoui|évanouie|inconscient|inconsciente|intoxication|intoxiqué|intoxiquée|empoisonné|empoisonnée|salmonelle|salmonellose|listeria|légionelle|amiante|anaphyla*|électrocut*|électrisé|électrisée|asphyxie|asphyxié|brûlure|brûlures|ambulance|surdose|overdose
          monoxyde de_carbone
          hôpital|urgences ~3 finie|finir|admis|admise|transporté|transportée
          fini|finie|finis|terminé|emmené|emmenée|transporté|transportée|conduit|admis|admise|allé|allée|allés|aller ~4 hôpital|urgences
          appeler|appelé|venir|intervention ~3 pompiers|samu
          danger|dangereux|dangereuse|dangereuses
          mortel|mortelle|mortels ~1 danger|piège|risque`,
        unless: [
          "sentence sentiments|amour-propre|orgueil|précédent|navigateur|mot_de_passe|facture_de_ambulance|voie_de_disparition",
          "prev pas|rien|aucun|jamais|sans",
        ],
      },
      {
        match: `
          pris|prend|prenait|prendre feu
          en_feu
          incendie|incendies
          flammes
          fumée ~3 sortait|sort|sortir|sortie|sortant|dégageait|dégagée
          sortait|sort|dégageait|rempli|remplie|pleine|plein ~3 fumée
          odeur|sentait|sent ~2 gaz|brûlé
          fuite ~1 gaz
          sortie|issue|sorties|issues de_secours ~3 bloquée|bloquées|fermée|fermées|verrouillée|cadenassée|condamnée
          explosé|explosion|explose
          choc|décharge|décharges ~1 électrique|électriques
          étincelles|court-circuit
          fils|câble|câbles ~2 dénudé|dénudés|nus|apparents
          freins|frein ~3 lâché|lâchent|fonctionn*|marche*|cédé
          batterie ~2 gonflé|gonflée|gonfle|fondu|fondue
          @device ~2 fondu|fondue|brûlé|brûlée
          chaise|lit|échelle|étagère|plafond|toit|table|échafaudage|balcon|rambarde ~3 effondré|effondrée|écroulé|écroulée|cédé|tombée_sur|tombé_sur
          coincé|coincée|coincés|bloqué|bloquée|bloqués|enfermés|enfermé ~3 ascenseur`,
        unless: [
          "sentence prix|loyer|tarif|tarifs|assurance_incendie|rire|ventes|tabac|cigarette",
          "prev standard|tête",
        ],
      },
      {
        match: `
          allergique|allergiques|allergie|allergies|allergène|allergènes
          vomi|vomir|vomissait|vomissements
          tous|toute|enfants|famille|fils|fille ~3 malades|malade ~3 après|nuit
          tombé|tombée|tombés|tombées|rendu|rendue|rendus malade|malades
          pas|mal|plus|peine|difficulté|difficultés ~3 respirer
          étouffé|étouffée|étouffait|étouffer|étranglé|étouffement
          verre|métal|aiguille|vis|clou|éclat|éclats|débris ~4 dans ~2 @food
          avalé|avaler ~4 pile|piles|aimant|aimants|vis|verre|bouton
          mauvais|mauvaise|erreur_de ~1 dose|dosage|médicament|médicaments|vaccin
          sans ~2 insuline|inhalateur|oxygène|ventoline
          infarctus|avc|convulsions|crise_cardiaque`,
        unless: [
          "sentence rire|facture|prix|excuses|mauvaise_foi|mensonges|honte|travail|larmes|scandale",
          "prev envie|faire|donne",
        ],
      },
      {
        match: `
          coupé|coupée|brûlé|brûlée|cassé|cassée|fracturé|fracturée|foulé|tordu|entaillé|écrasé|pincé ~2 @body
          me|m'|s'|nous|est|suis coupé|coupée|brûlé|brûlée ~2 en|avec|gravement|au|la|le|aux
          suis|est|fille|fils|mère|père|enfant|grand-mère ~1 tombé|tombée|glissé|glissée|trébuché ~4 escalier|escaliers|marches|sol|échelle|trou|glace|mouillé
          glissé|glissée ~2 sur ~3 sol|carrelage|marche|marches|glace|flaque
          chien|chiens|rat ~3 mordu|mordue|attaqué|attaquée
          aurait|aurions|aurais|auraient|pu|pouvait|pourrait|failli|manqué ~3 mourir|mort|morts|tuer|tué|noyer|noyé`,
        unless: ["sentence rire|photo|photos|honte|ennui|ambiance|appétit|envie", "in le_prix"],
      },
    ],
    threat: [
      {
        match: `
          menacé|menacée|menacés|menaçait|menace|menacent|menaçant ~3 mort|couteau|arme|pistolet|violence|violences|bombe|frapper|tuer|taper|coups|cogner
          me|m'|nous|ma_femme|mon_fils|ma_fille ~2 menacé|menacée|menacés|menaçait|menace !de|d'
          menaces ~1 mort|physiques
          vais|va|allons ~2 te|vous|le|la|les|lui ~1 @kill
          sais|savons où ~2 habites|habitez|vis|vivez|habite
          brûler|incendier|cramer|exploser ~3 magasin|boutique|bureau|bureaux|local|maison|restaurant
          poser|poserai|posé ~1 bombe
          vais|va ~3 péter|casser ~2 gueule|dents|jambes
          avec ~1 couteau|fusil|flingue|batte|essence`,
        unless: [
          "sentence rire|couteau_manquant|huissier|résilier|livré|livrée|commande|set|facturer|coffret|lot|acheté",
        ],
      },
      {
        match: `
          m'|me|nous|mon_fils|ma_fille|ma_femme|mon_mari|l'|lui ~2 frappé|frappée|giflé|giflée|cogné|tabassé|poussé_contre|bousculé|bousculée|étranglé|craché|agressé|agressée|tripotée|pelotée|violée|attrapé_par|attrapée_par
          agression|agressé|agressée|agressions
          harcèlement|harcelée|harcelé|attouchements|abus ~1 sexuel|sexuellement|sexuels
          sorti|brandi ~2 couteau|arme|pistolet`,
        unless: ["sentence prix|publicité|commerciale|appels|mails|démarchage"],
      },
    ],
    "self-harm": [
      {
        match: `
          suicide|suicider|suicidaire|suicidaires|automutil*|mutile
          me tuer|pendre|foutre_en_l'air|jeter_sous|jeter_du|jeter_par|tailler_les
          mettre ~1 fin ~2 jours|vie
          envie|veux|voudrais|préfère|préférerais|préférerai ~2 mourir|crever|en_finir|être_mort|être_morte|plus_vivre
          en_finir ~2 vie
          ne|n' ~2 veux|peux|ai ~4 plus ~2 vivre
          plus ~2 envie|goût|raison ~2 vivre
          mieux ~2 mort|morte
          idées noires`,
        unless: [
          "sentence rire|honte|ennui|film|faim|squad|commercial",
          "after dans_cet|dans_ce|dans_cette|sans_votre|sans_internet|avec_ce|avec_ces|ici",
        ],
      },
    ],
    leak: [
      {
        match: `
          @data ~2 de|d' ~1 autre|autres|un_autre|une_autre|d'autres ~1 @role
          @data ~2 de|d' ~1 inconnu|inconnus|inconnue|quelqu'un_d'autre
          @private ~5 à ~2 @stranger
          donné|envoyé|transmis|communiqué|publié|vendu|partagé|divulgué ~2 mes|nos|mon|ma|ses|sa|son ~2 @private ~5 à|sur|au ~2 @stranger|facebook
          mes|nos|ses|données|mots_de_passe ~4 fuité|piratées|piraté|divulguées|divulguée|exposées|exposés|publiées|publiés|volées|volés
          fuite|vol|violation ~2 données
          tout_le_monde|n'importe_qui|d'autres|les_autres|des_inconnus ~2 peut|peuvent|pouvait|pouvaient ~2 voir|lire|accéder ~3 mes|mon|ma|nos|les ~2 @data|messages|photos
          tous|clients|destinataires ~4 copie !cachée
          rgpd`,
        unless: ["in colis|livré|livrée|livraison", "prev à_l'|mauvaise"],
      },
    ],
    discrimination: [
      {
        match: `
          discrimin*|raciste|racistes|racisme|sexiste|sexistes|sexisme|misogyne|homophob*|transphob*|antisémit*|xénophob*|islamophob*|validiste
          parce ~1 que ~1 je|j'|nous|on|il|elle ~1 suis|sommes|est|porte|portait ~3 noir|noire|noirs|arabe|musulman|musulmane|juif|juive|gay|homosexuel|lesbienne|trans|handicapé|handicapée|sourd|sourde|aveugle|étranger|étrangère|étrangers|immigré|femme|enceinte|voile|foulard|fauteuil|rom
          à_cause|en_raison ~1 de|du|d' ~3 couleur|peau|origine|origines|religion|handicap|accent|voile|foulard|sexe|nationalité|orientation|fauteuil
          refusé|refusée|refoulé|refoulée|interdit|virés|viré ~6 fauteuil|chien_guide|chien_d'assistance|voile|foulard`,
        unless: ["sentence tarifaire"],
      },
    ],
    unheard: [
      {
        match: `
          personne ~4 répond|répondu|rappelé|rappelle|décroche|aide|écoute|aidé|écouté
          aucune|sans|pas|toujours_pas ~2 réponse|réponses|nouvelles|retour !requise|nécessaire
          pas|jamais ~2 répondu|rappelé|recontacté|répondez|répondent|répond|rappelée
          ne ~2 répond|répondez|répondent|rappelle|rappelez|rappellent|décroche ~1 pas|jamais|plus
          ignoré|ignorée|ignorent|ignorez|ignorés
          attends|attend|attendons|attendu|attente ~4 réponse|rappel|retour|nouvelles
          deuxième|troisième|quatrième|cinquième|énième ~1 fois|mail|message|réclamation|courrier|relance
          appelé|écrit|relancé|contacté|téléphoné ~3 fois|reprises|plusieurs
          injoignable|injoignables|baladé|baladée|raccroche_sans
          en_attente ~3 heure|heures|minutes|téléphone|ligne`,
        unless: ["sentence pas_besoin_de_réponse|aucune_réponse_attendue|sans_réponse_nécessaire"],
      },
    ],
    rude: [
      {
        match: `
          impoli|impolie|impolis|grossier|grossière|grossiers|malpoli|malpolie|désagréable|désagréables|irrespectueux|irrespectueuse|arrogant|arrogante|arrogants|méprisant|méprisante|mépris|hautain|hautaine|agressif|agressive|insulté|insultée|insultes|insultant|humilié|humiliée|condescendant|condescendante|odieux|odieuse|exécrable
          crié|criait|hurlé|hurlait|engueulé|engueulée|gueulé
          raccroché ~1 nez|aussitôt|au|sans|en|!
          m'|nous|me|a ~1 raccroché
          manque|manqué|aucun ~2 respect|politesse
          moqué|moquée|moqués|ri_au_nez
          traité|traitée ~2 idiot|idiote|menteur|menteuse|conne|con|imbécile`,
        unless: ["prev pas_être|sans_être|veux_pas", "next odeur|surprise|goût", "in odeur"],
      },
    ],
    broken: [
      {
        match: `
          cassé|cassée|cassés|cassées|abîmé|abîmée|abîmés|endommagé|endommagée|défectueux|défectueuse|fêlé|fêlée|déchiré|déchirée|rayé|rayée|moisi|moisie|pourri|pourrie|périmé|périmée|périmés|incomplet|incomplète|en_panne|fuit|retard|surréservé|avarié|avariée|immangeable
          mauvais|mauvaise ~1 article|taille|couleur|commande|produit|modèle|colis|pièce|pièces|montant|prix|plat|chambre|date|nom|place|quantité|livraison|référence|adresse
          manque|manquait|manquent|manquant|manquante|manquants|manquantes
          jamais|pas ~2 arrivé|arrivée|arrivés|reçu|reçue|reçus|livré|livrée|livrés|venu|venus|expédié|remboursé|remboursée|réparé|nettoyé|nettoyée
          fonctionne|fonctionnent|marche|marchait|marchent|allume|charge|ouvre|ferme|démarre|rentre ~1 pas|plus|jamais|mal
          trop|très ~1 tard|petit|grand|court
          perdu|perdue|égaré ~3 colis|commande|valise|bagage|bagages|réservation|lettre
          débité|débitée|facturé|prélevé ~3 deux_fois|double|trop
          pizza|soupe|café|plat|repas|burger ~2 froid|froide|cru|crue|brûlé|brûlée
          annulé|annulée ~3 sans|ma|mon|dernière
          erreur|bug|bugs|plante|404|500`,
        unless: ["prev rien", "next cœur"],
      },
    ],
  },
};
