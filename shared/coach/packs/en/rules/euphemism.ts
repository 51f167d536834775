import type { RuleSet } from "../../../pack.ts";

export const euphemism: RuleSet = {
  class: "euphemism",
  rules: [
    {
      id: "situation",
      severity: "med",
      match: `
        an|any|disappointing|negative|recent|regrettable|such|that|the|these|this|unfortunate|your ~1 disappointment|event*|experience*|incident*|issue|matter*|occurrence*|outcome|situation*
        operational|service|technical ~1 challenge*|difficult*|disruption*|interruption*|irregularit*
        challenges|irregularit*|less_than|practices|re_accommodate|shortcoming*|teething`,
      unless: [
        "sentence #responsibility",
        "then #responsibility",
        "next @is ~1 fixed|gone|resolved|solved",
        "next that",
      ],
      moments: { acknowledgement: "low", update: "low", closure: "low" },
    },
    {
      id: "about-what",
      severity: "low",
      owned: "low",
      match: `
        @sorry ~3 about|for|over|regarding ~3 circumstances|confusion|difficulties|events|experience*|hiccup|incident|issue*|matter|mix_up|occurrence|outcome|situation|trouble|what_happened|what_occurred
        anything|events|everything|what ~1 occurred|took_place|transpired|unfolded
        not ~2 go|gone|run|turn|went|work ~2 expected|hoped|plan|planned|right|smoothly
        @i acknowledge|are|have|note|understand ~4 concerns|incident|issue*|matter|situation
        apolog*|sorry ~1 about|for ~1 all|everything|it_all|the_other|the_whole|things
        events at|of|on`,
      unless: ["after on_%c|when|where|you_had_with", "in because|my_confusion|our_confusion|your_trouble"],
      moments: { acknowledgement: "none", update: "none" },
    },
    {
      id: "vague-noun",
      severity: "med",
      owned: "low",
      match: `
        apparent|bit_of|certain|minor|perceived|possible|slight|some|temporary ~1 anomal*|concern*|confusion|data|delay|difficult*|disagreement|discrepan*|disruption|elements|inconsisten*|inconvenience|individuals|irregular*|items|misunderstanding|mix_up|parties|products|trouble|units
        anomal*|below_par|blip*|degrad*|discrepan*|downtime|growing_pains|hiccup*|imperfect*|miscommunication|mishap*|misstep*|not_ideal|shortfall*|snag*|sub_par|suboptimal|unavailab*|unforeseen|unplanned
        administrative|capacity|communication|customer|housekeeping|logistical|operational|personnel|quality|scheduling|service|staffing|supply|system|technical ~1 adjustment*|challenge*|constraint*|difficult*|disruption*|error*|event|factor*|failure*|gap*|issue*|lapse*|level*|matter*|problem*|reason*|requirement*
        your ~2 disappointment|dissatisfaction|encounter|experience|journey|stay|visit ~2 at|did_not|fell|was_not|with
        proactively|voluntarily ~1 paus*|recall*|withdr*
        bit_of a|an ~1 *
        challenges|difficulties|issue* ~1 around|in|with our|the|this|your
        during that|the|these|this ~1 period|time|times
        events|what ~2 occurred|transpired
        any|overall|recent|that|the|this|your ~1 circumstances|episode|events|eventuality|happening*|misunderstanding|occurrence*`,
      unless: [
        "sentence #responsibility",
        "then #responsibility",
        "sentence #repair",
        "prev change_in|no|not|our|when",
      ],
      moments: { acknowledgement: "low", update: "low", closure: "low" },
    },
  ],
};
