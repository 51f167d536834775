import type { RuleSet } from "../../../pack.ts";

export const intent: RuleSet = {
  class: "intent-defence",
  rules: [
    {
      id: "never-meant",
      severity: "med",
      match: `
        thought|believed|felt ~3 helping|doing_you|right_thing|for_the_best|kind_thing
        having|have|just ~1 a|bit_of ~1 laugh|fun|giggle|joke
        intention*|intent|well_meaning|well_meant|honest_mistake|honest_error|genuine_mistake|genuine_error|innocent_mistake|simple_mistake|light_hearted|tongue_in_cheek|in_jest|right_place|good_spirit*
        not|never ~1 mean|meant|intend*|want* ~1 to|any|it|you|that|harm|for
        meant_well|good_faith|supposed_to
        @nobody ~2 want*|mean*|intend*|try*|trying
        only|sole|first ~1 thought|concern|aim|wish|intention|purpose|goal
        @i had? ~1 hoped|wanted|aimed|tried|thought|meant ~6 would|help|better|easier|nice|improve|ability
        not ~4 mean|intend ~1 to
        goals|intentions|idea in_mind|behind
        not|never|no|nothing|hardly|without|nor ~3 aim|goal|wish|desire|purpose|malice|ill_will|deliberate*|on_purpose|intentional*|personal|malicious*|spite|by_design|offense_meant|disrespect|offense_intended
        not|never|@nobody ~3 set_out|sets_out|setting_out|meaning_to
        meant|intended ~1 no|nothing|it_as|it_kindly|kindly|only|as|best
        only|just|simply|merely ~1 meant|intended|hoped|hoping|acting|following|looking_out|doing
        for|in|with your ~1 best? ~1 own? ~1 safety|good|interest*|comfort|benefit|protection|convenience|mind
        trying to ~1 help|be|do|make|save|protect|please|get
        aim|goal|hope|idea|plan|thinking|thought @was ~1 to|only|simply|always
        it|that|this|which|they|joke|sign|post|comment ~1 was|were meant|intended to|as|in|only|purely
        @i|he|she|they @was|am|are ~1 only|just|simply|merely ~1 try*|attempt*|do*|follow*
        @was try* to
        only ~2 wanted|joke|banter|joking`,
      unless: ["in supposed_to_be|are_meant_to", "prev you|with_the|plan", "sentence #repair", "in will|you_meant"],
    },
  ],
};
