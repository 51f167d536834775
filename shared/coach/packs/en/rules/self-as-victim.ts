import type { RuleSet } from "../../../pack.ts";

export const victim: RuleSet = {
  class: "self-as-victim",
  rules: [
    {
      id: "poor-us",
      severity: "high",
      owned: "med",
      match: `
        @hard ~5 for|on|to me|us|everyone_here|all_of_us|the_team|our_team|our_staff|my_staff
        @i|team|staff|everyone_here @is|have_been|has_been|feel ~2 hurt|saddened|shocked|devastated|heartbroken|exhausted|stressed|offended|pained
        in_tears|cried*|think_of_us|livelihood*|feelings_too|weigh_heavily|killing_us|spare_time|losing_sleep|gut_punch|humbling
        damage*|harm*|hurt*|cost*|destroy*|ruin*|kill* ~3 reputation|businesses|our_business|my_business|our_company|rating*|my_family|our_income
        cost|costs|hurt|hurts us|our
        @nobody ~2 feel* ~1 worse
        staff|team ~2 abuse*|insulted|shouted
        impact|effect|toll on ~1 our|us
        you|people|idea ~4 how ~1 hard|difficult|stressful|much_work`,
      unless: ["in you|for_you", "sentence for_you", "before @i ~3 how", "sentence our|my ~1 @blunder"],
    },
    {
      id: "poor-us-owned",
      severity: "low",
      match: `
        @hard ~2 for|on|to|punch ~1 us|me|our|all
        @i|my|our|staff ~4 stress*|exhaust*|sleep|tears|sick|ill|struggl*|suffer*|hardest|toughest|attack*|unfair*|bullied|burned_out|heart`,
      unless: ["in you"],
    },
    {
      id: "woe",
      severity: "med",
      owned: "low",
      match: `
        @i ~2 up|awake ~1 all|half
        review*|comment*|words|post*|message*|complaint|reading_it|it ~2 hurt|hurts|stung|stings|wound*|cut_deep
        hardest|worst|toughest ~1 week|month|year|day|night of|in|we|for|ever
        break even
        broke|breaking|breaks|destroyed me|us
        imagine|try *ing
        @hard|tough ~4 on ~3 girls|lads|team|staff|everyone|family|us|me|all
        think|thought of ~3 people|us|staff|family|team
        how @i|our|my|we|that|it|this ~2 feel*|felt|feel
        @i|staff|they @is ~1 people|human* ~1 too|as_well|after
        lost|lose|losing|costs|cost ~4 money|customers|sleep|business|bookings
        @i|my|staff|team|us|partner ~5 sleep|slept|sleepless|in_tears|cry*|breakdown|anxiety|depress*|struggling|suffer*|shaking|abuse|flak|afloat|brunt|mug|pocket
        can not take|cope ~3 more|anymore|it
        @i ~4 kids|mortgage|bills|mouths|rent|young_family|family_to
        %n|twelve|fourteen|sixteen|seventy|long hour|hours ~1 week*|day*|shift*|on
        my|our ~1 wife|husband|partner|mother|mum|mom|father|dad|son|daughter|baby|child|grandmother|chef|dog|nan ~3 ill|sick|died|passed|hospital|off|cancer|dying|unwell|surgery
        been|had|having ~1 a|an|the|such|our ~2 @hard|awful|terrible|horrible|nightmare|bad|hell|worst|long ~1 year|week|month|season|few|time|times|day|couple|summer
        it|this has|is been ~4 @hard|challenging|emotional ~4 year|time|week|month|season|all|team|us
        in|walk our|my shoes|position|place
        review*|comment*|complaint*|message*|post*|people like this|yours|these|that|you
        gutted|mortified|devastated|distraught|crushed|heartbroken|heart_broken|heartbreaking|demoraliz*|disheartening|underpaid|minimum_wage|unpaid
        not ~2 easy for|on|running|being|to_run|keeping`,
      unless: [
        "in sorry|you_were|for_you|you_must|you_have|you_had|your_day|your_family|on_you",
        "sentence for_you|you_were|your_family|true|fair|deserved",
        "next you",
        "near @sorry ~3 you_lost",
        "after keep_us|make_this|make_us|help_us|who_keep|deserve",
      ],
    },
  ],
};
