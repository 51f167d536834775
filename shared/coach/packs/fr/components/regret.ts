import type { Sign } from "../../../pack.ts";

/** What turns an apology into something else. */
const UNLESS = [
  "prev sans|aucune|pas|jamais|ni|refuse*|attends|attendons|doit|devez|devriez|vos|votre|ses|leurs|exige*|fausses|mauvaises|cherche*|inutile|que_des",
  "next si !vite|tard|longtemps|mal|peu",
  "next ~4 si vous|nous|on|cela|ça|notre|votre|quelque|quelquun|certain*|un|une|la|le|l'|je|ce|cette|jamais|tu",
  "next au_cas_où|dans_la_mesure|pour_autant_que",
  "next que|de_ce_que ~2 vous|tu ~3 @feeling",
  "next de|pour|que votre|ta ~2 ressenti|mécontentement|déception|insatisfaction|frustration|expérience|impression|réaction|colère|agacement|séjour|repas|passage|visite|attentes",
  "next que ~1 notre|nos|cela|ça|ce|le|la ~6 attentes|plu|déplu|convenu",
  "next à|auprès ~2 tous_ceux|ceux|toute_personne|toutes_les_personnes|quiconque|celles|personnes ~4 pu|sentis|été|senties",
  "next mais_on_est|mais_nous_sommes_fermés|du_peu",
  "in se|votre|vos|ses|leurs",
  "before merci_de|vous_devez",
  "before si !@so ~6 @a|avons|ai|avez|aviez|êtes|étiez|avait|ait|as",
  "before si notre|nos|mon|mes|erreur|faute|tel|quelque|quelquun|il|jamais",
  "before au_cas_où|dans_l'hypothèse",
  "next de ~1 informer|annoncer|dire|faire_savoir|devoir|ne_pouvoir|ne_pas_pouvoir|refuser|exister|respirer|travailler|ne_pas_être_parfait*",
  "next ~1 d'exister|de_respirer|de_vivre",
  "next ~3 à|aux|auprès ~2 partenaires|actionnaires|communauté|public|abonnés|équipe|équipes|collaborat*",
  "sentence majesté|altesse|grandeur",
];
const INC = "~5 @inc";

export const regret: readonly Sign[] = [
  {
    match: "@sorry",
    unless: [
      ...UNLESS,
      `next ${INC}`,
      "next ~2 apprend*|lire|entendre|constater|voir|prendre_connaissance|d'apprendre|ce_qui|cela|ça ~5",
    ],
  },
  {
    match: `
      @sorry ${INC}
      @sorry ~2 apprend*|lire|entendre|constater|voir|prendre_connaissance|ce_qui|cela|ça`,
    unless: UNLESS,
    weak: true,
  },
  {
    match: `
      je|nous|on @cl? @cl? suis|sommes|ai|avons|est @very? @very? honteu*|mortifié*|gêné*|embarrassé*|consterné*|affligé*|malade_de|mal_pour_vous|peiné*|attristé*|vraiment_mal
      je|nous @cl? @cl? sens|sentons mal|honteu*|coupable*
`,
    unless: ["next si", "next par|de votre|cet|ce|vos"],
    weak: true,
  },
];
