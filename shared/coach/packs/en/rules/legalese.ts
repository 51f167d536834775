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
        any|deny|no|not|without ~3 admission|liability|liable|wrongdoing
        aforementioned|allegation*|alleged*|ex_gratia|forthwith|hereby|herein|pursuant|statutory
        @i|company|management *ly? denies|deny|dispute*|refute*
        reserve* ~2 right*
        are_noted|been_noted|force_majeure|full_and_final|limited_to|no_comment|our_discretion|sole_discretion
        our ~1 lawyer*|legal|solicitor*
        contents|receipt ~3 correspondence|noted`,
      unless: ["next rights_are_not", "sentence your ~2 rights", "prev not_affect"],
    },
    {
      id: "third-person",
      severity: "med",
      match: `
        @i refer to`,
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
        article|clause|paragraph|section %n
        abundance_of|affected_parties|aforesaid|all_rights|applicable|be_noted|binding|cease_and|claimant*|commissioned|consequential|constitut*|contractual*|data_subject*|deemed|determination|duly|failing_which|hereinafter|hereto|howsoever|in_question|in_respect_of|in_writing|inappropriate_to|indemn*|informing|is_denied|jurisdiction|legal_obligation*|legally|notwithstanding|obligat*|of_the_opinion|on_or_about|purported*|recourse|registered_letter|remedies|shall_be|shall_not|subject_to|the_undersigned|thereby|therefore_not|thereof|thus|tribunal|unauthorized_third|upheld|uphold|waive_any|waiver|whatsoever|without_limitation|your_communication
        referred ~2 to my|our|the insurer*|lawyer*|legal|solicitor*
        final|full satisfaction|settlement
        as|be|constitute an|any? admission
        advised_not|advised_us|comment_on|individual_cases|individual_customer|substantiat*|terms_of_reference|verif*|version_of_events|your_version
        bank|company|council|hotel|management|operator|property|provider|school ~1 accepts|cannot|does_not|has_no|regrets|reserves|shall|will_not
        final|official decision|position|response
        case|complaint|file|matter ~1 is closed|concluded`,
      unless: ["in no_longer", "prev not_be|your", "next waived"],
      moments: { refusal: "low" },
    },
  ],
};
