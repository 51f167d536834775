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
        please|kindly|free|need|must|could|drop|welcome|you_to|you_can|you_may|ask_you ~2 to? ~1 call|email|contact|phone|reach|write|message|visit|dm|submit|fill|complete|resend|open|send|provide|upload|print|return|check|file|reinstall|restart|clear|rebook|try|wait|prove|respond|pay|log|us|tell|home
        contact|ask|consult ~1 them|customer|support|the_website|the_courier
        not reply
        withdraw|remove|delete|change|update|reconsider ~3 review|rating|evaluation|feedback
        take_it_up`,
      unless: [
        "sentence #repair",
        "in will_not|do_not|no_need|if|you_were|not",
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
      unless: ["prev not|never", "sentence @i|#repair", "near was_wrong|wrong_of", "after wrong|in_error|by_mistake"],
    },
    {
      id: "rating",
      severity: "high",
      match: `
        reconsider|updat*|chang*|remov*|delet*|revis*|edit* ~3 review|rating|stars|score
        leave|give|write|rate ~2 us|a ~2 review|rating|stars|five`,
      unless: [
        "prev not|never|no_need|@i|whatever|however|whichever|regardless",
        "in our|@i|keep|to_review",
        "near was_wrong|were_wrong|wrong_of|should_not_have|should_never",
      ],
    },
    {
      id: "chore",
      severity: "med",
      owned: "low",
      match: `
        give|drop|send us|me ~1 a|an ~1 ring|call|shout|bell|email|line|message|text|buzz
        log|sign in|into|on|onto
        you will|must|would|'d ~1 need|have to
        you must|need|are_required|are_asked|are_advised ~1 to? ~1 do|submit|provide|raise|lodge|write|contact|bring|send|speak|take|fill|complete|apply|register|wait|present|show|report|file
        wait|allow|give ~3 up_to|%n|few|several|five|seven|ten|fourteen ~1 days|weeks|hours|working|business
        bear|hang|hold ~1 with|on|tight|in_there
        ^^ ring|call|email|write|text|contact|phone us
        can|could|would you ~1 send|provide|upload|resend|forward|bring ~6 again|photo*|receipt|form|proof|details
        download|install|scan our|the|this
        raise|open|lodge a dispute|claim|ticket|case
        be patient
        do|please ~1 check|see|visit|read|use|consult|watch|monitor our|the|your
        keep an_eye|checking|watching|trying
        feel free
        you may|might ~1 wish|want|like|prefer to
        at your ~1 cost|expense|own_risk
        once|as_soon_as|after you ~1 *ed|sent|filled ~4 form|back|details|photos|them|in
        check|try|call|come|ring|log|pop ~1 back|again|later ~2 then|later|tomorrow|soon|in|next_week|another
        chase|contact|call|ring|email|message|dm|nudge us|them ~1 again|directly|back|direct
        refer|head|go|see|visit|consult ~2 faq*|website|help_page*|help_center|our_terms|portal|knowledge_base
        fill|complete|submit|use|through|via ~3 form|portal|survey|questionnaire|app|webform
        please|ask|hope|request|kindly ~3 understand|understanding|cooperation`,
      unless: [
        "sentence #repair",
        "in not_need|need_not|will_not|no_need|do_not_have|should_have|had_to|not_have_to|so_you|not|never|if_you",
        "prev not|no|if|that|nobody|without|never",
        "sentence @when",
      ],
      moments: { acknowledgement: "low", closure: "low", "follow-up": "low", update: "low" },
    },
    {
      id: "favor",
      severity: "med",
      match: `
        you will|would|shall ~1 have|need to
        pop|drop|leave|give|spare|write|remove|delete|withdraw|take_down|reconsider|amend ~4 stars|review|rating|evaluation|screenshot*|post|video
        please do? not ~2 tell|share|mention|post|report`,
      unless: [
        "prev not|no|never|@i|wo|if",
        "after up|standing|as_it_is",
        "in will_not|not_need|need_not",
        "sentence #repair",
        "in not_have_to|regardless|no_need",
        "in @i|our ~1 review",
      ],
    },
  ],
};
