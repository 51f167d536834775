import type { RuleSet } from "../../../pack.ts";

const MINE = [
  "next error|fallo|descuido|de_mi|de_nuestra|por_mi|manera|el_error",
  "prev como|equivoc*|error|fallo|fui|fuimos|somos|soy|fue|descuido|me|como_un",
];

export const insult: RuleSet = {
  class: "insult",
  rules: [{ id: "insult", severity: "block", match: "@insult", unless: MINE }],
};
