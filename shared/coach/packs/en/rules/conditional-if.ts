import type { RuleSet } from "../../../pack.ts";

export const conditionalIf: RuleSet = {
  class: "conditional-if",
  rules: [
    {
      id: "sorry-if",
      severity: "high",
      match: `
        @sorry ~5 extent|if|should|whatever|whoever
        @sorry ~2 anybody|anyone|those_who
        @sorry ~9 may|might ~1 *`,
      unless: [
        "in and|because|even|forgive|please",
        "next ~2 brief|bring|call|can|come|decide|does|goes|happens|let|like|need|prefer|rather|reads|reply|send|sounds|still|suits|takes|tell|want|would",
        "prev no|not",
      ],
    },
    {
      id: "if-sorry",
      severity: "high",
      match:
        "extent|if|whatever|wherever ~15 then? of_course? @i|our? @adv? @adv? @sorry\n^ and? should !have|i|not|we ~15 @sorry\nand should any|anyone|that|there|this|you ~15 @sorry",
      unless: [
        "in as_if|because|call|can|happen*|have|not|please|will|would",
        "prev @i|as|ask*|check|even|know|say|tell|wonder*",
      ],
    },
    {
      id: "if-you-were",
      severity: "high",
      match: `
        if|should ~1 any|anyone|it|our|that|this|you ~4 @mood|caus*|misunderst*|short
        if there ~2 @noun|misunderst*`,
      only: ["near @sorry"],
      unless: ["after call|can|let|tell|will"],
    },
    {
      id: "should-any",
      severity: "med",
      match: `
        if|should any|anyone|anything|ever|something|there ~12 .. apolog*|regret*|sorry
        ^ should !i|not|we|you ~4 be|feel|find|have|prove ..9 apolog*|regret*|sorry
        alleged*|event|extent|inasmuch|insofar|perceived ..15 apolog*|regret*|sorry
        @sorry ~4 any_way|anything|in_any_way|in_some_way|insofar|perceived|possible|potential|wherever
        @sorry ~6 !and could_have|may|might
        if @i|@staff|any|somebody|someone ~4 anything|came_across|caused|failed|fell|let_you|missed|mistake*|not|offend*|rude|short|upset|wrong`,
      only: ["near afraid|apolog*|regret*|sorry"],
      unless: [
        "in again|call|can|change|contact|happen*|let_me|please_call|please_contact|please_email|please_let|please_tell|tell|want|would_like",
        "after call|i_will|let|please|ring|tell|we_will|write",
        "prev as|ask|check|even|know|whether",
      ],
    },
  ],
};
