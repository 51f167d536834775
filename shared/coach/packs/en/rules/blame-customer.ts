import type { RuleSet } from "../../../pack.ts";

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
        you ~1 not|never even? !even|ask|wrong|get|got|receive*|have|hear*|deserve*|want|need|do|be|had|alone|the|only|to ~1 *
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
        "in will|can|are|have_to|need|%q|rather|prefer|like|help|as_you_asked",
        "in booked|ordered|bought|selected|used|wrote|gave|put ..3 was|were|went|is|came|had|has",
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
        first|only ~1 complaint|person|customer ~4 ever|had|to
        most|other|others|every* ~3 happy|pleased|fine|love*|enjoy*|satisfied|no_problem*
        no record|trace of
        are you sure
        strange|hard to_believe|that
        with ~2 respect
        your ~1 attitude|tone|behavior|fault|responsibility|choice|expectations
        user error
        clearly|evidently|perhaps|maybe ~1 you|your|try|our
        next_time|in_future ~2 please|read*|check*|call|tell|bring|make_sure|ask|try|plan|allow|remember|consider|arrive|double|speak|maybe
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
        you chose|opted|seem*
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
      unless: [
        "in rather|prefer|like|asked_about",
        "sentence @i|our|us|@sorry|my",
        "near #responsibility",
        "near #repair",
      ],
    },
    {
      id: "told-you",
      severity: "med",
      owned: "low",
      match: `
        you will|would|'d ~1 see|find|note|notice|recall|remember|know|recognize ~1 from|that|on|in|our|if|it|the
        you ~1 knew|understood|ticked|said_nothing|raised_no|made_no|were_happy|seemed_happy|well_aware|were_aware|of_all_people|clicked|declined
        which|that you ~2 accepted|agreed|signed|ticked|acknowledged|confirmed|approved|clicked|declined
        clearly|plainly|quite_clear*|perfectly_clear ~3 shown|shows|visible|listed|displayed|labeled|mentioned|posted|advertised|told|set|explained|on
        @i|website|menu|sign|email ~1 did ~1 send|tell|warn|explain|ask|email|inform|offer|remind|say|state|mention|point|knock|ring
        deemed ~2 to|accepted
        by|for|despite ~1 failing|neglecting|refusing|choosing|ignoring|omitting|insisting|leaving|not *ing? to|the|it|our
        on|at|from your ~1 part|end|side
        your ~1 failure|refusal|negligence|lack|misuse|carelessness|decision|own|confusion
        by your own`,
      unless: [
        "sentence our|my ~1 @blunder",
        "near you ~1 right",
        "in @sorry",
        "in #responsibility",
        "prev should|not|never|what|even_though|because|although|or|nothing|sorry",
        "after wrong|but_we|but_i|by_us|not_true",
        "near #responsibility",
      ],
    },
    {
      id: "if-only",
      severity: "med",
      owned: "low",
      match: `
        if people|customers|everyone|everybody|folk|guests ~1 *
        ^ had the|it|this|anyone|anybody|someone|somebody|they|a|your|he|she ~4 been|told|read|checked|filled|asked|mentioned|said|come|arrived ~9 .. would|could|might
        if ~1 you|they|he|she|someone|somebody|anyone|parents had|'d|would|only|were|just|simply ~5 *
        mind readers|reader
        not|can|cannot read ~1 minds|mind
        always|usually|generally|often|would ~3 wise|advisable|sensible|best|good_idea|worth|recommend*|helpful ~2 to|*ing|if
        it is ~1 wise|advisable|sensible|customary|recommended|important|essential|worth ~2 to|that|you
        @they|parents|owners|passengers|drivers|buyers|shoppers|children @is|should|must|need|ought ~1 asked|expected|required|advised|reminded|encouraged|responsible|be|to|check|read|supervis*|allow|arrive
        @they|buyer|owner|parent|passenger|your|you 's|responsible|responsibility|are ~1 responsib*|job|duty|risk|for ~2 to|*ing`,
      unless: [
        "sentence our|my ~1 @blunder",
        "near you ~1 right",
        "in @sorry",
        "in #responsibility",
        "in you_not|will|rather|prefer|like|to_you_we|%q",
        "near #responsibility",
        "before should|sorry|we_should|wish",
        "after us_to|for_us",
      ],
    },
    {
      id: "others-cope",
      severity: "med",
      owned: "low",
      match: `
        not ~1 know|see|understand|sure ~1 how|why|where|what ~1 you ~2 missed|miss|did|could|would|thought|think|expected|got
        most|other|others|every* ~6 happy|pleased|lovely|great|wonderful|enjoy*|fine|delighted|satisfied|no_complaints|loved
        worn|used|dropped|opened|washed|handled|misused|overloaded ~3 by ~1 you|customer|user|owner|wearer
        signs of ~1 *
        @nobody|none|staff|team|driver|he|she ~5 remember*|recall*|recollect*|witness*|dispute*|disagree*|remembers_it
        no recollection|memory of
        @they|people|parents ~1 really|always|simply|also|generally? should|ought|must ~1 not? *
        first ~1 we|i ~1 have|'ve ~1 heard
        @was already ~2 *ed|*en|there|like_that|worn|loose|dead ~5 when|before|by ~2 you|it|we
        @they|people|he|she|they|lady|gentleman|couple ~1 in_question? ~3 omit*|neglected|refused|insisted|demanded|turned_up|invent*|fabricat*|exaggerat*|make_up|making_up|took_it_upon
        your ~3 is|was|are|were not ~1 exactly|really|easy|clear|great|help*
        you @was ~2 late|early|drunk|rude|aggressive|abusive|difficult|loud|impatient|demanding|unreasonable|yourself
        you|your ~3 left_it|last_minute|too_late|the_last
        your ~1 son|daughter|kids|children|child|dog|wife|husband|friend*|party|group @is|did|had|kept|would|decided|chose
        please ~2 careful|mindful|double|read_the|in_future|next_time`,
      unless: [
        "sentence our|my ~1 @blunder",
        "near you ~1 right",
        "in @sorry",
        "in #responsibility",
        "in because_we|because_i|%q",
        "near #responsibility",
        "prev not|if",
        "after by_us|but_we",
      ],
    },
    {
      id: "you-past",
      severity: "low",
      match: `
        you|your_party ~2 *ed|ate|drank|wore|came|went|took|made|bought|knew|had|brought|kept|sat|ran|left|gave|put|chose|wrote|got|broke|lost|found|drove|sent|read|paid|used|did|said|told|asked|were|was
        ^^ what|which|how you ~2 *
        you|he|she|they ~1 @is|was ~2 one|person who|that
        dog*|children|child|baby|babies|bag*|phones|pets ~4 should|must|need
        @they|buyer* ~2 expected|required|asked ~1 to`,
      unless: [
        "text #responsibility",
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
        you can|could|should|must not ~1 expect|assume|just|simply|blame|complain|seriously
        up to ~1 you|customers|guests|the_customer to
        why did|do|would|have|are|were you
        you @was ~1 given|offered|sent|shown|asked|warned|invited|reminded ~3 chance*|option*|opportunit*|form|instructions|details|menu|to|twice|several|a_copy|the
        different story|version|picture|account
        not|never happen*|take_place|occur* ~1 $
        @was|happened|occurred|caused ~3 after ~1 delivery|you|collection|leaving|handover|purchase|it_left|checkout
        only work|go|act|rely ~1 with|on|by
        our|my job|place|responsibility to
        you|he|she ~1 waited|took ~5 before|to ~1 tell|report|complain|let|contact|raise|say
        before complaining|posting|writing|leaving_a_review|you_complain*|you_posted
        you @is|are|were ~2 using|expected|supposed|required|meant|the_one ~1 *
        did|have|do you ~1 even|not|actually|think|read|check|realize|know|try|look|remember|expect`,
      unless: [
        "next get|receive*|hear|need|mean",
        "in right|sorry|wrong_by|%q @i ~1 can",
        "in can_i|are_you_free|let_you",
        "near #responsibility",

        "near you ~1 right",
        "prev not|what|for|nothing|where|@i",
        "sentence our|my ~1 @blunder",
        "after by_us|by_our|by_me|wrong",
      ],
    },
  ],
};
