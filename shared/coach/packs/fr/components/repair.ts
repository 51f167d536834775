import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "in pas|jamais|aucun|aucune|impossible|si|erreur|à_tort|mal|oublié*|tardé|trop|faux|refus*|incapable*",
  "prev ne_pas|si|lorsque|quand|pourquoi|jamais|impossible|refus*|tant|au_lieu|oubli*|politique",
  "prev merci|remerci*",
  "in nous_nous_réserv*|m'arrange",
  "before avis|commentaire|étoiles",
  "next le_droit|excuser|excuses|perdre|à_fond",
  "next que|la_garantie|ma_parole|au_jus|raison",
  "next à_tort|par_erreur|deux_fois|en_double|trop|en_retard|pas|jamais|aucun|mal|trop_tard|ni",
];
/** What is done with words only, or for ourselves. */
const NOTHING = [
  "next ~1 excuses|regrets|bonne_note|note|connaissance|attention|compte|très_au_sérieux|au_sérieux|le_nécessaire|notre_mieux|mon_mieux|mesures|toutes_les|des_mesures|tout_ce|en_compte|part|de_notre|nos|notre|son|à_cœur|un_point|confiance|conscience|acte|en_place|vos_remarques|vos_commentaires|votre_remarque|votre_message|vos_observations|l'information|à_jour_nos|le_point|au_courant|informé*|passer_le_message|remonter|de_faire|du_mieux|mieux|preuve|face|savoir|que|partie|plaisir|désolé*|sans|responsabilité|la_responsabilité",
  "next ~2 au_service|aux_services|aux_équipes|à_l'équipe|à_mes_équipes|vers_vous|au_sérieux|à_la_direction|à_mon_responsable|en_place|à_nos_équipes|attenti*|avec_l'équipe|le_maximum|tout_pour|tout_notre",
  "next de_lire|de_voir|de_comprendre|d'apprendre|de_prendre|à_autre_chose|à_côté",
];

