import type { RuleSet } from "../../../pack.ts";

export const wrongTarget: RuleSet = {
  class: "wrong-target",
  rules: [
    {
      id: "to-others",
      severity: "med",
      owned: "low",
      match: `
        @sorry ~3 to ~2 boss|colleagues|community|driver*|fans|head_office|her|him|investors|management|neighbors|other|owner*|partners|shareholders|staff|team|them
        apolog*|sorry ~2 for ~2 attention|brand|embarrassment|late_reply|reputation|shareholders|staff|team|tone
        @sorry ~5 embarrass* ~2 company|our|us`,
      unless: ["in who_was|you|your", "after you|your"],
    },
    {
      id: "not-you",
      severity: "med",
      owned: "low",
      match: `
        @sorry|apologized|apology|regret|said_sorry|say_sorry ~5 to %c|all|anyone|both|every*|everyone|fans|followers|his|members|my|other*|our|people|residents|staff|the|those|whoever|whom* ~1 *
        disappoint*|fail*|let* each_other|myself|our_brand|our_fans|our_partners|our_team|ourselves|the_brand|the_team
        apolog*|said_sorry|say_sorry to @is|was
        owe ~2 her|him|my|our|the|them ~2 an_apology|apology`,
      unless: [
        "in @when|all_%n|all_of|my_core|the_both|the_core|the_customer_s|the_hospital|the_point|to_hear|to_say|you|your|yours",
        "after for_you|to_you|you_and",
        "next of_you",
        "sentence @i ~3 @fault ~1 you|your",
      ],
    },
    {
      id: "your-people",
      severity: "low",
      match: "apologies|apologize|sorry to ~1 your *",
      unless: ["in you", "after as_well_as"],
    },
  ],
};
