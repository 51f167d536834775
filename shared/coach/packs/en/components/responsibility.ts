import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "prev not|if|unless|whether|when|think|believe|in_case|whenever|isn't|never|nor|or|deny",
  "in would|might|may|if|busy|informed",
];

export const responsibility: readonly Sign[] = [
  // We forgot, our driver left it, somebody here misread it.
  { match: "@who @aux2? @fault", unless: [...UNLESS, "in not|never|am|are|is|was|were|will|can"] },
  {
    match: "our|my ~5 @fault",
    unless: [...UNLESS, "in was|were|is|are|not|you|@i|to|will|would|and|who|if|customer*"],
  },
  // We sent it to the wrong house, charged you twice, came late.
  {
    match: "@who @aux2? @act ~9 @wrong\n@who @aux2? @wrong @act",
    unless: [...UNLESS, "in what_went|something_went|will|how|not_late|nothing|can|am|are"],
  },
  // We did not, we never, we have not.
  {
    match:
      "@who ~1 did|had|have|has|was|were @not !mean*|inten*|want|receiv*|caus*|find|found|hear*|say|claim|accept|agree|able|been_able|think|anticipat*|expect*|ask*|yet_know|know|have|yet_found|deny|make|there|the\n@who never !will|again|would|accept|mean*|inten*|want*|receiv*",
    unless: UNLESS,
  },
  {
    match: `
      @who should|ought @adv? have|to_have|not|never|be
      you should not|never @adv? have|be
      you should @adv? have been|had|received|heard|got|gotten !aware|more|careful
      you deserve* ~2 better|more|answer
      that|this|it|which|delay|blame|rest|one is|'s|was|lies|falls|are @adv? on|down_to me|us
      my|our ~1 @adv? @blunder
      fault|mistake|error|failure|oversight|blame|it|scratch|problem|that ~3 ours|mine
      @i @aux2? take|accept|took|own|bear|hold ~3 responsibility|blame|ownership|this|it|that|up
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
      @wrong|thoughtless|unkind|stupid|lazy|sloppy of|from me|us|him|her|them
      you are|were @very? @very? right
      every right|reason
      @i @aux2? @fault|made|kept|left you|your|a|an|the|everyone ~2 wait*|mistake|error|bad|wrong|standing|guessing|alone|without|hanging|down
      @i owe ~2 better|answer
      @i gave|told|showed you ~2 bad|@wrong|runaround
      @i took|needed|spent|let ~2 long|weeks|days|months|hours`,
    unless: [
      ...UNLESS,
      "prev no|without|exactly_whose",
      "in will|let_us|let_me|let_you_know|could",
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
      @i @aux2? cut|put|let|gave|left|took|sold|handed|told|read|overslept|went|drove|thought|sent ~4 a|an|the|it|you|your|somebody|another|off|away|up`,
    only: ["near @sorry"],
    unless: [
      ...UNLESS,
      "in refund|free|new|back|today|will|can",
      "next back|for_you|@when",
      "after today|this_morning|for_free",
      "sentence refund*|replac*",
    ],
  },
];
