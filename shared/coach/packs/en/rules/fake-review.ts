import type { RuleSet } from "../../../pack.ts";

export const fakeReview: RuleSet = {
  class: "fake-review",
  rules: [
    {
      id: "fake",
      severity: "block",
      match: `
        it|that|this|yours ~1 is|looks_like|must_be|sounds_like ~3 @untrue account|claim*|complaint*|customer*|review*|story
        about|another|clearly|obvious|obviously|such|these|with|your a? @untrue account|claim*|complaint*|review*|story
        leav*|post*|spread*|this|writ* ~1 @untrue claim*|complaint*|review*|stories
        ^^ a? @untrue account|claim*|complaint*|review* !is|was|were
        the|this|your ~2 account|claim*|complaint|review|story ~1 are|is|looks|seems|sounds ~2 @untrue|a_fabrication|a_fake|a_lie|lies
        this ~1 is ~1 a_lie|bogus|fabricated|fake|lies|made_up
        you ~1 invented|made|make ~2 all|it|story|that|this up
        you ~1 never|not ~1 actually|even? ~1 ate|been|book|booked|bought|buy|came|come|eat|eaten|set_foot|stay*|visit* ~3 at_our|from_us|here|in_our|inside|our_hotel|our_restaurant|our_shop|to_our|to_us|us|with_us
        you ~1 are|have|were ~1 never|not ~1 been? ~1 a|our ~1 client|customer|guest|patient ~1 at_our|here|in_our|of_ours|of_us|with_us
        competitor*|rival* ~2 behind|left|posted|posting|writing|wrote
        you ~1 are|must_be|work ~3 competitor*|rival
        review ~2 by|from|of a|another|our|the competitor*|rival*`,
      unless: [
        "sentence accused|apolog*|as_if|assumed|because|called|closed|flagged|i|labeled|marked|mistook|my|no_longer|nor|not_a|not_an|not_fake|not_false|not_invented|not_made|note|said|should|somebody|someone|sorry|thought|told|treated|wrong",
        "near #repair|#responsibility|was_wrong|were_wrong|wrong_of",
        "in our_error|our_mistake|yet",
        "prev never|no|not",
      ],
    },
  ],
};
