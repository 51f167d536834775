import type { RuleSet } from "../../../pack.ts";

const NOUN =
  "connard*|connasse*|abruti|abrutie|abrutis|crétin*|imbécile*|salope|salopes|salopard*|salaud*|enculé*|bouffon|bouffons|pétasse|trouduc*|emmerdeu*|raclure*|idiot*|menteu*|clown*|mythomane*|con|cons|conne|tocard*|débile*";
const TOLD = "sentence dit|disait|laissé_entendre|traité*|insult*|appelé*|sous_entendu*";

export const insult: RuleSet = {
  class: "insult",
  rules: [
    {
      // The customer is called it. "Chili con carne", "une espèce de mousse" and "salopette" are no insults.
      id: "insult",
      severity: "block",
      match: `
        ^^ ${NOUN} $
        espèce|bande|tas de|d' ${NOUN}|folle|fou|radin*|cinglé*|taré*|voleu*
        gros|grosse|pauvre|sale|petit|petite|vieux|vieille ${NOUN} !carne
        pauvre|sale|vieille ~1 type|fille|folle|cloche|mec|tache|cinglé* $
        ta_gueule|vos_gueules|votre_gueule
        allez|va vous|te faire_foutre|faire_voir
        ${NOUN} comme|dans vous|toi|votre_genre
        vous|tu êtes|es @adv? que? un|une|des|de|qu'un|qu'une|vraiment|complètement? ${NOUN}|fou|folle|stupide*|profiteu*|escroc*|arnaqueu*|voleu*|malhonnête*|ignorant*|parano*|radin*|hystérique*|cinglé*|taré*|ingrat*|mal_élevé*|raté|minable*|aigri*`,
      unless: [
        "prev comme_un|me_sens|suis|me|dire_que|croire_que|penser_que",
        "next de_ma_part|de_notre_part|de_rage|de_joie",
        TOLD,
      ],
    },
  ],
};

export const threat: RuleSet = {
  class: "threat",
  rules: [
    {
      // Against the customer. "J'ai porté plainte contre le livreur" is help.
      id: "court",
      severity: "block",
      match: `
        je|nous|on ~2 porter|porterons|porterai|portera|déposer|déposerons|déposerai|déposera plainte|une_plainte
        je|nous|on dépose|porte|portons|déposons plainte|une_plainte
        plainte|poursuites|procès|action_en_justice|mise_en_demeure|procédure ~4 diffamation|contre_vous|contre_toi|à_votre_encontre
        je|nous|on ~3 vous|te poursuivre|poursuivrons|poursuivrai|poursuivra|poursuivons|assigner*|attaquer*|traîner* ~4 en|devant|au|pour justice|diffamation|tribunal|tribunaux|le_tribunal
        je|nous|on ~3 vous|te poursuivrons|poursuivrai|assignerons|assignerai|attaquerons|attaquerai
        je|nous|on ~3 engager*|engageons|intenter*|lancer* ~2 poursuites|action_en_justice|procès|procédure_judiciaire
        on|nous se|nous ~1 verra|reverra|retrouvera|reverrons|retrouverons|verrons ~2 tribunal
        ce_est|relève|votre|ces|vos ~3 diffamation|diffamatoire*|dénigrement
        je|nous|on sais|savons|sait où vous|tu habit*|viv*|travaill*|log*
        vous|tu le? allez|vas? le? regretter|regretterez|regretteras
        notre|nos|mon|mes avocat* ~2 vous ~2 contact*|assign*
        notre|nos|mon|mes avocat* ~2 prendra|prendront|saisi*|contactera|contacteront|est_sur|se_charge*|se_occup*
        aurez|entendrez|nouvelles ~4 de notre|nos|mon|mes avocat*
        je|nous|on ~2 publier|publierons|publierai|diffuser|diffuserons|diffuserai ~2 votre|ton|vos|tes adresse|nom|numéro|coordonnées`,
      unless: [
        "in vous_pouvez|vous_avez|médiat*|ne|ni|jamais|sans|que_vous_voul*|que_vous_souhait*|si_vous_voul*",
        "next pas|contre le|la|les|un|une|ce|notre|@our|lui|eux|inconnu",
        "next contre lui|elle|eux|x|inconnu",
        "sentence comme_vous|à_votre_demande|à_votre_place|avec_vous|retir*|annul*|renonc*|menac*|indemnis*|dédommag*|assurance|accord|rembours*|livrer*|livrons|parl* ~2 diffamation",
        "sentence tort|erreur|accusé*|inacceptable|souhaitez|votre_accord",
        "prev droit_de_nous|vous_pouvez|libre",
      ],
    },
  ],
};

