import type { Sign } from "../../../pack.ts";

/** What turns an apology into something else: nobody is sorry for what we did. */
const UNLESS = [
  "prev need|not|never|nothing|anything|see_what|there_is_to|without|refuse*|make_no|why|owe_us|demand|if|your|their|to_us",
  "next if|state|sight|excuse|to_inform|to_disappoint|when|we_are_closed",
  "next you|that|about ~4 impression|perceived|perception",
  "next ~2 you|your|how ~2 @feel|@mood|way_you|had_to_complain|feelings|expectations",
  "before if|extent",
  "before ^ should",
  "next ~1 to ~3 shareholders|team|staff|investors|fans|followers|diners|neighbors|driver|drivers|waiter|other|others",
  "next to|is ~2 my|our ~1 @staff",
  "next business|looking",
  "next to|for anyone|anybody|those|whoever|whatever|anything",
  "next ~9 may|might have",
  "before are|is the|our rules|policy",
  "prev so_so|really_really|than|you_should_be|will_be",
];
const STOCK = "for? any|the|this ~1 inconvenience*|trouble|confusion|upset";

export const regret: readonly Sign[] = [
  {
    match:
      "@i can not ~3 how ~2 sorry\n@i could not be sorrier|more_sorry\n@i can not apologize enough\nexpress|sincere|deep* ~2 regret|regrets",
  },
  { match: "@sorry", unless: [...UNLESS, `next ${STOCK}`, "next to ~1 hear|read"] },
  { match: "@sorry", only: [`next ${STOCK}`, "next to ~1 hear|read"], unless: UNLESS, weak: true },
  {
    match: "@i feel|felt|am|are @very? terrible|awful|dreadful|sick|mortified|embarrassed|gutted|horrified",
    unless: ["next for_you|if"],
    weak: true,
  },
];
