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
        rush|peak|backlog|shortage*|tired|overworked|unforeseen|unexpected|circumstances|outage|glitch*|impossible
        weather|traffic|covid|pandemic|snow|strike*|holiday*|season|inflation|christmas
        these|such|difficult times`,
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
        new ~1 system|software|website|till`,
      unless: ["near no_excuse", "in not|never happen*", "after but|so i|we|you"],
      moments: { refusal: "low" },
    },
    {
      id: "pressed",
      severity: "med",
      owned: "low",
      match: `
        one_thing_after|best_will_in|all_volunteers|act_of_god|perfect_storm|curveball|murphy|sod_s_law|just_one_of_those|bad_luck|unlucky|unfortunate_timing
        rota|team|cover|staffing ~1 @was ~2 thin|light|down|short
        snow|ice|fog|rain|heat|wind|storm ~3 held|delayed|stopped|blocked|closed|hit
        one|two|three|four|%n staff|people|drivers|chefs|cooks ~1 down|short|off|ill
        flu|norovirus|virus|tummy_bug|storm|flood*|power_cut|heatwave|concert|festival|roadworks
        how could|was|were|can @i ~2 known|know|tell|foresee*
        even ~1 best|good ~1 of_us|*
        card_machine|till|oven|boiler|lines|line|internet|phones|printer|server|van|machine|fridge|freezer ~4 packed|jammed|gave_up|broke_down|crash*|died|blew|played
        that is|'s * for_you
        hands ~2 tied
        only so_much|so_many|do_so_much
        can_not|could_not|not ~1 be ~1 expected|everywhere|helped|avoided|blamed|perfect|all_things
        no way_of|idea_that
        @i @is ~2 two|three|one|just|only|a ~2 people|person|man|woman|team|guy|band|outfit|couple|crew
        system*|internet|wifi|network|website|server*|computer*|till|card_machine|phones|printer|line|power|oven|boiler|app ~2 @was|is|went ~1 down|offline|slow|playing|crashed|out|overloaded|off
        only|just|recently|newly ~1 opened|started|moved|taken_over|launched|changed|joined|reopened
        you|please|must|hope|sure|will ~3 appreciate|remember|imagine|bear_in_mind|realize ~2 that|in|we|how|is|it|this
        due|owing|thanks|down|given to|our|the ~4 *
        manic|bonkers|chaos|chaotic|heaving|mobbed|snowed_under|inundated|run_off|ran_off|rushed_off|off_our_feet|under_pressure|under_strain|pushed|hectic|stretched|spread_thin|thin_on_the_ground|skeleton|one_man|one_woman|off_sick|off_ill|sick_leave|annual_leave|on_leave|absence*|illness|half_term|match_day|bank_holiday|one_of_those|cost_of_living|rising_costs|supply_chain|brexit|energy_prices|fuel|economy|hard_to_find|hard_to_get|recruit*|low_season|high_season|off_day|bad_day|bad_night|teething|growing_fast|growing_pains|demand_for|popularity
        through no fault
        mondays|fridays|saturdays|sundays|weekends|mornings|lunchtimes @is ~1 always|very|our|*
        such|that is|'s the|life nature|way|business|retail|travel`,
      unless: [
        "near no|not ~1 excuse|reason|your_problem",
        "after but|so i|we|you",
        "sentence #responsibility",
        "sentence #repair",
        "near #responsibility",
        "prev should|not|how",
        "in to_you|refund*|due_on|due_to_be|due_back",
      ],
      moments: { refusal: "low", acknowledgement: "none" },
    },
  ],
};
