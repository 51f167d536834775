import type { RuleSet } from "../../../pack.ts";

export const hedged: RuleSet = {
  class: "hedged-performative",
  rules: [
    {
      id: "would-like",
      severity: "low",
      match: `
        begin|can|have|like|me|must|need|only|ought|owe|should|start|us|want|wish ~4 a|an|by|do|i|only|to|we|with|you ~3 apolog*|express|extend|say_sorry
        can|must|only|should apologize
        @i|to|which 'd|apologize|like|would apologiz*
        @i feel ~1 awful|bad|terrible
        regrettabl*`,
      unless: ["in regret_that_i|regret_that_we", "prev no|not"],
    },
    {
      id: "wrapped",
      severity: "low",
      match: `
        convey|express|extend|give|may|offer|pass_on|present|send|tender ~5 apolog*|regret*|sorrow|sympath*
        afraid|guess|presume|suppose ~5 apolog*|sorry
        owe|owed ~3 apology
        @i ~1 am|are|feel|felt ~2 awful|bad|dreadful|embarrassed|saddened|terrible|unhappy ~1 about|for|that|to
        apologize|sorry is all|the`,
      unless: ["prev no|not", "in accept|we_owe_you_an"],
    },
  ],
};
