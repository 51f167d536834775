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
        will|shall|to|are|currently ~2 review*|monitor*|investigat*|consider*|look*|address*|improv*|learn*|evaluat*
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
        "prev should|why|until|not|too|how|so|been",
      ],
    },
    {
      id: "soft",
      severity: "med",
      owned: "low",
      match: `
        have|having a ~1 word|chat|think|look|conversation|discussion|talk
        learning* ~3 taken|learned|made|drawn|from
        will|shall|'d|would|going_to|can|to|are ~2 see what|if|about|to
        do|doing ~1 what|all|everything|whatever ~2 can|could|possible|able
        will|shall|going_to ~3 try|endeavor|strive|aim|attempt|seek to? ~1 to|and|not|our|hard*
        will|shall|going_to ~2 bear|keep|consider|reflect|think|pass|feed|flag|discuss|mention|monitor|remind|note|revisit|chase|explore|relay|evaluate|strengthen|enhance|tighten|raise|listen|factor|pay
        will|shall|going_to ~1 look|work|do|be ~2 better|harder|into|on|at|more|something|differently|working|looking|making|mindful|careful|reviewing|considering
        will|shall|would|'d ~1 speak|talk|spoken ~1 to|with ~2 @staff|them|him|her|everyone|lads|those|person|people
        will|shall|be|being ~2 looked|dealt|monitored|discussed|considered|raised|escalated|actioned|passed|fed|noted|shared|looking|brought|sorted|tightened|strengthened|learned|made|taken
        will|shall|to ~2 make|making|put ~3 up_to_you|right|better|changes|improvements|sure|things
        changes|improvements|steps|measures|action|training|review|something|things ~4 will|shall|be|need|are|must ~2 change*|made|improv*|done|taken|place|carried|better|given|implemented|happen
        at some stage|point
        one|some day
        a|the|some|near|at|distant|for future ~1 *
        in the coming|next|near|fullness
        when|once|if|as @i|time|things ~2 can|chance|able|allows|permit*|settle*|calm*|quieter|moment
        watch_this_space|earliest_convenience|earliest_opportunity|next_few|coming_weeks|coming_months|coming_days|eventually|in_time|hopefully|fingers_crossed|with_luck|bear_with
        @i ~2 hope|aim|plan|intend|trying|looking|endeavor|working to|on|towards ~1 *
        bear|keep|borne ~3 in mind
        keep* ~1 an_eye|improving|working|trying|striving
        make*|made|taken|take ~2 note
        get ~3 sorted|fixed|resolved|bottom|back
        someone|somebody|colleague|team ~4 touch|contact|back|call|update
        on|taken|take ~2 board
        let you know|have
        be|come|get|revert|coming ~2 in|back ~1 touch|to_you
        should|will be ~2 better|fixed|resolved|ok|fine|back_to|running|improved|sorted`,
      unless: [
        "sentence @when|%n",
        "near #repentance",
        "sentence #repair|#explanation",
        "in should_have|could_have|soon_as_you|if_you|because|would_have|at_once|will_not|when_you|once_you|do_not",
        "prev should|why|until|not|too|how|so|been|did|had|wish|that|free_to",
      ],
      moments: { acknowledgement: "low", update: "low" },
    },
  ],
};
