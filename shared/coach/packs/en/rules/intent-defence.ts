import type { RuleSet } from "../../../pack.ts";

export const intent: RuleSet = {
  class: "intent-defence",
  rules: [
    {
      id: "never-meant",
      severity: "med",
      match: `
        intention*|intent
        not|never ~1 mean|meant|intend*|want* ~1 to|any|it|you|that|harm|for
        meant_well|good_faith|supposed_to
        was|were meant|intended
        @i|he|she|they @was|am|are ~1 only|just|simply|merely ~1 try*|attempt*|do*|follow*
        @was try* to
        only ~2 wanted|joke|banter|joking`,
      unless: ["in supposed_to_be|meant_to_call", "prev you|with_the"],
    },
  ],
};
