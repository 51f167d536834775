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
        @was|be|is not|never|*ly? ~1 *ed|lost|sent|made|told|done|broken|forgotten|taken|overlooked|mis*
        you experienced|encountered|faced
        system* ~1 failed|error|issue*`,
      unless: [
        "sentence @i|me|us|my",
        "then @i @aux2? @act|@fault|@mend",
        "near #responsibility",
        "in @mood|closed|need*|refunded",
      ],
      moments: { acknowledgement: "low", closure: "low" },
    },
  ],
};
