import type { RuleSet } from "../../../pack.ts";

export const overPromise: RuleSet = {
  class: "over-promise",
  rules: [
    {
      id: "never-again",
      severity: "med",
      match: `
        never|not ~1 ever? ~3 happen*|occur*|repeat*|let|have|see ~5 again
        never|not happen*|ever again?
        ever again
        will|shall never`,
      unless: ["near #repentance", "in until|if|not_promise", "prev should|not_promise|so_that", "before not_promise"],
    },
    {
      id: "never-again-but",
      severity: "low",
      match: "never ~1 happen*|again",
      unless: ["prev not|should", "in not_promise"],
    },
    {
      id: "guarantee",
      severity: "med",
      match: `
        nothing ~3 this|that|kind|sort|like ~3 ever|again
        make|making ~2 sure|certain ~9 ever|never|again
        everything|all|it will be ~1 perfect|flawless|spotless|fine
        guarantee*
        @i ~1 promise|swear that|you|to|it|this|we|i|from
        my|our word
        100|hundred percent|%|sure|satisf*|committed
        whatever_it_takes|without_fail|no_matter_what|every_single|each_and_every
        everything|anything @i|in ~1 can|our|my ~1 power
        @i|will|it always
        always ~2 be|perfect
        perfect* ~1 every|next|experience|service|time`,
      unless: [
        "next did|had|have|been",
        "in cannot|not|promised|if",
        "prev not|cannot|broke|no|refund",
        "after @when",
        "sentence @when",
        "next refund|off|of_the",
      ],
    },
  ],
};