export const repair: readonly Sign[] = [
  // I refund, we will replace, I can come, we refunded, I have just sent.
  { match: "@do @mend", unless: UNLESS },
  { match: "@have @mend", unless: [...UNLESS, "prev vous"] },
  {
    match: "@do @give",
    unless: [...UNLESS, ...NOTHING],
  },
  {
    match: "@do @hold",
    unless: [
      ...UNLESS,
      ...NOTHING,
      "next à|de|en_oeuvre|tout|très|partie|mieux|compte|le_maximum|le_possible|attention|soin|contact|le_temps",
    ],
  },
  {
    match: `
      @have @give|@hold vous|votre|un|une|le|la|ce|cet|deux|trois|%n|à_votre|pour_vous|chez|à_nouveau
      je|nous|on vous|te|le|la|les|lui|leur @cl? @cl? ai|avons|a @adv? @adv? @give|@hold
      je|nous|on viens|venons|vient de @cl? @cl? @give|@mend`,
    unless: [
      ...UNLESS,
      ...NOTHING,
      "in @have @act ~9 @wrongly",
      "in dit|promis",
      "next ~9 mauvais*|erreur|ancien*|au_lieu|à_la_place|autre_client*|alors_que|sans|erroné*|périmé*|défectueu*|cassé*|retard",
    ],
  },
  // What is theirs comes, or came.
  {
    match: `
      votre|le|la|un|une|ce|vos|les|cette|cet|l' ~3 @mended ~5 est_en|est_prêt*|est_pour|vous_est|vous_sera|vous_attend|sera|part|arrive|arrivera|seront|parti*|effectué*|en_route|émis*|lancé*|@day|ci_joint*|devrait
      il|elle|ils|elles|tout|ce|cela est|sont|a_été|sera|seront @adv? @mend|prêt*
      remboursement|virement|avoir|bon|échange|remplacement|remise|geste|renvoi ~3 effectué*|intégral|fait|lancé*|immédiat|complet
      vous|tu @cl? @adv? recevez|recevrez|reçois|recevras|aurez|auras|trouverez|trouveras|retrouverez|bénéfici* ~3 @mended|votre|un|une|le|la|l'|par
      vous|tu @cl? serez|êtes|seras|es|avez_été|allez_être @adv? @adv? @mend|livré*
      votre|ta|vos|le|la|les|l' ~4 est|sont|sera|seront|a|ont|va|vont ~2 été|être? ~1 @mend|livré*|débité*_aujourd'hui|parti*_ce_matin|de_nouveau|à_nouveau|en_ligne_de_nouveau|réparé*
      gratuit*|offert*|à_nos_frais|à_notre_charge|sans_frais|sans_supplément|à_ma_charge|pour_nous_cette_fois|cadeau|gracieusement
      %n % ~3 remise|réduction|de|sur|rembours*
      %n €|euros|euro|francs|CHF|dollars|$ ~4 rembours*|recrédit*|crédit*|avoir|bon|virement|offert*|remise|vers*
      remise|réduction|rabais|avoir|bon|chèque|carte_cadeau|crédit ~3 de %n
      c'est|est|sera|seront|sont pour nous|moi|la_maison
      vous|tu ne? @cl? payez|paierez|devez|payerez|paies|devrez|réglez ~2 rien|pas|que|plus
      rien|plus_rien ~2 à payer|régler|débours*|débité|facturé
      vous|tu pouvez|peux|pourrez ~2 garder|conserver|choisir|échanger|annuler|revenir_quand|rapporter|refuser|partir_sans
      gardez|conservez|garde !à|votre_calme|le_sourire
      choisissez|préférez|préfères|au_choix|à_vous_de_choisir|à_votre_convenance|comme_vous_préférez
      dites|dis|indiquez|précisez moi|nous ~2 ce_qui|ce_que|quel*|quand|si|lequel|laquelle|le|la|comment
      appelez|écrivez|joignez|contactez|téléphonez|appelle|répondez|demandez ~2 moi|directement|sur_mon|me
      mon|ma|notre numéro|ligne|portable|direct|mobile|adresse|natel|gsm|cellulaire|téléphone ~6 %n|est|:
      joindre|appeler|écrire|contacter ~4 directement|personnellement|au|sur %n|mon|ma|moi
      que|qu'est_ce_qui|quelle_solution|comment ~4 réparer|arrang*|convien*|compens*|rattrap*|juste_pour_vous
      soit ~9 soit
      est|sont|sera|seront joint|jointe|joints|jointes|annexé*
      %n ~4 repart*|part|partent|revien*|sont_à_vous|sur_votre_compte|sur_votre_carte|déduit*|en_déduction|en_moins
      votre|ta|la|le|les|vos|un|une ~4 sera|seront|serait ~1 @give|@hold|posé*|livré*|changé*|remplacé*|expédié*
      rien|pas à ~1 avancer|faire|renvoyer|débourser|demander
      ci_joint|ci_jointe|en_pièce_jointe
      à titre de dédommagement|compensation|d'indemnisation
      tient|attend|attendent|attendra|attendront|vous_attend|tiens à_votre_disposition|à_votre_nom|vous_attend|au_comptoir|à_l'accueil`,
    unless: [...UNLESS, "in non_remboursable*|remis_en|éventuel*|rembours*_pas|entendre", "prev demand*|exig*|contre"],
  },
  {
    match: "@do rattrap*|arrang*|remédi*|pallie*|trouv*|mets|mettons ~3 solution*|cela|ça|tout|en_oeuvre_des",
    unless: [...UNLESS, "in toute|mettons_tout|mettre_tout|en_place|conscience"],
    weak: true,
  },
  // For one whose fault it is not, help is the repair.
  {
    match:
      "je|nous|on @cl? @cl? peux|pouvons|peut|vais|allons|reste|restons ~3 aid*|montr*|expliqu*|accompagn*|guid*|orient*|conseil*",
    at: ["reply", "refusal"],
    unless: UNLESS,
  },
];
