import type { RuleSet } from "../../../pack.ts";

export const boilerplate: RuleSet = {
  class: "boilerplate",
  rules: [
    {
      id: "inconvenience",
      severity: "med",
      moments: { acknowledgement: "low" },
      match: `
        pour|de|tous|ces|les|la|cette|ce|des|tout|toute|quelconque|éventuel* ~2 gêne|désagrément*|dérangement*|inconvénient*|contretemps|contrariété*|embarras|déconvenue* ~1 occasionn*|caus*|que|rencontr*|subi*|éventuel*|engendr*|généré*|lié*|provoqu*|$
        @sorry ~5 pour|de|des|du ~3 @inc
        @inc occasionn*|causé*|subi*|rencontré*|engendré*|généré*`,
      unless: ["in votre_fille|votre_fils", "next d'avoir"],
    },
    {
      id: "valued",
      severity: "med",
      moments: { acknowledgement: "low" },
      match: `
        votre|ta|vos|la|chaque|l' ~2 avis|retour|retours|satisfaction|opinion|fidélité|confort|bien_être|confiance|remarque*|commentaire*|réclamation|message|ressenti ~5 est|sont|nous|compte*|reste|permett*|a|constitue* ~3 important*|précieu*|priorité|essentiel*|cher|chère|primordial*|cœur|capital*|préoccupation|compte|tient|tiennent|progresser|améliorer|avancer
        nous|je ~2 prenons|prends|accordons|attachons|portons ~4 très_au_sérieux|au_sérieux|importance|grande_attention|à_cœur|plus_grande
        nous|je avons|ai @adv? pris bonne_note|bonne|acte|connaissance|note
        prenons|prends bonne_note|note|acte
        satisfaction ~3 client*|priorité
        client* ~3 priorité|cœur_de
        soyez|soyons|sachez ~2 assuré*|certain*|persuadé*|sûr*|que_nous
        veuillez|vous_prions|vous_prie ~2 agréer|d'agréer|croire|de_croire|recevoir|d'accepter|accepter ~6 excuses|regrets|considération|sentiments|salutations
        toute|l'expression ~2 notre|de_notre|mes|nos ~1 considération|attention|respectueu*|sentiments
        mettons|mettrons|mettre|met|mettent|œuvre|faisons|ferons|faire ~2 tout ~2 en|notre|pour|ce|le|possible ~2 œuvre|possible|pouvoir|satisfaire|maximum
        restons|reste|demeurons|tenons|rester ~2 à votre ~2 disposition|écoute
        pas|jamais|ne|n'|peu|aucunement|loin ~5 reflèt*|représentati*|habitude*|digne*|conforme*|correspond*|ressembl*|à_la_hauteur|niveau|standard* ~4 de|à|notre|nos|ce|des|pas|la|l' ~4 habituel*|prestation*|accueil|standard*|habitude*|valeurs|service*|maison|établissement|engagement*|exigence*|qualité|sommes|niveau|nous|offrir|attend*|entreprise|professionnalisme
        cas|incident|fait|événement|événements isolé*|exceptionnel*|rare*
        cher|chère|chers client*|usager*|hôte*|patient*|voyageur*|utilisateur*
        au plaisir de ~2
        en_espérant|nous_espérons|dans_l'attente|j'espère|en_attendant|espérons ~7 revoir|accueillir|retrouver|compter|recevoir|servir
        toujours|sommes|restons|reste|suis à_l'écoute|à_votre_écoute
        meilleure|bonne|excellente|belle expérience ~2 possible|client*|chez
        leçons|enseignements ~4 tir*
        tir* ~3 leçons|enseignements|leçon
        notre|nos ~2 entière|pleine|meilleure attention|disposition|considération
        amélioration continue|permanente|constante
        sans_cesse|continuellement|constamment|toujours ~2 améliorer|mieux|meilleur*|satisfaire`,
      unless: ["prev oubli*", "in pas_été_à_la_hauteur_de_votre|n'ai_pas_été_à|à_votre_nom"],
    },
    {
      id: "thanks",
      severity: "med",
      moments: { acknowledgement: "none" },
      match: `
        merci|remercie|remercions|remerciements|remercier ~4 pour|de|d' ~1 votre|vos|ce|ton|ta|nous|m'|cet|cette ~3 retour*|avis|commentaire*|message*|remarque*|contacté*|confiance|fidélité|intérêt|courrier|mail|courriel|partagé|temps|part|signalé|alerté|écrit|franchise|feedback|expérience
        porté|porter|attiré ~4 connaissance|attention|l'attention`,
      unless: [
        "prev ai|avons|avions|avais",
        "in signalé_et|vous_aviez|raison|d'avoir_pris",
        "next ~2 vous_aviez|vous_avez_raison",
        "in alerté|signalé|l'avoir|photo*|m'avoir",
      ],
    },
    {
      id: "passed-on",
      severity: "med",
      moments: { acknowledgement: "low" },
      match: `
        transmis*|transmet*|fait|remont*|partag*|communiqu*|relay*|ferons|fais|faisons|faire ~4 suivre|remont*|à|au|aux|avec ~2 service*|équipe*|direction|concerné*|département*|hiérarchie|compétent*|responsables|personnes|qui_de_droit|collaborateur*
        service*|équipe*|département|personnes concerné*|compétent*|dédié*`,
      unless: ["near #repentance", "next avec|pour|et|afin|qui_vous|qui_a"],
    },
    {
      id: "do-not-hesitate",
      severity: "low",
      match: `
        n'hésitez|hésitez|hésite pas ~1 à
        pour ~1 tout|toute|toutes ~2 question*|renseignement*|information*|complément*
        si_vous_avez|vous_auriez|aviez ~1 d'autres|des|la_moindre question*`,
      unless: ["next ~4 appeler|m'appeler|directement|%n|me"],
    },
  ],
};
