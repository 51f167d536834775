import type { RuleSet } from "../../../pack.ts";

export const wrongTarget: RuleSet = {
  class: "wrong-target",
  rules: [
    {
      id: "to-others",
      severity: "med",
      match: `
        @sorry ~3 to ~2 shareholders|investors|fans|owner*|neighbors|staff|team|colleagues|him|her|them|management|head_office|community|other|partners|driver*|boss|board|representative|regular*
        sorry|apolog* ~2 for ~2 shareholders|team|staff|reputation|brand|embarrassment|attention|late_reply|tone
        @sorry ~2 him|her|them|everyone|%c ~2
        @sorry ~5 embarrass* ~2 us|our|company`,
      unless: ["in you|your|who_was", "after you|your"],
    },
  ],
};
