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
        "prev not|never|your|you|far_from|no|been_with",
        "sentence #repentance",
      ],
    },
    {
      id: "boast",
      severity: "med",
      owned: "low",
      match: `
        top of ~1 their|our|game|the
        @i have|'ve|also ~1 won
        won|winning|winner|voted|awarded|nominated ~5 best|award*|prize*|star*|times|year
        people|customers|guests ~2 come|travel|queue|drive|return ~2 from|miles|year|back
        struggle|hard_pressed to ~1 find|beat|match
        nothing but ~1 praise|compliments|good|positive|kind
        cares more
        the|'re|are ~1 only|first|largest|oldest|biggest ~4 in_town|in_the|in_this|area|country|region|of_its_kind
        glowing|brilliant|fantastic|amazing|excellent|great|spotless|unblemished|outstanding|exemplary ~2 review*|record|feedback|reputation|rating
        prides itself|themselves|himself|herself
        not find ~2 better|more|friendlier|finer|*er
        ask anyone|around|any_of
        how good|great|hard|much @i|our ~1 *
        watchword|motto|ethos|mantra|philosophy|mission_is
        quality|safety|service|cleanliness|honesty|integrity|hygiene ~1 is|has|comes|matters ~4 our|us|first|everything|heart
        not ~2 kind|type|sort of ~1 business|company|people|place|person|hotel|restaurant|shop|team
        @is|the|very|really|truly ~1 best|finest|fastest|friendliest|freshest|nicest|cleanest|safest|leading|favorite|premier|loveliest|most ~6 in|around|on|of|at|available|possible|ingredients|materials|products|people|team|staff
        work* ~3 socks|hard|tireless*|day_and_night|round_the_clock|heart*
        great|amazing|fantastic|wonderful|brilliant|lovely|hard_working|hardworking|dedicated|passionate|skilled|experienced|qualified|talented ~1 team|staff|crew|people|professional*|chef*|engineer*|mechanic*|technician*|driver*|bunch
        %n|many|two|ten|fifteen|twenty|thirty|forty|several|combined|decades ~2 years|decades|experience|of ~3 experience|business|trade|industry|trading|expertise
        since|established|founded|est in? 19*|20*
        hold ourselves
        sets|set|setting the ~1 bar|standard*
        no|number|# 1|one ~2 choice|company|in|for|*est|provider|shop
        for a reason
        speak* for itself|themselves
        puts?|put|putting ~3 first
        at the heart
        come|comes|always first
        second_to_none|above_and_beyond|extra_mile|rave_review*|gold_standard|accredited|certified|trustpilot|tripadvisor|michelin|well_known|well_respected|much_loved|hallmark|dna|track_record|flagship|unlike_others|unlike_other|unrivaled|boutique|prestigious|luxury|best_in_class|market_leader*
        like to_think
        @i ~2 care ~1 deeply|passionately|very|a_lot|so|about|for
        passionate about
        rated|scored|ranked|scores|rating ~2 %n|excellent|outstanding|highly|top|among
        not ~1 make ~3 mistakes|mistake|errors
        know|knows me|us|our ~2 know|will|how
        out_of_character|not_like_us
        love our|what_we|you_will
        everyone|everybody|people|customers|guests|locals ~2 love*|rave*|adore* ~1 us|our|it|the|what`,
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
