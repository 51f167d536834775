import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "conditional-if",
  rules: [
    {
      id: "sorry-if",
      severity: "high",
      match: `
      @sorry ~2 @if
      @sorry ~7 wenn|falls|sofern|@any
      @sorry ..9 falls|sofern|@any
      @sorry ^ sollten|sollte|solltest
      @sorry ~3 wenn|falls sie|du|ihr|dir|ihnen|euch|das|es|wir|ich|jemand|unser*
      falls|sofern|eventuell*|allfällig*|etwaig* ..20 @sorry
      ^ sollte|sollten|solltest ..20 @sorry
      ^^ wenn sie|du|ihr|dir|ihnen|euch|das|es|wir|ich|jemand|unser* ..12 @sorry
      @sorry ~9 was_auch_immer|was_immer|soweit|insofern
      @sorry bei_allen|bei_allen_die|an_alle|bei_jedem|bei_denen ~3 die|der ~9 könnten|haben|fühlen|fühlten`,
      unless: [
        "after möchten|möchtest|wollen|willst|brauchen|wünschen|lieber|rufen|melden|schicke*|komm*|erstatt*|bekomm*|schreib*",
        "in wenn_und|ohne",
        "in noch_fragen|weitere_fragen|rückfragen|aber_falls|aber_wenn|möchten",
        "in können|rufen|melden sie",
        "in schicke|schicken|erstatte|erstatten|bekommen|hole|komme|kommt @wir?",
      ],
    },
  ],
};
