import type { RuleSet } from "../../../pack.ts";

export const conditionalIf: RuleSet = {
  class: "conditional-if",
  rules: [
    {
      id: "sorry-if",
      severity: "high",
      match: `
        @sorry ~5 if|should|whoever|whatever|extent
        @sorry ~2 anyone|anybody|those_who
        @sorry ~9 may|might ~1 *`,
      unless: ["in because|and|even|please", "after you_like|you_want", "prev no|not"],
    },
    {
      id: "if-sorry",
      severity: "high",
      match: "if|should|extent ~15 @sorry",
      unless: ["in can|will|would|call|please|have|not|as_if|because|happen*", "prev @i|even|as"],
    },
    {
      id: "if-you-were",
      severity: "high",
      match: `
        if|should ~1 you|anyone|any|this|that|it|our ~4 @mood|misunderst*|caus*|short
        if there ~2 @noun|misunderst*`,
      only: ["near @sorry"],
      unless: ["after call|tell|let|will|can"],
    },
  ],
};
