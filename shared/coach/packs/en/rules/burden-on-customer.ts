import type { RuleSet } from "../../../pack.ts";

export const burden: RuleSet = {
  class: "burden-on-customer",
  rules: [
    {
      id: "patience",
      severity: "med",
      match: `
        thank*|appreciate|ask|hope ~4 patience|understanding|bearing_with
        bear* with
        hope|trust ~2 you ~1 understand`,
      unless: ["next if"],
      moments: { update: "low", acknowledgement: "low" },
    },
    {
      id: "call-us",
      severity: "med",
      match: `
        please|kindly|free|you|need|must|could|drop|welcome ~2 to? ~1 call|email|contact|phone|reach|write|message|visit|dm|submit|fill|complete|resend|open|send|provide|upload|print|return|bring|check|file|reinstall|restart|clear|rebook|try|wait|prove|respond|pay|log|us|tell|home
        before|until|unless|once ~4 send|provide|submit|fill|receive ~4 form|receipt|proof|photo*|details
        contact|ask|consult ~1 them|customer|support|the_website|the_courier
        not reply
        withdraw|remove|delete|change|update|reconsider ~3 review|rating|evaluation|feedback
        take_it_up`,
      unless: [
        "sentence #repair",
        "in will_not|do_not|no_need|if|you_were",
        "before if|when|@not|@i|@sorry",
        "after if_you|if_it",
        "prev not|no|if|that",
      ],
      moments: { acknowledgement: "low", closure: "low", "follow-up": "low", update: "low" },
    },
    {
      id: "move-on",
      severity: "med",
      match: `
        forgive_and_forget|move_on|behind_us|draw_a_line|let_it_go|benefit_of|rate_your
        consider|matter|case|complaint|ticket ~3 closed|resolved|settled`,
      unless: ["prev not|never", "sentence @i|#repair"],
    },
    {
      id: "rating",
      severity: "high",
      match: `
        reconsider|updat*|chang*|remov*|delet*|revis*|edit* ~3 review|rating|stars|score
        leave|give|write|rate ~2 us|a ~2 review|rating|stars|five`,
      unless: ["prev not|never|no_need|@i", "in our|@i"],
    },
  ],
};
