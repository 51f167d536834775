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
        not|never followed`,
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
        "text #responsibility",
        "prev will|can|could|may|must|now",
        "in #explanation",
        "in as|@mood|closed|need*|refunded|told|asked|noticed|being|invited|offered|impressed|supposed|allowed",
      ],
      moments: { acknowledgement: "none", update: "none", closure: "none" },
    },
    {
      id: "no-actor",
      severity: "med",
      owned: "none",
      match: `
        @was ~1 put|left|cut|given|taken|shut|read|set|held|driven|thrown|misread|misheard|let_go|priced|sold|entered|labeled
        something|thing* ~4 gone|went|go wrong|amiss|astray|awry
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
      moments: { acknowledgement: "none", update: "none", closure: "none" },
    },
    {
      id: "fault-befell",
      severity: "med",
      owned: "none",
      match: `
        @was|be|get|gets|got ~1 lost|mislaid|misplaced|forgotten|overlooked|missed|delayed|damaged|mis*|interpret*|omitted|neglected|skipped|dropped|double|overcharged|affected|impacted|featured
        @was|be|get not|never ~1 *ed|sent|done|told|made|given|kept|met|shown|put
        @was|be ~1 sent|delivered|given|entered|printed|packed|issued|charged|booked|recorded ~4 wrong*|incorrect*|twice|late|error|mistake
        *s went missing|astray|amiss`,
      unless: [
        "sentence by_us|by_me|#responsibility",
        "text #responsibility",
        "in @mood",
        "prev will|can|could|may|must|now|what|if|i|we",
        "sentence since|because|as|when @i|our",
        "then ^^ @i @aux2? @act|@fault|@mend",
      ],
      moments: { acknowledgement: "none", update: "none", closure: "none" },
    },
  ],
};
