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
        @i|my|our|staff ~4 stress*|exhaust*|sleep|tears|sick|ill|struggl*|suffer*|hardest|toughest|attack*|unfair*|bullied|burned_out|heart`,
      unless: ["in you"],
    },
    {
      id: "woe",
      severity: "med",
      owned: "low",
      match: `
        words ~1 cut|sting|stung|hurt|wound*
        @i ~2 up|awake ~1 all|half
        finish|sink|close|break|bury|bankrupt ~1 us|me
        reason ~2 shops|businesses|places|pubs|people ~2 close*|fail*|quit|give_up
        lost my|our|his|her ~1 mum|mom|dad|father|mother|wife|husband|brother|sister|son|daughter|nan
        it|that|this ~1 hurts|hurt|stings|pains ~1 to|me|us|when|that|a_lot
        earn|make a|our|my living|crust
        ordinary|real|decent|hard_working people|human*|folk
        not been myself|ourselves
        after everything|all @i ~2 *
        @i|my|staff|team|us|partner ~5 sleep|slept|sleepless|in_tears|cry*|breakdown|anxiety|depress*|struggling|suffer*|shaking|abuse|flak|afloat|brunt|mug|breaking_point|wits_end|pocket
        can not take|cope ~3 more|anymore|it
        @i ~4 kids|mortgage|bills|mouths|rent|young_family|family_to
        lose|lost|losing|cost|risk ~2 my|our|her|his|their|me|us ~1 job*|business|home|customers|sleep|money|thousands|dear*
        %n|twelve|fourteen|sixteen|seventy|long hour|hours ~1 week*|day*|shift*|on
        my|our ~1 wife|husband|partner|mother|mum|mom|father|dad|son|daughter|baby|child|grandmother|chef|dog|nan ~3 ill|sick|died|passed|hospital|off|cancer|dying|unwell|surgery
        been|had|having|having ~1 a|an|the|such|my|our ~2 @hard|awful|terrible|horrible|rotten|nightmare|dreadful|rubbish|bad|hell|brutal|worst|long ~1 of? ~1 year|week|month|season|few|time|times|day|couple|summer|winter|fortnight
        it|this has|is been ~4 @hard|challenging|emotional ~4 year|time|week|month|season|all|team|us
        worst|hardest|toughest ~1 day|week|year|month|time ~2 my|our|of|in|for|we
        what it is|was|takes ~1 like|to
        try *ing ~1 a|this|my|our
        in|walk our|my shoes|position|place
        review*|comment*|complaint*|message*|post*|people like this|yours|these|that|you
        break*|broke|breaks my|our heart*
        gutted|mortified|devastated|distraught|crushed|heartbroken|heart_broken|heartbreaking|soul_destroying|demoraliz*|disheartening|thankless|underpaid|minimum_wage|unpaid
        more ~2 *ed|upset|angry than @i|us|me
        heart_and_soul|blood_sweat|poured|all_the_hours|put_everything|our_all|witch_hunt|pile_on|keyboard_warrior*|vilif*|scapegoat*|punching_bag|on_our_knees|going_under|day_off|make_a_living
        @i ~2 feel|felt|feeling ~2 let_down|hurt|attacked|unfair*|bullied|targeted|betrayed|unappreciated|awful_about_ourselves|judged|insulted
        not ~2 easy for|on|running|being|to_run|keeping
        please|do not ~1 tell|report|go ~2 head_office|my_boss|anyone|my_manager`,
      unless: [
        "in sorry|you_were|for_you|you_must|you_have|you_had|your_day|your_family|on_you",
        "sentence for_you|you_were|your_family",
        "near @sorry ~3 you_lost",
        "after keep_us|make_this|make_us|help_us|who_keep|deserve",
      ],
    },
  ],
};