const FALSE = "faux|fausse|bidon|mensonger*|fictif*|fictive*|calomnieu*|inventé*|acheté*|téléguidé*|fabriqué*";
const TEXT = "avis|commentaire|commentaires|témoignage|réclamation";
const FAKE = `
  ce_est|ce_sont|ce_doit_être|encore ~2 faux|fausse avis|commentaire*|témoignage|réclamation
  votre|ton|cet|ce|vos|ces faux|fausse|fausses ${TEXT}
  votre|ton|cet|ce|vos|ces|un ${TEXT} bidon|mensonger*|fictif*|calomnieu*|téléguidé*|acheté*
  votre|ton|cet|ce|cette ${TEXT} est|semble|paraît|sent @adv? un? ${FALSE}
  vous|tu n'|ne êtes|es @adv? jamais ~1 venu* ~2 chez_nous|ici|notre|$
  vous|tu n'|ne avez|as @adv? jamais mis_les_pieds|mangé|séjourné|dormi ~2 chez_nous|ici|notre|$
  vous|tu n'|ne avez|as @adv? jamais été ~1 client*
  vous|tu n'|ne avez|as @adv? jamais commandé|acheté ~1 chez_nous|ici
  jamais ~1 mis les_pieds
  vous|tu êtes|es @adv? un|une|sûrement? concurrent*
  vous|tu êtes|es|travaillez|travailles ~1 de|pour ~2 concurrence|concurrent*
  vous|avis|commentaire ~4 envoyé*|payé*|écrit ~1 par|pour ~2 concurrent*|concurrence
  concurrent* jaloux|derrière
  concurrent*|concurrence ~2 derrière
  vous inventez|avez_inventé ~1 tout|cette|une|des|de_toutes_pièces|$`;

export const fakeReview: RuleSet = {
  class: "fake-review",
  rules: [
    {
      // The customer is told that the review is made up, or that they never came.
      id: "fake",
      severity: "block",
      match: FAKE,
      unless: [
        "in si|produits|prévenu*|rappelé*|informé*|déçu*|recette",
        "in ce_est|votre|cet|ce ne|pas",
        "prev si|comme_si|ne",
        "next pour_rien",
        "sentence débit*|factur*|rembours*|prélev*|erreur|quelquun|à_votre_nom|classé*|signalé* ~2 comme|dit|parce_que|peut_être|confond*",
        "then ce_était|cela_était ~3 faux|erreur|faute|tort|injuste",
        "sentence #responsibility",
      ],
    },
  ],
};

// A remedy, and an act of the customer on a review, tied to each other. "Commentaire" and "note" only where they go away: both also stand
// on orders and bills; "avis de passage" and "changer d'avis" are no reviews.
const THE = "votre|vos|ton|ta|tes|cet|cette|ce|le|les|l'|la|un|une|des|5|cinq|quatre|4";
const REVIEW = `${THE} ~2 avis|étoile*|évaluation|critique !de`;
const POST = `${THE} ~2 avis|étoile*|évaluation|critique|commentaire*|publication|note !de`;
const GONE = "retir*|supprim*|enlev*|effac*";
const BETTER = "modifi*|chang*|remont*|amélior*|corrig*|mett*|mets|laiss*|post*|publi*|écri*|donn*";
const DONE = "supprimé*|retiré*|effacé*|enlevé*|modifié*|changé*|corrigé*|amélioré*|disparu*|en_ligne";
const PAY =
  "rembours*|un_avoir|un_bon|bon_de|bon_d'achat|bons_d'achat|remise|cadeau*|réduction|ristourne|geste|offr*|offert*|gratuit*|argent|crédit*|recrédit*|dédommag*|indemnis*|virement|vers*|€|euro*|paie*|payer*|payons";
