import type { RuleSet } from "../../../pack.ts";

export const passive: RuleSet = {
  class: "passive",
  rules: [
    {
      id: "agentless",
      severity: "med",
      match: `
        @noun ~1 @was|has|have ~1 caused|found|happened|identified|made|occur*|raised
        @noun|it|that|this ~1 arose|happened|occur*
        everything|it|something|thing*|this ~1 gone|went amiss|astray|wrong
        it ~1 @was|became decided|deemed|felt|necessary
        my|to_our attention
        caused|due|there ~2 @was|by|to ~1 a|an|been|some ~3 @noun
        never|not be|have ~1 happen*
        never|not followed`,
      unless: ["sentence #responsibility", "sentence by_me|by_us"],
    },
    {
      id: "be-participle",
      severity: "med",
      owned: "none",
      match: `
        @was|be *ly|never|not? ~1 *ed|broken|done|forgotten|lost|made|mis*|overlooked|sent|taken|told
        you encountered|experienced|faced
        system* ~1 error|failed|issue*`,
      unless: [
        "sentence @i|me|my|us",
        "then @i @aux2? @act|@fault|@mend",
        "then ^^ @i @adv? *ed|dropped|hung|read !any|for|our|you",
        "text #responsibility",
        "after at|by|in|on my|our",
        "prev can|could|may|must|now|will",
        "in #explanation",
        "in @mood|allowed|as|asked|being|closed|credited|impressed|invited|need*|noticed|offered|refunded|released|supposed|told",
      ],
      moments: { acknowledgement: "none", update: "none", closure: "none" },
    },
    {
      id: "no-actor",
      severity: "med",
      owned: "none",
      match: `
        @was ~1 cut|driven|entered|given|held|labeled|left|let_go|misheard|misread|priced|put|read|set|shut|sold|taken|thrown
        something|thing* ~4 go|gone|went amiss|astray|awry|wrong
        @noun|bug|fault|lapse ~1 affected|crept|impacted|led|meant|prevented|resulted
        leading|led|resulted in|to ~9 being|not
        errors|lessons|mistakes|procedures @was|has|have ~1 *ed|made|taken
        @noun ~1 arose|came|emerged|has_come
        it appears|looks|seems ~2 a|an|as_if|like|that|there|your ~6 *ed|had|has|was
        went out|through ~2 should_not|twice|without|wrong
        erroneously|inadvertently|mistakenly|somehow
        ended up as|at|in|on|with`,
      unless: [
        "sentence @i|by_us|us",
        "next ~1 @i",
        "sentence #responsibility",
        "then ^^ @i !am|apolog*|are|can|deeply|do|hope|regret|sincerely|strive|take|understand|value|very|will|wish|would",
      ],
      moments: { acknowledgement: "none", update: "none", closure: "none" },
    },
    {
      id: "fault-befell",
      severity: "med",
      owned: "none",
      match: `
        @was|be|get|gets|got ~1 affected|damaged|delayed|double|dropped|featured|forgotten|impacted|interpret*|lost|mis*|mislaid|misplaced|missed|neglected|omitted|overcharged|overlooked|skipped
        @was|be|get never|not ~1 *ed|done|given|kept|made|met|put|sent|shown|told
        @was|be ~1 booked|charged|delivered|entered|given|issued|packed|printed|recorded|sent ~4 error|incorrect*|late|mistake|twice|wrong*
        *s went amiss|astray|missing`,
      unless: [
        "sentence #responsibility|by_me|by_us",
        "text #responsibility",
        "in @mood",
        "prev can|could|i|if|may|must|now|we|what|will",
        "sentence as|because|since|when @i|our",
        "after at|by|in|on my|our",
        "then ^^ @i @aux2? @act|@fault|@mend",
      ],
      moments: { acknowledgement: "none", update: "none", closure: "none" },
    },
  ],
};
