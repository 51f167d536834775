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
        without|no|any|not|deny ~3 admission|liability|liable|wrongdoing
        alleged*|allegation*|pursuant|hereby|herein|aforementioned|ex_gratia|statutory|forthwith
        @i|company|management *ly? deny|denies|dispute*|refute*
        reserve* ~2 right*
        full_and_final|our_discretion|sole_discretion|force_majeure|limited_to|no_comment|are_noted|been_noted
        our ~1 legal|lawyer*|solicitor*
        receipt|contents ~3 noted|correspondence`,
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
      owned: "none",
      match: `
        accordance with
        clause|section|paragraph|article %n
        all_rights|applicable|inappropriate_to|abundance_of|be_noted|commissioned|in_question|thus|informing|affected_parties|constitut*|registered_letter|notwithstanding|hereinafter|hereto|thereof|aforesaid|howsoever|whatsoever|therefore_not|upheld|uphold|deemed|in_respect_of|without_limitation|claimant*|on_or_about|duly|failing_which|shall_be|shall_not|is_denied|cease_and|of_the_opinion|in_writing|thereby|contractual*|determination|the_undersigned|recourse|remedies|jurisdiction|binding|tribunal|indemn*|waive_any|waiver|unauthorized_third|data_subject*|legal_obligation*|legally|consequential|subject_to|obligat*|purported*|your_communication
        referred ~2 to our|the|my insurer*|lawyer*|solicitor*|legal
        not ~1 comment|accept|uphold|recognize ~2 your|this|any|further|the|on ~1 claim|liability|version|case|further|matter
        claim*|request|complaint|appeal|case @is ~1 rejected|declined|dismissed|denied|refused|unfounded
        full|final settlement|satisfaction
        be|constitute|as an|any? admission
        substantiat*|verif*|individual_cases|individual_customer|comment_on|advised_us|advised_not|your_version|version_of_events|terms_of_reference
        company|management|hotel|property|school|bank|council|operator|provider ~1 shall|accepts|reserves|regrets|will_not|has_no|does_not|cannot`,
      unless: ["in no_longer", "prev not_be|your", "next waived"],
      moments: { refusal: "low" },
    },
  ],
};
