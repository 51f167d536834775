import type { Sign } from "../../../pack.ts";

/** What turns an apology into something else: nobody is sorry for what we did. */
const UNLESS = [
  "prev never|not !^|and|but|so",
  "prev anything|demand|if|make_no|need|nothing|owe_us|refuse*|see_what|their|there_is_to|to_us|why|without|your",
  "next does_not|excuse|i_bothered|if|sight|state|to_disappoint|to_inform|we_are_closed|when",
  "next about|that|you ~4 impression|perceived|perception",
  "next ~2 how|you|your ~2 @feel|@mood|expectations|feelings|had_to_complain|way_you",
  "before extent|if",
  "before ^ should",
  "next ~1 to ~3 chef|colleague*|crew|diners|driver|drivers|fans|followers|girls|investors|lads|my|neighbors|number|other|others|shareholders|staff|team|waiter",
  "next is|to ~2 my|our ~1 @staff",
  "next ~9 ^? if|should any|anyone|it|that|there|this|you",
  "next ~9 interpret*|misconstru*|misunderst*|perceiv*|taken_the|the_wrong_way",
  "next to ~1 hear|know|learn|read|see ~6 disappoint*|feel|felt|impression|not|opinion|unhappy|upset",
  "next about|for ~1 any|the|your ~1 disappointment|dissatisfaction|feelings|frustration|perception|reaction",
  "next that_you|you ~2 came|find|found|left|took|went|were ~1 away|it|left|that|this|us|with",
  "before asked|forced|ordered|required|told me|them|us to",
  "next business|looking",
  "next for|to any_customer*|any_guest*|any_user*|anybody|anyone|anything|those|whatever|whoever",
  "next ~9 may|might have",
  "before are|is our|the policy|rules",
  "prev really_really|so_so|than|will_be|you_should_be",
  // A refusal, a piece of news, or somebody else's trouble.
  "next ^? but policy|rules ~1 are|is",
  "next no exceptions|exchanges|refund*|returns",
  "next not_sorry",
  "next ~8 to_your_liking|to_your_taste",
  "next nothing more",
  "next that ~5 out_of_stock",
  "next to report|say ~5 can_not|expired",
  "next about|for|to her_not|him_not|other_customers|the_other|them_not|them_too",
  "next in_advance",
];
const STOCK = "for? any|the|this ~1 confusion|inconvenience*|trouble|upset";

export const regret: readonly Sign[] = [
  {
    match:
      "@i can not ~3 how ~2 sorry\n@i could not be more_sorry|sorrier\n@i can not apologize enough\ndeep*|express|sincere ~2 regret|regrets",
  },
  { match: "@sorry", unless: [...UNLESS, `next ${STOCK}`, "next to ~1 hear|read"] },
  { match: "@sorry", only: [`next ${STOCK}`, "next to ~1 hear|read"], unless: UNLESS, weak: true },
  {
    match: "@i am|are|feel|felt @very? awful|dreadful|embarrassed|gutted|horrified|mortified|sick|terrible",
    unless: ["next for_you|if"],
    weak: true,
  },
];
