import type { RuleSet } from "../../../pack.ts";

export const minimising: RuleSet = {
  class: "minimising",
  rules: [
    {
      id: "small",
      severity: "med",
      match: `
        minor|small|slight*|little|tiny|brief|temporary|short|bit_of_a ~1 @noun|hiccup*|matter|wait|thing|mark*|scratch*|blip|disruption
        just|only|merely|simply|hardly|barely|briefly ~1 a|an|one|two|three|few|%n|ten|five|couple|half ~2 *
        small|handful|few ~1 number|of ~1 users|@they|orders|us
        for a short
        most|many @they ~2 not|never
        big_deal|no_harm|nothing_serious|not_the_end|end_of_the_world|out_of_proportion|nobody_died|be_worse|been_worse|at_worst|cosmetic|perfectly|joke|not_dangerous|first_world|fuss|no_evidence|at_no_time
        not|never|even ~3 notice|big|serious|risk|danger|impacted
        at_least|technically|honestly|after_all|hardly|barely|overreact*|exaggerat*|trivial|harmless|quickly|only_took|everyone_else
        a_little|somewhat|slightly|a_bit|bit`,
      unless: [
        "in not_a|not_just|not_only|not_small|will|can|takes|need|keep|about|the_only|only_one",
        "prev not|no|nothing|will|near|within|takes|take|than|every|you|i|we",
        "sentence #repentance",
      ],
      moments: { refusal: "low" },
    },
    {
      id: "shrug",
      severity: "med",
      owned: "low",
      match: `
        it|this|they|were|was|is ~1 just|only|merely|simply !right|fair|possible|because|when|after|by|way *
        negligible|minimal|insignificant|harmless|unlikely|trivia*
        @very small|short|slight|minor|tiny|little|few|low|brief|rare*
        one wrong|single|small|little|missing|spelling ~1 *
        nobody|no_one|none got|was|were ~1 hurt|ill|sick|harmed|injured|charged
        you still ~1 had|got|managed|enjoyed
        all_in_all|all_told|on_the_whole|by_and_large
        @is|'s ~1 nothing|normal|common|usual in|for|at|with|these
        fixed|sorted|resolved|over|done|gone|back within|in the|an|under|minutes|no
        lot|much|far worse
        for most|many|other people|guests|customers|of_us
        not as_if|as_though
        talking about %n|one|two|three|a|some
        missed the_mark
        it|things|that|mistakes|accidents|bugs can? happen|happens
        @is|'s not that|particularly|especially|overly|all_that|really_that|too !the|we|i|you|it *
        nothing ~6 not|cannot fix|solve|cure|sort|mend|hide
        over|about some|a_few|a_bit|a_little|such_a|one_little ~1 *
        in any case|event
        in seconds|no_time|a_jiffy
        not|hardly|scarcely ~2 matter*|worth
        could|might happen|be to|worse
        is|'s|was|are|were not ~1 much|far|exactly|the_worst|the_end|ideal|perfect
        a|an|these|those|such|one|'s tiny|small|little|minor|wee|slight ~1 *
        couple|few|bit|matter of ~1 euros|pounds|dollars|minutes|hours|days|crumbs|cents|dust|seconds
        only|barely|hardly ~1 see|visible|notice*|affect*|lasted|lasts|happened|took|applies|takes
        it|that|this was|were|only ~1 one|a|two|three|single night|hour|day|evening|meal|item|time|occasion|hair|drink|plate|email|room|mark|week|coffee|delay
        no|without ~1 real|actual|lasting|serious|permanent|great|major ~1 harm|damage|impact|effect*|loss|difference|problem*|consequence*|injur*
        grand_scheme|bigger_picture|for_what_it_is_worth|in_perspective|into_perspective|on_the_plus|at_the_end_of_the_day|no_big|hardly_the|not_life|nobody_was|no_one_was|nothing_was|good_as_new|in_the_end|easily_done|easily_fixed|easily_missed|easy_mistake|could_happen|happens_to|a_matter_of|mere*|no_drama|bit_of_a|a_touch|a_tad|tad|only_human|no_real|anyway|fraction|not_exactly
        otherwise|rest|apart_from|aside_from|everything_else ~5 fine|good|great|perfect*|excellent|well|enjoy*|lovely|smooth*`,
      unless: [
        "in not_a|not_just|not_only|will|need|keep|the_only|for_you|should|did_not_see|because_we",
        "prev not|no_excuse|hope|within|until|than|every|never|make_sure|so_that",
        "sentence #repentance",
        "sentence #repair",
        "sentence #responsibility",
        "then #responsibility",
      ],
      moments: { refusal: "low" },
    },
  ],
};
