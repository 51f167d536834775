import type { RuleSet } from "../../../pack.ts";

export const sorryYouFeel: RuleSet = {
  class: "sorry-you-feel",
  rules: [
    {
      id: "that-you-feel",
      severity: "high",
      match: `
        @sorry ~4 que|de_ce_que|si vous|tu ne? @cl? ayez|soyez|avez|êtes|es|aies|sois|as|vous|te|le|la|les|n' ~3 @feeling
        @sorry ~4 que|si vous|tu ne? @cl? @feeling
        @sorry ~4 de|pour|que|par|@very? votre|ton|ta|cette ~1 ressenti|mécontentement|déception|insatisfaction|frustration|impression|réaction|colère|agacement|perception|sentiment|interprétation|énervement|incompréhension
        @sorry ~9 que ~3 notre|nos|votre|cela|ça|ce|le|la|vos|ne|n' ~6 attentes|satisfait|plu|déplu|convenu|convienne|convaincu
        @sorry ~4 que|de|par|pour ~6 répond*|déçu|hauteur ~3 vos|tes attentes|espérances|exigences
        @sorry ~4 que ~1 cela|ça|ce|notre|la|le ~3 vous|te ait|a|aient ~1 @feeling
        dommage|triste*|peiné*|attristé* ~2 que|de_voir|de_votre|d'apprendre ~1 vous|tu|votre ~3 @feeling
        @sorry @very? @very? votre|ton|ta mécontentement|déception|insatisfaction|frustration|ressenti|colère
        @sorry ~4 que vous|tu ayez|aies|gardiez ~3 image|opinion|souvenir|expérience|impression|avis
        @sorry ~4 que vous|tu ~3 eu|ayez ~2 impression|sentiment|mauvaise_expérience|ressenti
        @sorry ~4 que|si ~3 mal interprété*|compris*|perçu*|pris|vécu
        @sorry ~4 que|si ~6 interprété*|perçu*|ressenti* ~2 comme|ainsi|mal|de
        @sorry ~4 pour|de|du|que ~1 malentendu|quiproquo`,
      unless: [
        "in ayons|ai|aie|avons|avait",
        "in nous_vous_avons|je_vous_ai|sans_nouvelle*|avoir_laissé|avons_causé|avons_créé|mon_malentendu|notre_confusion|par_ma",
        "in confusion ~3 nous|notre|de_ma|je",
        "next que_nous_avons|que_j'ai|de_notre|de_ma",
        "in avons_déçu|avoir_déçu|ai_déçu|vous_avoir",
      ],
    },
    {
      id: "your-view",
      severity: "med",
      match: `
        votre|ton|c'est ~1 ressenti|perception|point_de_vue|avis_subjectif|interprétation|impression_personnelle ~3 personnel*|vous_appartient|subjecti*|est|et|mais|ne
        nous|je ~1 respect* votre|ton ressenti|opinion|point_de_vue|avis
        vos attentes ~6 pas|déçues|comblées`,
      unless: ["prev est", "in est_juste|est_légitime|est_normal"],
    },
    {
      id: "sorry-to-hear",
      severity: "low",
      moments: { acknowledgement: "none" },
      match:
        "@sorry ~2 d'apprendre|apprendre|lire|entendre|constater|voir|prendre_connaissance ~1 que|votre|cela|ça|ce|de|vos|la",
      advice: {
        why: "Regretter d'apprendre la chose, ce n'est pas regretter de l'avoir faite.",
        instead: "Dites « je suis désolé que nous ayons… » et nommez le fait.",
      },
    },
  ],
};
