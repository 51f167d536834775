import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "wrong-words",
  rules: [
    {
      id: "word",
      severity: "low",
      match: `
      leider|bedauerlich*|unglücklich*|offensichtlich|offenbar|bekanntlich|selbstverständlich|natürlich|irgendwie|sogenannt*|dialog|kontext|eigentlich|angeblich*|journey|positivität`,
      only: ["sentence @sorry"],
      unless: ["in leider", "near #responsibility"],
    },
    {
      id: "unfortunate",
      severity: "low",
      match: `
      bedauerlich*|unglückliche*|unglücklich|bedauernswert*|unschön*|unerfreulich*|misslich*`,
      unless: ["near #responsibility"],
    },
    {
      id: "obviously",
      severity: "low",
      match: `
      leider ~2 @sorry
      @sorry ~9 leider|offensichtlich|natürlich|bekanntlich|dialog|reise ~1`,
      unless: ["in ihre_reise|die_reise|ihrer_reise|deine_reise|reise*"],
    },
  ],
};
