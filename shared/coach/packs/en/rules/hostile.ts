import type { RuleSet } from "../../../pack.ts";

export const hostile: RuleSet = {
  class: "hostile",
  rules: [
    {
      id: "dismissive",
      severity: "high",
      match: `
        not bother|even coming|booking
        not bother to com*|book*|reply|respond|visit
        ^ please? do? not come back|again
        your business|custom elsewhere
        please|just|to|free|and go|shop|eat ~1 elsewhere|somewhere_else
        ^ good_luck|congratulations !with|on|in|for|to|and|at|again
        ^ wow|aww|lol|relax
        good_luck finding
        so so|really so? sorry
        ^ thanks|thank_you for ~2 lesson|lecture|essay|novel|rant
        how dare you
        what do|did you ~1 expect
        what|who|why|how on_earth
        who cares $
        🙄|🤷*|😂|🤣|🤡|👏
        you are|'re ~2 useless
        waste_of ~1 space|breath|energy|oxygen|our_time|my_time|everyone
        people_like_you !keep|make|help|deserve|should|we|that|are_the_reason
        did|do|have|can|are|were|is you|that|this ~1 even|seriously|honestly|serious|kidding
        your_loss|if_you_say_so|read_it_again
        lol|haha*|get_over_it|get_over_yourself|grow_up|calm_down|tough_luck|get_a_life|not_our_problem|tantrum|whining|whinge*|snowflake|end_of_story|stop_complaining|keep_complaining|nice_try|shame_on
        owe him|her|them|you nothing
        set_the_rules|never_happy
        nothing ~1 further|more|else to ~1 add|say
        you ~1 not like|happy ~3 uninstall|leave|go|elsewhere`,
      unless: [
        "prev not|never|are_right|being|i|had|made|forced",
        "in #responsibility",
        "sentence not_blame|i_understand|i_would|every_reason|every_right",
      ],
    },
    {
      id: "one-word",
      severity: "high",
      match: "^^ noted|ok|okay|fine|sure $",
      unless: ["text #repair", "text #responsibility", "then ^^ @i"],
    },
    {
      id: "curt",
      severity: "med",
      owned: "none",
      match: `
        ^^ read|learn the|to|it|our
        hope ~1 you ~2 happy|proud|pleased|satisfied|enjoy*
        what ~2 else|more|exactly do|did ~1 you
        can_not_please|agree_to_disagree|take_it_or_leave|do_your_research|time_waster*|better_things|blackmail*|extort*|attention_seek*|first_world|drama_queen|cry_me|poor_you|oh_please|oh_dear|case_closed|end_of_discussion|that_is_that|deal_with_it|live_with_it|for_the_record|quite_frankly|know_it_all|funny_how|clearly_not|a_joke|i_rest_my
        will|shall|going_to not ~2 engag*|respond*|discuss*|enter*|argu*|debat*|waste*|justify|entertain|lose_sleep|miss_you|be_missed|repeat
        you|your ~6 elsewhere|somewhere_else
        @i ~1 am|are ~1 not ~2 babysit*|magician*|psychic|servant*|charity|punching|your|psychics|miracle*
        if you ~2 can_not|can not|are_unable ~2 read|understand|find|manage|handle|wait|afford`,
      unless: [
        "in had_to|having_to|rather_than|%q @i|so_you|for_you|should_have",
        "sentence #repair",
        "sentence #responsibility",
        "prev never|should|not_only|because",
        "after keep_us|make_this|make_us|help_us|who_keep|deserve",
        "near #repair",
      ],
    },
    {
      id: "snide",
      severity: "med",
      match: `
        too_much time|spare_time on
        ^ thanks|thank_you for ~1 nothing|that
        suggest|advise|recommend you ~1 get|look|read|try|find|go|take|learn|buy
        did|do|have|is|are|was not @i|they|it|he|she $
        try|suggest|recommend|perhaps|maybe ~1 reading|looking|listening|checking|learning|cooking|counting|glasses
        hope ~1 you ~2 happy|proud|satisfied
        owe him|her|them|you nothing`,
      unless: ["prev sorry", "in work_together"],
    },
    {
      id: "barbed",
      severity: "med",
      owned: "none",
      match: `
        ^ congratulations on|to
        good_luck with ~1 your|that
        ^^ go|get|keep|believe|grow|learn|stop|find|cook|make|relax|live|deal|read|spare|enjoy|write|tell ~1 !you *
        wasted|wasting enough|my|our
        apparently|supposedly|genius|enjoy_your|so_called|miracle|moaning|entitled|freebie*|some_people|for_what_you_paid|get_what_you_pay|got_what_you_paid
        not for_everyone|for_everybody
        ^ how sad|sweet|nice|lovely|charming|original|funny|convenient $
        you must be ~1 fun|great|lovely|popular|perfect
        ^ well? are not you|we
        argue with ~1 you|someone|people
        that is your opinion|problem|view|choice
        nothing to prove
        take your ~2 and go|leave
        suggest|recommend ~1 a|an ~1 course|holiday|dictionary|optician|lesson|therapist|mirror
        we both know
        get_a_grip|what_part_of|grown_up|special_treatment
        believe|think|say|write|post|do ~1 what|whatever|how|as you ~1 like|want|will|please
        maybe|perhaps|should|could|just ~1 learn|read|grow|listen|check ~1 to|the|first|before
        what a fuss|drama|performance|palaver|carry_on|joke|shame
        some of us
        stay|keep away|home
        hardly|not|never ~1 our|my problem|concern|job|fault
        do us_a|everyone_a|yourself_a favor
        you ~1 obviously|clearly|evidently|apparently ~2 *`,
      unless: [
        "near #repair",
        "near #responsibility",
        "text #repair",
        "sentence @sorry",
        "in your_wedding|exam*|birthday|please|well_soon|in_touch|you_are_right|deserve*",
        "prev not|will|can|to|you_and",
      ],
    },
  ],
};
