import type { RuleSet } from "../../../pack.ts";

export const sorryYouFeel: RuleSet = {
  class: "sorry-you-feel",
  rules: [
    {
      id: "feel",
      severity: "high",
      match: `
        @sorry ~1 you|your|anyone|people|how ~3 @feel|@mood|not_like|not_enjoy|complain|reaction|expectations
        @sorry ~5 perceiv*|interpret*|misinterpret*|expectations`,
      unless: ["in because|ignored|waited|@i", "prev need|not"],
    },
    {
      id: "taken-wrong",
      severity: "med",
      match: `
        out_of_context
        @was|be ~1 misinterpret*|misconstru*|misunderst*|interpret*|perceiv*
        @sorry ~3 confusion|misunderstanding|offense|upset|frustration|disappointment
        offense|upset ~2 caused
        not|meet|match ~3 expectations
        you|some|many|@they ~3 felt|feel ~1 that|the|this|let|need`,
      unless: ["in #responsibility"],
    },
    {
      id: "to-hear",
      severity: "low",
      match: `
        @sorry|sad|saddened ~1 to ~1 hear|read
        @sorry you had_to`,
      moments: { acknowledgement: "none" },
    },
  ],
};
