import type { RuleSet } from "../../../pack.ts";

export const onlyAsks: RuleSet = {
  class: "only-asks",
  rules: [
    {
      id: "more-information",
      severity: "med",
      match: `
        can|could|drop|kindly|need|please|would ~4 confirm|dm|email|give|have|provide|send|share|tell|us ~4 date|details|email|information|name|number|order|photo*|proof|receipt|ref|reference
        what|which @is your`,
      moments: { acknowledgement: "none" },
    },
  ],
};
