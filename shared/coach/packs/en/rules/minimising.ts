import type { RuleSet } from "../../../pack.ts";

export const minimising: RuleSet = {
  class: "minimising",
  rules: [
    {
      id: "small",
      severity: "med",
      match: `
        bit_of_a|brief|little|minor|short|slight*|small|temporary|tiny ~1 @noun|blip|disruption|hiccup*|mark*|matter|scratch*|thing|wait
        few|handful|small ~1 number|of ~1 @they|orders|us|users
        for a short
        many|most @they ~2 never|not
        at_no_time|at_worst|be_worse|been_worse|big_deal|cosmetic|end_of_the_world|first_world|fuss|joke|no_evidence|no_harm|nobody_died|not_dangerous|not_the_end|nothing_serious|out_of_proportion|perfectly
        even|never|not ~3 big|danger|impacted|notice|risk|serious
        after_all|at_least|barely|everyone_else|exaggerat*|hardly|harmless|honestly|only_took|overreact*|quickly|technically|trivial
        a_bit|a_little|bit|slightly|somewhat`,
      unless: [
        "in about|can|keep|need|not_a|not_just|not_only|not_small|only_one|takes|the_only|will",
        "prev every|i|near|no|not|nothing|take|takes|than|we|will|within|you",
        "sentence #repentance",
      ],
      moments: { refusal: "low" },
    },
    {
      id: "shrug",
      severity: "med",
      owned: "low",
      match: `
        is|it|they|this|was|were ~1 just|merely|only|simply !after|because|by|fair|possible|right|way|when *
        harmless|insignificant|minimal|negligible|trivia*|unlikely
        one little|missing|single|small|spelling|wrong ~1 *
        you still ~1 enjoyed|got|had|managed
        all_in_all|all_told|by_and_large|on_the_whole
        's|@is ~1 common|normal|nothing|usual at|for|in|these|with
        back|done|fixed|gone|over|resolved|sorted in|within an|minutes|no|the|under
        far|lot|much worse
        for many|most|other customers|guests|of_us|people
        not as_if|as_though
        talking about %n|a|one|some|three|two
        missed the_mark
        accidents|bugs|it|mistakes|that|things can? happen|happens
        nothing ~6 cannot|not cure|fix|hide|mend|solve|sort
        about|over a_bit|a_few|a_little|one_little|some|such_a ~1 *
        in any case|event
        in a_jiffy|no_time|seconds
        could|might be|happen to|worse
        's|are|is|was|were not ~1 exactly|far|ideal|much|perfect|the_end|the_worst
        's|a|an|one|such|these|those little|minor|slight|small|tiny|wee ~1 *
        bit|couple|few|matter of ~1 cents|crumbs|days|dollars|dust|euros|hours|minutes|pounds|seconds
        barely|hardly|only ~1 affect*|applies|happened|lasted|lasts|notice*|see|takes|took|visible
        it|that|this only|was|were ~1 a|one|single|three|two coffee|day|delay|drink|email|evening|hair|hour|item|mark|meal|night|occasion|plate|room|time|week
        no|without ~1 actual|great|lasting|major|permanent|real|serious ~1 consequence*|damage|difference|effect*|harm|impact|injur*|loss|problem*
        a_matter_of|a_tad|a_touch|anyway|at_the_end_of_the_day|bigger_picture|bit_of_a|could_happen|easily_done|easily_fixed|easily_missed|easy_mistake|for_what_it_is_worth|fraction|good_as_new|grand_scheme|happens_to|hardly_the|in_perspective|in_the_end|into_perspective|mere*|no_big|no_drama|no_one_was|no_real|nobody_was|not_exactly|not_life|nothing_was|on_the_plus|only_human|tad
        apart_from|aside_from|everything_else|otherwise|rest ~5 enjoy*|excellent|fine|good|great|lovely|perfect*|smooth*|well
        ^^ it|that|they|this 's|is|was|were ~1 @few ~3 $
        perfectly|still ~1 drinkable|edible|legible|readable|usable|wearable|works
        clear*|fade*|go|goes|gone|pass|passes ~1 after|away|in|off ~3 day|days|hour|hours|minute|minutes|wash|week
        barely|hardly|scarcely ~2 a|an|any|even|the|worth *
        within limits|normal|reason|tolerance|what
        at_most|drop_in_the|graze|grows_back|hairline|perspective|proportion|put_right|slip_of|smudge|speck|that_is_all|we_have_all|well_that_ends
        nothing else|major|more|serious|terrible $
        easy|quick|simple fix
        extremely|very rare
        just|only the ~2 was|were ~1 *ed|affected|damaged
        better|less|lower|quicker|shorter than average|most|some|usual
        more of a
        other|remaining|rest ~3 @was|are|is|were ~1 fine|good|ok|perfect|right
        barely|briefly|hardly|just|merely|only|simply ~1 %n|a|an|couple|few|five|half|one|ten|three|two ~2 *`,
      unless: [
        "in because_we|did_not_see|for_you|keep|need|not_a|not_just|not_only|should|the_only|will",
        "prev every|hope|make_sure|never|no_excuse|not|so_that|than|until|within",
        "sentence #repentance",
        "sentence #repair",
        "sentence #responsibility",
        "then #responsibility",
      ],
      moments: { refusal: "low" },
    },
  ],
};
