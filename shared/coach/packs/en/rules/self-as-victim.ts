import type { RuleSet } from "../../../pack.ts";

export const victim: RuleSet = {
  class: "self-as-victim",
  rules: [
    {
      id: "poor-us",
      severity: "high",
      owned: "med",
      match: `
        @hard ~5 for|on|to all_of_us|everyone_here|me|my_staff|our_staff|our_team|the_team|us
        @i|everyone_here|staff|team @is|feel|has_been|have_been ~2 devastated|exhausted|heartbroken|hurt|offended|pained|saddened|shocked|stressed
        cried*|feelings_too|gut_punch|humbling|in_tears|killing_us|livelihood*|losing_sleep|spare_time|think_of_us|weigh_heavily
        cost*|damage*|destroy*|harm*|hurt*|kill*|ruin* ~3 businesses|my_business|my_family|our_business|our_company|our_income|rating*|reputation
        cost|costs|hurt|hurts our|us
        @nobody ~2 feel* ~1 worse
        staff|team ~2 abuse*|insulted|shouted
        effect|impact|toll on ~1 our|us
        idea|people|you ~4 how ~1 difficult|hard|much_work|stressful`,
      unless: ["in for_you|you", "sentence for_you", "before @i ~3 how", "sentence my|our ~1 @blunder"],
    },
    {
      id: "poor-us-owned",
      severity: "low",
      match: `
        @hard ~2 for|on|punch|to ~1 all|me|our|us
        @i|my|our|staff ~4 attack*|bullied|burned_out|exhaust*|hardest|heart|ill|sick|sleep|stress*|struggl*|suffer*|tears|toughest|unfair*`,
      unless: ["in you"],
    },
    {
      id: "woe",
      severity: "med",
      owned: "low",
      match: `
        @i ~2 awake|up ~1 all|half
        comment*|complaint|it|message*|post*|reading_it|review*|words ~2 cut_deep|hurt|hurts|stings|stung|wound*
        break even
        breaking|breaks|broke|destroyed me|us
        imagine|try *ing
        @hard|tough ~4 on ~3 all|everyone|family|girls|lads|me|staff|team|us
        think|thought of ~3 family|people|staff|team|us
        how @i|it|my|our|that|this|we ~2 feel|feel*|felt
        @i|staff|they @is ~1 human*|people ~1 after|as_well|too
        cost|costs|lose|losing|lost ~4 bookings|business|customers|money|sleep
        @i|my|partner|staff|team|us ~5 abuse|afloat|anxiety|breakdown|brunt|cry*|depress*|flak|in_tears|mug|pocket|shaking|sleep|sleepless|slept|struggling|suffer*
        can not cope|take ~3 anymore|it|more
        @i ~4 bills|family_to|kids|mortgage|mouths|rent|young_family
        %n|fourteen|long|seventy|sixteen|twelve hour|hours ~1 day*|on|shift*|week*
        my|our ~1 baby|chef|child|dad|daughter|dog|father|grandmother|husband|mom|mother|mum|nan|partner|son|wife ~3 cancer|died|dying|hospital|ill|off|passed|sick|surgery|unwell
        been|had|having ~1 a|an|our|such|the ~2 @hard|awful|bad|hell|horrible|long|nightmare|terrible|worst ~1 couple|day|few|month|season|summer|time|times|week|year
        it|this has|is been ~4 @hard|challenging|emotional ~4 all|month|season|team|time|us|week|year
        in|walk my|our place|position|shoes
        comment*|complaint*|message*|people|post*|review* like that|these|this|you|yours
        crushed|demoraliz*|devastated|disheartening|distraught|gutted|heart_broken|heartbreaking|heartbroken|minimum_wage|mortified|underpaid|unpaid
        not ~2 easy being|for|keeping|on|running|to_run
        in bits|pieces|shock|shreds
        difficult|hard|horrible|painful|upsetting to ~1 hear|read|see|swallow|take
        my|our ~1 everything|heart*|life|savings|soul in|into
        any|no idea ~1 how|what ~2 @i|a|hard|it|one
        close to closing|giving_up|quitting|shutting`,
      unless: [
        "in for_you|on_you|sorry|you_had|you_have|you_must|you_were|your_day|your_family",
        "sentence deserved|fair|for_you|true|you_were|your_family",
        "next you",
        "near @sorry ~3 you_lost",
        "after deserve|help_us|keep_us|make_this|make_us|who_keep",
      ],
    },
  ],
};