const WHEN =
  "si|quand|lorsque|dès_que|une_fois_que|à_condition_que|pourvu_que|tant_que|pour_que|après_que|moment_où|avant_que";

export const reviewDeal: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "deal",
      severity: "block",
      match: `
        ${WHEN} vous|tu ~4 ${GONE} ~1 ${POST} ..14 ${PAY}
        ${WHEN} vous|tu ~4 ${BETTER} ~1 ${REVIEW} ..14 ${PAY}
        ${PAY} ..12 ${WHEN} vous|tu ~4 ${GONE} ~1 ${POST}
        ${PAY} ..12 ${WHEN} vous|tu ~4 ${BETTER} ~1 ${REVIEW}
        une_fois|dès|dès_que|si|quand|lorsque|après|aussitôt ${POST} ~4 ${DONE} ..14 ${PAY}
        ${PAY} ..12 une_fois|dès|dès_que|si|quand|lorsque|après|aussitôt ${POST} ~4 ${DONE}
        dès|après|contre|moyennant|échange|contrepartie ~2 retrait|suppression|modification ~1 ${POST} ..14 ${PAY}
        ${PAY} ..12 dès|après|contre|moyennant|échange|contrepartie|condition ~2 retrait|suppression|modification|retirer|supprimer|effacer|modifier|changer ~1 ${POST}
        rembours*|geste|remise ..4 conditionné*|subordonné*|lié* ~1 retrait|suppression|modification ~1 ${POST}
        ${PAY} ..9 échange|contrepartie|contre|moyennant ~1 un|une|5|cinq|quatre|votre ~1 bon|bonne|bel|meilleur|meilleure|nouvel ~1 avis|étoile*|évaluation|critique|note
        ${PAY} ..9 échange|contrepartie|contre|moyennant ~2 avis|5_étoiles|cinq_étoiles|étoiles ~2 positif*|modifié*|corrigé*|favorable*|$
        échange|contrepartie ~2 avis|5_étoiles|cinq_étoiles ~3 ..9 ${PAY}
        ^ retirez|supprimez|enlevez|effacez|retire|supprime|efface ~1 ${POST} ..9 ${PAY}|aurez|recevrez|auras
        ^ modifiez|changez|mettez|laissez|corrigez|modifie|change|mets ~1 ${REVIEW} ..9 ${PAY}|aurez|recevrez|auras
        envoyez|envoie|montrant|montrez|contre ~4 preuve|capture|confirmation|avis ~6 avis|commentaire ~3 effacé*|supprimé*|retiré*|modifié*
        ${PAY} ..9 montrant|confirmant|attestant ~6 avis|commentaire ~4 effacé*|supprimé*|retiré*|modifié*`,
      unless: [
        "in pas_besoin|nous_avons|j'ai|nous_modifi*|je_modifi*|j'efface|je_corrige|rien_à|ne_change*|ne_modifi*|par_erreur|à_tort",
        "sentence même_si|ou_non|ou_pas|quel_que_soit|quelle_que|quoi_que|indépend*|sans_condition|aucune_condition|sans_contrepartie|dans_tous_les_cas|de_toute_façon|libre*",
        "sentence a|ont|ai|avons|avoir|avait|ait|aient|ayons|aie ~2 proposé|promis|demandé|offert ~12 avis|étoile*|commentaire",
        "sentence ne ~3 pas|jamais|aucun ~6 contre|échange|pour_que",
        "prev pas|sans|rien|même",
        "sentence avons|ai|avait|a eu|été tort|honte|maladroit*",
        "sentence serait|était|fut ~3 chantage|malhonnête|inacceptable|tort",
      ],
    },
  ],
};
