import type { RuleSet } from "../../../pack.ts";

export const wrongTarget: RuleSet = {
  class: "wrong-target",
  rules: [
    {
      id: "to-others",
      severity: "med",
      owned: "low",
      match: `
        @sorry ~3 to ~2 shareholders|investors|fans|owner*|neighbors|staff|team|colleagues|him|her|them|management|head_office|community|other|partners|driver*|boss
        sorry|apolog* ~2 for ~2 shareholders|team|staff|reputation|brand|embarrassment|attention|late_reply|tone
        @sorry ~2 him|her|them|everyone|to_everybody
        @sorry ~5 embarrass* ~2 us|our|company`,
      unless: ["in you|your|who_was", "after you|your"],
    },
    {
      id: "not-you",
      severity: "med",
      owned: "low",
      match: `
        @sorry|regret|apology|say_sorry|said_sorry|apologized ~5 to my|our|the|his|all|anyone|everyone|every*|those|whoever|people|both|other*|followers|fans|members|staff|whom*|residents|%c ~1 *
        let*|fail*|disappoint* ourselves|myself|the_team|our_team|our_fans|the_brand|our_brand|our_partners|each_other
        say_sorry|said_sorry|apolog* to @is|was
        @sorry|bad for ~1 myself|ourselves|the_team|my_team|our_team|my_staff|our_staff|him|her
        owe ~2 our|my|the|them|him|her ~2 an_apology|apology`,
      unless: [
        "in you|your|yours|@when|all_%n|the_both|the_core|my_core|to_say|to_hear|the_point|all_of|the_customer_s|the_hospital",
        "after for_you|to_you|you_and",
        "next of_you",
        "sentence @i ~3 @fault ~1 you|your",
      ],
    },
    {
      id: "your-people",
      severity: "low",
      match: "apologies|sorry|apologize to ~1 your *",
      unless: ["in you", "after as_well_as"],
    },
  ],
};
