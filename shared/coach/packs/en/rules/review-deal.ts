import type { RuleSet } from "../../../pack.ts";

// Told of the past, or with no string tied.
const TELLING = [
  "sentence already|anyway|as_it_is|do_not_have_to|does_not_depend|either_way|even_after|even_if|in_any_case|keep_your|no_matter|not_because|regardless|still|whatever|whether",
  "sentence asked|do_not_ask|need_not|never|not_asking|not_expect|not_hold*|not_need|not_wait*|offered|should_never|should_not|sorry|told|will_not_ask|will_not_make|without|wrong",
  "near anyway|does_not_depend|either_way|in_any_case|keep_your_review|no_strings|should_never|should_not_have|up_to_you|was_wrong|were_wrong|whether_or_not|wrong_of",
];

export const reviewDeal: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "deal",
      severity: "block",
      match: `
        @once you ~2 @rework ~3 @verdict ..5 @i @offer ~4 @gift
        @once you ~2 @rework ~3 @verdict ..5 you ~1 get|have|receive ~3 @gift
        @once you ~2 @rework ~3 @verdict ..3 a|full|the|your ~1 @gift ~1 comes|goes|is|will
        @once that|the|your ~2 @verdict comes|has|is ~1 @gone ..4 @i @offer ~4 @gift
        @once that|the|your ~2 @verdict comes|has|is ~1 @gone ..3 the|your ~1 @gift ~1 comes|goes|is|will
        @i @offer ~4 @gift ..3 after|as_long_as|if|in_exchange_for|in_return_for|once|provided|soon_as|the_moment ~3 @rework ~3 @verdict
        @i @offer ~4 @gift ..3 after|if|once|provided|soon_as|the_moment|when that|the|your ~2 @verdict comes|has|is ~1 @gone
        you ~1 can|get|will ~1 a|get|have|our|receive ~3 @gift ..3 as_long_as|if|in_exchange_for|in_return_for|once|provided|soon_as ~3 @rework ~3 @verdict
        @gift ~2 in exchange|return ~2 @rework ~3 @verdict
        in exchange|return for ~1 @rework ~3 @verdict ..5 @gift
        @redo ~3 @verdict ~4 in exchange|return ~3 @gift
        @redo ~4 @verdict ~3 and|so|then ~1 @i @offer ~4 @gift
        @redo ~4 @verdict ~3 and|so|then ~1 get|receive|you ~3 @gift
        @redo ~4 @verdict ~3 and|so|then a|full|the|your ~1 @gift ~1 comes|goes|is|will`,
      unless: [
        ...TELLING,
        "in a_day|by_mistake|feel|form|free_to|honest|i_removed|like|order|page|review_card*|review_form*|review_it|review_the|review_your|to_review|until|want|we_removed|wish",
        "prev even|free_to|i|never|not|thank*|thanks|time_to|we|welcome_to",
      ],
    },
    {
      id: "post",
      severity: "block",
      match: `
        ^ just|kindly|please? @unsay ~2 @public ~1 down|off? ~2 and|then ~1 @i @offer ~8 @reward
        ^ just|kindly|please? @unsay ~2 @public ~1 down|off? ~2 and|then ~1 you ~1 get|have|receive ~4 @reward
        @once you ~2 @unsay ~2 @public ~1 down|off? ~2 @i @offer ~8 @reward
        @once that|the|your @public is|has_been ~1 deleted|down|gone|removed|taken_down ~2 @i @offer ~4 @reward
        @i|you ~1 @offer|get|receive ~4 @reward ..3 @once you ~1 @unsay ~2 @public
        @i @offer ~4 @reward ..3 @once that|the|your @public is|has_been ~1 deleted|down|gone|removed|taken_down`,
      // A post may be one of wood, and a comment one that we made.
      only: ["in your ~1 @public", "in tweet|tweets", "text facebook|google|like_yours|online|review*|stars"],
      unless: [
        ...TELLING,
        "in take|took !down ~2 @public !down|off",
        "in %q|in_error|if_you_like|or_not|our|staff",
        "prev even|i|never|not|we",
      ],
    },
    {
      id: "bought",
      severity: "block",
      match: `
        give|giving|offer|pay|send ~3 %n|@gift ~2 for a|an|your ~1 better|five_star|higher|kinder|nicer|positive ~1 rating|review
        ^ just|please? change|edit|make|raise|turn|update ~3 @few stars ~2 and|then ~6 free|on_me|on_us|@gift`,
      unless: [...TELLING, "prev even|never|not", "next of|plate|plug"],
    },
    {
      id: "withheld",
      severity: "block",
      match: `
        cannot|no|not|only ~5 @gift ~3 before|if|once|unless|until|when you ~3 @rework ~3 @verdict
        cannot|no|not|only ~5 @gift ~3 before|if|once|unless|until|when that|the|your ~2 @verdict comes|has|is ~1 @gone
        ^ the|your? @gift ~1 comes|goes|is|waits|will ~2 after|if|once|when that|the|your ~2 @verdict comes|has|is ~1 @gone`,
      unless: [...TELLING, "prev even|never|not_true", "in by_mistake|depend*|form|hold*|order|wait*"],
    },
  ],
};
