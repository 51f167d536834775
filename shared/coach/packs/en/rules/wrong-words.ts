import type { RuleSet } from "../../../pack.ts";

export const wrongWords: RuleSet = {
  class: "wrong-words",
  rules: [
    {
      id: "in-apology",
      severity: "low",
      match:
        "obviously|regrettabl*|dialog*|alleged|positivity|journey|context|unfortunate*|optics|learning|clearly|simply|perhaps|misunderstanding|sadly",
      only: ["near @sorry"],
    },
    {
      id: "already",
      severity: "low",
      match: "already",
      only: ["sentence @sorry"],
      unless: ["prev @i|have|has", "sentence #repair"],
    },
  ],
};
