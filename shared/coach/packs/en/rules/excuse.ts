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
      unless: ["near no_excuse", "after but|so i|we|you"],
      moments: { refusal: "low" },
    },
  ],
};
