import type { RuleSet } from "../../../pack.ts";

export const euphemism: RuleSet = {
  class: "euphemism",
  rules: [
    {
      id: "situation",
      severity: "med",
      match: `
        unfortunate|regrettable|recent|negative|disappointing|your|this|the|that|these|any|such|an ~1 incident*|situation*|occurrence*|experience*|event*|matter*|issue|outcome|disappointment
        service|operational|technical ~1 disruption*|interruption*|irregularit*|difficult*|challenge*
        irregularit*|teething|challenges|shortcoming*|re_accommodate|practices|less_than`,
      unless: [
        "sentence #responsibility",
        "then #responsibility",
        "next @is ~1 fixed|resolved|solved|gone",
        "next that",
      ],
      moments: { acknowledgement: "low", update: "low", closure: "low" },
    },
    {
      id: "about-what",
      severity: "low",
      owned: "low",
      match: `
        @sorry ~3 for|about|regarding|over ~3 experience*|situation|incident|matter|issue*|what_happened|what_occurred|events|circumstances|difficulties|outcome|confusion|hiccup|occurrence|mix_up|trouble
        what|events|everything|anything ~1 occurred|transpired|unfolded|took_place
        not ~2 go|gone|went|run|work|turn ~2 plan|planned|smoothly|hoped|expected|right
        @i are|have|understand|acknowledge|note ~4 matter|situation|issue*|concerns|incident`,
      unless: ["after when|where|you_had_with|on_%c", "in your_trouble|my_confusion|our_confusion|because"],
      moments: { acknowledgement: "none", update: "none" },
    },
    {
      id: "vague-noun",
      severity: "med",
      owned: "low",
      match: `
        some|slight|bit_of|certain|minor|temporary|apparent|perceived|possible ~1 confusion|difficult*|discrepan*|inconvenience|disruption|trouble|anomal*|inconsisten*|misunderstanding|mix_up|disagreement|delay|concern*|items|units|individuals|data|elements|products|parties|irregular*
        suboptimal|sub_par|below_par|hiccup*|snag*|blip*|mishap*|misstep*|anomal*|discrepan*|shortfall*|downtime|miscommunication|unplanned|not_ideal|imperfect*|degrad*|unavailab*|growing_pains|unforeseen
        operational|technical|logistical|administrative|staffing|scheduling|communication|service|quality|capacity|supply|system|customer|housekeeping|personnel ~1 reason*|constraint*|requirement*|factor*|matter*|issue*|difficult*|problem*|challenge*|error*|failure*|lapse*|gap*|level*|adjustment*|disruption*|event
        your ~2 visit|stay|experience|journey|encounter|dissatisfaction|disappointment ~2 was_not|did_not|with|fell|at
        voluntarily|proactively ~1 withdr*|recall*|paus*
        some|certain|several|number_of ~1 accounts|customers|users|items|orders|guests|records ~1 @is ~1 impacted|affected|not|touched
        bit_of a|an ~1 *
        issue*|challenges|difficulties ~1 with|in|around your|the|our|this
        during this|that|the|these ~1 period|time|times
        what|events ~2 occurred|transpired
        the|this|that|your|any|overall|recent ~1 occurrence*|circumstances|eventuality|happening*|episode|events|misunderstanding`,
      unless: [
        "sentence #responsibility",
        "then #responsibility",
        "sentence #repair",
        "prev no|not|our|when|change_in",
      ],
      moments: { acknowledgement: "low", update: "low", closure: "low" },
    },
  ],
};
