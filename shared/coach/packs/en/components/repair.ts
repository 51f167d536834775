import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "in not|never|unable|unless|if|whether|@nobody|should|would_have|could_have|try|trying|used_to|failed|twice|late|wrong|to_be|have_to|non|no",
  "before exchange|return_for",
  "after exchange_for|for_changing",
  "before removed|remove|delete|change_your",
  "prev unable_to|if|should|when|why|whenever|before|how|until|unless|to_us|sure",
  "next me|us|our_sympath*|sympath*|condolences|our_policy|our_p*|our_service|our_system*|our_training|for_granted|attention|note|better|mistake*|errors|twice|late|in_error|into|from|the_wrong|too",
];

export const repair: readonly Sign[] = [
  // We refunded, have replaced, will redo, can cancel.
  { match: "@who|he|she|they @aux2? @mend", unless: [...UNLESS, "in was|were|been|does|do|had"] },
  // To come: whatever it is, but for what does nothing.
  {
    match: `
      @i will @adv? @adv? !@idle !@adv *
      @i will|can|have|am|are ~2 deliver|send|sent|sending|bring|brought|come|coming|call|calling|ring|phone|visit|meet|give|given|offer*|invite|arrang*|book|booked|order*|add|added|reserve*|hold|save|drop|clean|drive|post|posted|mail|email|help|write|treat|ask|start|asked|put|leave
      @i am|are mailing|emailing|fetching|taking|cooking|baking|bringing|sending|coming|driving|calling|ringing|dropping|paying|giving|putting|ordering|posting|making|booking ~3 you|it|them|your|round|over|with|a|the|two|new|back
      @i will have|get ~5 *ed|done|sent|back|redone|out|off|seen
      may|could|can|shall|should|might @i ~1 come|bring|send|call|ring|offer|buy|take|cook|invite|pay|drop|show|book|visit|replace|refund|redo|make
      @i would|'d|want|offer*|propose like|love|be|gladly? happy? to *ly? !*ly|hear|know|apologize|say|express|thank|take|learn|have|understand|start|extend|begin|discuss|see|reassure|assure|offer_my|look|be|welcome|keep|think|share|let|solve|ask *
      @i happy|glad|pleased|like to @mend|send|bring|give|offer|call|come|cover|help
`,
    unless: [
      ...UNLESS,
      "next you|him|her|them? know|posted|updated|informed|find|in_touch|an_update|look|that|why|how|what|this_to|this_up|it_to|on_this|back_to|to_the_team|steps|measures|everything|all|every|action|serious*|with_the|notice|to_improve|the_team|our_team|the_driver|down|about|a_note|to_prevent|to_stop",
      "in get_back|keep_you|let_you|let_me|touch|contact|feedback|a_second|from_now",
    ],
  },
  { match: "let me|us @mend|send|bring|call|make|buy|take|cook|pay|have_another|start_again", unless: UNLESS },
  // What is theirs comes, or came.
  {
    match: `
      your|a|the|full ~3 @mended ~4 is|was|will|has|are|left|leaves|goes|went|arriv*|should|today|tomorrow|on_its|on_the_way
      payment ~6 issued|made|sent
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
      @i @aux2? taken|took|take|put|found|find|cancel* ~5 off|back
      held|kept|reserved|booked|waiting|saved ~2 in|under|for your|you !name_on
      is|are|has|have|was|were|being|both|be ~2 refunded|refund|replaced|credited|reimburs*|waived|reprinted|rebooked|returned|restored|corrected|fixed|paid|reissued|repaired|reopened|withdrawn|cleared|re_*
      money|%n|fare|deposit|bill|it|rent|difference|one|refund|parcel|order|copy|replacement|fee|charge|tenner|fiver|soup|meal ~4 back|off|into|on|to ~1 your|the|all card|account|bill|invoice|tab|way|order|fee|rent
      money|%n|fare|deposit|it|difference|one|refund|parcel|order|copy|replacement|they|set|pair|bag ~3 out|ships|leaves|left|went|go|goes|come|comes|gets|arrives ~4 today|this_morning|tonight|tomorrow|@day|by_courier|by_taxi|by_special|by_post|by_van|with_tracking
      money|cash|%n ~2 back now|today|already
      on its|their|his|her|the way ~1 to? ~1 !back
      minutes|miles away
      tracking ~3 below|is
      wrong|duplicate|extra|second|double ~2 is|are|been|was ~1 cancel*|removed|deleted|reversed|stopped|gone|taken|wiped|withdrawn
      @is going ~3 @when
      goes|go in|up|on|back|out ~3 @when
      @is being *ed|redone ~3 today|tonight|tomorrow|@when|as_we_speak|right_now
      what @i can|will|have|did do|done ~2 is|for
      will be with you
      will be at|on|in|outside your
      the|our|a ~2 is|are back|coming|booked ~3 @when
      no fee|cost|bill for|to
      bill|invoice|receipt ~1 comes|goes|come|go to us|me
      @i will do ~2 new|two|three|another|them|all|both|it_again|again|one
      ^ swap|exchange|keep ~1 it|them|the|these|this|both
      not|neither ~3 cost you|a_penny
      !someone|somebody %c will @adv? @mend|bring|come|redo|drop|drive
      @staff will @adv? @mend|bring|come|redo|drop|drive|see
      will have it|them|one at|with|by|for|ready|back
      your|the ~5 is|are going back
      up to %n
      right|correct|proper ones|one|size|part*|set|order|dish|item* ~5 @when|you
      and|then will @adv? @mend|send|bring|call|come|give
      it|its|this is? free
      your ~3 is|are back ~3 on|in|at|open|for
      drink*|wine|meal|taxi|round|coffee*|cake|pudding|lunch|breakfast|cab|parking|postage is|are ours|mine|free|paid
      your name on it|them|this
      you get|will_get|are_getting|'ve_got ~6 back
      place|seat|slot|spot|table|room|bed|session ~6 yours|held|kept|saved|reserved|waiting|free_for
      got|has|have a|your place|seat|slot|spot
      @i @aux2? cancel*|dropped|scrapped|cleared|cut ~3 fee*|charge*|fine|bill|invoice|penalty|debt|balance
      @i will be round|over|there|with|at|outside|back !in_touch
      @i have|had dropped|left|put|popped|posted|sent|set|pushed|moved ~6 on|at|in|through|with|to|for|aside|by your|you|the|reception|step|door|desk|name
      you|anyone|they|everyone ~8 can|may !return @mend|keep|choose|have|swap|claim
      get|have|got ~3 it|this|that|these|them|your|all sorted|fixed|replaced|repaired|cleaned|redone|refunded|finished|corrected|seen|back
      here @is !their|the_bank ~4 number|link|address|voucher|receipt|code|line|label|copy|mobile|email|offer|plan
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
      next|round|fare|cab|taxi|postage|tow|hotel|stay|cleaning|parking|ticket*|bill|meal|coffee|dinner|drink*|lunch|delivery|repair|visit|one|ones|them|both|it ~3 on me|us
      you will|do|need @not|nothing ~2 pay|charged|billed|owe|send|return
      you can|may|are_welcome_to|please ~1 keep|choose|swap|exchange|collect|have|get|pick|opt ~3
      which|whichever|what|choose|tell_me|tell_us|whether ~2 you_prefer|suits|you_would|would_you|which|rather|is_easier|works_for|between
      choose|pick $|between|from|whichever|one|either
      you pick|choose|decide
      call|ring|phone|text|email|reach|write|message|ask|mobile|line|number|extension ~6 me|my|mine|direct|directly|is !by|before|at|until ~5 %n
      owe you a|an|%n !apology|explanation|answer|proper`,
    unless: [
      "in not_a|no_refund|never|why|wrong|twice|non_refundable|@nobody|lost|not_eligible|if_you_had|apology|failed|range|menu|collection|season|you_like|from_me|review*|if_you_take|would_you_like_us_to_close|by_our|best|hopefully_you|reply|feedback",
      "next late|later|wrong|non|not|only|forfeit*|lost|never|subject|due",
      "next ~2 days|weeks|hours|day|hour late",
      "sentence quote_code|use_code|take_down|if_you_take|new_range",
      "prev not|no|cannot|unable|without|why|never",
      "in are not *ed",
      "before exchange|if_you_are_entitled|if_we|unless",
      "after own_cost|own_expense|exchange_for|for_changing",
    ],
  },
  { match: "@i ~3 make|made ~2 up|right ~1 to|for|with", weak: true },
  { match: "@i ~3 help|show|explain|guide you", at: ["refusal"] },
];
