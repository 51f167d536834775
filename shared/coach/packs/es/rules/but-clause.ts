import type { RuleSet } from "../../../pack.ts";

const OWN = [
  "after #responsibility",
  "next ~4 excusa|justific*|suficiente|basta|culpa|arregl*|nos_exime|consuel*|devuelve|quita",
  "next ~2 sobre_todo|también|además|más_aún|principalmente",
];

export const butClause: RuleSet = {
  class: "but-clause",
  rules: [
    {
      id: "sorry-but",
      severity: "high",
      match: `
        @sorry ..12 pero|sin_embargo|no_obstante|aunque|ahora_bien|si_bien|eso_sí|dicho_esto|dicho_eso|con_todo|mas|pese_a
        aunque|si_bien|pese_a|aun_cuando|a_pesar ~6 @sorry|lament*|sentimos ~20
        entend*|entiend*|comprend* ..9 pero|sin_embargo|no_obstante|aunque|ahora_bien|si_bien`,
      unless: [...OWN, "after #repair", "in no_solo|nada_más"],
    },
    {
      id: "then-but",
      severity: "high",
      match: `
        ^^ también_es_cierto|también_es_verdad|no_es_menos_cierto|lo_cierto_es|eso_no_quita|no_quita|todo_hay_que_decirlo|la_verdad_es_que|hay_que_decir
        ^^ pero|sin_embargo|no_obstante|ahora_bien|dicho_esto|dicho_eso|eso_sí|aun_así|de_todas_formas|de_todos_modos|de_todas_maneras|en_cualquier_caso|con_todo|igualmente
        ^^ por_otro_lado|por_otra_parte|al_mismo_tiempo`,
      only: ["near @sorry", "near entend*|entiend*|comprend*|lament*"],
      unless: [...OWN, "after #repair", "after #repentance"],
    },
    {
      id: "but-you",
      severity: "high",
      match:
        "pero|aunque|sin_embargo|no_obstante|si_bien ~1 @you ~1 también|tampoco|debió|deberí*|pudo|podía|podrí*|tenía*|llegó|debiste",
      only: ["before #responsibility", "before @sorry", "near entend*|entiend*|comprend*"],
      unless: ["next no|razón|derecho", "in no"],
    },
    {
      id: "far-but",
      severity: "med",
      match: "^^ pero|sin_embargo|no_obstante|ahora_bien|dicho_esto|dicho_eso|eso_sí|con_todo|por_otra_parte",
      only: ["text @sorry"],
      unless: [...OWN, "after #repair", "after #repentance"],
    },
    {
      id: "neighbour",
      severity: "med",
      match: "pero|sin_embargo|no_obstante",
      only: ["near @sorry", "near entend*|entiend*|comprend*"],
      unless: [
        ...OWN,
        "after #repair",
        "after #repentance",
        "before #responsibility",
        "after #explanation",
        "before @sorry",
        "before no_solo|no_sólo",
      ],
    },
  ],
};
