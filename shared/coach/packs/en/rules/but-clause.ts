import type { RuleSet } from "../../../pack.ts";

/** What follows owns it or mends it. */
const OWNED = [
  "next ~9 @admission",
  "next ~4 @blunder|no_excuse|on_me|on_us|not_good_enough|wrong|sorry|deserve*|not_your|not_yours|should_not|should_have|should_never|they",
  "next ~1 @i ~1 will|can|have|am|are|want|would|'d|still|promise|owe|understand|know|only",
  "next most_of_all|also|above_all|then|especially|really|here_is|nobody|your_refund|not_you|please_let|that_does_not|it_is_no|that_is_no|first",
];

export const butClause: RuleSet = {
  class: "but-clause",
  rules: [
    {
      id: "sorry-but",
      severity: "high",
      match: "@sorry|understand|appreciate|regret|hear ~9 .. but|however|although|yet|though|except|unfortunately",
      unless: [...OWNED, "in not_only|nothing_but|all_but|anything_but|last_but", "in about|because ~9 but"],
    },
    {
      id: "although",
      severity: "high",
      match: `
        ^ while|whilst|although|though|even_though ~3 @i ~3 understand|regret|sorry|apologize|sympath*|appreciate|feel|believe|accept
        that_said|that_being_said|nevertheless|nonetheless|regardless|at_the_same_time|even_so`,
      unless: [...OWNED, "after #responsibility", "after #regret"],
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
