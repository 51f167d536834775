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
        striv* ~1 to|for
        @i have zero
        @i ~1 always|normally|usually|typically|consistently ~1 !will *
        excellent|exceptional|high|highest|great|best ~1 standards|reputation|quality|service|ratings|excellence|team|experience
        most ~1 reliable|trusted
        users_first|customers_first|voted`,
      unless: [
        "in wait*|delay*|ago|late|should|did_not|from_now|every|not_proud",
        "prev not|never|your|you|far_from|no|been_with|as",
        "sentence #repentance",
      ],
    },
    {
      id: "boast",
      severity: "med",
      owned: "low",
      match: `
        @i have|'ve|also ~1 won
        won|winning|winner|voted|awarded|nominated ~5 best|award*|prize*|star*|times|year
        people|customers|guests ~2 come|travel|queue|drive|return ~3 from|miles|hours|year|back
        the|'re|are ~1 only|first|largest|oldest|biggest ~4 in_town|in_the|in_this|area|country|region|of_its_kind
        quality|safety|service|cleanliness|honesty|integrity|hygiene ~1 is|has|comes|matters ~4 our|us|first|everything|heart
        @is|the|very|really|truly ~1 best|finest|fastest|friendliest|freshest|nicest|cleanest|safest|leading|favorite|premier|loveliest|most ~6 in|around|on|of|at|available|possible|ingredients|materials|products|people|team|staff
        work* ~3 socks|tireless*|day_and_night|round_the_clock
        great|amazing|fantastic|wonderful|brilliant|lovely|hard_working|dedicated|passionate|experienced|talented ~1 team|staff|crew|people|chef*|driver*
        %n|many|two|ten|fifteen|twenty|thirty|combined|decades ~2 years|decades|experience|of ~3 experience|business|trade|industry
        hold ourselves
        no|number|# 1|one ~2 choice|company|in|for|*est|provider|shop
        speak* for itself|themselves
        puts?|put|putting ~3 first
        come|comes|always first
        second_to_none|above_and_beyond|extra_mile|rave_review*|gold_standard|accredited|certified|trustpilot|tripadvisor|michelin|well_known|well_respected|much_loved|hallmark|dna|track_record|flagship|unlike_others|unlike_other|unrivaled|boutique|prestigious|luxury|best_in_class|market_leader*
        like to_think
        @i ~2 care ~1 deeply|passionately|very|a_lot|so|about|for
        ask anyone|anybody|around
        few|not_many ~1 shops|places|hotels|companies|businesses would|do|can|offer
        everyone|everybody|people|guests else? love|loves|rave|raves|adore|adores
        @nobody does|makes|bakes ~3 better
        @is ~1 famous|legendary|renowned
        trained under|by|at|with
        passionate about
        highly|fully *ed
        known|famous|celebrated|renowned for
        normally|usually|generally|typically|always ~4 excellent|great|perfect|spotless|very_good|first_class|smoothly
        never ~1 compromise|compromised|skimp|cut_corners
        fundamental|core|deepest value*|values|belief*
        forefront|unwavering|dedication|innovation|importance_in|commitment_to|ethos|motto|philosophy
        rated|scored|ranked|scores|rating ~2 %n|excellent|outstanding|highly|top|among
        not ~1 make ~3 mistakes|mistake|errors`,
      unless: [
        "in wait*|delay*|ago|late|should|did_not|from_now|not_proud|was_not|you_and_your",
        "prev not|your|far_from|no|less|sorry|than",
        "sentence #responsibility",
        "sentence #repair",
        "sentence #repentance",
      ],
    },
  ],
};
