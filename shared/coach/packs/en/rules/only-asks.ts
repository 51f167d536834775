import type { RuleSet } from "../../../pack.ts";

export const onlyAsks: RuleSet = {
  class: "only-asks",
  rules: [
    {
      id: "more-information",
      severity: "med",
      match: `
        please|kindly|could|can|would|need|drop ~4 send|provide|share|give|tell|confirm|dm|email|have|us ~4 details|number|information|photo*|order|name|email|receipt|proof|reference|ref|date
        what|which @is your`,
      moments: { acknowledgement: "none" },
    },
  ],
};
