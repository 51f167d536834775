import type { RuleSet } from "../../../pack.ts";

export const victim: RuleSet = {
  class: "self-as-victim",
  rules: [
    {
      id: "poor-us",
      severity: "high",
      owned: "med",
      match: `
        @hard ~5 for|on|to me|us|our|everyone_here|all_of_us|the_team|my|every
        @i|team|staff|everyone_here @is|have_been|has_been|feel ~2 hurt|saddened|shocked|devastated|heartbroken|exhausted|stressed|offended|pained
        in_tears|cried*|think_of_us|livelihood*|feelings_too|weigh_heavily|killing_us|spare_time|losing_sleep|gut_punch|humbling
        damage*|harm*|hurt*|cost*|destroy*|ruin*|kill* ~3 reputation|business*|company|rating*|family|income|us|small
        @nobody ~2 feel* ~1 worse
        staff|team ~2 abuse*|insulted|shouted
        impact|effect|toll on ~1 our|us
        unfair|cruel|harsh ~2 to|on us|me|our
        know|imagine|realize|understand|idea how ~1 hard|difficult|much|stressful`,
      unless: ["in you|for_you", "sentence for_you"],
    },
    {
      id: "poor-us-owned",
      severity: "low",
      match: `
        @hard ~2 for|on|to|punch ~1 us|me|our|all
        @i|my|our|staff ~4 stress*|exhaust*|sleep|tears|sick|ill|struggl*|suffer*|hardest|toughest|attack*|unfair*|bullied|burn*|heart`,
    },
  ],
};
