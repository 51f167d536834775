import type { RuleSet } from "../../../pack.ts";

export const excuse: RuleSet = {
  class: "excuse",
  rules: [
    {
      id: "busy",
      severity: "med",
      owned: "low",
      match: `
        high|unusual*|unprecedented|exceptional*|sheer ~1 demand|volume*|number*
        @very|so|too|get|crazy|@is|our busy|slammed|swamped|overwhelmed|hectic|mad|flat_out|stretched|rammed
        busy ~1 period|day|night|weekend|time|season|evening|week|saturday
        short_staffed|understaffed|short_of|short_handed
        staff* ~1 shortage*|sickness|issue*|problem*|off
        in|off|been sick|ill|off
        only|just ~1 had|have|one|two ~3 staff|person|people|on|hands
        rush|peak|backlog|shortage*|overworked|unforeseen|circumstances|outage
        weather|traffic|covid|pandemic|snow|strike*|holiday*|season|inflation|christmas`,
      unless: ["after #responsibility", "near no|not ~1 excuse|reason|your_problem"],
    },
    {
      id: "nothing-we-can",
      severity: "med",
      match: `
        did|tried|doing our|my ~1 best
        everything|all @i could
        the_circumstances
        nothing|little|much ~3 @i ~2 can|could|do
        unfortunately @i ~1 @aux not|unable
        unable to
        no choice|option|alternative
        mistakes|things|accidents|it|delays|bugs|these ~2 happen|happens
        @nobody @is perfect
        human|common|inevitable|unavoidable
        teething|fairness|defense|to_be_fair
        please|must|have_to understand
        every*|@they|we_all ~1 makes|make|has|have mistake*|error*|off|bad
        industry|sector
        small|family|independent ~1 business|team|company|shop
        @i @is ~1 a|just|only ~2 small|tiny|family|new
        new ~1 system|software|website`,
      unless: ["near no_excuse", "in not|never happen*", "after but|so i|we|you"],
      moments: { refusal: "low" },
    },
    {
      id: "pressed",
      severity: "med",
      owned: "low",
      match: `
        one|two|three|four|five staff|people|drivers|chefs|cooks? ~1 down|short|ill|missing
        flu|virus|storm|flood*|power_cut|heatwave|roadworks
        how could|was|were|can @i ~2 known|know|tell|foresee*
        hands ~2 tied
        only so_much|so_many|do_so_much
        can_not|could_not|not ~1 be ~1 expected|everywhere|helped|avoided|blamed|perfect|all_things
        @i @is ~2 two|three|one|just|only|a ~2 people|person|man|woman|team|guy|band|outfit|couple|crew
        system*|internet|wifi|network|website|server*|computer*|till|card_machine|phones|printer|line|power|oven|boiler|app ~2 @was|is|went ~1 down|offline|slow|playing|crashed|out|overloaded
        only|just|recently|newly ~1 opened|started|moved|taken_over|launched|changed|joined|reopened
        due|owing to our|the ~4 *
        manic|chaos|chaotic|snowed_under|inundated|rushed_off|off_our_feet|under_pressure|under_strain|pushed|hectic|stretched|spread_thin|skeleton|off_sick|off_ill|sick_leave|annual_leave|on_leave|absence*|illness|half_term|bank_holiday|one_of_those|cost_of_living|rising_costs|supply_chain|brexit|fuel|economy|hard_to_find|hard_to_get|recruit*|high_season|off_day|bad_day|bad_night|teething|growing_pains|demand_for
        not ~1 keep|cope up|pace|with
        heat|rain|snow|fog ~1 @was|made|meant|held|hit|caught|delayed
        migraine|headache|unwell|exhausted
        hundreds|thousands|dozens|%n ~1 emails|calls|orders|messages|requests|parcels|guests ~1 a|per|every *
        you ~1 have_to|must|can|should expect
        is|are always like|busy|hectic|full|mad
        can_not get|find ~1 staff|people|chefs|anyone|drivers|cooks|plumbers
        half|most ~2 team|staff|kitchen|crew
        had|have ~1 a_lot_on|lot_on|inspectors
        through no fault
        busiest|worst|hottest|coldest|peak ~1 day|night|week*|time|season|evening|month|hour
        price*|cost* ~4 are|is|up|these_days|nowadays|rising|everything
        last_minute|short_notice ~1 *
        anyone|anybody|everyone|everybody|we_all can|could|may|has|have
        first ~1 day|week|shift|month ~3 new|job|open|with
        crazy|mad|wild|rough|hectic ~1 night|day|week*|evening|morning|saturday`,
      unless: [
        "near no|not ~1 excuse|reason|your_problem",
        "after but|so i|we|you",
        "sentence #responsibility",
        "then #responsibility",
        "sentence #repair",
        "prev should|not|how",
        "in to_you|refund*|due_on|due_to_be|due_back",
      ],
      moments: { refusal: "low", acknowledgement: "none" },
    },
  ],
};
