import type { RuleSet } from "../../../pack.ts";

export const reviewDeal: RuleSet = {
  class: "review-deal",
  rules: [
    {
      id: "deal",
      severity: "block",
      match: `
        once|if|when|after|provided|soon|until ~3 remov*|delet*|chang*|updat*|edit*|tak*|took|withdr*|leav*|post*|giv* ~4 @review|down
        return|exchange ~7 @review|removing
        refund*|voucher|credit|compensat*|replac*|free|discount|money ~9 if|once|when|after|provided|return|exchange ~6 @review
        remov*|delet*|chang*|updat*|take ~3 @review ~1 and ~2 @i|you|get ~3`,
      unless: ["near whether|regardless|either_way|even_if|not_asking|do_not_have_to|keep_your", "in our|page|calm"],
    },
  ],
};
