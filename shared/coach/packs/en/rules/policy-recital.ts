import type { RuleSet } from "../../../pack.ts";

export const policy: RuleSet = {
  class: "policy-recital",
  rules: [
    {
      id: "policy",
      severity: "high",
      owned: "med",
      match: `
        per|under|accord*|line|pursuant|by|due|because|against|within|follow*|in|stated|our|company|store|standard|return*|refund|cancellation|strict ~3 policy|policies|terms|t_cs
        per|under|accord*|pursuant|due|because|against|company|store|house|our ~1 rules|contract|agreement|conditions
        policy|policies|terms|rules ~1 is|are|stat*|say*|clear*|requir*|do|does|appl*|allow*|follow*
        all|sale sales|items ~1 final
        non refundable
        standard|normal practice
        no refunds|returns|exceptions
        window ~1 closed
        fine_print`,
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
        per|under|accord*|line|pursuant|by|due|because|against|within|follow*|in|stated|company|store|standard|strict ~3 @rule
        @rule ~4 stat*|say*|requir*|appl*|allow*
        @i ~2 not ~1 obliged|required|liable
        you|this|it|item* ~2 not ~1 entitled|eligible|covered
        no ~1 obligation
        outside|past|after the|our|your|a ~3 window|period|warranty
        bookings|sales|purchases|tickets|orders|decision* ~3 final
        warranty|guarantee|cover|window|offer ~1 ran|has|is|was|had ~2 out|expired|over|ended|closed|passed
        that is ~1 the|our|how ~2 rule|policy|way_it_is|way_we|works|work|done
        can|could|may not be ~2 exchanged|refunded|returned|transferred|changed|extended|cancelled|reversed|waived|combined|accepted|redeemed
        refunds|returns|exchanges|claims|deposits|cancellations|vouchers|tickets|coupons|bookings|items|goods|changes|fees ~1 are|can|is|must|have|will|stay|remain ~3 only|not|given|made|accepted|processed|within|be|with_us
        cut_off|deadline|notice_period ~3 is|was
        can_not|not make ~1 exception*
        @i ~1 only refund|accept|exchange|offer|cover
        exchange only
        need|require the|your|a ~1 original|receipt|proof
        forfeit*|non_negotiable|small_print
        @is not ~1 binding|possible|allowed|permitted|included|negotiable|guaranteed|valid|cancel*
        subject to ~2 change*|availability|terms|conditions|approval|notice|fee*
        applies|apply|same to|for every*|all
        require|requires|need|ask ~2 hours|days|notice|hour
        set|make|made the|our rules
        system|computer|till will_not|does_not|can_not let|allow|permit
        fee|charge|penalty|deposit|surcharge ~2 applies|apply|stands|stays|remains|is_due
        hours*|days* ~1 notice
        clause|section|article|paragraph|term|form|regulation|rule %n
        shall not
        are|be|is|remain responsible|liable for|to
        @i do|can|could|will|are|am not|unable ~2 offer|give|accept|issue|provide|do|make|consider|refund|allow|take|authorise|extend|to ~2 refunds?|refunds|returns|exchange*|exception*|compensation|liability|cash|claims|replacement*|changes
        non|not ~1 returnable|exchangeable|transferable|negotiable|refundable|covered|upheld|eligible|permitted|allowed
        rules|terms|conditions|guidelines ~1 are|is ~1 rules|clear|simple|there|terms|the_same|strict
        standard|usual|normal|correct|established|proper|company|internal|industry ~1 procedure*|process*|protocol*|practice|terms|guideline*|rule*
        set out|down in|by
        rules|policy|policies|terms|conditions ~4 accepted|agreed|signed|apply|applies|for_a_reason|for_everyone|in_place|on_our|website
        same rules|terms|for_everyone|for_all`,
      unless: [
        "in chang*|rewr*|scrap*|ignored|broke|wrong|should|updat*|own|privacy|new|no_longer|i_am_responsible|we_are_responsible|did_not|will_not",
        "prev chang*|new|broke|ignored|waiv*|behind|not_follow*|no",
        "sentence #responsibility",
        "sentence #repair",
        "after but|so i|we",
        "after because",
      ],
      moments: { refusal: "low" },
    },
  ],
};
