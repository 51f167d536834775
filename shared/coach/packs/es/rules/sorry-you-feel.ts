import type { RuleSet } from "../../../pack.ts";

export const sorryYouFeel: RuleSet = {
  class: "sorry-you-feel",
  rules: [
    {
      id: "feel",
      severity: "high",
      match: `
        @sorry ~2 que ~6 @feeling
        @sorry ~2 que ~4 no ~3 gust*|satisf*|agrado|cumpl*|disfrut*|cubier*|content*|feliz
        @sorry ~2 que ~2 se|te|os ~1 haya*|sint* ~2 sent*|visto|molest*|enfad*|enoj*|ofend*|llevado|disgust*
        @sorry ~1 por? cómo|la_forma_en_que|la_manera_en_que ~3 @feeling|sient*|sint*
        @sorry ~2 que ~3 haya|hayas|tenga* ~3 que|necesidad|obligad* ~2 escrib*|quej*|reclam*|contact*|public*`,
      unless: [
        "in hayamos|le_hayamos|obligado_a_esperar|hicimos|dejamos",
        "in haya_visto_obligad*_a_es",
        "next perdid*|esperando",
      ],
    },
    {
      id: "feelings",
      severity: "high",
      match: "@sorry ~2 por? su|tu|vuestr*|la|el|cualquier mala? ~1 @feelings",
      unless: [
        "in que_le|la_decepción_que|la_molestia",
        "next que_le_caus*|que_le_hemos|que_le_hicimos|que_te_|que_nuestr*|que_provoc*|que_gener*",
      ],
    },
    {
      id: "hear",
      severity: "low",
      match: "@sorry ~1 leer|saber|escuchar|oír|conocer|enterarnos|enterarme ~6",
      moments: { acknowledgement: "none" },
    },
    {
      id: "misread",
      severity: "med",
      match: `
        pena|lástima que ~6 @feeling
        @sorry ~2 que ~3 viv* ~1 mal
        malinterpret*|malentend*|mal_interpret*|mal_entendid* ~1
        sac* ~2 de contexto
        fuera de contexto`,
      unless: ["in malinterpreté|malinterpretamos", "prev por_un|fue_un"],
    },
    {
      id: "expectations",
      severity: "med",
      match: `
        no|sin ~3 cumpl*|alcanz*|cubr*|cubier*|satisf* ~2 sus|tus|las|vuestras expectativas
        inferior|menos|no_estuv*|no_fue ~4 expectativas|esperaba|de_su_agrado|de_tu_agrado
        se sintió|sintiera|sintiese ~2 ofendid*|molest*|mal|incómod*
        tenga* esta|esa|tan|una ~2 imagen|opinión|impresión|percepción`,
    },
  ],
};
