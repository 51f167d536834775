import type { RuleSet } from "../../../pack.ts";

/** Whoever says this blames nobody. */
const OWNED = ["sentence our|my ~1 @blunder", "near you ~1 right", "text not_true|untrue|not_fair|was_wrong|false"];

export const blameCustomer: RuleSet = {
  class: "blame-customer",
  rules: [
    {
      id: "you-should",
      severity: "high",
      owned: "med",
      match: `
        you should|could|might|ought ~1 have|of|be !had|received|got|heard|a|to|been_told|been_hurt|been_injured|been_burned|been_killed|fallen|slipped|tripped|died|choked|drowned|hurt|lost|broken|cut|burned|burnt
        you fail*|neglect*|forgot|refus*|misread|misunder*|insist*|exaggerat*|overreact*|claim*|alleg*
        you did not even? @neglected
        you never even? @neglected
        had you !not|been *
        if ~1 you had|would|'d|only|simply !like|prefer|rather|any|not|still
        you ~1 put|gave|entered|selected|ordered|typed|booked|used|arrived|came|waited|wrote|bought ~4 @wrong|yourself`,
      only: [
        "in did|should|could|might|ought|had|never|failed|forgot|refused|misread|claim|claimed|if|@wrong|insisted|misunderstood|neglected|exaggerat*|overreact*",
      ],
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "in will|can|are|have_to|need|%q|rather|prefer|like|help|as_you_asked|not|never &",
        "in booked|ordered|bought|selected|used|wrote|gave|put ..3 was|were|went|is|came|had|has",
        "prev with|for|to",
        "next been ~1 hurt|injured|burned|killed|harmed|ill|badly|seriously",
        "next nothing|no_one|nobody",
        "after by_us|from_us|no_excuse|should_not|because_we|because_i",
        "prev what|nothing|with|and_you|that_you|you_that",
      ],
    },
    {
      id: "as-stated",
      severity: "high",
      owned: "med",
      match: `
        as stated|noted|advised|outlined
        as @i|already|clearly|previously ~2 stated|explained|mentioned|noted|advised|told
        as you ~1 aware|agreed|accepted|signed
        as_per|per ~2 email|conversation|message|agreement|confirmation
        you @was ~1 told|informed|warned|advised|reminded ~1 that|about|of|at|when|before|not|to|in
        clearly|plainly ~1 stat*|says|said|marked|written|indicated
        you signed|agreed|accepted ~2 the|our|to|at`,
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "after wrong|by_us|late|but_we|but_i",
        "prev that_you|who|told",
      ],
    },
    {
      id: "doubt",
      severity: "high",
      owned: "med",
      match: `
        @nobody|none ~1 else|other|@they ~4 complain*|mention*|said|reported|problem*|had
        you @is ~1 the ~1 only|first
        with ~2 respect
        your ~1 attitude|tone|behavior|fault|responsibility
        user error
        @nobody forced|asked you`,
      unless: [
        ...OWNED,
        "after who_told|to_tell|to_say|who_noticed|to_notice",
        "in @sorry|not",
        "in #responsibility",
        "prev not",
      ],
    },
    {
      id: "doubt-less",
      severity: "med",
      owned: "low",
      match: `
        our ~1 records|logs|system|cameras ~2 show*|indicate*|confirm*|say*
        first|only ~1 complaint|person|customer ~4 ever|had|to
        most|other|others|every* ~3 happy|pleased|fine|love*|enjoy*|satisfied|no_problem*|manage*|cope*|find|found
        no record|trace of
        are you sure
        strange|hard to_believe|that
        your expectations
        @is|'s your ~1 choice
        clearly|evidently|perhaps|maybe ~1 you|your|try|our
        next_time|in_future ~2 please|read*|check*|call|tell|bring|make_sure|ask|try|plan|allow|remember|consider|arrive|double|speak|maybe
        read the ~1 sign|label|description|email|terms|manual
        you hardly|scarcely|really? can|could ~1 expect
        you can hardly|not|scarcely ~1 expect
        label|sign|email|page|instructions|website|listing|terms|board clearly|plainly *
        looks|seems|appears like|as_if|to ~3 was|been|have ~1 dropped|misused|worn|wet|opened|overloaded|knocked|washed|damaged
        you never|did_not !get|receive*|hear|deserve*|want|need|ask_for|order|agree|choose|cause|make|do|owe|expect|book|see|have|buy|sign|lose|misread|misunderst* *`,
      unless: [
        ...OWNED,
        "in @sorry|because",
        "in #responsibility",
        "sentence #responsibility",
        "then #responsibility",
        "prev not|what|which|that|when|i|we|because|so",
      ],
    },
    {
      id: "perhaps",
      severity: "med",
      owned: "none",
      match: `
        you must|may|might|probably have !been|felt|had
        you chose|opted|seem*
        @they ~2 responsible|often|should`,
      unless: [...OWNED, "in @sorry", "in #responsibility", "near #repair"],
    },
    {
      id: "you-did",
      severity: "low",
      owned: "none",
      match: `
        you *ly? *ed|did|left|put|gave|came|went|took|made|bought|knew|had|brought|kept|sat|ran
        if|unless|until you *ed|had|did|want`,
      unless: [
        "in rather|prefer|like|asked",
        "sentence @i|our|us|@sorry|my",
        "sentence #responsibility",
        "then #responsibility",
        "near #repair",
      ],
    },
    {
      id: "told-you",
      severity: "med",
      owned: "low",
      match: `
        you will|would|'d ~1 find|note|notice|recall|remember|recognize ~1 that|on|in|our|if|it|the
        which|that you ~2 accepted|agreed|signed|ticked|acknowledged|confirmed|approved|clicked|declined
        clearly|plainly ~3 shown|shows|visible|listed|displayed|mentioned|posted|advertised|told|set|explained|on
        @i|website|menu|sign|email ~1 did send|tell|warn|explain|ask|email|inform|offer|remind|say|mention|ring
        by|for|despite ~1 failing|neglecting|refusing|choosing|ignoring|omitting|insisting|leaving|not *ing? to|the|it|our
        your ~1 failure|refusal|negligence|lack|misuse|carelessness|decision|confusion`,
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "prev should|not|never|what|even_though|because|although|or|nothing|sorry",
        "after wrong|but_we|but_i|by_us|not_true",
        "sentence #responsibility",
        "then #responsibility",
      ],
    },
    {
      id: "if-only",
      severity: "med",
      owned: "low",
      match: `
        if ~1 you|they|he|she|someone|somebody|anyone|parents had|'d|would|only|were|just|simply !not ~5 *
        read|mind minds|readers
        would|is|always|usually|generally ~1 be? wise|advisable|sensible|recommended|customary|best|good_idea ~2 to|*ing|if|that
        @they|parents|owners|passengers|drivers|buyers|shoppers|children @is|should|must|need|ought ~1 asked|expected|required|advised|reminded|encouraged|responsible|be|to|check|read|supervis*|allow|arrive
        @they|buyer|owner|parent|passenger|your|you 's|responsible|responsibility|are ~1 responsib*|job|duty|risk|for ~2 to|*ing`,
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "in you_not|will|rather|prefer|like|to_you_we|%q",
        "sentence #responsibility",
        "then #responsibility",
        "before should|sorry|we_should|wish",
        "after us_to|for_us",
      ],
    },
    {
      id: "others-cope",
      severity: "med",
      owned: "low",
      match: `
        most|other|others|every* ~6 happy|pleased|lovely|great|wonderful|enjoy*|fine|delighted|satisfied|no_complaints|loved
        @nobody|none|staff|team|driver|he|she ~5 remember*|recall*|recollect*|witness*|dispute*|disagree*|remembers_it
        first ~1 we|i ~1 have|'ve ~1 heard
        @they|people|he|she|they|lady|gentleman|couple ~1 in_question? ~3 omit*|neglected|refused|insisted|demanded|turned_up|invent*|fabricat*|exaggerat*|make_up|making_up|took_it_upon
        your ~3 is|was|are|were not ~1 exactly|really|easy|clear|great|help*
        you @was ~2 late|early|drunk|rude|aggressive|abusive|difficult|loud|impatient|demanding|unreasonable|yourself
        you|your ~3 left_it|last_minute|too_late|the_last
        your ~1 son|daughter|kids|child*|dog|wife|husband|party|group did|had|kept|would
        please ~2 careful|mindful|double|read_the|in_future|next_time`,
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "in because_we|because_i|%q",
        "sentence #responsibility",
        "then #responsibility",
        "prev not|if",
        "after by_us|but_we",
      ],
    },
    {
      id: "you-past",
      severity: "low",
      match: `
        you|your_party ~2 *ed|ate|drank|wore|came|went|took|made|bought|knew|had|brought|kept|sat|ran|left|gave|put|chose|wrote|got|broke|lost|found|drove|sent|read|paid|used|did|said|told|asked|were|was`,
      unless: [
        "sentence #responsibility",
        "then #responsibility",
        "text #repair",
        "in @sorry",
        "near @sorry ~2 you",
        "in wait*|left_you|told_you_that|experienced|encountered|contacted|asked_about|had_to|need*|received|enjoyed|deserve*|let_down|disappoint*|were_upset|felt|mentioned|raised|brought|shared|reported",
        "prev for|what|because_we",
      ],
      moments: { acknowledgement: "none", closure: "none", "follow-up": "none", update: "none" },
    },
    {
      id: "you-are-wrong",
      severity: "med",
      owned: "none",
      match: `
        quick|simple|short|single call|email|message|glance|look|question would|could
        as a ~1 regular|frequent|experienced|returning|long_standing
        you could see|read|tell
        bring|wear|read|ask|check|use|book ~3 next_time|in_future
        says so on|in|at
        you should keep|watch|check|read|look|measure|supervise
        sign|notice|label|warning|board @is ~2 above|on|by|there|clear|right|next
        your message|email|request|form|order ~1 went|was|came|had ~2 wrong|junk|late|incomplete|no
        why did|do|would|have|are|were not? you !get|receive|hear
        you did agree|tick|sign|accept|say|confirm|choose|order|select|book|click|know
        he|she|it|they|child*|dog* would|did not keep|sit|stay|stop|hold|listen
        if you can_not|cannot ~1 read|follow|understand|see|measure
        @they|owners|drivers|riders|buyers|people|parents really|always|simply? should|ought|must|need
        you were|are the_only|standing|sitting|looking|holding
        our|my job|place|responsibility to
        you|he|she ~1 waited|took ~5 before|to ~1 tell|report|complain|let|contact|raise|say
        did|have|do you ~1 even|not|actually|think|read|check|realize|know|try|look|remember|expect`,
      unless: [
        "next get|receive*|hear|need|mean",
        "in right|sorry|wrong_by|%q @i ~1 can",
        "in can_i|are_you_free|let_you",
        "sentence #responsibility",
        "then #responsibility",
        "near you ~1 right",
        "prev not|what|for|nothing|where|@i",
        "sentence our|my ~1 @blunder",
        "after by_us|by_our|by_me|wrong",
      ],
    },
  ],
};
