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
      unless: ["near #responsibility"],
      moments: { acknowledgement: "low", update: "low", closure: "low" },
    },
    {
      id: "vague-name",
      severity: "low",
      match: `
        this|the situation|incident
        service disruption`,
    },
  ],
};
