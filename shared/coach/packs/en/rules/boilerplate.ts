import type { RuleSet } from "../../../pack.ts";

export const boilerplate: RuleSet = {
  class: "boilerplate",
  rules: [
    {
      id: "stock",
      severity: "med",
      match: `
        all|any|for|the|this|your inconvenience*
        comments|complaint|feedback|opinion|satisfaction ~1 are|is ~2 important|our|valu*
        @i ~1 value
        loyal|valued @they
        tak*|treat* ~5 seriously
        striv* for|to
        pride ourselves
        best|excellent|exceptional|high|highest|outstanding|world_class ~1 experience|level*|service|standard*
        first|highest|number_one|top priority
        @i|can|completely|do|fully|totally ~1 appreciate|understand ~3 annoyance|concern*|disappoint*|frustrat*|upset|you_feel
        sincere* ~1 apolog*
        hesitate to
        any further|other concerns|queries|questions
        be|can|please|rest advised|assure|assured|note
        escalat*|forward*|pass*|rais*|relay*|shar* ~4 internally|to|with ~3 appropriate|department*|internally|management|manager|relevant|staff|team
        lesson* ~2 learn*
        below|not|short ~5 experience|level|service|standard*|we_expect
        not ~1 reflect*|representative|typical|usual|who_we_are
        isolated|one_off|rare case|incident|occurrence
        look* forward ~3 you|your
        continu* ~1 improv*|patronage|support|trust
        response longer|times
        aware of ~1 issue*|problem*
        going forward
        for|your ~1 cooperation|loyalty|support|understanding
        gravity of
        thank*|thanks ~3 being|get*|reach*|taking|the|this|your ~1 candid|comments|honest*|interest|kind|out|review|time|touch
        heart of ~1 all|everything|what
        the experience|level|standard ~1 @i ~1 aim|expect|hold|pride|set|strive|want
        honest|valued|your ~1 comments|opinion|review|views|voice ~1 count*|have_been|help*|is_important|matter*|mean*
        what drives|matters|motivates ~1 most|us
        chance|opportunity to ~1 grow|improve|learn
        here to ~1 assist|help|support
        always|really|so|very eager|glad|happy|keen to ~1 hear|improve|learn
        not ~1 what @i stand
        comments|feedback|reviews like ~1 these|this|yours`,
      unless: [
        "in because|more_seriously|not_seriously|not_take|right_to|seriously_enough|should_have|that_our",
        "next that i|our|we",
      ],
    },
    {
      id: "thanks",
      severity: "med",
      moments: { acknowledgement: "none" },
      match:
        "appreciate|grateful|thank* ~4 attention|bringing|contacting|feedback|letting_me_know|letting_us_know|patience|reaching_out|sharing|taking_the_time",
      unless: ["in right_to|that_our", "next that i|our|we"],
    },
    {
      id: "salutation",
      severity: "low",
      match: "dear ~1 client|customer|guest|resident|sir|tenant|user",
    },
    {
      id: "stock-two",
      severity: "med",
      owned: "none",
      match: `
        @very dear|important|valuable to ~1 me|our|us
        comfort|happiness|safety|satisfaction|wellbeing ~1 are|is|remains ~2 at|everything|our|the
        all|always welcome comments|feedback|suggestions
        for any concern|confusion|delay*|disappointment|distress|frustration|hassle|issues|offense|trouble|upset
        tak*|takes ~9 seriously
        committed|dedicated to ~4 best|customer*|excellence|experience|highest|improving|providing|quality|safety|service
        agent|colleague|representative|someone|team ~5 touch
        gesture|sign|token of ~1 apology|appreciation|goodwill|my|our
        my|our ~1 deepest|heartfelt|profound|sincere*|unreserved ~1 apolog*|regret*
        @i ~1 work hard|tirelessly to
        hosting|seeing|serve|serving|welcome|welcoming you ~1 again|back|in|soon
        all|constructive|honest|invaluable|valuable feedback
        always|constantly|continually|continuously ~2 improv*|looking|review*|striv*
        thank* ~2 for ~1 flagging|highlighting|pointing|raising
        your ~1 comfort|happiness|safety|wellbeing ~1 matters|means
        helps? us ~1 better|grow|improve|learn`,
      unless: [
        "in because|did_not|more_seriously|not_seriously|not_take|right_to|seriously_enough|should_have|that_our|will_not",
        "next that i|our|we",
        "sentence #responsibility|@when",
      ],
      moments: { acknowledgement: "low" },
    },
  ],
};
