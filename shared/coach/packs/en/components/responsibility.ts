import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "just you",
  "prev any|believe|deny|if|in_case|never|nor|not|or|think|unless|when|whenever|whether",
  "in %q",
  "in busy|hosting|if|informed|manufacturer*|may|might|provider*|supplier*|would",
];

export const responsibility: readonly Sign[] = [
  // We forgot, our driver left it, somebody here misread it.
  {
    match: "@who @aux2? @fault",
    unless: [
      ...UNLESS,
      "in am|are|can|is|never|not|was|were|will",
      "in have ~1 got|swapped",
      "next ~4 round",
      "in got you|your",
      "next in_good|in_out|gently",
    ],
  },
  {
    match: "my|our ~5 @fault|locked|unattended|unmanned",
    unless: [
      ...UNLESS,
      "in @i|and|apolog*|are|best|customer*|if|is|not|pleasure|thanks|to|who|will|would|you",
      "in was|were @fault",
      "in mistakes|partner*",
    ],
  },
  // We sent it to the wrong house, charged you twice, came late.
  {
    match:
      "@who @aux2? @act ~9 @wrong\n@who @aux2? @wrong @act\n@who @adv? !@fine *ed|@did ~9 by_accident|by_mistake|in_error|instead|too|twice|without|wrong*",
    unless: [
      ...UNLESS,
      "in called|emailed|phoned|rang|texted|wrote ~3 twice",
      "in am|are|asked|can|how|not_late|nothing|put_you_down|says|something_went|told|unless|what_went|will",
      "in been|was|were !*ing",
      // What has been done about it.
      "in have ~9 again|another|cold|down|missing|old|other",
    ],
  },
  // We did not, we never, we have not.
  {
    match:
      "@who ~1 did|had|has|have|was|were @not !able|accept|agree|anticipat*|any|ask*|at_fault|been_able|been_given|caus*|charge*|claim|in|deny|expect*|find|forgotten|found|got|have|hear*|inten*|know|liab*|make|mean*|once|receiv*|responsib*|say|seen|set|slept|the|there|think|want|yet_found|yet_know *\n@who never !accept|again|inten*|mean*|receiv*|set|want*|will|would",
    unless: [...UNLESS, "in have_never|not_to_know", "in was|were ~1 @not told"],
  },
  {
    match: `
      @who ought|should @adv? be|have|never|not|to_have
      you ought|should never|not @adv? be|have|to
      you|your ~2 were due|entitled|owed !to_know
      ought not|to ~2 been|have_been|have_had|have_heard
      @i @aux2? let ~3 drop|expire|go|happen|lapse|run|slide|slip|stand|through
      neither|no_one|nobody|none @staff|at|here|in|of|on? ~3 @duty
      @i ~8 and|but|then did|had|have never|not !have|know|mean*
      @was|are mine|ours
      ^^ mine|ours
      because|caused|done|due|made|thanks|wrong by|of|to me|us !and
      @fault|@wrong ~4 by me|us
      blame|error|failing|failure|fault|mistake|responsibility ~4 at|with me|mine|my|our|ours|us
      @i ~8 when ~4 should have|not
      @i did !@idle book|break|cancel|charge|drop|forget|get|give|hang|ignore|keep|leave|let|lose|make|miss|mix|promise|say|sell|send|shout|take|tell
      ^ promised|said ~6 ^ and|but|then|took
      @i booked|gave|let|promised|sold ~4 both|same|two
      my|our ~4 gave|had|listed|said|showed|told ~5 @wrong|old
      @who acted|behaved|spoke|talked|treated ~4 as_if|as_though|badly|dismissively|down|like
      lay|lying|sat|sitting|stuck ~4 behind|in|on|under my|our
      you should @adv? have been|got|gotten|had|heard|received !aware|careful|more
      you deserve* ~2 answer|better|more
      all|blame|both|delay|it|mess|mistake|one|rest|that|this|those|which ~3 's|are|falls|is|lies|rests|was|were @adv? @adv? down_to|on|with me|us !today
      my|our ~1 @adv? @blunder
      blame|error|failure|fault|it|mistake|oversight|problem|scratch|that ~3 mine|ours
      @i own it !when|whenever|if
      ^ hands up
      held|hold|put my|our|their hand|hands up
      held|hold|put up my|our|their hand|hands
      @i accept|acknowledge|concede|recognize that? @who|it|our|this|you|your
      @i admit
      buck ~2 stops
      @sorry that? @i @adv? !@fine *ed|@act|@fault|drove|hung|spoke|took|woke !to
      apolog*|sorry for @adv? not? !having *ing
      @was a ~1 bad|cruel|poor|unfair|wrong
      a|an bad|cruel|poor|unfair answer|call|decision|idea|policy|reply
      our problem
      no ~1 excuse
      no decent|good|real reason
      on me|my|our nobody|part|us
      @who promised|said|told ~9 and|but|when it|that|there|they ~1 was|were *
      @i @was|am ~1 the ~1 one|ones|person ~1 who
      not acceptable|good_enough|your_fault
      @who @is @very? @very? @flaw
      wrong to *
      both|it|that|which @is ~1 careless|unfair|unkind|wrong
      @i gave|let|put|tipped ~3 against|anyway|away|go|up
      @i|we ~1 knew ~6 and
      @flaw|@wrong|bad|daft|mean|poor|remiss|rotten|rubbish|shabby|short|silly of her|him|me|my|our|them|us
      you are|were @very|dead|quite? @very? right
      every reason|right
      @i owe ~2 answer|better
      by me|us ^
      by me|us $
      had no business|right
      ^^ i|it|that|they|we did|does|had|is|was|were not $
      gave|got|left you ~1 alone|nothing|without
      my|our doing|making
      @who @aux2? cut|locked|shut|switched|turned off|out ~1 you|your
      blame me|us
      should have been me|us
      ashamed of ~1 how|it|myself|that|this|us|what
      you asked|booked|ordered|paid|wanted ~5 and|but @who !@fine|am|are|can|have|will *ed|@act|@did
      had|kept you *ing
      my|our ~2 @is not ~1 clear|fair|funny|good_enough|kind|right|true
      @who @adv? !@fine *ed|@act|@did ~9 and_not|instead_of|rather_than *
      it is my|our ~2 that|who
      error*|failure*|mistake* for_which @i
      you did everything|nothing ~1 correct*|right|wrong
      @i approved|passed|signed|waved ~2 it|off|through
      is|was my|our ~1 call|choice|decision|doing|idea
      has|have failed_to|failed_you|let_you_all_down|let_you_down
      @i had ~4 too|wrong *`,
    unless: [
      ...UNLESS,
      "prev exactly_whose|hardly|no|not|without",
      "in could|ever|let_me|no_charge|will|you_will",
      "prev any|if_it|if_this",
      "next when|for_being_too|was_being_too|aim|clean|cleaning|clearing|intention|pleasure|policy|priority|understanding",
      "in can",
      "prev own|accepted|checked|paid|provided",
      "in are_all|apparently|not_ours",
      "next to ask|contact",
      "after for_clean*|if_you_had",
    ],
  },
  {
    match: `
      it|that|this|which was|were ~1 not? my|our ~1 @staff|@thing|finger*|hand|handwriting|own|team
      's|is|was|were ~1 me|us|we not|that|who
      is|was|were me|us *ing
      because @i @adv? 'd|had? !@fine *ed|@act|@did|@fault
      was me|us ^
      was me|us $`,
    unless: ["in %q|may|might|policy|would", "before if", "next *ing|day|number|policy|time"],
  },
  {
    match: "@who @adv? !@fine *ed|@did|binned ~9 without *ing|a_word|telling",
    unless: [...UNLESS, "in are|can|is|nothing|will|you"],
  },
  { match: "on my|our end|side", unless: ["before any|if|no|not|nothing|should_there", "before @i ~2 open*"] },
  {
    match: "@i @aux2? accept|bear|hold|own|take|took ~3 accountab*|blame|ownership|rap|responsibility",
    unless: [...UNLESS, "in can|never|nor|not|our", "next ~1 seriously", "next for ~1 clean*|clear*"],
  },
  // The thing of ours was wrong.
  {
    match: "my|our ~5 @is|listed|looked|said|showed @adv? @adv? @flaw|@wrong|a_mess|not_clear|not_right",
    unless: [...UNLESS, "in @i|that|you|not_at|rarely|partner*|yours"],
  },
  { match: "@who agreed|promised|quoted|said|told ~12 and|but|then ~3 @not", unless: UNLESS },
  // Whatever else we did, where somebody is sorry for it.
  {
    match: `
      @i @adv? !@fine *ed
      @i 'd|had @adv? !@fine *ed
      @who @adv? !had_been|had_to|saw|thought @did
      @who 'd|had @adv? @did
`,
    only: ["near @sorry|ashamed|embarrass*"],
    unless: [
      "in felt|got|had|knew|made|met|read|saw|spoke|thought @sorry|@when|about|back|for|how|in|it|that|the_same|this|through|to|with|your",
      "prev before|but|part|parts|that",
      "next appropriately|correctly|promptly|properly|responsibly",
      "in told_you",
      "next @sorry|an_offer|good|into|sure|through|to_hear|to_know",
      "next your ~2 account|call*|card|case|comment*|complaint*|concern*|email*|feedback|file|letter*|message*|money|new|note*|post*|refund*|replacement|reply|report*|review*|story|words",
      ...UNLESS,
      "in back|can|free|new|refund|today|will",
      "next @when|back|for_you",
      "after for_free|this_morning|today",
      "sentence refund*|replac*",
    ],
  },
];
