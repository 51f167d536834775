import type { RuleSet } from "../../../pack.ts";

export const minimising: RuleSet = {
  class: "minimising",
  rules: [
    {
      id: "small",
      severity: "med",
      match: `
        minor|small|slight*|little|tiny|brief|temporary|short|bit_of_a ~1 @noun|hiccup*|matter|wait|thing|mark*|scratch*|blip|disruption
        just|only|merely|simply|hardly|barely|one|briefly ~1 a|an|one|two|three|few|%n|ten|five|couple|half ~2 *
        small|handful|few ~1 number|of ~1 users|@they|orders|us
        for a short
        most|many @they ~2 not|never
        big_deal|no_harm|nothing_serious|not_the_end|end_of_the_world|out_of_proportion|nobody_died|be_worse|been_worse|at_worst|normal|cosmetic|perfectly|joke|not_dangerous|first_world|fuss|no_evidence|at_no_time
        not|never|even ~3 notice|big|serious|risk|danger|impacted
        not ~1 our ~1 finest|ideal|best_day
        not|never that|so|too ~1 bad|long|late|much|far|cold|big
        at_least|still|technically|honestly|after_all|hardly|barely|overreact*|exaggerat*|trivial|harmless|quickly|only_took|everyone_else
        a_little|somewhat|slightly|a_bit|bit
        some|few mistakes|missteps|bumps
        of_words
        could have_done_better|been_better
        you ~2 only one|resident|person|customer`,
      unless: [
        "in not_a|not_just|not_only|not_small|will|can|takes|need|keep|about|the_only|only_one",
        "prev not|no|nothing|will|near|within|takes|take|than|every|you",
        "sentence #repentance",
      ],
      moments: { refusal: "low" },
    },
  ],
};
