import type { RuleSet } from "../../../pack.ts";

export const wrongWords: RuleSet = {
  class: "wrong-words",
  rules: [
    {
      id: "in-apology",
      severity: "low",
      match:
        "alleged|clearly|context|dialog*|journey|learning|misunderstanding|obviously|optics|perhaps|positivity|regrettabl*|sadly|simply|unfortunate*",
      only: [
        "text @sorry",
        "text apolog*|regret*",
        "in dialog*|journey|learnings|obviously|optics|positivity|regrettabl*",
      ],
      moments: { refusal: "none" },
    },
    {
      id: "already",
      severity: "low",
      match: "already",
      only: ["sentence @sorry"],
      unless: ["prev @i|has|have", "sentence #repair"],
    },
    {
      id: "said-before",
      severity: "low",
      match: `
        already ~1 answered|apologized|explained|mentioned|said|stated|told`,
    },
  ],
};
