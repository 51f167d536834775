import type { RuleSet } from "../../../pack.ts";

export const passive: RuleSet = {
  class: "passive",
  rules: [
    {
      id: "agentless",
      severity: "med",
      match: `
        @noun ~1 @was|has|have ~1 made|occur*|happened|caused|found|identified|raised
        @noun|it|this|that ~1 occur*|arose|happened
        thing*|something|it|this|everything ~1 went|gone wrong|astray|amiss
        it ~1 @was|became decided|felt|deemed|necessary
        to_our|my attention
        there|due|caused ~2 @was|to|by ~1 a|an|some|been ~3 @noun
        not|never have|be ~1 happen*
        not|never followed
        missed the_mark`,
      unless: ["sentence #responsibility", "sentence by_us|by_me"],
    },
    {
      id: "be-participle",
      severity: "med",
      owned: "none",
      match: `
        @was|be not|never|*ly? ~1 *ed|lost|sent|made|told|done|broken|forgotten|taken|overlooked|mis*
        you experienced|encountered|faced
        system* ~1 failed|error|issue*`,
      unless: [
        "sentence @i|me|us|my",
        "then @i @aux2? @act|@fault|@mend",
        "then ^^ @i @adv? hung|dropped|read|*ed !our|you|any|for",
        "near #responsibility",
        "prev will|can|could|may|must|now",
        "in @mood|closed|need*|refunded|told|asked|noticed|being|invited|offered|impressed|supposed|allowed",
      ],
      moments: { acknowledgement: "low", closure: "low" },
    },
    {
      id: "no-actor",
      severity: "med",
      owned: "none",
      match: `
        @was ~1 put|left|cut|given|taken|shut|read|set|kept|held|gone|driven|thrown|misread|misheard|let_go|priced|sold|entered|labeled
        something|thing* ~4 gone|went|go wrong|amiss|astray|awry
        got|gets ~1 lost|missed|overlooked|forgotten|delayed|mixed|muddled|damaged|broken|dropped|stuck|mis*|crossed|lost
        @noun|bug|fault|lapse ~1 led|resulted|meant|prevented|affected|impacted|crept
        led|leading|resulted to|in ~9 being|not
        lessons|mistakes|errors|procedures have|@was|has ~1 *ed|made|taken
        @noun ~1 came|has_come|arose|emerged`,
      unless: [
        "sentence @i|us|by_us",
        "next ~1 @i",
        "sentence #responsibility",
        "then ^^ @i !apolog*|am|are|regret|sincerely|will|would|understand|take|value|hope|deeply|do|can|strive|very|wish",
      ],
      moments: { acknowledgement: "low", closure: "low" },
    },
    {
      id: "be-participle-now",
      severity: "low",
      owned: "none",
      match: `
        is|are|cannot|can_not be? not|never|*ly? ~1 accepted|regretted|appreciated|valued|noted|acknowledged|understood|felt|delayed|overlooked|traced|lost|made|deemed|considered|investigated|looked`,
      unless: ["sentence @i|me|us|my", "near #responsibility", "near #repair"],
    },
  ],
};
