import type { RuleSet } from "../../../pack.ts";

export const blameCustomer: RuleSet = {
  class: "blame-customer",
  rules: [
    {
      id: "you-should",
      severity: "high",
      owned: "med",
      match: `
        you should|could|might|ought ~1 have|of|be !had|received|got|heard|a|to|been_told
        you fail*|neglect*|forgot|refus*|misread|misunder*|insist*|exaggerat*|overreact*|claim*|alleg*
        you ~1 not|never !wrong|get|got|receive*|have|hear*|deserve*|want|need|do|be|had|alone|the|only|to ~1 *
        had you !not|been *
        if ~1 you had|would|'d|only|simply !like|prefer|rather|any|not|still
        you ~1 put|gave|entered|selected|ordered|typed|booked|used|arrived|came|waited|wrote|bought ~4 @wrong|yourself`,
      only: [
        "in did|should|could|might|ought|had|never|failed|forgot|refused|misread|claim|claimed|if|@wrong|insisted|misunderstood|neglected|exaggerat*|overreact*",
      ],
      unless: [
        "sentence our|my ~1 @blunder",
        "near you ~1 right",
        "in @sorry",
        "in #responsibility",
        "in will|can|are|have_to|need|%q",
        "prev with|for|to",
        "after by_us|from_us|no_excuse|should_not|because_we|because_i",
        "prev what|nothing|with|and_you|that_you|you_that",
      ],
    },
    {
      id: "as-stated",
      severity: "high",
      owned: "med",
      match: `
        as ~2 stated|explained|mentioned|noted|advised|discussed|agreed|aware
        as_per|per ~2 email|conversation|message|agreement|confirmation
        you @was ~1 told|informed|warned|advised|reminded ~1 that|about|of|at|when|before|not|to|in
        clearly|plainly ~1 stat*|says|said|marked|written|indicated
        our ~1 records|logs|system|cameras ~2 show*|indicate*|confirm*|say*
        you ~1 signed|agreed|accepted ~2 the|our|to|at`,
      unless: [
        "sentence our|my ~1 @blunder",
        "near you ~1 right",
        "in @sorry",
        "in #responsibility",
        "after wrong|by_us|late|but_we|but_i|not_true",
        "prev that_you|who",
      ],
    },
    {
      id: "doubt",
      severity: "high",
      owned: "med",
      match: `
        @nobody|none ~1 else|other|@they ~4 complain*|mention*|said|reported|problem*|had
        you @is ~1 the ~1 only|first
        first|only ~1 complaint|person|customer ~4 ever|had|to
        most|other|others|every* ~3 happy|pleased|fine|love*|enjoy*|satisfied|no_problem*
        no record|trace of
        are you sure
        strange|hard to_believe|that
        with ~2 respect
        your ~1 attitude|tone|behavior|fault|responsibility|choice|expectations
        user error
        clearly|evidently|perhaps|maybe ~1 you|your|try|our
        next_time|in_future ~1 please|read|check|call|tell|bring|make|ask|try
        read the ~1 sign|label|description|email|terms|manual
        @nobody forced|asked you`,
      unless: ["sentence our|my ~1 @blunder", "near you ~1 right", "in @sorry", "in #responsibility", "prev not"],
    },
    {
      id: "perhaps",
      severity: "med",
      owned: "low",
      match: `
        you must|may|might|probably have !been|felt|had
        because|since|as you ~1 *ed|did|had|were|left|gave
        you chose|opted|seem*
        your ~3 @was not|too|wrong|incorrect|late
        @they ~2 responsible|often|should`,
      unless: ["sentence our|my ~1 @blunder", "near you ~1 right", "in @sorry", "in #responsibility", "near #repair"],
    },
    {
      id: "you-did",
      severity: "low",
      match: `
        you *ly? *ed|did|left|put|gave|came|went|took|made|bought|knew|had|brought|kept|sat|ran
        your own|side|end|device|browser|phone|settings|mistake|error|account
        if|unless|until you *ed|had|did|want
        they|who|customer|guest ~2 should|could|did|must ~1 have|not`,
      unless: ["sentence @i|our|us|@sorry|my", "near #responsibility", "near #repair"],
    },
  ],
};
