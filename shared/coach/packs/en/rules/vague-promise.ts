import type { RuleSet } from "../../../pack.ts";

export const vague: RuleSet = {
  class: "vague-promise",
  rules: [
    {
      id: "vague",
      severity: "med",
      match: `
        look*|looking into
        be|do|try better|harder
        actively|are|been|team working ~2 closely|hard|on|to|with
        all_ears|around_the_clock|as_soon_as|asap|in_due_course|near_future|promptly|shortly|some_point|soon|under_review|when_possible
        department|manager|member|person|representative|somebody|someone|team|they|we ~5 shall|will ~1 be_in|call|come|contact|get_back|reach_out|respond|review
        tak* ~2 action|measures|on_board|step*|to_heart
        appropriate|corrective|further|internal|necessary ~1 action*|investigation|measure*|review|step*|training
        are|currently|shall|will ~2 address*|consider*|evaluat*|improv*|investigat*|learn*|look*|monitor*|review*
        be ~1 addressed|dealt_with|handled|investigated|resolved|reviewed
        make|making sure ~4 again|better|happen
        ensur* ~4 again|better|happen*|improv*
        hope* to ~1 find|improve|resolve
        forwarded|passed|shared ~3 department*|team
        see what @i can
        hard to fix|improve|resolve|restore
        keep you informed|posted|updated`,
      unless: [
        "sentence @when",
        "near #repentance",
        "next as? you ~1 are|give|have|like|say|send|tell|want",
        "in could|have_looked|i_looked|if|should|soon_as_you|sooner|we_looked",
        "prev been|has|have|how|not|should|so|too|until|why",
      ],
    },
    {
      id: "soft",
      severity: "med",
      owned: "none",
      match: `
        'd|are|can|going_to|shall|to|will|would ~2 see about|if|to|what
        going_to|shall|will ~2 bear|chase|consider|discuss|enhance|evaluate|explore|factor|feed|flag|keep|listen|mention|monitor|note|pass|pay_attention|raise|reflect|relay|remind|revisit|strengthen|think|tighten
        going_to|shall|will ~1 be|do|look|work ~2 at|better|careful|considering|differently|harder|into|looking|making|mindful|more|on|reviewing|something|working
        be|being|shall|will ~2 actioned|brought|considered|dealt|discussed|escalated|fed|learned|looked|looking|made|monitored|noted|passed|raised|shared|sorted|strengthened|taken|tightened
        action|changes|improvements|measures|steps|things|training ~4 are|must|need|shall|will ~2 carried|change*|done|given|happen|implemented|made|place|put|taken
        @i ~2 aim|endeavor|hope|intend|looking|plan|trying|working on|to|towards ~1 *
        get ~3 bottom|fixed|resolved|sorted
        colleague|somebody|someone|team ~4 back|call|contact|touch|update
        be|come|coming|get|revert ~2 back|in ~1 to_you|touch`,
      unless: [
        "sentence %n|@when",
        "near #repentance",
        "sentence #repair",
        "sentence #explanation",
        "in at_once|because|could_have|do_not|if_you|once_you|should_have|soon_as_you|when_you|will_not|would_have",
        "prev been|did|free_to|had|how|not|should|so|that|too|until|why|wish",
      ],
      moments: { acknowledgement: "low", update: "low" },
    },
    {
      id: "hollow",
      severity: "med",
      owned: "low",
      match: `
        agent|colleague|department|manager|one_of_us|somebody|someone|team ~5 call|contact|email|get_back|in_touch|reach|revert|ring|write
        @is|been being_investigated|being_looked|being_reviewed|escalated|flagged|forwarded|logged|made_aware|noted|passed|raised|shared|under_investigation !anybody|anyone
        take|taken|takes ~4 account|board|consideration|heart
        change*|help|improvements ~2 in|on the pipeline|way
        extra|more attentive|careful|mindful|vigilant
        colleagues|department|staff|team are|is on it
        hope* ~2 get|have|see ~4 better|fixed|resolved|shortly|soon|sorted
        it|that|this|which is ~1 on our_agenda|our_list|our_radar|the_agenda|the_list
        @i am|are ~1 on it|the_case
        figure|sort|work ~1 it|something|this ~1 out
        'd|'ll|be|can|going_to|shall|will|would ~1 have|having a ~1 chat|conversation|discussion|look|talk|think|word
        learning*|lesson* ~1 can|shall|to|will ~2 be? drawn|learn|learned|made|taken
        on|take|taken ~2 board
        see if|what ~2 can|could|possible
        do|try its|my|our best|utmost
        shall|will ~1 look|looking for|into
        see how|what|where @i|it|things
        flag|mention|pass|raise|take ~2 to|with ~2 boss|head|management|manager|owner
        colleague|department|manager|office|somebody|someone|team ~5 chase|follow|pick|sort ~2 into|it|out|this|up
        shall|will ~2 bring_it_up|chase|discuss*|discussing|try
        something ~2 arranged|done|out|sort*
        leave it|that|this with
        change*|fix|improvement*|plan*|solution are|is ~2 coming|hand|pipeline|progress|way|works
        hear ~2 before long
        on my|our|the list|radar`,
      unless: ["sentence %n|@when", "in did|has|have_looked"],
    },
  ],
};
