import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "after technical|unforeseen|various|operational|circumstances|beyond_our|high_demand|volume*|factors",
  "in if|will|would|may|might",
];

export const explanation: readonly Sign[] = [
  {
    match: `
      because !you
      the ~3 reason|cause ~6 @is
      @is|this|that why|how
      instead of %n|the|a|your
      should have ~9 and did_not
      what ~1 happened|wrong @is
      happened when|because|after
      @is|problem|error|issue ~2 caused|triggered|due by|to|from
      turns|turned out
      traced ~4 to|back
      which meant|is_why|caused|led
      due|down|thanks to a|an|our|my|the
      since|as|when|after @who @aux2? @fault|@act|@change
      so ~1 your|the|it|nobody|you|@nobody ~4 @not|went|was|got|were|sat|had|missed|never
      that_meant|as_a_result|meaning`,
    unless: [...UNLESS, "next you|unforeseen|unusual*|high|technical|a_number"],
  },
  // An account that can be checked, told apart from the apology.
  {
    match: `
      @who @aux2? @fault|@act
      @who ~1 did|had|have @not !let|mean|want|receiv*|live
      our|my|the ~4 @was|looked|showed|listed|said @adv? @wrong|set|full|off|locked
      our|my|the|a|an|your ~5 broke|failed|crashed|stopped|jammed|froze|expired|died|fell|leaked|blocked|overran|overheated|ran_out|filled|cancelled|reject*|doubled|overwrote|slipped|burst
      @was ~2 set|entered|marked|listed|filed|typed|labeled|booked|packed|saved|sent|recorded|wired|left|delivered|handed|scanned|printed|put|assigned|switched|turned|stuck|routed ~3 as|to|on|in|at|under|for|off|by|wrong*|twice|before|without
      you waited|ordered|booked|asked|came|@was ~9 and|but|then`,
    unless: [
      ...UNLESS,
      "in let|fail*|disappoint*|fell_short|sorry|am|are|refund*|upset|made_a|made_an|made_mistakes|have_put|have_got|promised|passed|kept|ordered|found|asked_the|asked_him",
      "before @sorry",
      "next it_wrong|this_wrong|right|you_in|about|apolog*|asked_to",
    ],
    only: [
      "sentence and|because|so|when|%n|@day|who|which|then|by|with|instead|before|wrong|from|on|as|twice|that|at|in|to|of",
    ],
  },
  // Not knowing, and saying so.
  {
    match: `
      @i ~2 not|cannot yet? ~2 know|sure|certain|found|say|tell ~3 why|how|what|where|whether|if|who|yet|when|the
      @i am|are|have still? ~1 checking|looking|finding|tracing|testing|waiting|going_through|asked
      not yet ~2 clear|known|sure
      @i|who|they ~1 checked|looked|traced|found|compared|can_see|see|learned|listened|read|asked|went ~4 and|that|our|the|your|why|what|out|through
      as|since|because you|it|this|the|that|your|there ~1 @is|had|have|worn|was|fell`,
    unless: ["in if|will|would", "in we_are_looking_into"],
  },
];
