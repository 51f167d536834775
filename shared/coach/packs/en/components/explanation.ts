import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "after beyond_our|circumstances|factors|high_demand|operational|technical|unforeseen|various|volume*",
  "in if|may|might|unless|will|would",
  "just you",
  "next ~1 we ~1 get|improve|learn",
];

export const explanation: readonly Sign[] = [
  {
    match: `
      because !it_helps|making|of_you|that_is|there_was_no|we_care|we_value|you
      ^^ cause|reason
      the ~3 cause|reason ~6 @is
      it|that|this|which @is how|why
      and_not|instead_of|rather_than %n|a|at|from|in|on|the|to|what|with|your
      from memory
      only discovered|found|learned|noticed|realized
      ran|running|runs ~1 behind|cold|fast|hot|late|slow
      right ~2 and|but ~2 wrong
      heard|read|took|typed|understood ~4 as %n|a|if|more|the
      @i was|were @adv? alone|covering|juggling|minding|serving
      @i had been ~6 and
      had|read|used an|my|our|the ~1 last|old|older|other|previous|wrong *
      booked|intended|meant|packed for ~4 and|but
      got *ed|mixed|stuck together|up|with
      should have ~9 and did_not
      what ~1 happened|wrong @is
      ^^ here|this|what ~3 happened $
      ^^ here|this|what ~3 happened ^
      how|why it|that|this happened @is?
      happened after|because|when
      @is|error|issue|problem ~2 caused|triggered by|from
      @is|delay*|problem* ~2 due to
      leading|led to
      affected|caused|impacted by a|an|our|the
      bug|error|fault|glitch*|typo ~3 caused|charged|deleted|meant|prevented|sent|stopped
      bug|glitch*|typo in|of|on|with !your
      mistook|took ~2 for a|another|empty|one|rubbish|somebody|someone
      entered|heard|pressed|printed|put|read|saw|typed|wrote ~4 instead|rather|when|where|while ~1 *
      so @who @adv? !@fine *ed|@did
      came|comes|happened|started|starts|stemmed|stems down_to|from|with
      turned|turns out
      traced ~4 back|to
      which caused|is_why|led|meant
      down|due to a|an|my|our|the
      thanks to a|an
      assumed|believed|meaning|promised|said|thought|told|wrote ~12 but|when it|that|there|they|we ~2 had|not|was
      both|three|two bookings|customers|families|guests|jobs|names|of_you|orders|parcels|people|reservations|tables|teams ~5 at_once|came|carried|in|name|same|together|under|with
      same %n|* to_two|twice
      once|one at|in|on|to ~6 and another|once|one|the|the_other|your
      could|may|might be mine|my|our|ours|us
      until @i know
      after|as|since|when @who @aux2? @act|@change|@fault
      so ~1 @nobody|it|nobody|the|you|your ~4 @not|got|had|missed|never|sat|was|went|were
      as_a_result|meaning|that_meant !of|to`,
    unless: [
      ...UNLESS,
      "prev concern*|distress|inconvenience*|offense|thank*|trouble|upset",
      "next a_number|high|technical|unforeseen|unusual*|you",
      "in @i|for_a_reason|let_you_down said",
    ],
  },
  // An account that can be checked, told apart from the apology: what somebody did inside, not only what it did to the customer.
  {
    match: `
      @who @adv? 'd|had? @adv? @slip
      @who ~1 did|had|has|have|was @not ~1 ask*|book*|check*|clear*|compare*|confirm*|count|count*|enough|follow*|go|go_back|gone|know|listen*|load*|lock*|look*|measur*|noted|notic*|open*|order*|pass*|plug*|press*|push*|put|read|realiz*|save*|see|send_any*|set|spot*|switch*|synced|taste*|tell|test*|think|tick*|told|turn*|update*|writ* !to_you|what|you
      no_one|nobody|none @staff|at|here|in|of|on? ~3 asked|checked|counted|looked|noticed|passed|picked|read|realized|saw|spotted|tested|told|updated
      and|but|then did|had never|not !answer|apologize|ask_for|call|care|come|deserve*|get|give|hear|help|let_you|receive*|reply|ring|say|show|tell_you|turn *
      without ~1 checking|comparing|confirming|counting|listening|looking|measuring|noticing|opening|reading|realizing|testing|thinking|verifying|waiting
      last|old|older|other|out_of_date|outdated|previous|wrong ~1 box|button|calendar|chart|column|diary|drawer|file|folder|form|hook|inbox|key|line|list|map|menu|model|note|page|photo|pile|price_list|queue|rack|recipe|row|screen|sheet|shelf|shop_s|switch|template|timetable|tray|van|version
      had been|not_been !to_you *ed|built|given|left|put|sent|set|shut|sold|switched|taken|told|written ~2 !you|your *
      was|were for ~2 another|different|last|next|old|older|other|previous|wrong
      @gear ~3 added|adds|asked|asks|ate|burst|came_in|came_off|charged|charges|closed|closes|counted|counts|cracked|cut|cuts|deleted|deletes|did_not|does_not|doubled|dropped|drops|ended|failed|fails|had|had_not|hid|hides|ignored|ignores|jumped|landed|leaked|left_out|listed|loses|lost|never|opened|opens|overwrites|overwrote|picked|printed|prints|pulled|pushed|read|reads|rejected|rejects|repeated|repeats|reset|rounded|rounds|said|sat|says|sends|showed|shows|skipped|skips|slipped|still|stuck|swallowed|swapped|swaps|thinks|thought|took|treated|treats|tripped|turned
      @gear @was|is ~1 ambiguous|blocked|confusing|faulty|full|loose|misleading|off|on_%n|out|set|stuck|switched|too|unclear|worn|wrong
      @i had %n|a|last|my|the ~4 in|on|open|upside
      @who @adv? 'd|had? !@fine *ed|@did ~9 believing|meaning|so|thinking|until|when|while !you
      @who had @adv? !@fine *ed|@did|@done|changed|moved|switched
      @who @adv? 'd|had? !@fine *ed|@did ~12 and|but|then @who? @adv? !@fine|let *ed|@did|told|was|were !sorry|you|your
      both|my|one|our|the ~4 was|were absent|asleep|away|ill|in_hospital|off|on_holiday|on_leave|short_of|sick|stuck
      my|our|the ~1 @staff @was given|handed|sent|shown|told ~3 old|wrong
      @i was|were not at|aware|in|listening|looking|on|there|told|watching
      @i was|were ~2 *ing ~6 and|at|from|in|so|that|when
      @who|he|she|somebody|someone @adv? 'd|had? @past_put !standing|waiting ~5 as|at|behind|by|for|for_the|from|in|into|off|on|to|under %n|*ly|@when|another|last|my|old|our|the|the_next|the_old|wrong
      he|she|somebody|someone @adv? 'd|had? @slip
      he|she|somebody|someone *ed|@did ~9 and|but|so|then ~2 *ed|@did
      a|our|the|their ~2 !customer*|guest* @staff|courier*|lab|software|supplier*|system @adv? @slip
      @i had ~6 old|open|upside_down|wrong
      @i had|was|were alone|asleep|at|away|half|in|new|no|off|on|one|only|two|with ~6 and|but|so|when !@sorry
      a|an|our|the|your ~5 had ~2 *ed|come|fallen|gone|got|run|rusted|set|worn
      ended_up|fell|goes|landed|went ~1 behind|in|into|through|to|under ~3 another|bin|crack*|drawer|folder|inbox|junk|list|mailbox|old|pile|queue|spam|tray|wrong
      my|our|the ~4 @was|listed|looked|said|showed @adv? @wrong|full|locked|off|set
      a|an|another|her|his|my|one|our|the|your ~5 blew|blocked|broke|burst|called_in_sick|came_loose|came_off|cancelled|cracked|crashed|deleted|died|doubled|dropped_out|expired|failed|fell|fell_over|filled|flooded|froze|gave_way|jammed|leaked|let_go|merged|overheated|overran|overwrote|ran_out|reject*|slipped|snapped|stopped|swapped_over|switched_over|timed_out|tripped|went_down|went_off|went_through
      @who booked|entered|heard|read|saw|typed|wrote ~4 as|for %n|a|the
      @i was|were angry|cross|distracted|hungover|ill|in_a_hurry|nervous|rushing|tired
      a|an|another|he|it|my|one|our|she|the|they ~4 arrived|came|closed|counted|hit|left|opened|ran|rang|reached|read|scanned|showed|shut|signed|started|went ~6 %n|@when|hours|minutes
      's|@was|is ~2 assigned|booked|delivered|entered|filed|fitted|given|handed|hidden|labeled|left|listed|marked|mixed|packed|printed|put|read|recorded|routed|saved|scanned|sent|set|sitting|stored|stuck|swapped|switched|tied|turned|typed|wired ~3 as|at|before|behind|by|for|from|in|off|on|to|twice|under|without|wrong* !@when|us|you
      hid|lay|sat|stayed|stuck ~2 behind|in|inside|on|under a|my|our|the *
      was|were ~2 in|inside|on|under a|my|our|the ~3 bag|box|car|crate|depot|desk|drawer|folder|freezer|fridge|inbox|list|office|old|other|pile|queue|shelf|spam|store*|tray|van|warehouse|wrong`,
    unless: [
      ...UNLESS,
      "in appointment_was|asked_him|asked_the|disappoint*|efforts|euros|failed_in|failed_to|failed_you|fallen_short|feedback|fell_short|have_put|hosting|i_failed|in_tears|joke|kept|let_you|made_a|made_an|made_mistakes|money|policy|promised|provider|read_it|read_your|refund|refund*|replacement|right_one|rude|set_out|set_up|sorry|thought_of|thought_you|today|unacceptable|we_failed|wonder*|wrote_to|you_are|you_were",
      "prev apologize|ashamed|deposit|forgive|if|money|payment|refund*|sorry",
      "next about|apolog*|aside|asked_to|it_wrong|right|rules|this_up|this_wrong|you_down|you_in|yourself",
      "sentence circumstances|inconvenience|review|unforeseen",
    ],
  },
  // Why not.
  { match: "can not ~9 ^ i|it|our|that|the|there|this|we|you|your\nso @i ~2 not", at: ["refusal"] },
  // Not knowing, and saying so.
  {
    match: `
      @i ~2 cannot|not yet? ~2 certain|found|know|say|sure|tell ~3 how|if|the|what_caused|what_happened|what_went|when|where|whether|who|why|yet
      @i am|are|have still? ~1 checking|finding|going_through|looking|testing|tracing|waiting
      not yet ~2 clear|known|sure
      no ~2 answer|cause|explanation|part|result*|trace ~2 for|so_far|yet
      not guess|speculate
      @i|they|who ~2 checked|compared|counted|learned|listened|looked|traced|watched|went_through ~4 and|our|out|that|the|what|why|your
      @i ~2 found ~1 a|it|no|nothing|out|that|the|why !room|table
      as|because|since it|that|the|there|this|your ~3 @is|fell|had|have|was|worn
      ^ as|since both|my|no_one|nobody|one|our|somebody|someone|two ~5 *ed|@did|@is|came|carried|had|have|went`,
    unless: ["in if|will|would", "in read_it|we_are_looking_into", "next manager|no|team"],
  },
];
