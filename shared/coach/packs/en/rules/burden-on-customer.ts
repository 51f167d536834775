import type { RuleSet } from "../../../pack.ts";

export const burden: RuleSet = {
  class: "burden-on-customer",
  rules: [
    {
      id: "patience",
      severity: "med",
      match: `
        appreciate|ask|hope|thank* ~4 bearing_with|patience|understanding
        bear* with
        hope|trust ~2 you ~1 understand`,
      unless: ["next if"],
      moments: { update: "low", acknowledgement: "low" },
    },
    {
      id: "call-us",
      severity: "med",
      match: `
        ask_you|could|drop|free|kindly|must|need|please|welcome|you_can|you_may|you_to ~2 to? ~1 call|check|clear|complete|contact|dm|email|file|fill|forward|home|join|log|message|open|pay|phone|print|prove|provide|reach|rebook|reinstall|resend|respond|restart|return|send|submit|tell|try|upload|us|visit|wait|write
        ask|consult|contact ~1 customer|support|the_courier|the_website|them
        not reply
        take_it_up`,
      unless: [
        "sentence #repair",
        "in do_not|if|no_need|not|will_not|you_were",
        "before @i|@not|@sorry|if|when",
        "after if_it|if_you",
        "prev if|no|not|that",
      ],
      moments: { acknowledgement: "low", closure: "low", "follow-up": "low", update: "low" },
    },
    {
      id: "move-on",
      severity: "med",
      match: `
        behind_us|benefit_of|draw_a_line|forgive_and_forget|let_it_go|move_on|rate_your`,
      unless: ["prev never|not", "sentence #repair|@i", "near was_wrong|wrong_of", "after by_mistake|in_error|wrong"],
    },
    {
      id: "rating",
      severity: "high",
      match: `
        chang*|delet*|edit*|reconsider|remov*|revis*|updat* ~3 rating|review|score|stars
        give|leave|rate|write ~2 a|us ~2 five|rating|review|stars`,
      unless: [
        "prev @i|however|never|no_need|not|regardless|whatever|whichever",
        "in @i|keep|our|to_review",
        "near should_never|should_not_have|was_wrong|were_wrong|wrong_of",
      ],
    },
    {
      id: "chore",
      severity: "med",
      owned: "low",
      match: `
        log|sign in|into|on|onto
        you 'd|must|will|would ~1 have|need to
        you are_advised|are_asked|are_required|must|need ~1 to? ~1 apply|bring|complete|contact|do|file|fill|lodge|present|provide|raise|register|report|send|show|speak|submit|take|wait|write
        allow|give|wait ~3 %n|few|five|fourteen|seven|several|ten|up_to ~1 business|days|hours|weeks|working
        bear|hang|hold ~1 in_there|on|tight|with
        ^^ call|contact|email|phone|ring|text|write us
        lodge|open|raise a case|claim|dispute|ticket
        do|please ~1 check|consult|monitor|read|see|use|visit|watch our|the|your
        keep an_eye|checking|trying|watching
        at your ~1 cost|expense|own_risk
        call|check|come|log|pop|ring|try ~1 again|back|later ~2 another|in|later|next_week|soon|then|tomorrow
        call|chase|contact|dm|email|message|nudge|ring them|us ~1 again|back|direct|directly
        consult|go|head|refer|see|visit ~2 faq*|help_center|help_page*|knowledge_base|our_terms|portal|website
        complete|fill|submit|through|use|via ~3 app|form|portal|questionnaire|survey|webform
        ask|hope|kindly|please|request ~3 cooperation|understand|understanding
        you 'd|may|might|will|would ~1 have|need|want ~1 to ~1 apply|ask|be|bring|call|chase|check|contact|email|fill|go|prove|provide|reinstall|reset|ring|send|speak|take|try|visit|wait|write
        put it|that|this in writing
        take|taking it|that|this up with
        could|would you mind
        create|file|log|open|raise|start|submit a|another ~1 another|different|fresh|new|ticket
        attach|enclose|include|quote ~2 a|the|your ~4 address*|details|log*|number|proof|reference|screenshot*|steps
        have you ~1 checked|cleared|considered|restarted|tried
        bring|post|send|take it|that|them|this back|in|over ~4 and i|we|with
        maybe|perhaps you can|could
        ^^ call|collect|email|ring|write it|our|the|them|to|us
        give|let me|us have|know|the ~5 date|details|number|photo*|picture*|receipt
        you @is welcome to ~3 apply|contact|discuss|talk|try`,
      unless: [
        "sentence #repair",
        "in do_not_have|had_to|if_you|need_not|never|no_need|not|not_have_to|not_need|should_have|so_you|will_not",
        "prev if|never|no|nobody|not|that|without",
        "sentence @when",
      ],
      moments: { acknowledgement: "low", closure: "low", "follow-up": "low", update: "low" },
    },
    {
      id: "favor",
      severity: "med",
      match: `
        you shall|will|would ~1 have|need to
        amend|delete|drop|give|leave|pop|reconsider|remove|spare|take_down|withdraw|write ~4 evaluation|post|rating|review|screenshot*|stars|video
        please do? not ~2 mention|post|report|share|tell`,
      unless: [
        "prev @i|if|never|no|not|wo",
        "after as_it_is|standing|up",
        "in need_not|not_need|will_not",
        "sentence #repair",
        "in no_need|not_have_to|regardless",
        "in @i|our ~1 review",
      ],
    },
  ],
};
