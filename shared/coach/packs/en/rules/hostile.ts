import type { RuleSet } from "../../../pack.ts";

export const hostile: RuleSet = {
  class: "hostile",
  rules: [
    {
      id: "dismissive",
      severity: "high",
      match: `
        not bother|even booking|coming
        not bother to book*|com*|reply|respond|visit
        ^ please? do? not come again|back
        your business|custom elsewhere
        and|free|just|please|to eat|go|shop ~1 elsewhere|somewhere_else
        ^ congratulations|good_luck !again|and|at|for|in|on|to|with
        ^ aww|lol|relax|wow
        good_luck finding
        so really|so so? sorry
        ^ thank_you|thanks for ~2 essay|lecture|lesson|novel|rant
        how dare you
        what did|do you ~1 expect
        how|what|who|why on_earth
        who cares $
        👏|😂|🙄|🤡|🤣|🤷*
        you 're|are ~2 useless
        waste_of ~1 breath|energy|everyone|my_time|our_time|oxygen|space
        people_like_you !are_the_reason|deserve|help|keep|make|should|that|we
        if_you_say_so|read_it_again|your_loss
        calm_down|end_of_story|get_a_life|get_over_it|get_over_yourself|grow_up|haha*|keep_complaining|lol|nice_try|not_our_problem|shame_on|snowflake|stop_complaining|tantrum|tough_luck|whinge*|whining
        owe her|him|them|you nothing
        never_happy|put_up_with_you|set_the_rules
        nothing ~1 else|further|more to ~1 add|say
        you ~1 not happy|like ~3 elsewhere|go|leave|uninstall`,
      unless: [
        "prev are_right|being|forced|had|i|made|never|not",
        "in #responsibility",
        "sentence every_reason|every_right|i_understand|i_would|not_blame",
      ],
    },
    {
      id: "one-word",
      severity: "high",
      match: "^^ fine|noted|ok|okay|sure $",
      unless: ["text #repair", "text #responsibility", "then ^^ @i"],
    },
    {
      id: "curt",
      severity: "med",
      owned: "none",
      match: `
        ^^ learn|read it|our|the|to
        hope ~1 you ~2 enjoy*|happy|pleased|proud|satisfied
        what ~2 else|exactly|more did|do ~1 you
        a_joke|agree_to_disagree|attention_seek*|better_things|blackmail*|can_not_please|case_closed|clearly_not|cry_me|deal_with_it|do_your_research|drama_queen|end_of_discussion|extort*|first_world|for_the_record|funny_how|i_rest_my|know_it_all|live_with_it|oh_dear|oh_please|poor_you|quite_frankly|take_it_or_leave|that_is_that|time_waster*
        going_to|shall|will not ~2 argu*|be_missed|debat*|discuss*|engag*|enter*|entertain|justify|lose_sleep|miss_you|repeat|respond*|waste*
        you|your ~6 elsewhere|somewhere_else
        @i ~1 am|are ~1 not ~2 babysit*|charity|magician*|miracle*|psychic|psychics|punching|servant*|your
        if you ~2 can|can_not are_unable|not ~2 afford|find|handle|manage|read|understand|wait`,
      unless: [
        "in %q|had_to|having_to|rather_than @i|for_you|should_have|so_you",
        "sentence #repair",
        "sentence #responsibility",
        "prev because|never|not_only|should",
        "after deserve|help_us|keep_us|make_this|make_us|who_keep",
        "near #repair",
      ],
    },
    {
      id: "snide",
      severity: "med",
      match: `
        too_much spare_time|time on
        ^ thank_you|thanks for ~1 nothing|that
        advise|recommend|suggest you ~1 buy|find|get|go|learn|look|read|take|try
        are|did|do|have|is|was not @i|he|it|she|they $
        maybe|perhaps|recommend|suggest|try ~1 checking|cooking|counting|glasses|learning|listening|looking|reading
        hope ~1 you ~2 happy|proud|satisfied
        owe her|him|them|you nothing`,
      unless: ["prev sorry", "in work_together"],
    },
    {
      id: "barbed",
      severity: "med",
      owned: "none",
      match: `
        ^ congratulations on|to
        good_luck with ~1 that|your
        ^^ believe|cook|deal|enjoy|find|get|go|grow|keep|learn|live|make|read|relax|spare|stop|tell|write ~1 !you *
        apparently|enjoy_your|entitled|for_what_you_paid|freebie*|genius|get_what_you_pay|got_what_you_paid|miracle|moaning|so_called|some_people|supposedly
        not for_everybody|for_everyone
        ^ how charming|convenient|funny|lovely|nice|original|sad|sweet $
        you must be ~1 fun|great|lovely|perfect|popular
        ^ well? are not we|you
        argue with ~1 people|someone|you
        that is your choice|opinion|problem|view
        nothing to prove
        take your ~2 and go|leave
        we both know
        get_a_grip|grown_up|special_treatment|what_part_of
        believe|do|post|say|think|write ~1 as|how|what|whatever you ~1 like|please|want|will
        could|just|maybe|perhaps|should ~1 check|grow|learn|listen|read ~1 before|first|the|to
        what a carry_on|drama|fuss|joke|palaver|performance|shame
        some of us
        keep|stay away|home
        hardly|never|not ~1 my|our concern|fault|job|problem
        do everyone_a|us_a|yourself_a favor
        you ~1 apparently|clearly|evidently|obviously ~2 *`,
      unless: [
        "near #repair",
        "near #responsibility",
        "text #repair",
        "sentence @sorry",
        "in birthday|deserve*|exam*|in_touch|please|well_soon|you_are_right|your_wedding",
        "prev can|not|to|will|you_and",
      ],
    },
    {
      id: "put-down",
      severity: "med",
      owned: "low",
      match: `
        @is a|an|the ~3 ^ not a|an|magic*|miracle*|the|your
        better|nothing ~1 better|else|things to do
        will|would not be ~1 bullied|lectured|shouted|spoken|talked
        not surprised|surprising
        attitude|behavior|customers|friends|manners|people like ~1 that|this|you|yours
        lucky me|us|you
        stay ~1 at? home
        rather ~1 you did|never|stayed|went
        worth my_time|our_time|typing|writing
        more your ~1 level|scene|speed|style|taste|thing
        rich ~1 coming|from
        always_one|happy_now|is_that_all|is_that_it|satisfied_now $
        no desire|intention|interest|wish in|of|to ~1 *
        not argue|deal|engage|negotiate|reply|respond|serve to|with abus*|anyone|customers|people|rude*|those
        allegedly|apparently|evidently|funnily|naturally|obviously|supposedly $
        charming|delightful|honored|lovely|overjoyed|thrilled ~1 to hear|meet|receive|see ~3 again|another|too
        audacity|boo_hoo|cheek|drivel|get_a_grip|good_riddance|i_do_not_care|jog_on|lighten_up|look_in_the|must_be_nice|not_welcome|save_your|so_what|spare_me|spare_us|suit_yourself|the_nerve|thought_not|too_bad|violin|we_do_not_care
        anything|nothing ~1 else|further|left|more to ~1 add|discuss|say|talk
        ^ ah|aw|bravo|gosh|oh|well_done ~1 dear|for|good|great|poor|you !have|i|we
        have|take ~1 a good|look|think|word ~2 about|at|with ~1 *
        another critic*|expert*|food*|genius
        complain|complains|fuss|moan|moans ~1 about|over a|an|few|one|some|two`,
      unless: [
        "sentence #responsibility",
        "sentence #repair",
        "in my|of_us|oh_no|our",
        "sentence for_us|of_me|of_us",
        "then #responsibility",
        "prev never|no|our|was",
      ],
    },
  ],
};
