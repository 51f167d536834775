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
        @i ~1 will|shall|may|might|can|are_going_to|am_going_to|have_to|intend_to ~2 sue you
        @i ~2 taking|take|drag|dragging you ~1 to_court $
        @i ~2 taking|take|drag|dragging you ~1 to_court if|over|for|unless|and
        you ~1 will|can|could|may|might ~1 be sued|prosecuted|blacklisted|banned
        you ~1 are ~1 banned $
        you ~1 are ~1 banned from|for_life
        @i will|shall|may|might|can|are_going_to|have_to|intend_to ~2 ban|blacklist|prosecute|report you !as
        @i @aux ~3 legal_action|legal_proceedings|legal_steps|court_action|proceedings ~2 against you
        @i will|shall|may|might|are|am|reserve|can|intend ~5 legal_action|legal_proceedings|legal_steps|court_action|proceedings $
        @i will|shall|may|might|are|am|reserve|can|intend ~5 legal_action|legal_proceedings|legal_steps|court_action|proceedings if_you|unless_you|over_your|over_this|for_your|for_this|because_of_your
        reserve ~2 right ~2 legal_action|sue|legal_proceedings|prosecute
        @i will|shall|may|might|are|am|can ~3 call|calling|phone|send|sending|set|ring the? police ~1 on_you|if_you !want|wish|like|prefer|agree|would|need|ask|feel
        @i will|shall|may|might|are|am|can|have ~2 report|reporting|reported you to ~2 police|authorities
        your|this|the ~1 review|post|words|complaint|comment*|statement*|claims|accusation* ~1 is|are|amount* ~2 defam*|libel*|slander*
        you ~4 defam*|libel*|slander*
        this|that|it is ~2 defam*|libel*|slander*
        for|of defam*|libel|slander
        @i will|shall|can|could|may|might|are_going_to ~1 post|publish|share|expose ~1 your home|full|private|phone|real? address|number|identity|name|home_address ~1 online|publicly|on_facebook|everywhere
        @i know where_you_live $
        you_will_regret !not
        watch_your_back`,
      unless: [
        "sentence sorry|threatened|withdraw*|withdrew|settle*|wrong|called|apolog*|no_longer|by_mistake|in_error|tennis|squash|badminton",
        "in @not",
        "in you_can|your_right|you_want|you_wish|you_like|you_would|you_prefer",
        "after against_the|against_our|against_him|against_them|for_you|you_wish|you_want|you_like|with_the_courier|with_the_driver",
        "prev can|may|@not|said|wrote|told|letter",
      ],
    },
    {
      id: "lawyer",
      severity: "block",
      match: `
        @i will|shall|are|am|have ~3 pass|passed|passing|give|giving|hand|send ~3 your|this|it|review to_our|to_my lawyer*|solicitor*|attorney* $
        @i will|shall|are|am|have ~3 pass|passed|passing|give|giving|hand|send ~3 your|this|it|review to_our|to_my lawyer*|solicitor*|attorney* to_take|if|unless
        my|our ~1 lawyer*|solicitor*|attorney*|barrister|legal_team ~1 will|shall ~1 be_in_touch|contact_you|be_contacting_you|write_to_you|call_you|see_you|deal_with_you $
        my|our ~1 lawyer*|solicitor*|attorney*|barrister|legal_team ~1 will|shall ~1 be_in_touch|contact_you|be_contacting_you|write_to_you|call_you|see_you|deal_with_you if|soon|shortly
        you ~1 will|shall|can|may ~1 hear|be_hearing|expect_to_hear|get_a_letter|receive_a_letter|have_a_letter from ~2 lawyer*|solicitor*|attorney*|legal_team|legal_department $
        you ~1 will|shall|can|may ~1 hear|be_hearing|expect_to_hear|get_a_letter|receive_a_letter|have_a_letter from ~2 lawyer*|solicitor*|attorney*|legal_team|legal_department if|soon|shortly|about_this|about_your|over
        expect ~4 from ~1 lawyer*|solicitor*|attorney*`,
      unless: [
        "sentence sorry|threatened|withdraw*|withdrew|settle*|settling|wrong|called|apolog*|by_mistake|in_error|cheque|compensat*|refund*",
        "in @not",
        "near #repair",
        "prev said|wrote|told|letter",
      ],
    },
  ],
};
