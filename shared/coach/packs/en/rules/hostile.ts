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
        not bother returning $
        not come back|again
        your business|custom elsewhere
        please|just|to|free|and go|shop|eat ~1 elsewhere|somewhere_else
        ^ good_luck|congratulations !with|on|in|for|to|and|at|again
        ^ wow|aww|lol|relax|seriously
        good_luck finding
        good_luck with that|finding|whatever
        so so|really so? sorry
        ^ thanks|thank_you for ~2 lesson|lecture|essay|novel|rant
        how|what ~2 dare|did_you_expect|do_you_expect|on_earth
        who cares $
        🙄|🤷*|😂|🤣|🤡|👏
        whatever_you say|think $
        useless review|feedback|complaint|customer
        you are|'re ~2 useless
        your useless
        waste_of ~1 space|breath|energy|oxygen|our_time|my_time|everyone
        people_like_you !keep|make|help|who|deserve|should|and|matter|remind|teach|tell|we|that|are_why|are_the_reason
        did|do|have|can|are|were|is you|that|this ~1 even|really|seriously|honestly|actually|serious|kidding
        apparently|supposedly|sweetheart|darling|genius|enjoy_your|feel_free_to_leave|your_loss|read_it_again|welcome_to_the_real|nobody_asked|if_you_say|so_called|miracle|perfect_life|kindly_stop
        lol|haha*|get_over|grow_up|calm_down|tough_luck|get_a_life|not_our_problem|your_highness|tantrum|whining|whinge*|moaning|entitled|snowflake|freebie*|heaven_forbid|some_people|what_you_paid|end_of_story|stop_complaining|keep_complaining|nice_try|shame_on
        why|then not you ~1 *
        owe him|her|them|you nothing
        ^ come_on !@day|at|to|the|this|that|time|foot|our|any|its|in|by|over|round|and
        set_the_rules|never_happy
        proud of_yourself|you_are
        nothing ~1 further|more|else to ~1 add|say
        you ~1 not like|happy ~3 uninstall|leave|go|elsewhere`,
      unless: ["prev not|never|are_right|being|i", "in #responsibility"],
    },
    {
      id: "one-word",
      severity: "high",
      match: "^^ noted|ok|okay|fine|sure $",
      unless: ["text #repair", "text #responsibility", "then ^^ @i"],
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
    {
      id: "curt",
      severity: "med",
      owned: "low",
      match: `
        ^^ read|learn the|to|it|our
        hope ~1 you ~2 happy|proud|pleased|satisfied|enjoy*
        what ~2 else|more|exactly do|did ~1 you
        can_not_please|each_to_their|not_for_everyone|not_for_everybody|agree_to_disagree|suit_yourself|take_it_or_leave|like_it_or_lump|boo_hoo|my_heart_bleeds|must_be_nice|do_your_research|do_your_homework|time_waster*|better_things|blackmail*|extort*|attention_seek*|something_for_nothing|first_world|drama_queen|sob_story|cry_me|bless_you|poor_you|good_for_you|oh_please|oh_dear|spare_me|jog_on|move_along|case_closed|end_of_discussion|that_is_that|deal_with_it|live_with_it|suck_it_up|face_it|for_the_record|quite_frankly|hard_cheese|precious|armchair|keyboard|know_it_all|with_a_straight_face|funny_how|clearly_not|a_joke|i_rest_my
        will|shall|going_to not ~2 engag*|respond*|discuss*|enter*|argu*|debat*|waste*|justify|entertain|lose_sleep|miss_you|be_missed|repeat
        waste* ~2 our|my|everyone's time|day
        you|your ~6 elsewhere|somewhere_else
        someone|somebody|person ~3 so|who|like ~1 hates|clever|knows|obviously|clearly|you
        what ~1 do|did ~1 you ~1 expect
        life|the_world is ~1 too_short
        people|customers|some|you ~2 will ~1 invent|say_anything|complain|moan|abuse|try_anything
        @i ~1 am|are ~1 not ~2 babysit*|magician*|psychic|servant*|charity|punching|your|psychics|miracle*
        there_is|there 's? always one|a
        sorry ~1 not_sorry
        guests|customers|people|someone like you
        if you ~2 can_not|can not|are_unable ~2 read|understand|find|manage|handle|wait|afford`,
      unless: [
        "in had_to_buy|had_to_eat|had_to_go|had_to_find|to_you_and|rather_than|had_to|having_to|you_had|%q @i|had_you|sent_you|so_you|for_you|should_have|give_you|we_can",
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
        @nobody @is? ~1 making|forcing|forces|makes|begged|begging you
        no pleasing|helping|winning|reasoning
        cheaper|different|another|other ~1 hotel|restaurant|place|shop|salon|garage|gym ~4 suit|better|prefer
        you ~1 for_real|joking|having_a_laugh
        too_much time|spare_time on
        eyes|ears|hearing|head ~1 tested|checked|examined
        you people
        ^ thanks|thank_you for ~1 nothing|that
        suggest|advise|recommend you ~1 get|look|read|try|find|go|take|learn|buy
        ^^ fine|right|alright|well|yeah|yes|ok yes|ok|okay|then|whatever|fine
        did|do|have|is|are|was not @i|they|it|he|she $
        try|suggest|recommend|perhaps|maybe ~1 reading|looking|listening|checking|learning|cooking|counting|glasses
        suggest|recommend ~1 asking|hiring|finding|buying|seeing
        hope ~1 you ~2 happy|proud|satisfied
        why not you ~1 *
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
        ^ thanks|thank_you for ~2 advice|tip* $
        ^^ go|get|keep|believe|grow|learn|stop|find|cook|make|relax|live|deal|read|spare|enjoy|write|tell ~1 !you *
        go_on then
        find|found ~1 your ~2 insulting|offensive|ridiculous|laughable|rude|hard_to_believe|amusing
        real|nicer|better|proper|genuine|loyal|paying customers|guests ~1 to|who|like|with
        know ~1 better ~1 than|how
        wasted|wasting enough|my|our
        not ~1 contact|call|write|email|visit|bother|message ~2 again|anymore
        says|say|tells ~1 more|a_lot|everything about
        get_a_grip|wrong_side|what_part_of|not_my_circus|is_your_friend|barking_up|off_you_go|nothing_better|be_lectured|sit_down|wind_your|wise_up|two_sides|chip_on|playing_the_victim|poor_me|little_people|big_girl|grown_up|like_a_child|bad_mood|bad_day|got_out_of_bed|see_if_we_care|not_lose_any|nobody_reads|no_one_reads|keep_it_to_yourself|do_one|tough|deluded|cheek|audacity|nerve|honestly_who|all_talk|crocodile|the_world_revolves|special_treatment
        @is not ~1 the|a|your|my ritz|hilton|savoy|charity|library|mother|bank|maid|butler|michelin*|five|therapist
        for|at ~3 euros|pounds|dollars|price|money|quid|bucks ~3 what|you|do
        five star|stars ~1 price*
        well_done|bravo|nice_one|good_job|clever you|on|for|,|there $?
        ^ how sad|sweet|nice|lovely|charming|original|funny|convenient|brave|kind|generous|very
        believe|think|say|write|post|do ~1 what|whatever|how|as you ~1 like|want|will|please
        delete|uninstall ~1 it|the_app|your_account
        annoy|bother|pester|bore|lecture|harass somebody|someone|other* ~1 else
        better off without
        you|customers like_you|like_yourself|of_all_people
        you ~1 obviously|clearly|evidently|apparently ~2 *`,
      unless: [
        "near #repair",
        "near #responsibility",
        "text #repair",
        "in your_wedding|your_baby|exam*|birthday|about_the|please|well_soon|in_touch|had_a|you_are_right|deserve*|have_you_back",
        "prev not|will|can|to|you_and",
      ],
    },
    {
      id: "rhetorical",
      severity: "low",
      owned: "none",
      match: `
        ^^ why|did|do|have|is|are|what|how|who|really|surely|oh ~3 you|that|this|it|we|else`,
      only: ["in %q"],
      unless: [
        "after get|receive*|need|hear|mean|arrive*",
        "in get|receive*|arrive|hear",
        "text #repair",
        "text #responsibility",
        "in do_you_have|have_you_got|are_you_free|what_is_your|would|like_us|can|could|please|happy_to|what_happened|how_did_we|prefer|still",
      ],
      moments: { acknowledgement: "none", update: "none", closure: "none", "follow-up": "none" },
    },
  ],
};
