import type { RuleSet } from "../../../pack.ts";

export const intent: RuleSet = {
  class: "intent-defence",
  rules: [
    {
      id: "never-meant",
      severity: "med",
      match: `
        have|having|just ~1 a|bit_of ~1 fun|giggle|joke|laugh
        genuine_error|genuine_mistake|good_spirit*|honest_error|honest_mistake|in_jest|innocent_mistake|intent|intention*|light_hearted|right_place|simple_mistake|tongue_in_cheek|well_meaning|well_meant
        never|not ~1 intend*|mean|meant|want* ~1 any|for|harm|it|that|to|you
        good_faith|meant_well|supposed_to
        @nobody ~2 intend*|mean*|try*|trying|want*
        @i had? ~1 aimed|hoped|meant|thought|tried|wanted ~6 ability|better|easier|help|improve|nice|would
        not ~4 intend|mean ~1 to
        goals|idea|intentions behind|in_mind
        hardly|never|no|nor|not|nothing|without ~3 aim|by_design|deliberate*|desire|disrespect|goal|ill_will|intentional*|malice|malicious*|offense_intended|offense_meant|on_purpose|personal|purpose|spite|wish
        @nobody|never|not ~3 meaning_to|set_out|sets_out|setting_out
        intended|meant ~1 as|best|it_as|it_kindly|kindly|no|nothing|only
        just|merely|only|simply ~1 acting|doing|following|hoped|hoping|intended|looking_out|meant
        for|in|with your ~1 best? ~1 own? ~1 benefit|comfort|convenience|good|interest*|mind|protection|safety
        trying to ~1 be|do|get|help|make|please|protect|save
        aim|goal|hope|idea|plan|thinking|thought @was ~1 always|only|simply|to
        comment|it|joke|post|sign|that|they|this|which ~1 was|were intended|meant as|in|only|purely|to
        @i|he|she|they @was|am|are ~1 just|merely|only|simply ~1 attempt*|do*|follow*|try*
        @was try* to
        only ~2 banter|joke|joking|wanted
        no harm|malice|offense ~1 in|meant|was
        bit of ~2 banter|fun|humor|teasing
        certainly|never|not ~1 done|made|posted|put|said|written ~1 to cause|harm|hurt|mislead|offend|upset
        assumed|hoped|thought ~1 it|people|you 'd|would enjoy|like|love`,
      unless: ["in are_meant_to|supposed_to_be", "prev plan|with_the|you", "sentence #repair", "in will|you_meant"],
    },
  ],
};
