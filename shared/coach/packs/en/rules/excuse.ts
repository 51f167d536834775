import type { RuleSet } from "../../../pack.ts";

export const excuse: RuleSet = {
  class: "excuse",
  rules: [
    {
      id: "busy",
      severity: "med",
      owned: "low",
      match: `
        exceptional*|high|sheer|unprecedented|unusual* ~1 demand|number*|volume*
        @is|@very|crazy|get|our|so|too busy|flat_out|hectic|mad|overwhelmed|rammed|slammed|stretched|swamped
        busy ~1 day|evening|night|period|saturday|season|time|week|weekend
        short_handed|short_of|short_staffed|understaffed
        staff* ~1 issue*|off|problem*|shortage*|sickness
        been|in|off ill|off|sick
        just|only ~1 had|have|one|two ~3 hands|on|people|person|staff
        backlog|circumstances|outage|overworked|peak|rush|shortage*|unforeseen
        christmas|covid|holiday*|inflation|pandemic|season|snow|strike*|traffic|weather`,
      unless: ["prev before|until|you|your", "after #responsibility", "near no|not ~1 excuse|reason|your_problem"],
    },
    {
      id: "nothing-we-can",
      severity: "med",
      match: `
        did|doing|tried my|our ~1 best
        all|everything @i could
        the_circumstances
        little|much|nothing ~3 @i ~2 can|could|do
        unfortunately @i ~1 @aux not|unable
        unable to
        no alternative|choice|option
        accidents|bugs|delays|it|mistakes|these|things ~2 happen|happens
        @nobody @is perfect
        common|human|inevitable|unavoidable
        have_to|must|please understand
        @they|every*|we_all ~1 has|have|make|makes bad|error*|mistake*|off
        industry|sector
        family|independent|small ~1 business|company|shop|team
        new ~1 software|system|website`,
      unless: ["near no_excuse", "in never|not happen*", "after but|so i|we|you"],
      moments: { refusal: "low" },
    },
    {
      id: "pressed",
      severity: "med",
      owned: "low",
      match: `
        five|four|one|three|two chefs|cooks|drivers|people|staff? ~1 down|ill|missing|short
        flood*|flu|heatwave|power_cut|roadworks|storm|virus
        how can|could|was|were @i ~2 foresee*|know|known|tell
        hands ~2 tied
        only do_so_much|so_many|so_much
        can_not|could_not|not ~1 be ~1 all_things|avoided|blamed|everywhere|expected|helped|perfect
        @i @is ~2 a|just|one|only|three|two ~2 band|couple|crew|guy|man|outfit|people|person|team|woman
        app|boiler|card_machine|computer*|internet|line|network|oven|phones|power|printer|server*|system*|till|website|wifi ~2 @was|is|went ~1 crashed|down|offline|out|overloaded|playing|slow
        just|newly|only|recently ~1 changed|joined|launched|moved|opened|reopened|started|taken_over
        due|owing to our|the ~4 *
        absence*|annual_leave|bad_day|bad_night|bank_holiday|brexit|chaos|chaotic|cost_of_living|demand_for|economy|fuel|growing_pains|half_term|hard_to_find|hard_to_get|hectic|high_season|illness|inundated|manic|off_day|off_ill|off_our_feet|off_sick|on_leave|one_of_those|pushed|recruit*|rising_costs|rushed_off|sick_leave|skeleton|snowed_under|spread_thin|stretched|supply_chain|teething|under_pressure|under_strain
        not ~1 cope|keep pace|up|with
        fog|heat|rain|snow ~1 @was|caught|delayed|held|hit|made|meant
        you ~1 can|have_to|must|should expect
        can_not find|get ~1 anyone|chefs|cooks|drivers|people|plumbers|staff
        half|most ~2 crew|kitchen|staff|team
        had|have ~1 a_lot_on|inspectors|lot_on
        through no fault
        busiest|coldest|hottest|peak|worst ~1 day|evening|hour|month|night|season|time|week*
        cost*|price* ~4 are|everything|is|nowadays|rising|these_days|up
        last_minute|short_notice ~1 *
        first ~1 day|month|shift|week ~3 job|new|open|with
        crazy|hectic|mad|rough|wild ~1 day|evening|morning|night|saturday|week*`,
      unless: [
        "near no|not ~1 excuse|reason|your_problem",
        "after but|so i|we|you",
        "sentence #responsibility",
        "then #responsibility",
        "sentence #repair",
        "prev how|not|should",
        "in due_back|due_on|due_to_be|refund*|to_you",
      ],
      moments: { refusal: "low", acknowledgement: "none" },
    },
    {
      id: "hardship",
      severity: "med",
      owned: "low",
      match: `
        take|takes|taking|took a_bit_of|a_lot_of|some ~1 learning|settling|used
        just|only been going|here|live|open|running|trading
        diary|hands|inbox|lines|phones|plate ~1 @was|is ~1 full|jammed|ringing|tied
        just|only ~1 @few of them|us
        been|was|were on|up since
        wait|waiting for|on ~1 a|an|some|the ~1 approval|deliver*|engineer|part*|quote|supplier*
        fall|falls|fell|slip|slipped|slips through the
        business|company|hotel|place|shop|team of_this|our|this size
        conditions|motorway|roads|traffic|trains|weather ~1 @was|is|were
        a_lot|heaps|loads|lots|so_many|that_many|tons ~2 bookings|calls|customers|emails|going_on|guests|on|orders|people
        budget*|cash|margins|money ~1 @is|are ~2 limited|short|thin|tight
        bug|cold|flu|something|virus going around|round
        chaos|mess|nightmare|scramble always|since
        all|any|every|most airline*|app*|business*|clinic*|company|garage*|hotel*|restaurant*|school*|shop* ~3 do|does|get|gets|has|have
        nature of
        bedlam|broke_down|full_on|gave_up_the|never_stopped|non_stop|nonstop|on_its_last_legs|packed_up|relentless|unpaid|volunteer*
        find|finding its|my|our|their feet
        our|the regular|usual ~2 @was|had|has|is
        @few|a|half ~2 @staff|man|of_us|people|woman ~1 down|missing|quit|short|walked_out
        not expect|expecting ~2 busy|many|much|so`,
      unless: [
        "sentence #responsibility",
        "then #responsibility",
        "sentence #repair",
        "near no|not ~1 an_excuse|excuse|reason|your_problem",
        "in if|will|you_can",
        "text no_excuse|no_excuses",
        "after but|so i|we|you",
      ],
      moments: { refusal: "low", acknowledgement: "none" },
    },
  ],
};
