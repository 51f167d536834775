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
    {
      id: "register",
      severity: "med",
      owned: "low",
      match: `
        all_rights|affected_parties|constitut*|registered_letter|notwithstanding|hereinafter|hereto|thereof|aforesaid|howsoever|whatsoever|therefore_not|upheld|uphold|deemed|in_respect_of|without_limitation|claimant*|on_or_about|duly|failing_which|shall_be|shall_not|is_denied|cease_and|of_the_opinion|in_writing|thereby|contractual*|determination|the_undersigned|recourse|remedies|jurisdiction|binding|tribunal|indemn*|waive_any|waiver|unauthorized_third|data_subject*|legal_obligation*|legally|consequential|subject_to|obligat*|purported*|your_communication
        the landlord|company|management|hotel|property|school|bank ~1 shall|accepts|reserves|regrets|will_not|has_no|is_not`,
      unless: ["in no_longer", "prev not_be|your", "next waived"],
      moments: { refusal: "low" },
    },
  ],
};
