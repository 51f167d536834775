import type { RuleSet } from "../../../pack.ts";

export const sorryYouFeel: RuleSet = {
  class: "sorry-you-feel",
  rules: [
    {
      id: "feel",
      severity: "high",
      match: `
        @sorry ~1 you|your|anyone|people|how ~3 @feel|@mood|not_like|not_enjoy|complain|reaction
        @sorry ~5 perceiv*|interpret*|misinterpret*
        @sorry ~8 not ~3 expectations`,
      unless: ["in because|ignored|waited|@i", "prev need|not"],
    },
    {
      id: "taken-wrong",
      severity: "med",
      match: `
        out_of_context
        @was|be ~1 misinterpret*|misconstru*|misunderst*|interpret*|perceiv*
        @sorry ~3 confusion|misunderstanding|offense|upset|frustration|disappointment
        offense|upset|frustration|anger|concern|confusion|distress|anxiety ~5 caused|created
        @sorry ~4 not ~3 you ~3 hoping|hoped|wanted|expected|looking|expecting|used_to
        @sorry ~1 our|the|my|this ~3 offended|upset|annoyed|bothered
        not|meet|match ~3 expectations
        you|some|many|@they ~3 felt|feel ~1 that|the|this|let|need|we|our`,
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
        wrong idea|impression|end
        @sorry ~6 impression|perception|reaction|interpretation|view|opinion|sensitiv*|unhapp*|dissatisfaction|displeasure|feelings|personally|that_way|annoyance|concern|distress|upset
        @sorry|sad|saddened|disappointed ~1 to ~1 hear|learn|read|see ~3 you|your ~3 @feel|@mood|not_like|not_enjoy|not_happy|opinion
        not ~2 to_your|what_you|as_you|your|you ~1 liking|taste|satisfaction|expect*|hoped|like|looking_for|wanted
        @i ~2 see|appreciate|understand|accept|regret|respect|acknowledge ~2 you|your|how|why|some|people ~3 @feel|@mood|opinion|perception|view|feelings
        fall*|fell ~2 short of your|expectations
        you|they|people ~1 took|take|taken|taking ~3 wrong*|personally|offense|that_way|badly|exception|to_heart`,
      unless: [
        "in because|why|#responsibility|when_we|not_surprised|right_to|we_did_to",
        "sentence #responsibility",
        "prev need|not",
      ],
    },
  ],
};
