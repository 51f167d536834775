import type { Sign } from "../../../pack.ts";

const MAYBE = [
  "prev si|lorsque|quand|que_si|impression|sentiment|crainte|prétend*|affirm*|pensez|croyez|dites|merci|remerci*|selon|évite*",
  "in aurait_été|ne_serait|aurons|serons",
];

export const responsibility: readonly Sign[] = [
  // We forgot, the driver left it, sorry to have lost it.
  { match: "@have @fault", unless: [...MAYBE, "prev risqu*|peur|crainte|transporteur"] },
  {
    match:
      "@have ~2 laiss* ~3 attendre|sans|tomber|passer|traîner|partir|seul*|dans|dehors|croire|pourrir|en_plan|brûler|refroidir|filer|repartir",
    unless: MAYBE,
  },
  {
    match:
      "@have ~2 fait|faire ~2 attendre|perdre|patienter|courir|rater|manquer|subir|revenir|déplacer|payer|croire|poireauter|languir|venir_pour_rien|vivre",
    unless: MAYBE,
  },
  {
    match:
      "@have mis|mises|pris ~2 %n|trop|beaucoup|plus|autant|si|des|de_longues|deux|trois|quatre|cinq|dix|quinze ~4 heure*|jour*|semaine*|mois|temps|minute*|longtemps",
    unless: MAYBE,
  },
  { match: "@have manqué ~4 à|de|à_nos|à_notre|votre|le|la", unless: MAYBE },
  // Nobody here told you.
  {
    match:
      "personne|aucun_de ~5 ne? ~3 a|avait|est @adv? !plaint|plainte|à|parfait*|forcé|obligé|retenu|contraint|signalé|remonté|eu|venu_se|d'autre",
    unless: ["prev si", "in d'autre|autre|parfait", "in rien_n'est", "next l'abri|parfait*"],
  },
  { match: "rien ne ~3 a|avait|est @adv? !à|perdu|changé", unless: ["prev si", "in rien_n'est", "in excuse|justifie"] },
  // Sent to the wrong house, charged twice, delivered late.
  { match: "@have @act ~9 @wrongly", unless: [...MAYBE, "prev transporteur", "in si|serai*|serons ~9 @wrongly"] },
  // Any deed that was done instead, by mistake, twice.
  {
    match:
      "@have @past ~9 au_lieu|à_la_place|par_erreur|à_tort|en_double|alors_que|sans_vérifier|sans_regarder|sans_demander|sans_lire|sans_relire|sans_prévenir|sans_contrôler|sans_réfléchir|sans_vous|trop_tard|trop_vite|de_trop",
    unless: [...MAYBE, "in si|serai*|rembours*|offert*|merci"],
  },
  // We did not, we never.
  {
    match: "@have pas|jamais|rien|guère|aucun|aucune|plus @adv? !@denial",
    unless: ["prev si|tant|jusque|parce_que_vous", "next encore|à_vous_plaindre|le_stock", "in personne|si"],
  },
  { match: "@have ni ~3 ni", unless: MAYBE },
  {
    match:
      "@have pas|jamais @adv? pu|su|voulu tenir|respecter|écouter|répondre|rappeler|prévenir|entendre|honorer|joindre|gérer|réagir|voir|expliquer|reconnaître",
    unless: MAYBE,
  },
  {
    match: "je|nous|on ne? @cl? @cl? étais|étions|était @adv? pas|jamais @adv?",
    unless: ["in intention", "prev si", "next obligé*|tenu*|notre|au_courant|ouvert*|en_mesure|informé*"],
  },
  {
    match: "de|pour ne_pas|ne_plus|ne_jamais @cl? @cl? @cl? avoir|être @adv? !pu",
    unless: ["prev merci|éviter|souhait*|mieux|vous|accus*"],
  },
  // We should have; you should have been told.
  {
    match:
      "@we ne? @cl? @cl? aurais|aurions|aurait|auraient @adv? pas|jamais? @adv? du|fallu|pu_et_dû|pu_faire_mieux|pu_mieux",
  },
  { match: "@our ~1 @staff ~4 ne? @cl? @cl? aurait|auraient @adv? pas|jamais? @adv? du" },
  { match: "@you ne? @cl? auriez|aurais pas|jamais @adv? dû !*er_nous" },
  {
    match: "@you auriez|aurais @adv? dû être|recevoir|avoir|trouver|bénéficier|pouvoir|obtenir|disposer",
    unless: ["in avoir_lu|avoir_vérifié|plus_prudent*|plus_attenti*"],
  },
  {
    match:
      "@you méritiez|méritez|mérites|méritais mieux|autre|un_meilleur|une_meilleure|une_vraie|une_réponse|un_accueil",
  },
  { match: "@we|on @cl? @cl? devais|devions|devait ~9 et|mais|or ~4 pas|jamais|rien|oubli*" },
  {
    match:
      "@we ne? @cl? @cl? avons|ai|a|avais|avions promis|annoncé|dit|confirmé|assuré|garanti|écrit ~12 et|mais|or|alors_que ~6 pas|jamais|rien|n'est|n'a|faux|impossible",
  },
  {
    match: `
      @our @adv? ~1 @blunder
      ce|cela|ça|qui|tout|la|le est|était|reste|vient|repose ~3 de|entièrement|bien|uniquement|notre|ma|à|chez|sur @our? ~2 faute|erreur|tort|responsabilité|fait|nous|moi
      faute|erreur|tort|manquement|responsabilité|oubli|défaut|bug|problème|blâme ~4 nous|me incombe|revient
      faute|erreur|tort|oubli|responsabilité|retard|bug|problème|loupé ~4 est|vient|venait|sont|provient|était ~3 de|à|la|le|du|chez|entièrement ~1 nous|mienne|moi|la_nôtre|le_nôtre|mien|@our
      vient|venait|provient ~2 de_notre|de_ma|de_mon|de_nos|chez|de_la ~1 nous|moi|part|côté|@staff
      erreur*|faute*|oubli|négligence|manque|manquement|retard|maladresse|mauvaise ~4 de_notre|de_ma|de_mon|de_nos|chez_nous|par_notre|par_ma
      de_notre|de_ma|par_notre|par_ma faute|part|côté|négligence
      je|nous|on @cl? @adv? assume|assumons|endosse|endossons
      je|nous|on @cl? @adv? prends|prenons|porte|portons|accepte|acceptons|ai|avons|a ~2 responsabilité|tort|torts
      je|nous|on @cl? suis|sommes|est|étais|étions|était @adv? @adv? seul*|les_seuls|le_seul|la_seule|pleinement|entièrement|bien|les? responsable*|fautif*|fautive*|coupable*
      je|nous|on @cl? suis|sommes|est @adv? responsable* de_ce|de_cet|de_cette|de_l'erreur|des_erreurs|du_retard|de_vos
      je|nous|on @cl? @adv? reconnais|reconnaissons|admets|admettons|avoue|avouons
      @we ne? @cl? @cl? étais|étions|était|étaient|suis|sommes|a_été|ai_été|avons_été|ont_été @very? @very? @adv? impoli*|grossi*|négligent*|maladroit*|défaillant*|inattenti*|distrait*|injuste*|méprisant*|agressi*|sec|sèche|secs|en_retard|en_tort|en_faute|en_défaut|absent*|injoignable*|lent*|trop_lent*|trop_long*|désagréable*|mal_*|pas_à_la_hauteur|pas_au_niveau|odieux|incorrect*|au_dessous|en_dessous|inadmissible*|indigne*|brusque*|cassant*|léger|légers|légère|brouillon*|sourd*|nuls|nul|mauvais*
      aucune|pas_d'|sans|ni|nulle|pas_une excuse*|circonstance|justification
      rien|cela ne? ~2 excuse|justifie
      inexcusable*|impardonnable*|indéfendable
      inacceptable*|inadmissible*|indigne*|honteu* ~2 de_notre_part|de_ma_part|de_nous|chez_nous
      vous|tu @cl? avez|aviez|as|avais|êtes ~4 raison|en_droit|dans_votre_droit
      vous|tu ne? ~2 êtes|es|étiez ~2 pour_rien
      raison|droit de vous|être|te|nous|se ~1 plaindre|en_colère|fâché*|mécontent*|furieu*|signal*
      je|nous|on @cl? @cl? dois|devons|devait|devions|devais @adv? des|une|un|la|mieux|autre ~3 excuses|explication*|réponse|appel|vérité|remboursement|mieux|chose
      je|nous|on @cl? @cl? en_veux|en_voulons|mords
      honte de|que
      vient|venait de|chez moi|chez_nous
      est|était|sont|reste la_mienne|le_mien|la_nôtre|le_nôtre|à_nous_et|la_mienne_et
      mea culpa`,
    unless: [
      "prev pas|jamais|ni|si|aucune|nullement|décline*|sans|chercher|nions|rejet*|votre|n'est_pas|saurait|attendons|quelle_que_soit|dégage*",
      "next de_transport|de_nettoyage|du_transporteur|du_client|commerciale",
      "in votre|vos|pas_sans",
      "next ~2 n'est|ne_saurait|ne_peut|est_de_vous|est_de_garantir|d'intention",
      "next que_vous|votre|que_le_transporteur",
    ],
  },
  // The thing of ours was wrong.
  {
    match:
      "@our ~6 est|était|étaient|sont|a_été|avait_été|ont_été|affich*|indiqu*|annonc*|mentionn*|disait|comport*|contenait @adv? @adv? le|la|un|une|les|des? @bad",
    unless: ["in pas_en|si|vous|jamais|pour_nous", "prev si|que"],
  },
  { match: "@our ~5 laiss* à_désirer" },
  { match: "@our ~4 ne ~3 fonctionn*|marchait|correspond*|suffi* ~1 pas|plus", unless: ["in si|vous", "prev si"] },
  {
    match:
      "je|nous|on me|nous|se suis|sommes|est ~2 tromp*|planté*|mal|emmêl*|embrouill*|emport*|énerv*|laissé*|mépris|fourvoyé*|perdu*|permis|trouvé*_en_faute",
    unless: ["prev si"],
  },
];
