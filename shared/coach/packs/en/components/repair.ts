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
`,
    unless: [
      ...UNLESS,
      "next you|him|her|them? know|posted|updated|informed|find|in_touch|an_update|look|that|why|how|what|this_to|this_up|it_to|on_this|back_to|to_the_team|steps|measures|everything|all|every|action|serious*|with_the|notice|to_improve|the_team|our_team|the_driver|about|a_note|to_prevent|to_stop",
      "in get_back|keep_you|let_you|let_me|touch|contact|feedback|a_second|from_now",
    ],
  },
  // What is theirs comes, or came.
  {
    match: `
      your|a|the|full ~3 @mended ~4 is|was|will|has|are|left|leaves|goes|went|arriv*|should|today|tomorrow|on_its|on_the_way
      payment ~6 issued|made|sent
      cost|costs|pay nothing
      is|are|be|it free
      new|crew|engineer|driver|technician|plumber|bloke|man|woman|courier|replacement|copies|set|pair|part|van|colleague|fitter ~6 is|are|will|goes|comes|posted|sent|picks|collects|fetches|brings|drops|leaves|fits ~6 @when
      is|are|'s attached|enclosed|below|off|waiting
      be collected|picked_up
      @i give|gave|given ~2 back
      off the|your bill
      taken|took off
      open|working|back|up again
      @i @aux2? taken|took|take|put|found|find|cancel* ~5 off|back
      held|kept|reserved|booked|waiting|saved ~2 in|under|for your|you !name_on
      @is|has|have|being|both ~2 refunded|refund|replaced|credited|reimburs*|waived|reprinted|rebooked|returned|restored|corrected|fixed|paid|reissued|repaired|reopened|withdrawn|cleared|reversed|halved|approved|backdated|unlocked|unblocked|reactivated|re_*
      charge*|fee*|fine|fines|block|mark|entry|debt|invoice|bill|penalty|hold|note|ban|points|surcharge ~5 is|are|been gone|off|removed|lifted|dropped|deleted|cancel*|wiped|withdrawn|written_off|back
      @is|has gone ~3 by|in|out|first ~3 express|courier|post|taxi|class
      ^ refunded|credited|reversed|paid_back|replaced|reprinted|sent
      ^ and? moved|rebooked|booked|put|upgraded you
      charge*|charging ~1 nothing|you_nothing
      @i not ~3 charge|bill|invoice|charging|take|keep ~1 you|money|anything|a
      send|sent|sending|done|do|ran|run|made|make|baked|cooked|printed|wrote|goes ~4 again|afresh|anew
      you|both|all|everyone ~4 getting|get|have ~4 fresh|new|another|replacement|money
      @i am|are ~1 moving|taking|knocking|putting|adding ~5 off|to|on|up
      your ~4 is|are back ^
      your ~4 is|are back $
      told|written|wrote|rung|rang|called|phoned|informed|asked ~3 landlord|school|agency|bank|insurer|employer|council|board|university|card_company|venue|doctor|gp|hospital|neighbor*|airline|court|parents|bailiff* ~2 that|it|to|and|the|you
      would like to see|meet|call|visit|show you
      tell|name|pick|say|choose|give ~4 and|then @i will|can
      you are ~1 in|on|booked|down|first|next|at ~4 @when
      @i am @adv? at|with|in|round|outside|on ~5 @when|every_day
      with you|yours|us by|at|on|in|within|before|tomorrow|tonight|today|@day
      removed|off|deducted|struck ~2 from|of ~2 bill|invoice|account|order|tab|price
      here is your money|refund|cash|deposit|key|ticket
      take|pick|choose any|whatever|whichever
      @is holding|keeping|saving ~4 for you
      month*|week*|day*|year* longer|extra|free
      not charge|charging
      you have|get|keep my|our|the|a|another|it ~5 until|till
      %n ~1 credited|refunded|returned|wired|deducted|paid
      our|my expense|cost|treat
      @i am|are having|getting ~4 *ed|redone|done
      has|have ~3 for you
      would|does|could ~6 suit|work_for|be_convenient
      ask for me
      follow|follows by|tonight|tomorrow|today
      on our|my ~1 account|bill|tab|card|insurance
      no ~3 charge|fee|bill|cost ^
      no ~3 charge|fee|bill|cost $
      !that|this|it|which|blame|fault|one|mistake|rest|all|both|these|those * is|are|'s ~1 on me|us|the_house !to
      free ^
      free $
      your ~4 is|are|will_be halved|reduced|covered|extended|upgraded|doubled
      money|%n|fare|deposit|bill|it|rent|difference|one|refund|parcel|order|copy|replacement|fee|charge|tenner|fiver|soup|meal|amount|sum|total|price|whole|lot|rest|points ~4 back|off|into|on|to|in ~1 your|the|all card|account|bill|invoice|tab|way|order|fee|rent
      money|%n|fare|deposit|it|difference|one|refund|parcel|order|copy|replacement|they|set|pair|bag|amount|rest ~3 back|out|ships|leaves|left|went|go|goes|come|comes|gets|arrives ~4 today|this_morning|tonight|tomorrow|@day|by_courier|by_taxi|by_special|by_post|by_van|with_tracking
      money|cash|%n ~2 back now|today|already
      on its|their|his|her|the way ~1 to? ~1 !back
      minutes|miles away
      wrong|duplicate|extra|second|double ~2 is|are|been|was ~1 cancel*|removed|deleted|reversed|stopped|gone|taken|wiped|withdrawn
      @is going ~3 @when
      goes|go in|up|on|back|out ~3 @when
      @is being *ed|redone ~3 today|tonight|tomorrow|@when|as_we_speak|right_now
      what @i can|will|have|did do|done ~2 is|for
      will be at|on|in|outside your
      the|our|a ~6 is|are back|coming|booked ~3 @when
      @i will do ~2 new|two|three|another|them|all|both|it_again|again|one
      ^ swap|exchange|keep ~1 it|them|the|these|this|both
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
      you get|will_get|are_getting|'ve_got|have ~6 back|free|instead|as_well|on_us
      money|fare|%n|fee|deposit ~1 goes|comes|gets|is back to|on|in|into|with
      you need_not|neednt|do_not pay|do|send|return|bring
      place|seat|slot|spot|table|room|bed|session ~6 yours|held|kept|saved|reserved|waiting|free_for
      @i will be round|over|there|with|at|outside|back !in_touch
      @i have|had dropped|left|put|popped|posted|sent|set|pushed|moved|fitted|added|kept|saved ~6 on|at|in|through|with|to|for|aside|by your|you|the|reception|step|door|desk|name
      you|anyone|they|everyone ~8 can|may !return @mend|keep|choose|have|swap|claim
      get|have|got ~3 it|this|that|these|them|your|all sorted|fixed|replaced|repaired|cleaned|redone|refunded|finished|corrected|seen|back
      here @is !their|the_bank ~4 number|link|address|voucher|receipt|code|line|label|copy|mobile|email|offer|plan
      at our|my ~1 cost|expense
      @i paid|kept|send|drove
      new|another|right|correct|replacement ~3 ships|leaves|left|is|comes|went|arrives|waiting
      here @is %n
      you will have|get|receive ~2 it|your|@when|the|a
      accept this|a|the ~2 voucher|%n
      full|partial|%n|half refund|credit
      free of_charge|@mended|delivery|shipping|night|month*|meal|drink*|coffee|session|lesson|class|visit|service|year|week|cut|clean|one|ticket*|re_*|repair|upgrade|pass
      on_the_house|no_charge|at_no_cost|at_no_charge|at_no_extra|without_charge|no_extra|for_free|half_price|for_nothing|no_cost
      %n|percent|half ~1 off|credit|voucher|discount|back
      next|round|fare|cab|taxi|postage|tow|hotel|stay|cleaning|parking|ticket*|bill|meal|coffee|dinner|drink*|lunch|delivery|repair|visit|one|ones|them|both|it ~3 on me|us
      you will|do|need @not|nothing ~2 pay|charged|billed|owe|send|return
      you can|may|are_welcome_to|please ~1 keep|choose|swap|exchange|collect|have|get|pick|opt ~3
      which|whichever|what|choose|tell_me|tell_us|whether ~2 you_prefer|suits|you_would|would_you|which|rather|works_for
      you pick|choose|decide
      call|ring|phone|text|email|reach|write|ask|mobile|line|number ~6 me|my|mine|direct|directly|is !by|before|at|until ~5 %n`,
    unless: [
      "in not_a|no_refund|never|why|wrong|twice|non_refundable|@nobody|lost|not_eligible|if_you_had|apology|failed|range|menu|collection|season|you_like|from_me|review*|if_you_take|would_you_like_us_to_close|by_our|best|hopefully_you|reply|feedback",
      "next taken|declined|late|later|wrong|non|not|only|forfeit*|lost|never|subject|due",
      "next ~2 days|weeks|hours|day|hour late",
      "sentence quote_code|use_code|take_down|if_you_take|new_range",
      "prev not|no|cannot|unable|without|why|never",
      "in are not *ed",
      "before exchange|if_you_are_entitled|if_we|unless",
      "after own_cost|own_expense|exchange_for|for_changing",
    ],
  },
  // Done today, or ready for them.
  {
    match: `
      @i|he|she|%c|colleague|cleaner|brother|son|partner ~6 this_morning|this_afternoon|this_evening|tonight|today|at_noon|at_lunchtime|an_hour_ago
      your|what|everything|all|both|two|the|it|they|you ~5 @is|went|goes|comes|come|landed|came back|booked|reserved|confirmed|ready|whole|yours|ours|off|in_your_name|under_your_name`,
    unless: [
      ...UNLESS,
      "in read|saw|received|spoke|talked|looked|checked|learned|hear*|told|forgot|missed|open*|close*|busy|because|waited|charged|failed|happened|problem*|issue*|know|sorry|get_back|got_back|promised|let_you|complaint|reads|on_it|said",
      "prev sorry|apolog*",
      "in @not",
    ],
  },
  { match: "@i ~3 make|made ~2 up|right ~1 to|for|with", weak: true },
  { match: "@i ~3 help|show|explain|guide you", at: ["refusal"] },
];
