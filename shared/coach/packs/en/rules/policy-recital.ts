import type { RuleSet } from "../../../pack.ts";

export const policy: RuleSet = {
  class: "policy-recital",
  rules: [
    {
      id: "policy",
      severity: "high",
      owned: "med",
      match: `
        accord*|against|because|by|cancellation|company|due|follow*|in|line|our|per|pursuant|refund|return*|standard|stated|store|strict|under|within ~3 policies|policy|t_cs|terms
        accord*|against|because|company|due|house|our|per|pursuant|store|under ~1 agreement|conditions|contract|rules
        policies|policy|rules|terms ~1 allow*|appl*|are|clear*|do|does|follow*|is|requir*|say*|stat*
        all|sale items|sales ~1 final
        non refundable
        normal|standard practice
        no exceptions|refunds|returns
        window ~1 closed
        fine_print`,
      unless: [
        "in better|broke|chang*|drop*|hid*|ignored|improv*|new|no_longer|not_follow*|our_own|privacy|rewr*|scrap*|should|unclear|updat*|wrong",
        "prev against|behind|broke|chang*|drop*|follow_our|ignored|improv*|look*|new|not|review*|revis*|rewr*|scrap*|tighten*|updat*|waiv*",
        "after because|chang*|not_clear|our_fault|should_not|unclear|wrong",
        "after but|so i|we",
        "sentence exception",
      ],
    },
    {
      id: "rule-book",
      severity: "med",
      owned: "low",
      match: `
        accord*|against|because|by|company|due|follow*|in|line|per|pursuant|standard|stated|store|strict|under|within ~3 @rule
        @rule ~4 allow*|appl*|requir*|say*|stat*
        @i ~2 not ~1 liable|obliged|required
        no ~1 obligation
        after|outside|past a|our|the|your ~3 period|warranty|window
        bookings|decision*|orders|purchases|sales|tickets ~3 final
        cover|guarantee|offer|warranty|window ~1 had|has|is|ran|was ~2 closed|ended|expired|out|over|passed
        that is ~1 how|our|the ~2 done|policy|rule|way_it_is|way_we|work|works
        bookings|cancellations|changes|claims|coupons|deposits|exchanges|fees|goods|items|refunds|returns|tickets|vouchers ~1 are|can|have|is|must|remain|stay|will ~3 accepted|be|given|made|not|only|processed|with_us|within
        cut_off|deadline|notice_period ~3 is|was
        can_not|not make ~1 exception*
        @i ~1 only accept|cover|exchange|offer|refund
        exchange only
        need|require a|the|your ~1 original|proof|receipt
        forfeit*|non_negotiable|small_print
        subject to ~2 approval|availability|change*|conditions|fee*|notice|terms
        applies|apply|same for|to all|every*
        ask|need|require|requires ~2 days|hour|hours|notice
        made|make|set our|the rules
        computer|system|till can_not|does_not|will_not allow|let|permit
        charge|deposit|fee|penalty|surcharge ~2 applies|apply|is_due|remains|stands|stays
        days*|hours* ~1 notice
        article|clause|form|paragraph|regulation|rule|section|term %n
        shall not
        are|be|is|remain liable|responsible for|to
        @i am|are|can|could|do|will not|unable ~2 accept|allow|authorise|consider|do|extend|give|issue|make|offer|provide|refund|take|to ~2 refunds?|refunds|returns|exchange*|exception*|compensation|liability|cash|claims|replacement*|changes
        non|not ~1 allowed|covered|eligible|exchangeable|negotiable|permitted|refundable|returnable|transferable|upheld
        conditions|guidelines|rules|terms ~1 are|is ~1 clear|rules|simple|strict|terms|the_same|there
        company|correct|established|industry|internal|normal|proper|standard|usual ~1 guideline*|practice|procedure*|process*|protocol*|rule*|terms
        set down|out by|in
        conditions|policies|policy|rules|terms ~4 accepted|agreed|applies|apply|for_a_reason|for_everyone|in_place|on_our|signed|website
        same for_all|for_everyone|rules|terms
        arrivals|bookings|cancellations|changes|claims|complaints|orders|refunds|requests|returns|sales|treatments ~6 can_not|forfeit|must|not_accepted|not_be|only|will_not
        contract|cover|fare|fee|membership|package|plan|policy|price|ticket|warranty ~1 can|does|is|will not ~1 apply|cover|extend|include
        can|could|do|will not ~1 be|come|go ~1 accepted|back|exchanged|swapped|used|waived
        as displayed|laid|listed|printed|published|set|shown down|in|on|out
        @nobody|no ~2 ^ no *
        no authority|discretion|power over|to
        @rule|head_office|insurance|law|regulation*|system ~1 can|do|does|will not ~1 allow|include|let|permit
        invalid|null|void after|if|once|when
        there @is a|an|no ~2 charge|fee|penalty|refund* after|for|if|on
        has|have|must|need|needs to be ~2 booked|cancelled|collected|received|returned|signed|submitted
        customers|guests|members|passengers|patients|patrons|tenants|visitors may|must|shall
        that 's|is the ~1 policy|procedure|process|rule|system
        can_not|not bend|override|waive
        forfeit*|kept|lost after|if|once|when
        only a|the ~3 can|may`,
      unless: [
        "in broke|chang*|did_not|i_am_responsible|ignored|new|no_longer|own|privacy|rewr*|scrap*|should|updat*|we_are_responsible|will_not|wrong",
        "prev behind|broke|chang*|ignored|new|no|not_follow*|waiv*",
        "sentence #responsibility",
        "sentence #repair",
        "after but|so i|we",
        "after because",
      ],
      moments: { refusal: "low" },
    },
  ],
};
