import type { RuleSet } from "../../../pack.ts";

export const wrongWords: RuleSet = {
  class: "wrong-words",
  rules: [
    {
      id: "in-apology",
      severity: "low",
      match:
        "obviously|regrettabl*|dialog*|alleged|positivity|journey|context|unfortunate*|optics|learning|clearly|simply|perhaps|misunderstanding|sadly",
      only: [
        "text @sorry",
        "text regret*|apolog*",
        "in obviously|regrettabl*|dialog*|positivity|journey|optics|learnings",
      ],
    },
    {
      id: "already",
      severity: "low",
      match: "already",
      only: ["sentence @sorry"],
      unless: ["prev @i|have|has", "sentence #repair"],
    },
    {
      id: "said-before",
      severity: "low",
      match: `
        already ~1 apologized|told|explained|said|answered|mentioned|stated`,
    },
  ],
};
