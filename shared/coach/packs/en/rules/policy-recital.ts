import type { RuleSet } from "../../../pack.ts";

export const policy: RuleSet = {
  class: "policy-recital",
  rules: [
    {
      id: "policy",
      severity: "high",
      owned: "med",
      match: `
        per|under|accord*|line|pursuant|by|due|because|against|within|follow*|in|stated|our|company|store|standard|return*|refund|cancellation|strict ~3 @rule
        @rule ~1 is|are|stat*|say*|clear*|requir*|do|does|appl*|allow*|was|were|follow*
        all|sale sales|items ~1 final
        not|no ~1 obliged|obligation|required|entitled|liable|eligible|covered
        non refundable
        nonrefundable
        standard|normal practice
        no refunds|returns|exceptions
        outside|past|after ~3 window|period|warranty
        window ~1 closed
        rules|policy|fine are|is|print ~1`,
      unless: [
        "in chang*|rewr*|scrap*|drop*|ignored|broke|wrong|unclear|not_follow*|should|updat*|our_own|hid*|privacy|new|no_longer",
        "prev chang*|rewr*|scrap*|drop*|new|broke|not|ignored|updat*|against|revis*|waiv*|behind",
        "after wrong|should_not|unclear|not_clear|chang*|our_fault|because",
        "after but|so i|we",
        "sentence exception",
      ],
    },
  ],
};
