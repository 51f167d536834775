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
        regrettabl*`,
      unless: ["in regret_that_i|regret_that_we", "prev not|no"],
    },
    {
      id: "wrapped",
      severity: "low",
      match: `
        may|offer|extend|convey|send|tender|express|pass_on|give|present ~5 apolog*|regret*|sorrow|sympath*
        suppose|guess|presume|afraid ~5 apolog*|sorry
        owe|owed ~3 apology
        @i ~1 feel|felt|am|are ~2 bad|terrible|awful|dreadful|saddened|unhappy|embarrassed ~1 about|that|to|for
        sorry|apologize is all|the`,
      unless: ["prev not|no", "in we_owe_you_an|accept"],
    },
  ],
};
