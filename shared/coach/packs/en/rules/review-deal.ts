import type { RuleSet } from "../../../pack.ts";

// Told of the past, or with no string tied.
const TELLING = [
  "sentence whether|regardless|either_way|even_if|even_after|anyway|still|whatever|already|in_any_case|no_matter|does_not_depend|do_not_have_to|not_because|keep_your|as_it_is",
  "sentence offered|told|asked|sorry|wrong|should_not|should_never|never|not_asking|do_not_ask|will_not_ask|not_wait*|not_hold*|not_need|need_not|will_not_make|not_expect|without",
  "near was_wrong|were_wrong|wrong_of|should_not_have|should_never|no_strings|does_not_depend|either_way|whether_or_not|keep_your_review|up_to_you|anyway|in_any_case",
];

export const reviewDeal: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "deal",
      severity: "block",
      match: `
        @once you ~2 @rework ~3 @verdict ..5 @i @offer ~4 @gift
        @once you ~2 @rework ~3 @verdict ..5 you ~1 get|receive|have ~3 @gift
        @once you ~2 @rework ~3 @verdict ..3 the|your|a|full ~1 @gift ~1 is|will|goes|comes
        @once the|your|that ~2 @verdict is|has|comes ~1 @gone ..4 @i @offer ~4 @gift
        @once the|your|that ~2 @verdict is|has|comes ~1 @gone ..3 the|your ~1 @gift ~1 is|will|goes|comes
        @i @offer ~4 @gift ..3 if|once|after|provided|soon_as|as_long_as|the_moment|in_return_for|in_exchange_for ~3 @rework ~3 @verdict
        @i @offer ~4 @gift ..3 if|once|when|after|provided|soon_as|the_moment the|your|that ~2 @verdict is|has|comes ~1 @gone
        you ~1 will|can|get ~1 get|have|receive|our|a ~3 @gift ..3 if|once|provided|soon_as|as_long_as|in_return_for|in_exchange_for ~3 @rework ~3 @verdict
        @gift ~2 in return|exchange ~2 @rework ~3 @verdict
        in return|exchange for ~1 @rework ~3 @verdict ..5 @gift
        @redo ~3 @verdict ~4 in return|exchange ~3 @gift
        @redo ~4 @verdict ~3 and|then|so ~1 @i @offer ~4 @gift
        @redo ~4 @verdict ~3 and|then|so ~1 you|get|receive ~3 @gift
        @redo ~4 @verdict ~3 and|then|so the|your|a|full ~1 @gift ~1 is|will|goes|comes`,
      unless: [
        ...TELLING,
        "in to_review|review_it|review_the|review_your|review_card*|review_form*|a_day|until|want|wish|feel|free_to|like|order|form|page|honest|i_removed|we_removed|by_mistake",
        "prev i|we|even|thank*|thanks|time_to|free_to|welcome_to|not|never",
      ],
    },
    {
      id: "withheld",
      severity: "block",
      match: `
        not|no|cannot|only ~5 @gift ~3 until|unless|before|if|once|when you ~3 @rework ~3 @verdict
        not|no|cannot|only ~5 @gift ~3 until|unless|before|if|once|when the|your|that ~2 @verdict is|has|comes ~1 @gone
        ^ the|your? @gift ~1 comes|goes|is|waits|will ~2 once|when|after|if the|your|that ~2 @verdict is|has|comes ~1 @gone`,
      unless: [...TELLING, "prev even|not_true|never", "in wait*|hold*|depend*|order|form|by_mistake"],
    },
  ],
};
