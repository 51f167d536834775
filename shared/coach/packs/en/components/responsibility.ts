import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "prev not|if|unless|whether|when|think|believe|in_case|whenever|isn't|never|nor|or|deny",
  "in %q",
  "in would|might|may|if|busy|informed|provider*|supplier*|manufacturer*|hosting",
];

export const responsibility: readonly Sign[] = [
  // We forgot, our driver left it, somebody here misread it.
  { match: "@who @aux2? @fault", unless: [...UNLESS, "in not|never|am|are|is|was|were|will|can"] },
  {
    match: "our|my ~5 @fault|locked|unmanned|unattended",
    unless: [
      ...UNLESS,
      "in is|are|not|you|@i|to|will|would|and|who|if|customer*|apolog*|thanks|best|pleasure",
      "in was|were @fault",
    ],
  },
  // We sent it to the wrong house, charged you twice, came late.
  {
    match:
      "@who @aux2? @act ~9 @wrong\n@who @aux2? @wrong @act\n@who @adv? !@fine *ed|@did ~9 without|instead|by_mistake|by_accident|in_error|too|twice|wrong*",
    unless: [
      ...UNLESS,
      "in called|rang|emailed|texted|phoned|wrote ~3 twice",
      "in put_you_down|told|asked|says|what_went|something_went|will|how|not_late|nothing|can|am|are|unless",
      "in was|were|been !*ing",
    ],
  },
  // We did not, we never, we have not.
  {
    match:
      "@who ~1 did|had|have|has|was|were @not !mean*|inten*|want|receiv*|caus*|find|found|hear*|say|claim|accept|agree|able|been_able|think|anticipat*|expect*|ask*|yet_know|know|have|yet_found|deny|make|there|the|got|slept|seen|charge*|any|forgotten|once|set|responsib*|liab*\n@who never !will|again|would|accept|mean*|inten*|want*|receiv*|set",
    unless: UNLESS,
  },
  {
    match: `
      @who should|ought @adv? have|to_have|not|never|be
      you should|ought not|never @adv? have|be|to
      you|your ~2 were owed|due|entitled !to_know
      ought to|not ~2 been|have_been|have_had|have_heard
      @i @aux2? let ~3 slip|lapse|slide|drop|go|happen|expire|stand|run|through
      nobody|no_one|none|neither @staff|here|at|on|in|of? ~3 @duty
      @i ~8 and|but|then did|had|have not|never !mean*|have|know
      @was|are mine|ours
      ^^ mine|ours
      because|thanks|due|caused|made|done|wrong of|to|by us|me !and
      @wrong|@fault ~4 by us|me
      fault|blame|responsibility|error|mistake|failure|failing ~4 with|at us|me|ours|mine|our|my
      @i ~8 when ~4 should have|not
      @i did !@idle send|give|charge|tell|say|miss|take|leave|forget|lose|keep|book|cancel|hang|shout|promise|make|get|drop|break|sell|mix|let|ignore
      ^ said|promised ~6 ^ took|and|but|then
      @i sold|gave|booked|let|promised ~4 two|same|both
      our|my ~4 showed|said|listed|gave|had|told ~5 @wrong|old
      @who spoke|talked|acted|behaved|treated ~4 as_if|like|as_though|badly|down|dismissively
      sat|lay|lying|sitting|stuck ~4 in|on|under|behind my|our
      you should @adv? have been|had|received|heard|got|gotten !aware|more|careful
      you deserve* ~2 better|more|answer
      that|this|it|which|delay|blame|rest|one|mistake|mess|those|both|all ~3 is|'s|was|lies|falls|are|were|rests @adv? @adv? on|down_to|with me|us !today
      my|our ~1 @adv? @blunder
      fault|mistake|error|failure|oversight|blame|it|scratch|problem|that ~3 ours|mine
      @i own this|it|that|up
      hold|held|put|hands our|my? hands|hand? up
      @i accept|acknowledge|recognize|concede that? @who|your|this|our|it|you
      @i admit
      buck ~2 stops
      @sorry that? @i @adv? !@fine *ed|@act|@fault|woke|drove|hung|took|spoke !to
      apolog*|sorry for @adv? not? !having *ing
      @was a ~1 bad|poor|wrong|cruel|unfair
      a|an bad|poor|cruel|unfair policy|reply|answer|decision|idea|call
      our problem
      no ~1 excuse
      no good|real|decent reason
      on our|my|me part|us|nobody
      @who told|said|promised ~9 and|but|when it|there|they|that ~1 was|were *
      @i am|@was ~1 the ~1 one|person|ones ~1 who
      not good_enough|acceptable|your_fault
      @who @is @very? @very? @flaw
      wrong to *
      both|that|which|it @is ~1 wrong|unkind|unfair|careless
      @i gave|let|tipped|put ~3 away|up|go|anyway|against
      @i|we ~1 knew ~6 and
      @wrong|@flaw|short|mean|silly|daft|remiss|poor|bad|rotten|shabby|rubbish of me|us|our|my|him|her|them
      you are|were @very|quite|dead? @very? right
      every right|reason
      @i owe ~2 better|answer
      by us|me ^
      by us|me $
      had no right|business
      ^^ it|they|that|we|i was|is|were|did|does|had not $
      gave|left|got you ~1 nothing|without|alone
      my|our making|doing
      blame me|us
      should have been me|us
      ashamed of ~1 it|that|this|myself|us|what|how
      you asked|ordered|wanted|booked|paid ~5 and|but @who !@fine|will|can|have|are|am *ed|@did|@act
      had|kept you *ing
      my|our ~2 @is not ~1 funny|fair|right|kind|good_enough|true|clear
      @who @adv? !@fine *ed|@did|@act ~9 and_not|instead_of|rather_than *
      it is our|my ~2 that|who
      mistake*|error*|failure* for_which @i
      you did everything|nothing ~1 right|wrong|correct*
      @i signed|waved|passed|approved ~2 off|through|it
      was|is my|our ~1 decision|call|idea|doing|choice
      has|have let_you_down|let_you_all_down|failed_you|failed_to
      @i had ~4 too|wrong *`,
    unless: [
      ...UNLESS,
      "prev no|without|exactly_whose|hardly|not",
      "in will|let_me|could|ever|you_will|no_charge",
      "prev any|if_it|if_this",
      "next policy|pleasure|aim|intention|priority|understanding|clean*",
      "in can",
      "prev accepted|paid|provided|checked",
      "after if_you_had|for_clean*",
    ],
  },
  {
    match: `
      it|that|this|which was|were ~1 not? our|my ~1 @staff|@thing|own|hand|handwriting|finger*|team
      was|were|is|'s ~1 we|us|me who|that|not
      was|were|is us|me *ing
      because @i @adv? had|'d? !@fine *ed|@act|@fault|@did
      was us|me ^
      was us|me $`,
    unless: ["in would|might|may|policy|%q", "before if", "next policy|*ing|number|day|time"],
  },
  {
    match: "@who @adv? !@fine *ed|@did|binned ~9 without *ing|a_word|telling",
    unless: [...UNLESS, "in will|can|you|nothing|is|are"],
  },
  { match: "on our|my side|end", unless: ["before if|not|no|nothing|any|should_there", "before @i ~2 open*"] },
  {
    match: "@i @aux2? take|accept|took|own|bear|hold ~3 responsibility|blame|ownership|accountab*|rap",
    unless: [...UNLESS, "in not|never|nor|can", "next for ~1 clean*|clear*"],
  },
  // The thing of ours was wrong.
  {
    match: "our|my ~5 @is|looked|showed|said|listed @adv? @adv? @wrong|@flaw|not_clear|not_right|a_mess",
    unless: [...UNLESS, "in you|@i|that"],
  },
  { match: "@who said|promised|told|agreed|quoted ~12 and|but|then ~3 @not", unless: UNLESS },
  // Whatever else we did, where somebody is sorry for it.
  {
    match: `
      @i @adv? !@fine *ed
      @i had|'d @adv? !@fine *ed
      @who @adv? @did
      @who had|'d @adv? @did
`,
    only: ["near @sorry|ashamed|embarrass*"],
    unless: [
      "in got|read|saw|spoke|knew|thought|felt|had|met|made @when|@sorry|your|to|with|about|for|the_same|through|back|how|that|this|it|in",
      "prev before|part|parts|that|but",
      "in told_you",
      "next through|an_offer|sure|good|your|to_hear|to_know|@sorry|into",
      ...UNLESS,
      "in refund|free|new|back|today|will|can",
      "next back|for_you|@when",
      "after today|this_morning|for_free",
      "sentence refund*|replac*",
    ],
  },
];
