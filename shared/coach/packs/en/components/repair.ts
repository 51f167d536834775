import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "in @nobody|could_have|failed|have_to|if|late|never|no|non|not|should|to_be|try|trying|twice|unable|unless|used_to|whether|would_have|wrong",
  "before exchange|return_for",
  "after exchange_for|for_changing",
  "before change_your|delete|remove|removed",
  "prev before|how|if|is_nothing|should|sure|to_us|unable_to|unless|until|when|whenever|why",
  "in can_only",
  "next attention|better|condolences|errors|for_granted|from|in_error|into|late|me|mistake*|note|our_p*|our_policy|our_service|our_sympath*|our_system*|our_training|sympath*|the_wrong|too|twice|us",
];

export const repair: readonly Sign[] = [
  // We refunded, have replaced, will redo, can cancel.
  {
    match: "@who|he|she|they @aux2? @mend",
    unless: [...UNLESS, "in be_honored|be_honoured|been|do|does|gave|had|was|were", "prev while"],
  },
  // To come: whatever it is, but for what does nothing.
  {
    match: `
      @i will @adv? @adv? !@idle !@adv *
      @i am|are|can|have|will ~2 add|added|arrang*|ask|asked|book|booked|bring|brought|call|calling|clean|come|coming|deliver|drive|drop|email|give|given|help|hold|invite|leave|mail|meet|offer*|order*|phone|post|posted|put|reserve*|ring|save|send|sending|sent|start|treat|visit|write
      @i am|are baking|booking|bringing|calling|coming|cooking|driving|dropping|emailing|fetching|giving|mailing|making|ordering|paying|posting|putting|ringing|sending|taking ~3 a|back|it|new|over|round|the|them|two|with|you|your
      @i will get|have ~5 *ed|back|done|off|out|redone|seen|sent
      can|could|may|might|shall|should @i ~1 book|bring|buy|call|come|cook|drop|invite|make|offer|pay|redo|refund|replace|ring|send|show|take|visit
      @i 'd|offer*|propose|want|would be|gladly|like|love? happy? to *ly? !*ly|apologize|ask|assure|be|begin|discuss|express|extend|have|hear|keep|know|learn|let|look|offer_my|reassure|say|see|share|solve|start|take|thank|think|understand|welcome *
`,
    unless: [
      ...UNLESS,
      "next her|him|them|you? a_note|about|action|all|an_update|back_to|every|everything|find|how|in_touch|informed|it_to|know|look|measures|notice|on_this|our_team|posted|serious*|steps|that|the_driver|the_team|this_to|this_up|to_improve|to_prevent|to_stop|to_the_team|updated|what|why|with_the",
      "in a_second|contact|feedback|from_now|get_back|keep_you|let_me|let_you|touch",
    ],
  },
  // What is theirs comes, or came.
  {
    match: `
      a|full|the|your ~3 @mended ~4 are|arriv*|goes|has|is|leaves|left|on_its|on_the_way|should|today|tomorrow|was|went|will
      payment ~6 issued|made|sent
      cost|costs|pay nothing
      are|be|is|it free
      bloke|colleague|copies|courier|crew|driver|engineer|fitter|man|new|pair|part|plumber|replacement|set|technician|van|woman ~6 are|brings|collects|comes|drops|fetches|fits|goes|is|leaves|picks|posted|sent|will ~6 @when
      's|are|is attached|below|enclosed|off|waiting
      be collected|picked_up
      @i gave|give|given ~2 back
      off the|your bill
      taken|took off
      back|open|up|working|works again
      a|the ~2 fix|patch ~2 been|goes|is|was|went ~2 deployed|live|out|released|shipped
      @i @aux2? deployed|released|shipped ~3 fix|patch|update|version
      release|update|version ~3 fixes|solves
      @i @aux2? cancel*|find|found|put|take|taken|took ~5 back|off
      booked|held|kept|reserved|saved|waiting ~2 for|in|under you|your !name_on
      @is|being|both|has|have ~2 approved|backdated|cleared|corrected|credited|fixed|halved|paid|re_*|reactivated|rebooked|refund|refunded|reimburs*|reissued|reopened|repaired|replaced|reprinted|restored|returned|reversed|unblocked|unlocked|waived|withdrawn
      ban|bill|block|charge*|debt|entry|fee*|fine|fines|hold|invoice|mark|note|penalty|points|surcharge ~5 are|been|is back|cancel*|deleted|dropped|gone|lifted|off|removed|wiped|withdrawn|written_off
      @is|has gone ~3 by|first|in|out ~3 class|courier|express|post|taxi
      ^ credited|paid_back|refunded|replaced|reprinted|reversed|sent
      ^ and? booked|moved|put|rebooked|upgraded you
      charge*|charging ~1 nothing|you_nothing
      @i not ~3 bill|charge|charging|invoice|keep|take ~1 a|anything|money|you
      baked|cooked|do|done|goes|made|make|printed|ran|run|send|sending|sent|wrote ~4 afresh|again|anew
      all|both|everyone|you ~4 get|getting|have ~4 another|fresh|money|new|replacement
      @i am|are ~1 adding|knocking|moving|putting|taking ~5 off|on|to|up
      your ~4 are|is back ^
      your ~4 are|is back $
      asked|called|informed|phoned|rang|rung|told|written|wrote ~3 agency|airline|bailiff*|bank|board|card_company|council|court|doctor|employer|gp|hospital|insurer|landlord|neighbor*|parents|school|university|venue ~2 and|it|that|the|to|you
      would like to call|meet|see|show|visit you
      choose|give|name|pick|say|tell ~4 and|then @i can|will
      you are ~1 at|booked|down|first|in|next|on ~4 @when
      @i am @adv? at|in|on|outside|round|with ~5 @when|every_day
      with us|you|yours @day|at|before|by|in|on|today|tomorrow|tonight|within
      deducted|off|removed|struck ~2 from|of ~2 account|bill|invoice|order|price|tab
      here is your cash|deposit|key|money|refund|ticket
      choose|pick|take any|whatever|whichever
      @is holding|keeping|saving ~4 for you
      day*|month*|week*|year* extra|free|longer
      not charge|charging
      you get|have|keep a|another|it|my|our|the ~5 till|until
      %n ~1 credited|deducted|paid|refunded|returned|wired
      my|our cost|expense|treat
      @i am|are getting|having ~4 *ed|done|redone
      has|have ~3 for you
      could|does|would ~6 be_convenient|suit|work_for
      ask for me
      follow|follows by|today|tomorrow|tonight
      on my|our ~1 account|bill|card|insurance|tab
      no ~3 bill|charge|cost|fee ^
      no ~3 bill|charge|cost|fee $
      !all|blame|both|fault|it|mistake|one|rest|that|these|this|those|which * 's|are|is ~1 on me|the_house|us !to
      free ^
      free $
      your ~4 are|is|will_be covered|doubled|extended|halved|reduced|upgraded
      %n|amount|bill|charge|copy|deposit|difference|fare|fee|fiver|it|lot|meal|money|one|order|parcel|points|price|refund|rent|replacement|rest|soup|sum|tenner|total|whole ~4 back|in|into|off|on|to ~1 all|the|your account|bill|card|fee|invoice|order|rent|tab|way
      %n|amount|bag|copy|deposit|difference|fare|it|money|one|order|pair|parcel|refund|replacement|rest|set|they ~3 arrives|back|come|comes|gets|go|goes|leaves|left|out|ships|went ~4 @day|by_courier|by_post|by_special|by_taxi|by_van|this_morning|today|tomorrow|tonight|with_tracking
      %n|cash|money ~2 back already|now|today
      on her|his|its|the|their way ~1 to? ~1 !back
      miles|minutes away
      double|duplicate|extra|second|wrong ~2 are|been|is|was ~1 cancel*|deleted|gone|removed|reversed|stopped|taken|wiped|withdrawn
      @is going ~3 @when
      go|goes back|in|on|out|up ~3 @when
      @is being *ed|redone ~3 @when|as_we_speak|right_now|today|tomorrow|tonight
      what @i can|did|have|will do|done ~2 for|is
      will be at|in|on|outside your
      a|our|the ~6 are|is back|booked|coming ~3 @when
      @i will do ~2 again|all|another|both|it_again|new|one|them|three|two
      ^ exchange|keep|swap ~1 both|it|the|them|these|this
      !somebody|someone %c will @adv? @mend|bring|come|drive|drop|redo
      @staff will @adv? @mend|bring|come|drive|drop|redo|see
      will have it|one|them at|back|by|for|ready|with
      the|your ~5 are|is going back
      up to %n
      correct|proper|right dish|item*|one|ones|order|part*|set|size ~5 @when|you
      and|then will @adv? @mend|bring|call|come|give|send
      it|its|this is? free
      your ~3 are|is back ~3 at|for|in|on|open
      breakfast|cab|cake|coffee*|drink*|lunch|meal|parking|postage|pudding|round|taxi|wine are|is free|mine|ours|paid
      your name on it|them|this
      you 've_got|are_getting|get|have|will_get ~6 as_well|back|free|instead|on_us
      %n|deposit|fare|fee|money ~1 comes|gets|goes|is back in|into|on|to|with
      you do_not|need_not|neednt bring|do|pay|return|send
      bed|place|room|seat|session|slot|spot|table ~6 free_for|held|kept|reserved|saved|waiting|yours
      @i will be at|back|outside|over|round|there|with !in_touch
      @i had|have added|dropped|fitted|kept|left|moved|popped|posted|pushed|put|saved|sent|set ~6 aside|at|by|for|in|on|through|to|with desk|door|name|reception|step|the|you|your
      anyone|everyone|they|you ~8 can|may !return @mend|choose|claim|have|keep|swap
      get|got|have ~3 all|it|that|them|these|this|your back|cleaned|corrected|finished|fixed|redone|refunded|repaired|replaced|seen|sorted
      here @is !the_bank|their ~4 address|code|copy|email|label|line|link|mobile|number|offer|plan|receipt|voucher
      at my|our ~1 cost|expense
      @i drove|kept|paid|send
      another|correct|new|replacement|right ~3 arrives|comes|is|leaves|left|ships|waiting|went
      here @is %n
      you will get|have|receive ~2 @when|a|it|the|your
      accept a|the|this ~2 %n|voucher
      %n|full|half|partial credit|refund
      free @mended|class|clean|coffee|cut|delivery|drink*|lesson|meal|month*|night|of_charge|one|pass|re_*|repair|service|session|shipping|ticket*|upgrade|visit|week|year
      at_no_charge|at_no_cost|at_no_extra|for_free|for_nothing|half_price|no_charge|no_cost|no_extra|on_the_house|without_charge
      %n|half|percent ~1 back|credit|discount|off|voucher
      bill|both|cab|cleaning|coffee|delivery|dinner|drink*|fare|hotel|it|lunch|meal|next|one|ones|parking|postage|repair|round|stay|taxi|them|ticket*|tow|visit ~3 on me|us
      you do|need|will @not|nothing ~2 billed|charged|owe|pay|return|send
      you are_welcome_to|can|may|please ~1 choose|collect|exchange|get|have|keep|opt|pick|swap ~3
      choose|tell_me|tell_us|what|whether|which|whichever ~2 rather|suits|which|works_for|would_you|you_prefer|you_would
      you choose|decide|pick
      ask|call|email|line|mobile|number|phone|reach|ring|text|write ~6 direct|directly|is|me|mine|my !at|before|by|until ~5 %n`,
    unless: [
      "in @nobody|apology|best|by_our|collection|failed|feedback|from_me|hopefully_you|if_you_had|if_you_take|lost|menu|never|no_refund|non_refundable|not_a|not_eligible|range|reply|review*|season|twice|why|would_you_like_us_to_close|wrong|you_like",
      "next ~3 denied|expired|invalid|passed|payable|rejected",
      // Only with the next bill.
      "after at_renewal|next_order|spend|when_you",
      "after over %n",
      "next declined|due|forfeit*|late|later|lost|never|non|not|only|subject|taken|wrong",
      "next ~2 day|days|hour|hours|weeks late",
      "sentence if_you_take|new_range|quote_code|take_down|use_code",
      "prev cannot|never|no|not|unable|why|without",
      "in are not *ed",
      "before exchange|if_we|if_you_are_entitled|unless",
      "after exchange_for|for_changing|own_cost|own_expense",
    ],
  },
  // Done today, or ready for them.
  {
    match: `
      %c|@i|brother|cleaner|colleague|he|partner|she|son ~6 an_hour_ago|at_lunchtime|at_noon|this_afternoon|this_evening|this_morning|today|tonight
      all|both|everything|it|the|they|two|what|you|your ~5 @is|came|come|comes|goes|landed|went back|booked|confirmed|in_your_name|off|ours|ready|reserved|under_your_name|whole|yours`,
    unless: [
      ...UNLESS,
      "in because|busy|charged|checked|close*|complaint|failed|forgot|get_back|got_back|happened|hear*|issue*|know|learned|let_you|looked|missed|on_it|open*|problem*|promised|read|reads|received|said|saw|sorry|spoke|talked|told|waited",
      "prev apolog*|sorry",
      "in @not",
      // What was broken, and whose fault it was.
      "in was|were ~1 off|ours|yours",
      "in go|went off",
    ],
  },
  { match: "@i ~3 made|make ~2 right|up ~1 for|to|with", weak: true },
  { match: "@i ~3 explain|guide|help|show you", at: ["refusal"] },
];
