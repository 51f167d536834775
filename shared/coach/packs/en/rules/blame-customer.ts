import type { RuleSet } from "../../../pack.ts";

/** Whoever says this blames nobody. */
const OWNED = ["sentence my|our ~1 @blunder", "near you ~1 right", "text false|not_fair|not_true|untrue|was_wrong"];

export const blameCustomer: RuleSet = {
  class: "blame-customer",
  rules: [
    {
      id: "you-should",
      severity: "high",
      owned: "med",
      match: `
        you could|might|ought|should ~1 be|have|of !a|been_burned|been_hurt|been_injured|been_killed|been_told|broken|burned|burnt|choked|cut|died|drowned|fallen|got|had|heard|hurt|lost|received|slipped|to|tripped
        you did not even? @neglected
        you never even? @neglected
        had you !been|not *
        if ~1 you 'd|had|only|simply|would !any|like|not|prefer|rather|still
        you ~1 arrived|booked|bought|came|entered|gave|ordered|put|selected|typed|used|waited|wrote ~4 @wrong|yourself`,
      only: [
        "in @wrong|claim|claimed|could|did|exaggerat*|failed|forgot|had|if|insisted|might|misread|misunderstood|neglected|never|ought|overreact*|refused|should",
      ],
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "in %q|are|as_you_asked|can|have_to|help|like|need|never|not|prefer|rather|will &",
        "in booked|bought|gave|ordered|put|selected|used|wrote ..3 came|had|has|is|was|went|were",
        "prev for|to|with",
        "next been ~1 badly|burned|harmed|hurt|ill|injured|killed|seriously",
        "next no_one|nobody|nothing",
        "after because_i|because_we|by_us|from_us|no_excuse|should_not",
        "prev and_you|anything|nothing|question|something|thing|things|that_you|what|with|you_that",
      ],
    },
    {
      id: "as-stated",
      severity: "high",
      owned: "med",
      match: `
        as @i|already|clearly|previously ~2 advised|explained|mentioned|noted|stated|told
        as_per|per ~2 agreement|confirmation|conversation|email|message
        you @was ~1 advised|informed|reminded|told|warned ~1 about|at|before|in|not|of|that|to|when
        clearly|plainly ~1 indicated|marked|said|says|stat*|written
        you accepted|agreed|signed ~2 at|our|the|to`,
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "after but_i|but_we|by_us|late|wrong",
        "prev that_you|told|who",
      ],
    },
    {
      id: "doubt",
      severity: "high",
      owned: "med",
      match: `
        @nobody|none ~1 @they|else|other ~4 complain*|had|mention*|problem*|reported|said
        with ~2 respect
        your ~1 attitude|behavior|fault|responsibility|tone
        user error
        @nobody asked|forced you`,
      unless: [
        ...OWNED,
        "after to_notice|to_say|to_tell|who_noticed|who_told",
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
        our ~1 cameras|logs|records|system ~2 confirm*|indicate*|say*|show*
        first|only ~1 complaint|customer|person ~4 ever|had|to
        every*|most|other|others ~3 cope*|enjoy*|find|fine|found|happy|love*|manage*|no_problem*|pleased|satisfied
        no record|trace of
        are you sure
        hard|strange|struggle that|to_believe
        clearly|evidently|maybe|perhaps ~1 our|try|you|your
        in_future|next_time ~2 allow|arrive|ask|bring|call|check*|consider|double|make_sure|maybe|plan|please|read*|remember|speak|tell|try
        read the ~1 description|email|label|manual|sign|terms
        you hardly|really|scarcely? can|could ~1 expect
        you can hardly|not|scarcely ~1 expect
        you did_not|never !agree|ask_for|book|buy|cause|choose|deserve*|do|expect|get|have|hear|lose|make|misread|misunderst*|need|order|owe|receive*|see|sign|want *`,
      unless: [
        ...OWNED,
        "in @sorry|because",
        "in #responsibility",
        "sentence #responsibility",
        "then #responsibility",
        "prev because|i|not|question|so|something|that|thing|things|we|what|when|which",
      ],
    },
    {
      id: "perhaps",
      severity: "med",
      owned: "none",
      match: `
        you may|might|must|probably have !been|felt|had
        you chose|opted|seem*
        @they ~2 often|responsible|should`,
      unless: [...OWNED, "in @sorry", "in #responsibility", "near #repair"],
    },
    {
      id: "you-did",
      severity: "low",
      owned: "none",
      match: `
        you *ly? *ed|bought|brought|came|did|gave|had|kept|knew|left|made|put|ran|sat|took|went
        if|unless|until you *ed|did|had|want`,
      unless: [
        "in asked|like|prefer|rather",
        "sentence @i|@sorry|my|our|us",
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
        that|which you ~2 accepted|acknowledged|agreed|approved|clicked|confirmed|declined|signed|ticked
        clearly|plainly ~3 advertised|displayed|explained|listed|mentioned|on|posted|set|shown|shows|told|visible
        @i|email|menu|sign|website ~1 did ask|email|explain|inform|mention|offer|remind|ring|say|send|tell|warn
        by|despite|for ~1 choosing|failing|ignoring|insisting|leaving|neglecting|not|omitting|refusing *ing? it|our|the|to`,
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "prev although|because|even_though|never|not|nothing|or|should|sorry|what",
        "after but_i|but_we|by_us|not_true|wrong",
        "sentence #responsibility",
        "then #responsibility",
      ],
    },
    {
      id: "if-only",
      severity: "med",
      owned: "low",
      match: `
        if ~1 anyone|he|parents|she|somebody|someone|they|you 'd|had|just|only|simply|were|would !not ~5 *
        mind|read minds|readers
        always|generally|is|usually|would ~1 be? advisable|best|customary|good_idea|recommended|sensible|wise ~2 *ing|if|that|to
        @they|buyers|children|drivers|owners|parents|passengers|shoppers @is|must|need|ought|should ~1 advised|allow|arrive|asked|be|check|encouraged|expected|read|reminded|required|responsible|supervis*|to
        @they|buyer|owner|parent|passenger|you|your 's|are|responsibility|responsible ~1 duty|for|job|responsib*|risk ~2 *ing|to`,
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "in %q|like|prefer|rather|to_you_we|will|you_not",
        "sentence #responsibility",
        "then #responsibility",
        "before should|sorry|we_should|wish",
        "after for_us|us_to",
      ],
    },
    {
      id: "others-cope",
      severity: "med",
      owned: "low",
      match: `
        every*|most|other|others ~6 delighted|enjoy*|fine|great|happy|loved|lovely|no_complaints|pleased|satisfied|wonderful
        @nobody|driver|he|none|she|staff|team ~5 disagree*|dispute*|recall*|recollect*|remember*|remembers_it|witness*
        first ~1 i|we ~1 've|have ~1 heard
        @they|couple|gentleman|he|lady|people|she|they ~1 in_question? ~3 demanded|exaggerat*|fabricat*|insisted|invent*|make_up|making_up|neglected|omit*|refused|took_it_upon|turned_up
        your ~3 are|is|was|were not ~1 clear|easy|exactly|great|help*|really
        you @was ~2 abusive|aggressive|demanding|difficult|drunk|early|impatient|late|loud|rude|unreasonable|yourself
        you|your ~3 last_minute|left_it|the_last|too_late
        your ~1 child*|daughter|dog|group|husband|kids|party|son|wife did|had|kept|would
        please ~2 careful|double|in_future|mindful|next_time|read_the`,
      unless: [
        ...OWNED,
        "in @sorry",
        "in #responsibility",
        "in %q|because_i|because_we",
        "sentence #responsibility",
        "then #responsibility",
        "prev if|not",
        "after but_we|by_us",
      ],
    },
    {
      id: "you-past",
      severity: "low",
      match: `
        you|your_party ~2 *ed|asked|ate|bought|broke|brought|came|chose|did|drank|drove|found|gave|got|had|kept|knew|left|lost|made|paid|put|ran|read|said|sat|sent|told|took|used|was|went|were|wore|wrote`,
      unless: [
        "sentence #responsibility",
        "then #responsibility",
        "text #repair",
        "in @sorry",
        "near @sorry ~2 you",
        "in asked_about|brought|contacted|deserve*|disappoint*|encountered|enjoyed|experienced|felt|had_to|left_you|let_down|mentioned|need*|raised|received|reported|shared|told_you_that|wait*|were_upset",
        "prev because_we|for|question|something|thing|things|what",
      ],
      moments: { acknowledgement: "none", closure: "none", "follow-up": "none", update: "none" },
    },
    {
      id: "you-are-wrong",
      severity: "med",
      owned: "none",
      match: `
        as a ~1 experienced|frequent|long_standing|regular|returning
        you could read|see|tell
        ask|book|bring|check|read|use|wear ~3 in_future|next_time
        you should check|keep|look|measure|read|supervise|watch
        board|label|notice|sign|warning @is ~2 above|by|clear|next|on|right|there
        you did accept|agree|book|choose|click|confirm|know|order|say|select|sign|tick
        child*|dog*|he|it|she|they did|would not hold|keep|listen|sit|stay|stop
        if you can_not|cannot ~1 follow|measure|read|see|understand
        @they|buyers|drivers|owners|parents|people|riders always|really|simply? must|need|ought|should
        did|do|have you ~1 actually|check|even|expect|know|look|not|read|realize|remember|think|try`,
      unless: [
        "next get|hear|mean|need|receive*",
        "in %q|right|sorry|wrong_by @i ~1 can",
        "in are_you_free|can_i|let_you",
        "sentence #responsibility",
        "then #responsibility",
        "near you ~1 right",
        "prev @i|for|not|nothing|what|where",
        "sentence my|our ~1 @blunder",
        "after by_me|by_our|by_us|wrong",
      ],
    },
  ],
};
