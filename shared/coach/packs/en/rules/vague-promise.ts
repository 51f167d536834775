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
        do our|my ~1 best
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
  ],
};
