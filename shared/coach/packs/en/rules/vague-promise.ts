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
        do|try our|my|its ~1 best|utmost|hardest
        are|been|team|actively working ~2 on|to|with|hard|closely
        as_soon_as|asap|in_due_course|shortly|soon|near_future|some_point|promptly|when_possible|around_the_clock|under_review|all_ears
        someone|somebody|member|representative|team|department|manager|they|we|person ~5 will|shall ~1 be_in|contact|get_back|reach_out|call|respond|review|come
        committ*|dedicat* to
        tak* ~2 step*|action|measures|on_board|to_heart
        appropriate|necessary|corrective|further|internal ~1 action*|measure*|step*|investigation|review|training
        to review|monitor|investigate|consider|address|improve|evaluate
        will|shall|are|currently ~2 review*|monitor*|investigat*|consider*|look*|address*|improv*|learn*|evaluat*
        be ~1 addressed|dealt_with|handled|resolved|reviewed|investigated
        are_listening
        make|making sure ~4 happen|again|better
        ensur* ~4 happen*|again|better|improv*
        hope* to ~1 improve|resolve|find
        improv* ~2 our|service*|process*
        for solutions
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
      owned: "low",
      match: `
        will|shall|'d|would|going_to|can|to|are ~2 see what|if|about|to
        will|shall|going_to ~2 bear|keep|consider|reflect|think|pass|feed|flag|discuss|mention|monitor|remind|note|revisit|chase|explore|relay|evaluate|strengthen|enhance|tighten|raise|listen|factor|pay_attention
        will|shall|going_to ~1 look|work|do|be ~2 better|harder|into|on|at|more|something|differently|working|looking|making|mindful|careful|reviewing|considering
        will|shall|be|being ~2 looked|dealt|monitored|discussed|considered|raised|escalated|actioned|passed|fed|noted|shared|looking|brought|sorted|tightened|strengthened|learned|made|taken
        will|shall|to ~2 make|making|put ~3 up_to_you|right|better|changes|improvements|sure|things
        changes|improvements|steps|measures|action|training|review|something|things ~4 will|shall|be|need|are|must ~2 change*|made|improv*|done|taken|place|carried|better|given|implemented|happen
        at some stage|point
        in the coming|next|near|fullness
        when|once|if|as @i|time|things ~2 can|chance|able|allows|permit*|settle*|calm*|quieter|moment
        watch_this_space|earliest_convenience|earliest_opportunity|next_few|coming_weeks|coming_months|coming_days|eventually|hopefully|fingers_crossed|with_luck|bear_with
        @i ~2 hope|aim|plan|intend|trying|looking|endeavor|working to|on|towards ~1 *
        bear|keep|borne ~3 in mind
        make*|made|taken|take ~2 note
        get ~3 sorted|fixed|resolved|bottom
        someone|somebody|colleague|team ~4 touch|contact|back|call|update
        let you know|have
        be|come|get|revert|coming ~2 in|back ~1 touch|to_you
        should|will be ~2 better|fixed|resolved|ok|fine|back_to|running|improved|sorted`,
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
        someone|somebody|one_of_us|team ~7 in_touch|contact|call_you|get_back
        is|are|am|'s|'re ~1 on ~1 it|our_list|radar|the_list|case|agenda
        will|shall be ~1 tightening|improving|strengthening|reminding|speaking|talking|retraining|making|taking|working|looking|addressing|raising|reviewing|discussing
        sort|figure|work ~1 something|it|this ~1 out
        will|shall|going_to|'d|'ll|can|would|be ~1 have|having a ~1 word|chat|think|look|conversation|discussion|talk
        learning*|lesson* ~1 will|shall|to|can ~2 be? taken|learned|made|drawn|learn
        on|taken|take ~2 board
        see what|if ~2 can|could|possible
        do ~1 what|everything ~1 @i can
        check back
        do|try our|my|its best|utmost
        will|shall ~1 look|looking for|into`,
      unless: ["sentence @when|%n", "in has|have_looked|did"],
    },
  ],
};
