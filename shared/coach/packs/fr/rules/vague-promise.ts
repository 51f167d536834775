import type { RuleSet } from "../../../pack.ts";

const DATED = ["after @when", "before @when", "in @when"];

export const vaguePromise: RuleSet = {
  class: "vague-promise",
  rules: [
    {
      id: "soon",
      severity: "med",
      moments: { acknowledgement: "low" },
      match: `
        dans_les|dans_de|sous_les ~1 plus|meilleurs|brefs brefs|délais|courts ~1
        dès_que_possible|au_plus_vite|au_plus_tôt|sous_peu|prochainement|ultérieurement|en_temps_utile|en_temps_voulu|dans_un_avenir|le_moment_venu|dans_les_plus|aussi_vite_que_possible|aussitôt_que_possible|d'ici_peu|asap
        très? rapidement|bientôt|vite
        un_jour_ou|un_de_ces_jours|quand_on_pourra|dès_qu'on_peut|quand_nous_pourrons`,
      unless: [
        ...DATED,
        "prev pas|répondu|aussi|trop|si|assez|à_très|à|plus|au|moins",
        "in à_bientôt",
        "next pour_vous_entendre",
        "sentence @have ~4 plus|trop|aussi ~1 vite|rapidement",
      ],
    },
    {
      id: "someone-will",
      severity: "med",
      moments: { acknowledgement: "low" },
      match: `
        quelquun|on|un|une|nos|notre|l'un|l'|le ~3 équipe*|conseiller*|collaborat*|service*|responsable|collègue*|expert*|agent*|vous|département ~3 contacter*|recontacter*|rappeler*|reviendra|reviendront|tiendra|prendra|prendront|répondra|répondront
        reviendr*|revenir|reviens|revenons ~2 vers vous
        vous|tu serez|seras ~2 recontacté*|contacté*|informé*|tenu*|rappelé*
        sera|seront|serait|va_être|vont_être ~1 apporté*|corrigé*|réglé*|résolu*|traité*|étudié*|pris|prise*|mis|mise*|fait|faite*|rectifié*|amélioré*|examiné*|revu*
        ferons|ferai|fera|fais|faisons remonter|suivre|passer
        tirer ~3 leçons|enseignements|conséquences
        tout mettre|faire|entreprendre
        mettre|mettrons|mettons ~1 tout ~1 en_oeuvre|en_place
        on|nous|je regarde|regardons|vérifie|vérifions ~2 et|$
        tiendrons|tenir|tiendrai|tenons|tiens|tient|tiendra ~2 au_courant|informé*`,
      unless: [...DATED, "in moi_même|personnellement"],
    },
    {
      id: "look-into",
      severity: "med",
      moments: { acknowledgement: "low" },
      match: `
        à l'occasion
        aurez|aura|recevrez ~1 des_nouvelles|une_réponse|un_retour
        mettons|mettrons du nôtre
        prendrons|prenons|garderons|gardons ~1 en_mémoire|en_tête|à_l'esprit
        saura|saurons ~1 tirer|tenir
        @do ~1 étudier|examiner|regarder|voir|analyser|nous_pencher|me_pencher|réfléchir|investiguer|enquêter|mener|faire|se_pencher|creuser|étudions|examinons|regarde|analysons ~4 dossier|cas|situation|demande|ce_qu'on|ce_que|possible|enquête|problème|point|ça|cela|question|réclamation|nécessaire|mieux|pourquoi|maximum|possibilités
        ferons|ferai|fera|faire|faisons|fait|font ~2 le_nécessaire|de_notre_mieux|notre_possible|notre_maximum|le_maximum|tout_notre_possible|mieux|des_efforts|notre_mieux|en_sorte|attention|un_effort
        mesures|actions|dispositions ~3 nécessaires|appropriées|qui_s'imposent|correctives|adéquates|adaptées|requises|seront|ont_été|sont|internes|utiles
        prendr*|prenons|pris|prises|prends|mettr*|mis|mises ~2 des|les|toutes|certaines|en_place ~3 mesures|dispositions|actions
        travaillons|travaille|œuvrons|travailler ~2 à|dur|actuellement|pour|sur|d'arrache_pied|activement|dessus
        y travaill*
        veiller*|veillons|veille ~2 à|ce|au ~4
        efforç*|tâcher*|essaier*|essayer*|tenter* ~3
        vigilan*|attentif*|attentive*
        sur le_coup|le_pont|le_dossier
        se_penche*|planche*|s'en_occupe*
        ira|sera|iront|va|vont mieux|s'arranger|changer|s'améliorer
        allons|vais|va ~1 en_parler|tout_faire|changer_les_choses|voir|y_réfléchir
        en interne
        plus|davantage d'|de attention|vigilance|soin|rigueur
        nous_améliorer|m'améliorer|nous_perfectionner|faire_des_progrès
        allons|vais|va|ferons|comptons ~1 sensibilis*|rappeler|recadrer|briefer|faire_passer|rappel ~3 équipe*|personnel|consigne*|message
        améliorer*|améliorons|progresser|amélioration ~2 nos|notre|la|le|les|de|du|ce|cela|ça|service*
        tiendrons|tenir|prendre|prendrons|prise|pris|tiendrai ~1 compte|en_compte|en_considération
        enquête|vérification*|recherche*|investigation* ~1 interne*|est|sont|en ~2 en_cours|cours|ouverte|menée
        en_cours de ~2 traitement|résolution|investigation|d'analyse|analyse
        est|sera en_cours|pris_en_charge|étudié*|traité*|examiné* ~2
        arrang*|trouv* ~3 ça|cela|solution|terrain|une_solution
        on|nous fera|ferons|essaiera|verra|verrons|rattrap* ~2 mieux|ça|un_geste|cela|prochaine`,
      unless: [
        ...DATED,
        "in surveille*|vous_avez_pris|pris_en_charge_le|aurions|aurais|avons_pas|aurait|éviter|été_traité*_avec|pas_été|manqué|n'ai|n'avons|pas_fait",
        "prev pas|aurions_dû|peu|manque",
      ],
    },
  ],
};
