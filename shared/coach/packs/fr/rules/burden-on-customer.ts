import type { RuleSet } from "../../../pack.ts";

export const burdenOnCustomer: RuleSet = {
  class: "burden-on-customer",
  rules: [
    {
      id: "thanks-for-patience",
      severity: "med",
      moments: { acknowledgement: "low" },
      match: `
        prions|prie|demandons ~3 patience|patienter
        merci|remercie|remercions|remerciements|sais_gré|savons_gré|saurions_gré|reconnaissants ~4 votre|ta|pour|de ~2 patience|compréhension|indulgence|bienveillance|tolérance|coopération|patienter|comprendre|indulgents
        compt*|appel|sollicit*|demand*|faisons|fais|besoin|espér* ~5 votre|un_peu_de|de_la ~1 patience|compréhension|indulgence|bienveillance|clémence
        votre|un_peu_de patience|compréhension|indulgence
        patientez|patienter|soyez_patient*|prenez_votre_mal|comprenez_bien|vous_comprendrez|vous_comprenez|tu_comprendras
        espér*|sûr*|certain* ~3 que vous|tu ~2 comprendr*|comprenez|compréhensi*`,
      unless: ["prev abus*|à_bout", "in abus*"],
    },
    {
      id: "you-do-it",
      severity: "med",
      moments: { acknowledgement: "none" },
      match: `
        imprimez|téléchargez|scannez|photographiez|signez|apportez|conservez|prenez|gardez ~3 formulaire|reçu|photo*|étiquette|récépissé|bordereau|déclaration|justificatif*|copie|original
        il_suffit|il_suffira|il_faut|il_faudra|faudra|c'est_juste|devez|n'avez_qu' ~2 imprimer|télécharger|scanner|signer|porter|apporter|poster|affranchir|photographier|ressaisir|recommencer
        port|affranchissement|envoi|retour ~3 votre|ta charge|frais
        un_peu_de|de la|de patience
        veuillez|merci_de|merci_d'|prière_de|vous_prions_de|vous_prie_de|vous_invitons_à|vous_invite_à|vous_demandons_de|vous_demande_de|il_faut|il_faudra|il_faudrait|vous_faudra|devez|devrez|vous_devriez|tu_dois|vous_conviendra_de|vous_incombe_de|vous_appartient_de|vous_revient_de|vous_suggérons_de|charge_à_vous|pensez_à|je_vous_laisse|nous_vous_laissons|vous_conseille_de|vous_conseillons_de ~2 contacter|contactez|appeler|rappeler|écrire|remplir|compléter|renvoyer|retourner|envoyer|adresser|fournir|joindre|rapprocher|télécharger|imprimer|transmettre|rapporter|ramener|déposer|refaire|recommencer|repasser|revenir|patienter|vérifier|reprendre|prendre_contact|faire_une|reformuler|créer|ouvrir|connecter|réessayer|consulter|vous_adresser|nous_contacter|présenter|passer|redémarrer|désinstaller|effectuer|vous_connecter|payer|régler|attendre|constituer|justifier|soumettre|scanner|suivre|signer|vous_déplacer|utiliser
        contactez|appelez|rappelez|écrivez|rapprochez|adressez|remplissez|renvoyez|complétez|connectez|consultez|réessayez|patientez ~1 notre|nos|le|la|votre|un|une|directement|vous|plus_tard|nous|les|l' ~2 service|formulaire|accueil|direct*|support|hotline|standard|équipe*|assurance|rubrique|site|numéro|sav|de|par|auprès|plus_tard|au|conseiller*|espace|faq|banque|transporteur|magasin
        formulaire|dossier|demande ~4 à_remplir|remplir|compléter|en_ligne|dûment|cinq_exemplaires
        remplir|compléter|remplissez ~3 formulaire|dossier|questionnaire
        à_vous|c'est_à_vous|libre_à_vous|vous_n'avez_qu' ~1 de|à|d' ~2 contacter|voir|vérifier|faire|prouver|rappeler|revenir|appeler
        preuve*|justificatif*|prouv* ~4 fourni*|appui|de_votre|exig*|demand*|requis*
        à_vos|à_tes|votre frais|charge
        rapportez|renvoyez|essayez|réessayez|redémarrez|envoyez|remplissez|retournez|imprimez|déposez|désinstallez|reconnectez|patientez|recommencez|adressez|présentez|téléchargez ~3 !moi
        vous suffit|suffira de|d'
        reverrez|revoyez|revoyiez|revoir|réviser|réviserez ~1 votre|ta note|avis|jugement|évaluation
        dès_que|une_fois_que|lorsque|quand|après_que|à_condition_que|pourvu_que vous|tu nous? ~1 aurez|avez|ayez|auras ~1 rempli|fourni|envoyé|complété|retourné|transmis|justifié|signé|renvoyé
        sur présentation de|d'|du
        tourner|tournez|tournons la_page
        passer|passons|passez à_autre_chose|l'éponge|outre
        reconsidér*|revoir|réviser|réévaluer ~2 votre|ta|cette note|avis|jugement|position|commentaire|évaluation|notation`,
      unless: [
        "in rappeler_au|me|moi",
        "in quand_vous|gratuit*",
        "sentence @do @mend",
        "next ~1 excuser|au_%n|%n|croire|agréer",
        "after directement|à_nos_frais|prépayé*|gratuit*",
        "in de_ne_pas|n'avez_pas|inutile|rien|n'aurez_pas|m'|ne_pas",
      ],
    },
  ],
};
