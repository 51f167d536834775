import type { RuleSet } from "../../../pack.ts";

export const boilerplate: RuleSet = {
  class: "boilerplate",
  rules: [
    {
      id: "stock",
      severity: "med",
      match: `
        any|the|this|all|your|for inconvenience*
        feedback|opinion|satisfaction|complaint|comments ~1 is|are ~2 important|valu*|our
        @i ~1 value
        valued|loyal @they
        tak*|treat* ~5 seriously
        striv* to|for
        pride ourselves
        excellent|exceptional|outstanding|highest|best|world_class|high ~1 service|standard*|experience|level*
        top|highest|number_one|first priority
        @i|fully|completely|totally|can|do ~1 understand|appreciate ~3 frustrat*|disappoint*|concern*|annoyance|you_feel|upset
        sincere* ~1 apolog*
        hesitate to
        any further|other questions|concerns|queries
        rest|be|please|can assured|assure|advised|note
        pass*|forward*|shar*|relay*|escalat*|rais* ~4 to|with|internally ~3 relevant|appropriate|team|department*|management|staff|manager|internally
        lesson* ~2 learn*
        not|below|short ~5 level|standard*|service|experience|we_expect
        not ~1 who_we_are|representative|reflect*|typical|usual
        isolated|rare|one_off incident|occurrence|case
        look* forward ~3 you|your
        continu* ~1 improv*|support|patronage|trust
        response times|longer
        aware of ~1 issue*|problem*
        going forward
        your ~2 experience|satisfaction|concerns ~2 matter*|important|priority|heard
        for|your ~1 understanding|loyalty|cooperation|support
        gravity of`,
      unless: [
        "in seriously_enough|should_have|not_take|because|more_seriously|right_to|that_our|not_seriously",
        "next that i|we|our",
      ],
    },
    {
      id: "thanks",
      severity: "med",
      moments: { acknowledgement: "none" },
      match:
        "thank*|appreciate|grateful ~4 feedback|bringing|attention|reaching_out|contacting|sharing|taking_the_time|letting_us_know|letting_me_know|patience",
      unless: ["in right_to|that_our", "next that i|we|our"],
    },
    {
      id: "salutation",
      severity: "low",
      match: "dear ~1 customer|guest|sir|client|user|resident|tenant",
    },
    {
      id: "stock-two",
      severity: "med",
      owned: "none",
      match: `
        @very important|valuable|dear to ~1 us|me|our
        satisfaction|happiness|comfort|safety|wellbeing ~1 is|are|remains ~2 at|our|the|everything
        always|all welcome feedback|comments|suggestions
        for any distress|upset|offense|concern|confusion|trouble|hassle|disappointment|issues|delay*|frustration
        tak*|takes ~9 seriously
        committed|dedicated to ~4 service|customer*|quality|experience|excellence|best|highest|providing|improving|safety
        someone|team|colleague|representative|agent ~5 touch
        token|gesture|sign of ~1 our|my|goodwill|apology|appreciation
        our|my ~1 sincere*|deepest|heartfelt|profound|unreserved ~1 apolog*|regret*
        on behalf of
        @i ~1 work hard|tirelessly to
        welcome|welcoming|seeing|serving|serve|hosting you ~1 back|again|soon|in
        all|invaluable|valuable|constructive|honest feedback
        constantly|always|continually|continuously ~2 improv*|striv*|looking|review*
        thank* ~2 for ~1 raising|flagging|pointing|highlighting
        your ~1 comfort|safety|happiness|wellbeing ~1 means|matters
        helps? us ~1 improve|grow|learn|better`,
      unless: [
        "in seriously_enough|should_have|not_take|because|more_seriously|right_to|that_our|not_seriously|did_not|will_not",
        "next that i|we|our",
        "sentence @when|#responsibility",
      ],
      moments: { acknowledgement: "low" },
    },
  ],
};
