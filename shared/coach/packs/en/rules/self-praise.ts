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
    {
      id: "boast",
      severity: "med",
      owned: "low",
      match: `
        @is|the|very|really|truly ~1 best|finest|fastest|friendliest|freshest|nicest|cleanest|safest|leading|favorite|premier|loveliest ~3 in|around|on|of|at|available|possible|ingredients|materials|products|people|team|staff
        only ~1 use|source|hire|employ|serve|stock|sell ~2 best|finest|freshest|qualified|highest|top|premium|trained
        work* ~3 socks|hard|tireless*|day_and_night|round_the_clock|heart*
        great|amazing|fantastic|wonderful|brilliant|lovely|hard_working|hardworking|dedicated|passionate|skilled|experienced|qualified|talented ~1 team|staff|crew|people|professional*|chef*|engineer*|mechanic*|technician*|driver*|bunch
        %n|many|two|ten|twenty|thirty|forty|several|combined|decades years|decades|of ~1 of|in|experience|expertise|trading|business|service|combined ~3 experience|business|trade|industry|service|trading|this|expertise
        since|established|founded|est in? 19*|20*
        hold ourselves
        sets|set|setting the ~1 bar|standard*
        no|number|# 1|one ~2 choice|company|in|for|*est|provider|shop
        for a reason
        speak* for itself|themselves
        puts?|put|putting ~3 first
        at the heart
        come|comes|always first
        second_to_none|above_and_beyond|extra_mile|rave_review*|gold_standard|accredited|certified|trustpilot|tripadvisor|michelin|well_known|well_respected|much_loved|hallmark|dna|track_record|flagship|unlike_others|unlike_other|unrivaled|first_class|boutique|prestigious|luxury|best_in_class|market_leader*
        known|famous|loved|respected|praised|renowned for|by|across
        like to_think
        @i ~2 care ~1 deeply|passionately|very|a_lot|so|about|for
        passionate about
        as|are|is a ~2 responsible|reputable|caring|trusted|leading|respected|professional|premium|award|ethical|conscientious
        rated|scored|ranked|scores|rating ~2 %n|excellent|outstanding|highly|top|among
        %n|hundred|percent|vast|overwhelming|majority ~2 of our|all|the ~1 *
        not ~1 make ~3 mistakes|mistake|errors
        know|knows me|us|our ~2 know|will|how
        out_of_character|not_like_us
        love our|what_we|you_will
        everyone|everybody|people|customers|guests|locals ~2 love*|rave*|adore* ~1 us|our|it|the|what`,
      unless: [
        "in wait*|delay*|ago|late|should|did_not|from_now|not_proud|was_not|you_and_your",
        "prev not|your|far_from|no|less|sorry|than",
        "sentence #responsibility|#repair",
        "near #repentance",
      ],
    },
  ],
};
