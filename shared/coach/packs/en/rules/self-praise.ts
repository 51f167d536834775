import type { RuleSet } from "../../../pack.ts";

export const selfPraise: RuleSet = {
  class: "self-praise",
  rules: [
    {
      id: "praise",
      severity: "med",
      match: `
        reputation|award*|renowned|world_class|five_star|state_of_the_art|highly_trained|family_run|top_rated
        one_of_the best|most|leading
        proud of|to|that
        pride ourselves|in
        for|over|than|in|nearly|our %n|many|twenty|thirty|ten|fifteen|forty|fifty years
        thousands|millions|hundreds|many of? ~1 happy|satisfied|loyal|five|positive|great @they|reviews ~1
        happy|satisfied|loyal @they
        %n|five|4|5 star*
        our ~1 rating|values|priority
        country|world|city|town 's ~1 leading|best|largest
        not ~2 us|who_we_are|reflect*
        work* tirelessly|incredibly|so_hard
        striv* ~1 to|for
        @i have zero
        @i ~1 always|normally|usually|typically|consistently ~1 !will *
        excellent|exceptional|high|highest|great|best ~1 standards|reputation|quality|service|ratings|excellence|team|experience
        most ~1 reliable|trusted
        users_first|customers_first|voted`,
      unless: [
        "in wait*|delay*|ago|late|should|did_not|from_now|every|not_proud",
        "prev not|never|your|you|far_from|no",
        "near #repentance",
      ],
    },
  ],
};
