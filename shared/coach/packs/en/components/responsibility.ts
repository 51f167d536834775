import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "prev not|if|unless|whether|when|think|believe|in_case|whenever|isn't|never|nor|or|deny",
  "in would|might|may|if|busy|informed|provider*|supplier*|manufacturer*|hosting",
];

export const responsibility: readonly Sign[] = [
  // We forgot, our driver left it, somebody here misread it.
  { match: "@who @aux2? @fault", unless: [...UNLESS, "in not|never|am|are|is|was|were|will|can"] },
  {
    match: "our|my ~5 @fault|locked|unmanned|unattended",
    unless: [...UNLESS, "in is|are|not|you|@i|to|will|would|and|who|if|customer*|apolog*|thanks|best|pleasure", "in was|were @fault"],
  },
  // We sent it to the wrong house, charged you twice, came late.
  {
    match: "@who @aux2? @act ~9 @wrong\n@who @aux2? @wrong @act",
    unless: [...UNLESS, "in what_went|something_went|will|how|not_late|nothing|can|am|are|unless",
      "in was|were|been !*ing],
  },
  // We did not, we never, we have not.
  {
    match:
      "@who ~1 did|had|have|has|was|were @not !mean*|inten*|want|receiv*|caus*|find|found|hear*|say|claim|accept|agree|able|been_able|think|anticipat*|expect*|ask*|yet_know|know|have|yet_found|deny|make|there|the|got|slept|seen|charge*|any|forgotten|once|set\n@who never !will|again|would|accept|mean*|inten*|want*|receiv*|set",
    unless: UNLESS,
  },
  {
    match: `
      @who should|ought @adv? have|to_have|not|never|be
      you should|ought not|never @adv? have|be|to
      you|your ~2 were owed|due|entitled !to_know
      ought to|not ~2 have|been
      @i @aux2? let ~3 slip|lapse|slide|drop|go|happen|expire|stand|run|through
      nobody|no_one|none|neither @staff|here|at|on|in|of? ~3 @duty
      @i ~8 and|but|then did|had|have not|never !mean*|have|know
      ^ did|had not tell|told|check|ring|rung|call|warn|answer|reply|write|come|look|ask|say
      @was ~1 not? our|my ~1 @staff|@thing|own|hand|handwriting|finger*|team
      @was ~1 us|me who|that|not|$
      @was us|me *ing
      @was|are mine|ours
      ^ mine|ours
      but|except ours|mine|us|me|our_own|my_own
      ourselves|myself to blame
      because|thanks|due|caused|made|done|wrong of|to|by us|me !and
      @wrong|@fault ~4 by us|me
      us|me|my|our not? failing|forgetting|missing|losing|misreading|leaving|sending|giving|charging|taking|keeping|getting|putting|rushing|ignoring|checking|double_*
      fault|blame|responsibility|error|mistake|failure|failing ~4 with|at us|me|ours|mine|our|my
      on|under our|my watch|roof
      you are|were not wrong|mistaken|imagining|exaggerat*
      @i ~8 when ~4 should have|not
      @i did !@idle send|give|charge|tell|say|miss|take|leave|forget|lose|keep|book|cancel|hang|shout|promise|make|get|drop|break|sell|mix|let|ignore
      ^ said|promised ~6 ^ took|and|but|then
      one job
      you should @adv? have been|had|received|heard|got|gotten !aware|more|careful
      you deserve* ~2 better|more|answer
      that|this|it|which|delay|blame|rest|one|mistake|mess|those|both|all ~3 is|'s|was|lies|falls|are|were|rests @adv? @adv? on|down_to|with me|us !today
      my|our ~1 @adv? @blunder
      fault|mistake|error|failure|oversight|blame|it|scratch|problem|that ~3 ours|mine
      @i @aux2? take|accept|took|own|bear|hold ~3 responsibility|blame|ownership|accountab*|rap
      @i own this|it|that|up
      hold|held|put|hands our|my? hands|hand? up
      @i accept|acknowledge|recognize|concede that? @who|your|this|our|it|you
      @i admit
      buck ~2 stops
      @sorry that? @i @adv? *ed|@act|@fault|woke|drove|hung|took|spoke !to
      apolog*|sorry for @adv? not? *ing
      @was a ~1 bad|poor|wrong|cruel|unfair
      a|an bad|poor|cruel|unfair policy|reply|answer|decision|idea|call
      our problem
      no ~1 excuse
      on our|my|me part|side|us|nobody
      because @i @aux2? *ed|@act|@fault|@wrong
      @i am|@was ~1 the ~1 one|person|ones ~1 who
      @was|is we|me who
      not good_enough|acceptable|your_fault
      @who @is @very? @very? @flaw
      wrong to *
      both|that|which @is wrong
      @i gave|let|tipped|put ~3 away|up|go|anyway|against
      @i|we ~1 knew ~6 and
      @wrong|@flaw|short|mean|silly|daft|remiss of me|us|him|her|them
      you are|were @very? @very? right
      every right|reason
      @i @aux2? @fault|made|kept|left you|your|a|an|the|everyone ~2 wait*|mistake|error|bad|wrong|standing|guessing|alone|without|hanging|down
      @i owe ~2 better|answer
      @i gave|told|showed you ~2 bad|@wrong|runaround
      @i took|needed|spent|let ~2 long|weeks|days|months|hours`,
    unless: [
      ...UNLESS,
      "prev no|without|exactly_whose",
      "in will|let_us|let_me|let_you_know|could|set_out|clean*|you_will|no_charge|go_ahead",
      "prev any|if_it|if_this",
      "next policy|pleasure|aim|intention|priority|understanding|clean*",
      "in can",
      "after if_you_had|for_clean*",
    ],
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
      @i had|have|'d @adv? !@fine *ed
      @who @adv? @did
      @who had|'d @adv? @did
`,
    only: ["near @sorry|ashamed|embarrass*"],
    unless: [
      "in got|read|saw|spoke|knew|thought|felt|had|met|made @when|@sorry|your|to|with|about|for|the_same|through|back|how|that|this|it|in",
      "next through|an_offer|sure|good|your|to_hear|to_know|@sorry|into",
      ...UNLESS,
      "in refund|free|new|back|today|will|can",
      "next back|for_you|@when",
      "after today|this_morning|for_free",
      "sentence refund*|replac*",
    ],
  },
];
