import type { RuleSet } from "../../../pack.ts";

/** What follows owns it or mends it. */
const OWNED = [
  "after excuse*|my_fault|our_fault",
  "next ~9 @admission",
  "next ~4 my|our|the ~3 @fault|fell",
  "next ~4 @blunder|deserve*|no_excuse|not_good_enough|not_your|not_yours|on_me|on_us|should_have|should_never|should_not|sorry|they|wrong",
  "next ~1 @i ~1 am|are|can|have|know|owe|promise|still|understand|want|will|would !a|an|busy|just|not|only|so|two|unable|very",
  "next you|yours ~1 are_right|came|deserve*|had_to|lost|need*|never_got|paid|still_had|wait*|were_right",
  "after so @i",
  "next above_all|also|especially|first|here_is|it_is_no|most_of_all|nobody_at|nobody_checked|nobody_here|nobody_on|nobody_told|not_you|please_let|really|that_does_not|that_is_no|then|your_refund",
];

/** What blames, and is no admission. */
const BLAMES =
  "he|she|they|you|your ~1 also|could|did|had|have|might|must|should|was|were ~1 !a|been|got|had|heard|never_have|received|to *";

export const butClause: RuleSet = {
  class: "but-clause",
  rules: [
    {
      id: "sorry-but",
      severity: "high",
      match: `
        @sorry|appreciate|hear_that|hear_you|regret|understand ~9 .. although|but|however|unfortunately
        @sorry|appreciate|regret|understand ~12 ^ except|only|though|yet`,
      unless: [
        "next if",
        ...OWNED,
        "prev cannot|not",
        "in all_but|anything_but|last_but|not_only|nothing_but",
        "in about|because ~9 but",
        "in understand if",
      ],
    },
    {
      id: "although",
      severity: "high",
      match: `
        ^ although|even_though|though|while|whilst ~3 @i ~3 accept|apologize|appreciate|believe|feel|regret|sorry|sympath*|understand
        ^ even_so|nevertheless|nonetheless|that_being_said|that_said
        ^^ at_the_same_time|regardless !as|of`,
      unless: [...OWNED, "after #responsibility", "after #regret"],
    },
    {
      id: "but-you",
      severity: "high",
      owned: "med",
      match: `@sorry|understand|appreciate|regret|hear ~9 .. but|however|although|though ${BLAMES}`,
      unless: [
        "in could|might|must|should ~2 been|got|had|heard|received",
        "in never|not|you_are_right|you_were_right &",
        "near you ~1 right",
      ],
    },
    {
      id: "taken-back",
      severity: "med",
      owned: "low",
      match: `
        though $
        all_the_same|be_that_as_it|even_then|having_said|in_fairness|in_my_defense|in_our_defense|mind_you|on_the_other_hand|still_and_all|that_said|then_again|to_be_fair
        ^^ but|however|though as|at|every*|he|in|it|most|no|nobody|please|she|then|there|these|they|this|to|with|you|your
        ^ agreed|granted|sure|true|yes ~6 .. but
        but|still|though ~3 at_least|hardly|just|most|no_one_was|nobody_was|nothing|old|only !after|because|when *
        ^^ then_again
        it|that 's|is ~1 accepted|acknowledged|appreciated|right|true|understood ~9 .. although|but|however|though
        accept|acknowledge|admit|agree|get|grant|realize|recognize|see_your|take_your ~9 .. although|but|however|though|yet
        ^ admittedly|albeit|granted
        ^^ but|however|still|yet ~1 a|an|can|could|did|do|does|frankly|honestly|how|is|please|realistically|really|remember|surely|was|were|what|why|would
        apolog*|awful|late|sorry|terrible ~7 .. but|however|only|still better|everyone|good|he|how|in|it|mistakes|most|no_one|nobody|rules|she|the|there|these|they|things|those|what|when|with *
        but so are|did|have|was|were everybody|everyone|most|others|you
        get|see|understand ~9 ^ still|yet *`,
      only: [
        "text @sorry",
        "text #responsibility",
        "in but_then|while|whilst",
        "in accept*|acknowledge*|admit|agree|appreciated|granted|recognize|see_your|take_your|understood",
      ],
      unless: [
        ...OWNED,
        "sentence @admission",
        "in @admission",
        "in all_but|no_excuse|not_only|nothing_but",
        "after #responsibility",
        "after #repair",
        "after #repentance",
        "after @sorry",
        "in is_no|no_reason|should_have",
        "next mine|ours|yours",
      ],
    },
    {
      id: "but",
      severity: "med",
      match: "but|however",
      only: [
        "near @sorry",
        "near you_are_right",
        "before appreciate|hear|understand",
        "then #explanation",
        "prev better|noted|only",
      ],
      unless: [
        ...OWNED,
        "before @i ~1 asked|booked|meant|planned|promised|quoted|said|thought|told",
        "prev all|anything|not_only|nothing",
        "next mine|ours|yours",
        "sentence @admission",
        "after #repair",
        "after #responsibility",
        "after #repentance",
        "sentence @when",
      ],
    },
  ],
};
