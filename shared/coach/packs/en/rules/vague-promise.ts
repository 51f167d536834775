import type { RuleSet } from "../../../pack.ts";

export const vague: RuleSet = {
  class: "vague-promise",
  rules: [
    {
      id: "vague",
      severity: "med",
      match: `
        look*|looking into
        do|be|try better|harder
        are|been|team|actively working ~2 on|to|with|hard|closely
        as_soon_as|asap|in_due_course|shortly|soon|near_future|some_point|promptly|when_possible|around_the_clock|under_review|all_ears
        someone|somebody|member|representative|team|department|manager|they|we|person ~5 will|shall ~1 be_in|contact|get_back|reach_out|call|respond|review|come
        committ*|dedicat* to
        tak* ~2 step*|action|measures|on_board|to_heart
        appropriate|necessary|corrective|further|internal ~1 action*|measure*|step*|investigation|review|training
        will|shall|are|currently ~2 review*|monitor*|investigat*|consider*|look*|address*|improv*|learn*|evaluat*
        be ~1 addressed|dealt_with|handled|resolved|reviewed|investigated
        make|making sure ~4 happen|again|better
        ensur* ~4 happen*|again|better|improv*
        hope* to ~1 improve|resolve|find
        improv* ~2 our|service*|process*
        forwarded|shared|passed ~3 department*|team
        see what @i can
        hard to resolve|fix|improve|restore
        keep you posted|informed|updated`,
      unless: [
        "sentence @when",
        "near #repentance",
        "in i_looked|we_looked|have_looked|soon_as_you|should|could|sooner|if",
        "prev should|why|until|not|too|how|so|been|have|has",
      ],
    },
    {
      id: "soft",
      severity: "med",
      owned: "none",
      match: `
        will|shall|'d|would|going_to|can|to|are ~2 see what|if|about|to
        will|shall|going_to ~2 bear|keep|consider|reflect|think|pass|feed|flag|discuss|mention|monitor|remind|note|revisit|chase|explore|relay|evaluate|strengthen|enhance|tighten|raise|listen|factor|pay_attention
        will|shall|going_to ~1 look|work|do|be ~2 better|harder|into|on|at|more|something|differently|working|looking|making|mindful|careful|reviewing|considering
        will|shall|be|being ~2 looked|dealt|monitored|discussed|considered|raised|escalated|actioned|passed|fed|noted|shared|looking|brought|sorted|tightened|strengthened|learned|made|taken
        will|shall|to ~2 make|making|put ~3 up_to_you|right|better|changes|improvements|sure|things
        changes|improvements|steps|measures|action|training|things ~4 will|shall|need|are|must ~2 change*|made|put|done|taken|place|carried|given|implemented|happen
        @i ~2 hope|aim|plan|intend|trying|looking|endeavor|working to|on|towards ~1 *
        get ~3 sorted|fixed|resolved|bottom
        someone|somebody|colleague|team ~4 touch|contact|back|call|update
        be|come|get|revert|coming ~2 in|back ~1 touch|to_you`,
      unless: [
        "sentence @when|%n",
        "near #repentance",
        "sentence #repair",
        "sentence #explanation",
        "in should_have|could_have|soon_as_you|if_you|because|would_have|at_once|will_not|when_you|once_you|do_not",
        "prev should|why|until|not|too|how|so|been|did|had|wish|that|free_to",
      ],
      moments: { acknowledgement: "low", update: "low" },
    },
    {
      id: "hollow",
      severity: "med",
      owned: "low",
      match: `
        someone|somebody|one_of_us|team|manager|agent|colleague|department ~5 in_touch|contact|call|ring|reach|email|write|get_back|revert
        @is|been passed|forwarded|raised|escalated|shared|flagged|noted|logged|being_reviewed|being_looked|being_investigated|made_aware|under_investigation !anyone|anybody
        take|taken|takes ~4 account|consideration|board|heart
        change*|improvements|help ~2 on|in the way|pipeline
        you will|should hear ~2 from|back|more
        sometime|somehow
        more|extra careful|vigilant|attentive|mindful
        team|staff|department|colleagues is|are on it
        hope* ~2 have|get|see ~4 soon|shortly|sorted|resolved|fixed|better
        it|this|that|which is ~1 on our_list|our_radar|the_list|the_agenda|our_agenda
        @i are|am ~1 on it|the_case
        sort|figure|work ~1 something|it|this ~1 out
        will|shall|going_to|'d|'ll|can|would|be ~1 have|having a ~1 word|chat|think|look|conversation|discussion|talk
        learning*|lesson* ~1 will|shall|to|can ~2 be? taken|learned|made|drawn|learn
        on|taken|take ~2 board
        see what|if ~2 can|could|possible
        do|try our|my|its best|utmost
        will|shall ~1 look|looking for|into`,
      unless: ["sentence @when|%n", "in has|have_looked|did"],
    },
  ],
};
