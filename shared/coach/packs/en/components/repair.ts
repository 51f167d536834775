import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "in not|never|unable|unless|if|whether|@nobody|should|would_have|could_have|try|trying|used_to|failed|twice|late|wrong|to_be|have_to|non|no",
  "before once|exchange|return_for",
  "prev unable_to|if|should|when|why|once|whenever|after|before|how|until|unless|to_us|sure",
  "next me|us|our_policy|our_p*|our_service|our_system*|our_training|for_granted|attention|note|better|mistake*|errors|twice|late|in_error|into|from|the_wrong|too",
];

export const repair: readonly Sign[] = [
  // We refunded, have replaced, will redo, can cancel.
  { match: "@who|he|she|they @aux2? @mend", unless: [...UNLESS, "in was|were|been|does|do|had"] },
  // To come: whatever it is, but for what does nothing.
  {
    match: `
      @i will @adv? @adv? !@idle !@adv *
      @i will|can|have|am|are ~2 send|sent|sending|bring|brought|come|coming|call|calling|ring|phone|visit|meet|give|given|offer*|invite|arrang*|book|booked|order*|add|added|reserve*|hold|save|drop|clean|drive|post|posted|mail|email|help|write|treat|ask|start|asked|put|leave
      @i would|'d|want|offer*|propose like|love|be|gladly? happy? to !hear|know|apologize|say|express|thank|take|learn|have|understand|start|extend|begin|discuss|see|reassure|assure|offer_my|look|be|welcome|keep|think|share|let|solve|ask *
      @i happy|glad|pleased|like to @mend|send|bring|give|offer|call|come|cover|help
      let me|us @mend|send|bring|call|make|buy`,
    unless: [
      ...UNLESS,
      "next you|him|her|them? know|posted|updated|informed|find|in_touch|an_update|look|that|why|how|what|this_to|this_up|it_to|on_this|back_to|to_the_team|steps|measures|everything|all|every|action|serious*|with_the|notice|to_improve|the_team|our_team|the_driver|down|about|a_note|to_prevent|to_stop",
      "in let_you|let_me|touch|contact|feedback|a_second|from_now",
    ],
  },
  // What is theirs comes, or came.
  {
    match: `
      your|a|the|full ~3 @mended ~4 is|was|will|has|are|left|leaves|goes|went|arriv*|should|today|tomorrow|on_its|on_the_way
      payment ~4 issued|made|sent
      costs|is|are|be|pay free|nothing
      new|crew|engineer|driver|technician|plumber|bloke|copies|set|pair|part|van|colleague ~4 is|are|will|goes|comes|posted|sent ~6 @when
      is|are|'s attached|enclosed|below|off|waiting
      @is ~1 attached|enclosed
      be collected|picked_up
      @i give|gave|given ~2 back
      you have got|it ~1 back
      off the|your bill
      @is in an_envelope|a_bag
      taken|took off
      open|working|back|up again
      @i @aux2? taken|took|take|put|found|find|cancel* ~5 off|back|you
      is|are|has|was|were|being|both|be ~2 refunded|refund|replaced|credited|reimburs*|waived|reprinted|rebooked|returned|restored|corrected|fixed|paid|reissued|repaired|reopened|re_*
      money|%n|fare|deposit|bill|it|rent|difference|one|refund|parcel|order|copy|replacement ~4 back|off|out|on|into|ships|leaves|left ~2 your|the|card|account|bill|way|today|this_morning|tomorrow|@day|invoice|tracking
      at our|my ~1 cost|expense
      @i paid|kept|send|drove
      new|another|right|correct|replacement ~3 ships|leaves|left|is|comes|went|arrives|waiting
      here @is %n
      as a credit
      you will have|get|receive ~2 it|your|@when|the|a
      accept this|a|the ~2 voucher|%n
      issued ~2 refund|payment|credit
      full|partial|%n|half refund|credit
      free of_charge|@mended|delivery|shipping|night|month*|meal|drink*|coffee|session|lesson|class|visit|service|year|week|cut|clean|one|ticket*|re_*|repair|upgrade|pass
      on_the_house|no_charge|at_no_cost|at_no_charge|at_no_extra|without_charge|no_extra|for_free|half_price|for_nothing|no_cost
      %n|percent|half ~1 off|credit|voucher|discount|back
      next|meal|coffee|dinner|drink*|lunch|delivery|repair|visit|one|ones|them|both|it ~3 on me|us
      you will|do|need @not|nothing ~2 pay|charged|billed|owe|send|return
      you can|may|are_welcome_to|please ~1 keep|choose|swap|exchange|collect|have|get|pick|opt ~3
      which|whichever|what|choose|tell_me|tell_us|tell me|us|you|would|between|which|whether ~2 would|prefer|suits|like|which|rather
      call|ring|phone|text|email|reach|write|message|ask|mobile|line|number|extension ~6 me|my|mine|direct|directly|is ~6 %n
      owe you a|an|%n !apology|explanation|answer|proper`,
    unless: [
      "in not_a|no_refund|never|why|wrong|twice|non_refundable|@nobody|lost|not_eligible|if_you_had|apology|failed",
      "prev not|no|cannot|unable|without|why|never",
      "before once|exchange",
    ],
  },
  { match: "@i ~3 make|made ~2 up|right ~1 to|for|with", weak: true },
  { match: "@i ~3 help|show|explain|guide you", at: ["refusal"] },
];
