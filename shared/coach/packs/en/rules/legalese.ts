import type { RuleSet } from "../../../pack.ts";

export const legalese: RuleSet = {
  class: "legalese",
  rules: [
    {
      id: "lawyers",
      severity: "high",
      owned: "med",
      match: `
        without prejudice
        without|no|any|not|deny|accept ~3 admission|liability|liable|wrongdoing
        alleged*|allegation*|pursuant|hereby|herein|aforementioned|ex_gratia|statutory|forthwith
        @i|company|management ~2 deny|denies|dispute*|refute*
        reserve* ~2 right*
        full_and_final|our_discretion|sole_discretion|force_majeure|limited_to|no_comment|are_noted|been_noted
        legitimate|valid claim*
        our ~1 legal|lawyer*|solicitor*
        accordance with
        clause|section|paragraph|article|form %n
        receipt|contents ~3 noted|correspondence
        applicable|inappropriate_to|abundance_of|be_noted|commissioned|in_question|thus|informing`,
      unless: ["next rights_are_not", "prev your|you_have|not_affect"],
    },
    {
      id: "third-person",
      severity: "med",
      match: `
        the|this complainant|customer|guest|tenant|passenger|patient|resident @is|has|had|experienced
        @i refer to
        further to`,
      unless: ["near #responsibility", "near #repair"],
    },
    {
      id: "goodwill",
      severity: "low",
      match: "goodwill",
    },
  ],
};
