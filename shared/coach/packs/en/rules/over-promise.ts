import type { RuleSet } from "../../../pack.ts";

export const overPromise: RuleSet = {
  class: "over-promise",
  rules: [
    {
      id: "never-again",
      severity: "med",
      match: `
        never|not ~1 ever? ~3 happen*|have|let|occur*|repeat*|see ~5 again
        never|not ever|happen* again?
        ever again
        shall|will never`,
      unless: [
        "before not ~3 guarantee*|promise*|say|swear",
        "near #repentance",
        "in if|not_promise|until",
        "prev not_promise|should|so_that",
        "before not_promise",
      ],
    },
    {
      id: "never-again-but",
      severity: "low",
      match: "never ~1 again|happen*",
      unless: ["before not ~3 guarantee*|promise*|say|swear", "prev not|should"],
    },
    {
      id: "guarantee",
      severity: "med",
      match: `
        nothing ~3 kind|like|sort|that|this ~3 again|ever
        make|making ~2 certain|sure ~9 again|ever|never
        all|everything|it will be ~1 fine|flawless|perfect|spotless
        guarantee*
        promise|swear ~1 100|hundred
        @i ~1 promise|swear from|i|it|that|this|to|we|you
        my|our word
        100|hundred %|committed|percent|satisf*|sure
        each_and_every|every_single|no_matter_what|whatever_it_takes|without_fail
        anything|everything @i|in ~1 can|my|our ~1 power
        @i|it|will always
        always ~2 be|perfect
        perfect* ~1 every|experience|next|service|time
        no ~6 shall|will again|ever
        each|every ~4 flawless|perfect*|spotless|without_exception
        absolute|honest|solemn promise|vow|word`,
      unless: [
        "before not ~3 guarantee*|promise*|say|swear",
        "next been|did|had|have|should|was",
        "in cannot|if|not|promised",
        "prev a|broke|cannot|its|no|not|refund|the|under|year|years|your",
        "after @when",
        "sentence @when",
        "next of_the|off|refund",
      ],
    },
  ],
};
