import type { RuleSet } from "../../../pack.ts";

export const selfPraise: RuleSet = {
  class: "self-praise",
  rules: [
    {
      id: "praise",
      severity: "med",
      match: `
        award*|family_run|five_star|highly_trained|renowned|reputation|state_of_the_art|top_rated|world_class
        one_of_the best|leading|most
        proud of|that|to
        pride in|ourselves
        for|in|nearly|our|over|than %n|fifteen|fifty|forty|many|ten|thirty|twenty years
        hundreds|many|millions|thousands of? ~1 five|great|happy|loyal|positive|satisfied @they|reviews ~1
        happy|loyal|satisfied @they
        %n|4|5|five star*
        our ~1 priority|rating|values
        striv* ~1 for|to
        @i have zero
        @i ~1 always|consistently|normally|typically|usually ~1 !will *
        best|excellent|exceptional|great|high|highest ~1 excellence|experience|quality|ratings|reputation|service|standards|team
        most ~1 reliable|trusted
        customers_first|users_first|voted`,
      unless: [
        "in ago|delay*|did_not|every|from_now|late|not_proud|should|wait*",
        "prev as|been_with|far_from|never|no|not|you|your",
        "sentence #repentance",
      ],
    },
    {
      id: "boast",
      severity: "med",
      owned: "low",
      match: `
        @i 've|also|have ~1 won
        awarded|nominated|voted|winner|winning|won ~5 award*|best|prize*|star*|times|year
        customers|guests|people ~2 come|drive|queue|return|travel ~3 back|from|hours|miles|year
        cleanliness|honesty|hygiene|integrity|quality|safety|service ~1 comes|has|is|matters ~4 everything|first|heart|our|us
        @is|really|the|truly|very ~1 best|cleanest|fastest|favorite|finest|freshest|friendliest|leading|loveliest|most|nicest|premier|safest ~6 around|at|available|in|ingredients|materials|of|on|people|possible|products|staff|team
        work* ~3 day_and_night|round_the_clock|socks|tireless*
        amazing|brilliant|dedicated|experienced|fantastic|great|hard_working|lovely|passionate|talented|wonderful ~1 chef*|crew|driver*|people|staff|team
        %n|combined|decades|fifteen|many|ten|thirty|twenty|two ~2 decades|experience|of|years ~3 business|experience|industry|trade
        hold ourselves
        #|no|number 1|one ~2 *est|choice|company|for|in|provider|shop
        speak* for itself|themselves
        puts?|put|putting ~3 first
        always|come|comes first
        above_and_beyond|accredited|best_in_class|boutique|certified|dna|extra_mile|flagship|gold_standard|hallmark|luxury|market_leader*|michelin|much_loved|prestigious|rave_review*|second_to_none|track_record|tripadvisor|trustpilot|unlike_other|unlike_others|unrivaled|well_known|well_respected
        like to_think
        @i ~2 care ~1 a_lot|about|deeply|for|passionately|so|very
        ask anybody|anyone|around
        few|not_many ~1 businesses|companies|hotels|places|shops can|do|offer|would
        everybody|everyone|guests|people else? adore|adores|love|loves|rave|raves
        @nobody bakes|does|makes ~3 better
        @is ~1 famous|legendary|renowned
        trained at|by|under|with
        passionate about
        fully|highly *ed
        celebrated|famous|known|renowned for
        never ~1 compromise|compromised|cut_corners|skimp
        core|deepest|fundamental belief*|value*|values
        commitment_to|dedication|ethos|forefront|importance_in|innovation|motto|philosophy|unwavering
        ranked|rated|rating|scored|scores ~2 %n|among|excellent|highly|outstanding|top
        not ~1 make ~3 errors|mistake|mistakes
        better|harder|more ~2 than any|anyone|most|others|the_rest
        clean|excellent|great|perfect|strong|superb ~1 hygiene|quality|safety|satisfaction|service|track? ~1 history|rating*|record
        what @i are_about|do_best|stand_for
        @few %|percent|times of|out ~2 %n|a_hundred|hundred|ten|the_time
        all|like|part_of ~1 family
        loved|trusted by|since
        in ~2 decades|years of
        best|highest|top ~1 loved|rated|scoring
        as careful|clean|friendly|good|honest|thorough as
        over_the_moon|track_record|trained_in`,
      unless: [
        "in ago|delay*|did_not|from_now|late|not_proud|should|wait*|was_not|you_and_your",
        "prev far_from|less|no|not|sorry|than|your",
        "sentence #responsibility",
        "sentence #repair",
        "sentence #repentance",
      ],
    },
  ],
};
