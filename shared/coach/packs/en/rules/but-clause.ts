import type { RuleSet } from "../../../pack.ts";

/** What follows owns it or mends it. */
const OWNED = [
  "after excuse*|my_fault|our_fault",
  "next ~9 @admission",
  "next ~4 @blunder|no_excuse|on_me|on_us|not_good_enough|wrong|sorry|deserve*|not_your|not_yours|should_not|should_have|should_never|they",
  "next ~1 @i ~1 will|can|have|am|are|want|would|'d|still|promise|owe|understand|know|only",
  "next most_of_all|also|above_all|then|especially|really|here_is|nobody_told|nobody_here|nobody_checked|nobody_at|nobody_on|your_refund|not_you|please_let|that_does_not|it_is_no|that_is_no|first",
];

/** What blames, and is no admission. */
const BLAMES =
  "you|your|he|she|they ~1 should|could|did|were|was|had|must|might|also|have ~1 !had|received|got|been|heard|a|to|never_have *";

export const butClause: RuleSet = {
  class: "but-clause",
  rules: [
    {
      id: "sorry-but",
      severity: "high",
      match: `
        @sorry|understand|appreciate|regret|hear_you|hear_that ~9 .. but|however|although|unfortunately
        @sorry|understand|appreciate|regret ~12 ^ yet|though|except|only`,
      unless: [
        ...OWNED,
        "prev not|cannot",
        "in not_only|nothing_but|all_but|anything_but|last_but",
        "in about|because ~9 but",
      ],
    },
    {
      id: "although",
      severity: "high",
      match: `
        ^ while|whilst|although|though|even_though ~3 @i ~3 understand|regret|sorry|apologize|sympath*|appreciate|feel|believe|accept
        ^ that_said|that_being_said|nevertheless|nonetheless|even_so
        ^^ regardless|at_the_same_time !of|as`,
      unless: [...OWNED, "after #responsibility", "after #regret"],
    },
    {
      id: "but-you",
      severity: "high",
      owned: "med",
      match: `@sorry|understand|appreciate|regret|hear ~9 .. but|however|although|though ${BLAMES}`,
      unless: [
        "in should|could|must|might ~2 had|received|got|been|heard",
        "in you_are_right|you_were_right|not|never &",
        "near you ~1 right",
      ],
    },
    {
      id: "taken-back",
      severity: "med",
      owned: "low",
      match: `
        though $
        then_again|mind_you|having_said|that_said|on_the_other_hand|in_fairness|to_be_fair|all_the_same|be_that_as_it|in_our_defense|in_my_defense|even_then|still_and_all
        ^^ but|however|though then|he|she|they|you|to|there|in|at|this|these|it|your|no|nobody|most|please|as|with|every*
        ^ while|whilst|although|though ~3 @i ~3 feel|believe|think|consider|maintain
        ^ sure|yes|granted|agreed|true ~6 .. but
        but|though|still ~3 only|just|nobody_was|no_one_was|nothing|at_least|hardly|most|old !because|when|after *
        ^^ then_again
        it|that is|'s ~1 accepted|true|acknowledged|appreciated|understood|right ~9 .. but|however|though|although
        accept|acknowledge|agree|admit|recognize|realize|grant|take_your|see_your|get ~9 .. but|however|though|although|yet
        ^ albeit|granted|admittedly`,
      only: [
        "text @sorry",
        "text #responsibility",
        "in but_then|while|whilst",
        "in accept*|acknowledge*|agree|admit|recognize|appreciated|understood|granted|see_your|take_your",
      ],
      unless: [
        ...OWNED,
        "sentence @admission",
        "in @admission",
        "in not_only|nothing_but|all_but|no_excuse",
        "after #responsibility",
        "after #repair",
        "after #repentance",
        "after @sorry",
        "in should_have|no_reason|is_no",
      ],
    },
    {
      id: "but",
      severity: "med",
      match: "but|however",
      only: [
        "near @sorry",
        "near you_are_right",
        "before understand|appreciate|hear",
        "then #explanation",
        "prev noted|better|only",
      ],
      unless: [
        ...OWNED,
        "prev not_only|nothing|all|anything",
        "sentence @admission",
        "after #repair",
        "after #responsibility",
        "after #repentance",
        "sentence @when",
      ],
    },
  ],
};
