import type { RuleSet } from "../../../pack.ts";

export const sorryYouFeel: RuleSet = {
  class: "sorry-you-feel",
  rules: [
    {
      id: "feel",
      severity: "high",
      match: `
        @sorry ~1 anyone|how|people|you|your ~3 @feel|@mood|complain|not_enjoy|not_like|reaction
        @sorry ~5 interpret*|misinterpret*|perceiv*
        @sorry ~8 not ~3 expectations`,
      unless: ["in @i|because|ignored|waited", "prev need|not"],
    },
    {
      id: "taken-wrong",
      severity: "med",
      match: `
        out_of_context
        @was|be ~1 interpret*|misconstru*|misinterpret*|misunderst*|perceiv*
        @sorry ~3 confusion|disappointment|frustration|misunderstanding|offense|upset
        anger|anxiety|concern|confusion|distress|frustration|offense|upset ~5 caused|created
        @sorry ~1 my|our|the|this ~3 annoyed|bothered|offended|upset
        match|meet|not ~3 expectations
        @they|many|some|you ~3 feel|felt ~1 let|need|our|that|the|this|we`,
      unless: ["in #responsibility"],
    },
    {
      id: "to-hear",
      severity: "low",
      owned: "none",
      match: `
        @sorry|sad|saddened ~1 to ~1 hear|read`,
      moments: { acknowledgement: "none" },
    },
    {
      id: "their-view",
      severity: "med",
      owned: "low",
      match: `
        wrong end|idea|impression
        @sorry ~6 annoyance|concern|displeasure|dissatisfaction|distress|feelings|impression|interpretation|opinion|perception|personally|reaction|sensitiv*|that_way|unhapp*|upset|view
        @sorry|disappointed|sad|saddened ~1 to ~1 hear|learn|read|see ~3 you|your ~3 @feel|@mood|not_enjoy|not_happy|not_like|opinion
        not ~2 as_you|to_your|what_you|you|your ~1 expect*|hoped|like|liking|looking_for|satisfaction|taste|wanted
        @i ~2 accept|acknowledge|appreciate|regret|respect|see|understand ~2 how|people|some|why|you|your ~3 @feel|@mood|feelings|opinion|perception|view
        people|they|you ~1 take|taken|taking|took ~3 badly|exception|offense|personally|that_way|to_heart|wrong*
        @sorry ~1 that_you|you ~2 came|come|left|went away|with
        apolog*|shame|sorry ~4 not ~2 enjoy*|find|like*|live_up|measure|suit*|up_to|what ~3 expect*|hope*|mind|scratch|you|your
        sorry ~2 you ~2 feeling|find|finding|found|saw|see
        get|see|understand how|that|why you ~2 @mood|angry|annoyed|cross|mad`,
      unless: [
        "in #responsibility|because|not_surprised|right_to|we_did_to|when_we|why",
        "sentence #responsibility",
        "prev need|not",
      ],
    },
  ],
};
