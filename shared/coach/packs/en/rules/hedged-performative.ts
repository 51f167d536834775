import type { RuleSet } from "../../../pack.ts";

export const hedged: RuleSet = {
  class: "hedged-performative",
  rules: [
    {
      id: "would-like",
      severity: "low",
      match: `
        like|want|wish|must|need|have|should|can|ought|us|me|only|owe|start|begin ~4 to|with|by|you|only|do|a|an|i|we ~3 apolog*|say_sorry|express|extend
        can|must|should|only apologize
        to|which|@i would|'d|like|apologize apologiz*
        @i feel ~1 bad|terrible|awful
        it @is ~1 regrettable|unfortunate|shame
        regrettabl*
        @i ~1 regret that|to|any|the|this`,
      unless: ["in regret_that_i|regret_that_we", "prev not|no"],
    },
  ],
};
