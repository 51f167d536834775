import type { Sign } from "../../../pack.ts";

const UNLESS = [
  "after technical|unforeseen|various|operational|circumstances|beyond_our|high_demand|volume*|factors",
  "in if|will|would|may|might|unless",
];

export const explanation: readonly Sign[] = [
  {
    match: `
      because !you|of_you|we_value|we_care|it_helps|there_was_no|making|that_is
      ^^ cause|reason
      the ~3 reason|cause ~6 @is
      that|this|which|it @is why|how
      instead_of|rather_than|and_not %n|the|a|your|what|on|in|to|at|from|with
      from memory
      only learned|noticed|found|realized|discovered
      runs|ran|running ~1 hot|slow|fast|late|cold|behind
      right ~2 but|and ~2 wrong
      heard|read|took|typed|understood ~4 as %n|the|more|a|if
      @i was|were @adv? covering|minding|juggling|serving|alone
      @i had been ~6 and
      had|used|read the|my|an|our ~1 wrong|old|older|other|last|previous *
      meant|intended|packed|booked for ~4 and|but
      got *ed|mixed|stuck together|with|up
      should have ~9 and did_not
      what ~1 happened|wrong @is
      ^^ what|here|this ~3 happened $
      ^^ what|here|this ~3 happened ^
      how|why it|this|that happened @is?
      happened when|because|after
      @is|problem|error|issue ~2 caused|triggered by|from
      @is|problem*|delay* ~2 due to
      led|leading to
      affected|impacted|caused by a|an|our|the
      fault|error|bug|typo|glitch* ~3 prevented|meant|caused|sent|deleted|charged|stopped
      bug|typo|glitch* in|on|with|of !your
      took|mistook ~2 for one|a|somebody|someone|rubbish|another|empty
      wrote|read|typed|put|printed|heard|entered|saw|pressed ~4 where|when|instead|rather|while ~1 *
      so @who @adv? !@fine *ed|@did
      came|comes|happened|stems|stemmed|started|starts from|with|down_to
      turns|turned out
      traced ~4 to|back
      which meant|is_why|caused|led
      due|down to a|an|our|my|the
      thanks to a|an
      told|said|promised|wrote|thought|believed|assumed|meaning ~12 when|but it|there|they|we|that ~2 not|had|was
      two|three|both orders|bookings|customers|people|reservations|jobs|families|guests|names|parcels|tables|teams|of_you ~5 same|at_once|together|name|in|under|with|came|carried
      same *|%n twice|to_two
      once|one in|at|on|to ~6 and once|the_other|another|one|your|the
      could|might|may be ours|us|mine|our|my
      until @i know
      since|as|when|after @who @aux2? @fault|@act|@change
      so ~1 your|the|it|nobody|you|@nobody ~4 @not|went|was|got|were|sat|had|missed|never
      that_meant|as_a_result|meaning !of|to`,
    unless: [
      ...UNLESS,
      "prev offense|inconvenience*|upset|distress|concern*|trouble|thank*",
      "next you|unforeseen|unusual*|high|technical|a_number",
      "in let_you_down|for_a_reason|@i said",
    ],
  },
  // An account that can be checked, told apart from the apology: what somebody did inside, not only what it did to the customer.
  {
    match: `
      @who @adv? had|'d? @adv? @slip
      @who ~1 did|had|have|has|was @not ~1 check*|count*|read|look*|test*|pass*|tell|told|update*|writ*|noted|notic*|spot*|see|realiz*|press*|save*|confirm*|listen*|ask*|measur*|follow*|set|switch*|turn*|go|gone|know|synced|load*|put|go_back|clear*|plug*|lock*|tick*|enough|book*|order*|compare*|taste*|think|count|open*|push*|send_any* !you|to_you|what
      nobody|no_one|none @staff|here|at|on|in|of? ~3 updated|checked|told|noticed|spotted|passed|picked|read|looked|saw|realized|asked|tested|counted
      and|then|but did|had not|never !get|receive*|hear|call|ring|reply|answer|come|turn|show|tell_you|let_you|apologize|deserve*|say|ask_for|care|help|give *
      without ~1 checking|reading|looking|testing|counting|opening|comparing|measuring|confirming|listening|noticing|realizing|waiting|thinking|verifying|looking
      wrong|old|older|outdated|last|previous|other|out_of_date ~1 column|row|sheet|list|file|tray|drawer|hook|calendar|template|version|chart|screen|timetable|menu|form|folder|inbox|page|box|rack|shelf|pile|van|key|switch|button|recipe|note|model|diary|line|queue|shop_s|price_list|map|photo
      had been|not_been !to_you *ed|left|set|put|given|told|taken|written|sent|sold|switched|built|shut ~2 !you|your *
      was|were for ~2 older|old|wrong|other|another|next|last|different|previous
      @gear ~3 still|never|did_not|does_not|had_not|drops|dropped|skips|skipped|left_out|lost|loses|counts|counted|charges|charged|rounds|rounded|cut|cuts|reset|overwrote|overwrites|landed|sat|says|said|showed|shows|listed|pulled|reads|read|thought|took|came_off|came_in|ended|jumped|pushed|swallowed|ate|hid|swaps|swapped|doubled|repeats|repeated|prints|printed|adds|added|ignores|ignored|treats|treated|asks|asked|failed|fails|stuck|closed|closes|opened|opens|turned|thinks|had|picked|sends|deletes|deleted|rejected|rejects|hides|leaked|burst|slipped|cracked|tripped
      @gear @was|is ~1 too|wrong|out|set|off|unclear|confusing|ambiguous|full|blocked|loose|stuck|worn|misleading|faulty|on_%n|switched
      @i had my|the|a|%n|last ~4 on|in|open|upside
      @who @adv? had|'d? !@fine *ed|@did ~9 when|while|so|until|thinking|meaning|believing !you
      @who had @adv? !@fine *ed|@did|@done|moved|switched|changed
      @who @adv? had|'d? !@fine *ed|@did ~12 and|then|but @who? @adv? !@fine|let *ed|@did|was|were|told !you|your|sorry
      our|my|the|one|both ~4 was|were absent|ill|sick|off|away|on_leave|on_holiday|short_of|stuck|in_hospital|asleep
      our|my|the ~1 @staff @was given|handed|told|sent|shown ~3 wrong|old
      @i was|were not at|in|there|on|looking|watching|listening|told|aware
      @i was|were ~2 *ing ~6 and|when|that|so|from|at|in
      @who|he|she|somebody|someone @adv? had|'d? @past_put !standing|waiting ~5 in|on|under|into|as|by|behind|from|to|at|for|off|for_the wrong|another|our|my|the_old|the_next|last|old|%n|@when|*ly|the
      he|she|somebody|someone @adv? had|'d? @slip
      he|she|somebody|someone @did|*ed ~9 and|so|but|then ~2 *ed|@did
      the|our|a|their ~2 !customer*|guest* @staff|lab|courier*|supplier*|system|software @adv? @slip
      @i had ~6 wrong|old|open|upside_down
      @i was|were|had on|in|at|with|off|alone|away|asleep|new|one|two|half|no|only ~6 and|so|when|but !@sorry
      a|an|the|our|your ~5 had ~2 *ed|come|gone|worn|run|got|fallen|rusted|set
      went|goes|fell|landed|ended_up ~1 in|into|to|under|behind|through ~3 spam|folder|junk|bin|pile|tray|queue|inbox|drawer|wrong|old|another|crack*|list|mailbox
      our|my|the ~4 @was|looked|showed|listed|said @adv? @wrong|set|full|off|locked
      a|an|the|our|my|your|one|another|his|her ~5 broke|failed|crashed|stopped|jammed|froze|expired|died|fell|leaked|blocked|overran|overheated|ran_out|filled|cancelled|reject*|doubled|overwrote|slipped|burst|tripped|blew|cracked|snapped|flooded|merged|dropped_out|timed_out|went_off|went_down|went_through|came_off|came_loose|let_go|fell_over|gave_way|deleted|swapped_over|switched_over|called_in_sick
      @who read|heard|typed|wrote|saw|entered|booked ~4 as|for %n|the|a
      @i was|were tired|hungover|ill|cross|angry|rushing|distracted|nervous|in_a_hurry
      a|an|the|our|my|one|another|she|he|it|they ~4 went|hit|closed|opened|signed|scanned|reached|arrived|left|came|ran|shut|rang|read|showed|counted|started ~6 %n|@when|minutes|hours
      @was|is|'s ~2 set|entered|marked|listed|filed|typed|labeled|booked|packed|saved|sent|recorded|wired|left|delivered|handed|scanned|printed|put|assigned|switched|turned|stuck|routed|given|read|mixed|stored|hidden|sitting|swapped|fitted|tied ~3 as|to|on|in|at|under|for|off|by|wrong*|twice|before|without|behind|from !us|you|@when
      sat|lay|hid|stayed|stuck ~2 in|on|under|inside|behind my|our|a|the *
      was|were ~2 in|on|under|inside my|our|a|the ~3 tray|inbox|van|desk|folder|box|queue|drawer|shelf|crate|pile|list|other|wrong|old|spam|warehouse|store*|car|bag|office|depot|freezer|fridge`,
    unless: [
      ...UNLESS,
      "in today|rude|unacceptable|let_you|we_failed|i_failed|failed_to|failed_you|failed_in|efforts|provider|hosting|joke|money|refund|euros|right_one|replacement|sorry|disappoint*|fell_short|fallen_short|refund*|made_a|made_an|made_mistakes|have_put|promised|kept|asked_the|asked_him|feedback|wonder*|thought_you|thought_of|set_up|set_out|you_were|you_are|in_tears|read_your|wrote_to|appointment_was|policy|read_it",
      "prev sorry|ashamed|apologize|forgive|refund*|money|payment|deposit|if",
      "next it_wrong|this_wrong|right|you_in|about|apolog*|asked_to|you_down|aside|this_up|yourself|rules",
      "sentence unforeseen|circumstances|review|inconvenience",
    ],
  },
  // Why not.
  { match: "can not ~9 ^ the|your|it|we|i|our|this|that|there|you\nso @i ~2 not", at: ["refusal"] },
  // Not knowing, and saying so.
  {
    match: `
      @i ~2 not|cannot yet? ~2 know|sure|certain|found|say|tell ~3 why|how|what_happened|what_went|what_caused|where|whether|if|who|yet|when|the
      @i am|are|have still? ~1 checking|looking|finding|tracing|testing|waiting|going_through
      not yet ~2 clear|known|sure
      no ~2 cause|explanation|answer|trace|part|result* ~2 yet|for|so_far
      not guess|speculate
      @i|who|they ~2 checked|looked|traced|compared|learned|listened|watched|counted|went_through ~4 and|that|our|the|your|why|what|out
      @i ~2 found ~1 that|out|why|the|a|it|nothing|no !room|table
      as|since|because it|this|the|that|your|there ~3 @is|had|have|worn|was|fell
      ^ as|since two|both|one|our|my|nobody|no_one|somebody|someone ~5 @is|had|have|carried|came|went|*ed|@did`,
    unless: ["in if|will|would", "in we_are_looking_into|read_it", "next manager|team|no"],
  },
];
