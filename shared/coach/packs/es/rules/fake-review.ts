import type { RuleSet } from "../../../pack.ts";

export const fakeReview: RuleSet = {
  class: "fake-review",
  rules: [
    {
      id: "fake",
      severity: "block",
      match: `
        reseñ*|opinión|comentario|perfil|cuenta|valoración|queja|review|historia|usuario ~2 fals*|fake|inventad*|pagad*|comprad*|troll|malintencionad*
        fals* reseña|opinión|comentario|queja|review
        opinión|reseña|comentario|queja|escrit* ~5 la competencia
        es|eres|sos|será|parece|trabaja|viene usted? ~2 la_competencia|competencia|competidor*
        usted|tú|vos ~1 nunca|jamás|no|ni ~1 ha|has ~1 estado|venido|sido|pisado|comido|comprado
        nunca|jamás|ni_siquiera ~1 ha|has|estuvo|estuviste|vino|viniste ~2 estado|aquí|sido|cliente|pisado|nuestr*|comprado|comido
        se|te lo? ~1 ha|has|está|estás ~1 invent*
        no|ni es|eres|sos ~1 cliente nuestr*`,
      unless: ["prev no_creemos|no_creo|no_es_una", "in no_es_fals*|recibido"],
    },
  ],
};
