import type { RuleSet } from "../../../pack.ts";

export const hostile: RuleSet = {
  class: "hostile",
  rules: [
    {
      id: "dismissive",
      severity: "high",
      match: `
        not bother|even com*|return*|book*|to
        not come back|again
        your business|custom elsewhere
        please|just|to|free|and go|shop|eat ~1 elsewhere|somewhere_else
        ^ good_luck|congratulations|wow|aww|lol|relax|seriously
        good_luck with|finding
        so so|really so? sorry
        ^ thanks|thank_you for ~2 lesson|lecture|essay|novel|rant|advice|tip*
        how|what ~2 dare|did_you_expect|do_you_expect|on_earth
        who cares
        🙄|🤷*|😂|🤣|🤡|👏
        did|do|have|can|are|were|is you|that|this ~1 even|really|seriously|honestly|actually|serious|kidding
        apparently|supposedly|sweetheart|darling|genius|enjoy_your|feel_free_to_leave|your_loss|read_it_again|welcome_to|nobody_asked|if_you_say|whatever_you|so_called|miracle|perfect_life|kindly_stop
        lol|haha*|get_over|grow_up|calm_down|tough_luck|get_a_life|not_our_problem|your_highness|tantrum|whining|whinge*|moaning|entitled|snowflake|freebie*|people_like_you|heaven_forbid|some_people|what_you_paid|end_of_story|waste_of|complaining|nice_try|useless|shame_on
        why|then not you ~1 *
        owe him|her|them|you nothing
        ^^ noted|ok|okay|fine|sure $
        set_the_rules|come_on|never_happy
        proud of_yourself|you_are
        nothing ~1 further|more|else to ~1 add|say
        hope you ~2 happy|proud
        you ~1 not like|happy ~3 uninstall|leave|go|elsewhere`,
      unless: ["prev not|never|are_right|being|i", "in #responsibility"],
    },
    {
      id: "scorn",
      severity: "high",
      owned: "none",
      match:
        "pathetic|ridiculous|absurd|laughable|hysterical|delusional|petty|dramatic|rude|unreasonable|nasty|demanding",
      only: ["prev you|your", "next of_you|customer*|review|behavior"],
      unless: ["sentence @i|our|staff|driver @is", "near #responsibility"],
    },
    {
      id: "flip",
      severity: "med",
      match: "^ oh_no|oops|whoops",
      from: 4,
    },
  ],
};

export const insult: RuleSet = {
  class: "insult",
  rules: [
    {
      id: "name",
      severity: "block",
      match: `
        you|your ~4 idiot*|liar*|lying|crazy|karen|stupid|moron*|dumb|troll*|ugly|drunk|fool*|clown*|bitch|asshole*|jerk*|loser*|scum|scammer*|insane
        such|what a|an idiot|moron|liar|fool|clown|loser
        fuck|piss|screw|shut off|you|up`,
      unless: ["in @i|our|me|us|not|made|felt|feel|by|was|were", "prev made|not|called"],
    },
  ],
};

export const threat: RuleSet = {
  class: "threat",
  rules: [
    {
      id: "court",
      severity: "block",
      match: `
        see_you_in ~1 court
        @i|lawyer*|solicitor* @aux ~5 sue|suing|legal_action|court|lawyer*|solicitor*|prosecut*|police|defamation|libel|blacklist*|ban_you
        take|taking|start|pursue|consider* ~3 legal|lawyer*|court
        defam*|libel*|slander*
        hear from ~1 lawyer*|solicitor*|legal
        where_you_live|you_will_regret|watch_your_back|be_banned`,
      unless: ["in you_can|your_right|reported", "prev can|may|@not"],
    },
  ],
};

export const fakeReview: RuleSet = {
  class: "fake-review",
  rules: [
    {
      id: "fake",
      severity: "block",
      match: `
        fake|false|bogus|made_up|fabricated|malicious|fraudulent|invent* ~1 review*|complaint*|account|story|claim*|customer*
        review|complaint|story|this ~1 @is ~1 fake|bogus|made_up|fabricated|lies|a_lie
        you never|not ~1 even|actually? ~1 came|come|stay*|visit*|ate|bought|booked|set_foot
        competitor* ~4 review*|you|post*|wrote|behind`,
      unless: ["in @i|our", "sentence @i ~2 should|wrong|accused"],
    },
  ],
};
