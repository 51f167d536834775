import type { RuleSet } from "../../../pack.ts";

export const threat: RuleSet = {
  class: "threat",
  rules: [
    {
      id: "court",
      severity: "block",
      match: `
        see_you_in court !%n
        meet ~1 you in court !%n
        @i ~1 am_going_to|are_going_to|can|have_to|intend_to|may|might|shall|will ~2 sue you
        @i ~2 drag|dragging|take|taking you ~1 to_court $
        @i ~2 drag|dragging|take|taking you ~1 to_court and|for|if|over|unless
        you ~1 can|could|may|might|will ~1 be banned|blacklisted|prosecuted|sued
        you ~1 are ~1 banned $
        you ~1 are ~1 banned for_life|from
        @i are_going_to|can|have_to|intend_to|may|might|shall|will ~2 ban|blacklist|prosecute|report you !as
        @i @aux ~3 court_action|legal_action|legal_proceedings|legal_steps|proceedings ~2 against you
        @i am|are|can|intend|may|might|reserve|shall|will ~5 court_action|legal_action|legal_proceedings|legal_steps|proceedings $
        @i am|are|can|intend|may|might|reserve|shall|will ~5 court_action|legal_action|legal_proceedings|legal_steps|proceedings because_of_your|for_this|for_your|if_you|over_this|over_your|unless_you
        reserve ~2 right ~2 legal_action|legal_proceedings|prosecute|sue
        @i am|are|can|may|might|shall|will ~3 call|calling|phone|ring|send|sending|set the? police ~1 if_you|on_you !agree|ask|feel|like|need|prefer|want|wish|would
        @i am|are|can|have|may|might|shall|will ~2 report|reported|reporting you to ~2 authorities|police
        the|this|your ~1 accusation*|claims|comment*|complaint|post|review|statement*|words ~1 amount*|are|is ~2 defam*|libel*|slander*
        you ~4 defam*|libel*|slander*
        it|that|this is ~2 defam*|libel*|slander*
        for|of defam*|libel|slander
        @i are_going_to|can|could|may|might|shall|will ~1 expose|post|publish|share ~1 your full|home|phone|private|real? address|home_address|identity|name|number ~1 everywhere|on_facebook|online|publicly
        @i know where_you_live $
        you_will_regret !not
        watch_your_back`,
      unless: [
        "sentence apolog*|badminton|by_mistake|called|in_error|no_longer|settle*|sorry|squash|tennis|threatened|withdraw*|withdrew|wrong",
        "in @not",
        "in you_can|you_like|you_prefer|you_want|you_wish|you_would|your_right",
        "after against_him|against_our|against_the|against_them|for_you|with_the_courier|with_the_driver|you_like|you_want|you_wish",
        "prev @not|can|letter|may|said|told|wrote",
      ],
    },
    {
      id: "lawyer",
      severity: "block",
      match: `
        @i am|are|have|shall|will ~3 give|giving|hand|pass|passed|passing|send ~3 it|review|this|your to_my|to_our attorney*|lawyer*|solicitor* $
        @i am|are|have|shall|will ~3 give|giving|hand|pass|passed|passing|send ~3 it|review|this|your to_my|to_our attorney*|lawyer*|solicitor* if|to_take|unless
        my|our ~1 attorney*|barrister|lawyer*|legal_team|solicitor* ~1 shall|will ~1 be_contacting_you|be_in_touch|call_you|contact_you|deal_with_you|see_you|write_to_you $
        my|our ~1 attorney*|barrister|lawyer*|legal_team|solicitor* ~1 shall|will ~1 be_contacting_you|be_in_touch|call_you|contact_you|deal_with_you|see_you|write_to_you if|shortly|soon
        you ~1 can|may|shall|will ~1 be_hearing|expect_to_hear|get_a_letter|have_a_letter|hear|receive_a_letter from ~2 attorney*|lawyer*|legal_department|legal_team|solicitor* $
        you ~1 can|may|shall|will ~1 be_hearing|expect_to_hear|get_a_letter|have_a_letter|hear|receive_a_letter from ~2 attorney*|lawyer*|legal_department|legal_team|solicitor* about_this|about_your|if|over|shortly|soon
        expect ~4 from ~1 attorney*|lawyer*|solicitor*`,
      unless: [
        "sentence apolog*|by_mistake|called|cheque|compensat*|in_error|refund*|settle*|settling|sorry|threatened|withdraw*|withdrew|wrong",
        "in @not",
        "near #repair",
        "prev letter|said|told|wrote",
      ],
    },
  ],
};
