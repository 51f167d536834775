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
        big_deal|no_harm|nothing_serious|not_the_end|end_of_the_world|out_of_proportion|nobody_died|be_worse|been_worse|at_worst|normal|cosmetic|perfectly|joke|not_dangerous|first_world|fuss|no_evidence|at_no_time
        one ~1 * ~1 and one
        not|never|even ~3 notice|big|serious|risk|danger|impacted
        not ~1 our ~1 finest|ideal|best_day
        not|never that|so|too ~1 bad|long|late|much|far|cold|big
        at_least|technically|honestly|after_all|hardly|barely|overreact*|exaggerat*|trivial|harmless|quickly|only_took|everyone_else
        a_little|somewhat|slightly|a_bit|bit
        some|few mistakes|missteps|bumps
        of_words
        could have_done_better|been_better
        you ~2 only one|resident|person|customer`,
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
        it|that|this|they|were|was|'s|is ~1 just|only|merely|simply !right|fair|possible|because|when|after|by|way *
        no|not more than
        less|little|not_even|barely|just than|a|over|under ~4 hour|minute*|half
        fixed|sorted|resolved|back|over|gone|fine|done ~2 within|in|by the|an|under|no|minutes|next|tomorrow
        will be ~1 gone|forgotten|healed|fine|good
        grows|washes|comes|wears|wipes|grow|wash|come ~1 back|out|off
        negligible|minimal|marginal*|insignificant|immaterial|inconsequential|superficial|theoretical|harmless|unlikely|trivia*|storm
        works|fine|worked ~3 for ~2 everyone|everybody|others|most|nearly|almost|many
        @very small|short|slight|minor|tiny|little|few|low|brief|rare*
        one wrong|single|small|little|missing|spelling ~1 *
        most of ~1 your|the|it|them order|items|arrived|meal|stay|it|guests
        small price
        part of ~2 life|living|travel|business|charm|experience|being
        is|'s|was|are|were not ~1 much|far|exactly|the_worst|the_end|ideal|perfect
        a|an|these|those|such|one|'s tiny|small|little|minor|wee|slight ~1 *
        couple|few|bit|matter of ~1 euros|pounds|dollars|minutes|hours|days|crumbs|pence|cents|dust|seconds|inches|paint|water
        only|barely|hardly ~1 see|visible|notice*|affect*|lasted|lasts|happened|took|applies|takes
        things|stuff|something like that|this|these
        it|that|this was|were|only ~1 one|a|two|three|single night|hour|day|evening|meal|item|time|occasion|hair|drink|plate|email|room|mark|week|coffee|delay
        every*|all|we_all|others|most ~4 do|does $
        no|without ~1 real|actual|material|lasting|significant|serious|permanent|further|great|major|long_term ~1 harm|damage|impact|effect*|loss|difference|problem*|consequence*|injur*
        well|still|comfortably ~1 within ~3 *
        grand_scheme|bigger_picture|for_what_it_is_worth|in_perspective|into_perspective|on_the_plus|on_the_bright|bright_side|silver_lining|look_on|at_the_end_of_the_day|drop_in_the|storm_in|no_biggie|no_big|hardly_the|not_life|nobody_was|no_one_was|nothing_was|as_good_as|good_as_new|in_the_end|easily_done|easily_fixed|easily_missed|easy_mistake|worse_things|worst_thing|could_happen|happens_to|a_matter_of|mere*|no_drama|small_potatoes|bit_of_a|a_touch|a_tad|tad|only_human|no_real|anyway|part_and_parcel|of_course_these|nothing_more_than|free_app|teensy|fraction|get_it_in|not_exactly|a_few_grams
        otherwise|rest|apart_from|aside_from|everything_else ~5 fine|good|great|perfect*|excellent|well|enjoy*|lovely|smooth*
        data|children|food|water|you ~2 @is|was|were ~2 safe|secure|never_at|in_no_danger|fine|edible|drinkable
        quite|fairly|relatively|comparatively|pretty ~1 small|minor|short|quick|normal|common|rare|usual|standard|mild`,
      unless: [
        "in not_a|not_just|not_only|will|need|keep|the_only|for_you|should|did_not_see|because_we",
        "prev not|no_excuse|hope|within|until|than|every|never|make_sure|so_that",
        "sentence #repentance",
        "sentence #repair",
        "near #responsibility",
      ],
      moments: { refusal: "low" },
    },
  ],
};
