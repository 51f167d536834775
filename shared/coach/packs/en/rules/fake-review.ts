import type { RuleSet } from "../../../pack.ts";

export const fakeReview: RuleSet = {
  class: "fake-review",
  rules: [
    {
      id: "fake",
      severity: "block",
      match: `
        this|that|it|yours ~1 is|looks_like|must_be|sounds_like ~3 @untrue review*|complaint*|account|story|claim*|customer*
        your|another|such|obviously|obvious|clearly|these|with|about a? @untrue review*|complaint*|story|claim*|account
        this|post*|writ*|leav*|spread* ~1 @untrue review*|complaint*|stories|claim*
        ^^ a? @untrue review*|complaint*|account|claim* !was|is|were
        your|this|the ~2 review|complaint|story|claim*|account ~1 is|are|sounds|looks|seems ~2 @untrue|lies|a_lie|a_fake|a_fabrication
        this ~1 is ~1 fake|bogus|made_up|fabricated|lies|a_lie
        you ~1 made|make|invented ~2 this|it|that|story|all up
        you ~1 never|not ~1 even|actually? ~1 came|come|stay*|visit*|ate|eat|eaten|bought|buy|booked|book|been|set_foot ~3 here|with_us|at_our|in_our|from_us|to_our|to_us|our_shop|our_hotel|our_restaurant|inside|us
        you ~1 were|are|have ~1 never|not ~1 been? ~1 a|our ~1 customer|guest|client|patient ~1 of_ours|here|with_us|of_us|at_our|in_our
        competitor*|rival* ~2 posted|wrote|left|behind|writing|posting
        you ~1 are|work|must_be ~3 competitor*|rival
        review ~2 from|by|of a|our|another|the competitor*|rival*`,
      unless: [
        "sentence sorry|because|called|closed|marked|flagged|labeled|note|mistook|said|thought|told|assumed|treated|accused|wrong|should|as_if|someone|somebody|apolog*|not_a|not_fake|not_made|not_invented|not_false|not_an|nor|no_longer|i|my",
        "near was_wrong|were_wrong|wrong_of|#responsibility|#repair",
        "in our_error|our_mistake|yet",
        "prev not|never|no",
      ],
    },
  ],
};
