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
        "in improv*|better|chang*|rewr*|scrap*|drop*|ignored|broke|wrong|unclear|not_follow*|should|updat*|our_own|hid*|privacy|new|no_longer",
        "prev tighten*|review*|improv*|follow_our|look*|chang*|rewr*|scrap*|drop*|new|broke|not|ignored|updat*|against|revis*|waiv*|behind",
        "after wrong|should_not|unclear|not_clear|chang*|our_fault|because",
        "after but|so i|we",
        "sentence exception",
      ],
    },
    {
      id: "rule-book",
      severity: "med",
      owned: "low",
      match: `
        bookings|sales|purchases|tickets|orders|decision* ~3 final
        warranty|guarantee|cover|period|window|subscription|offer ~1 ran|has|is|was|had|have ~2 out|expired|over|ended|closed|passed|lapsed
        without a|the|your|proof ~1 receipt|booking|reference|ticket|id|deposit|purchase
        that is|'s ~1 the|our ~1 rule|policy|way_it_is|way_we|how_it_works
        can|could|may not be ~2 exchanged|refunded|returned|transferred|changed|extended|cancelled|reversed|waived|combined|accepted|redeemed
        refunds|returns|exchanges|claims|deposits|cancellations ~1 are|can|is|must|have|will ~3 only|not|given|made|accepted|processed|within|be
        forfeit*|non_negotiable|small_print
        hours*|days* ~1 notice
        clause|section|article|paragraph|term|form|regulation|rule %n
        shall not
        are|be|is|remain responsible|liable for|to
        @i do|can|could|will|are|am not|unable ~2 offer|give|accept|issue|provide|do|make|consider|refund|allow|take|authorise|extend|to ~2 refunds?|refunds|returns|exchange*|exception*|compensation|liability|cash|claims|replacement*|changes
        non|not ~1 returnable|exchangeable|transferable|negotiable|refundable|covered|upheld|eligible|permitted|allowed
        rules|terms|conditions|guidelines ~1 are|is ~1 rules|clear|simple|there|terms|the_same|strict
        for|security|insurance|safety|legal|regulatory|privacy|compliance|health_and_safety ~1 reasons|purposes|regulations
        standard|usual|normal|correct|established|proper|company|internal|industry ~1 procedure*|process*|protocol*|practice|terms|guideline*|rule*
        procedure*|protocol* ~3 followed|states|require*|is|dictate*
        set out|down in|by
        rules|policy|policies|terms|conditions ~4 accepted|agreed|signed|apply|applies|for_a_reason|for_everyone|in_place|on_our|website
        have a ~1 responsibility|duty|policy|rule
        same rules|terms|for_everyone|for_all
        exception* ~3 one|you|everyone|made|make`,
      unless: [
        "in chang*|rewr*|scrap*|ignored|broke|wrong|should|updat*|own|privacy|new|no_longer|i_am_responsible|we_are_responsible|did_not|will_not",
        "prev chang*|new|broke|ignored|waiv*|behind|not_follow*|@i",
        "sentence #responsibility",
        "sentence #repair",

        "after but|so i|we",
        "after because",
      ],
      moments: { refusal: "low" },
    },
  ],
};
