import type { RuleSet } from "../../../pack.ts";

export const conditionalIf: RuleSet = {
  class: "conditional-if",
  rules: [
    {
      id: "sorry-if",
      severity: "high",
      match: `
        @sorry ~5 if|should|whoever|whatever|extent
        @sorry ~2 anyone|anybody|those_who
        @sorry ~9 may|might ~1 *`,
      unless: [
        "in because|and|even|please|forgive",
        "next ~2 reads|sounds|brief|like|want|need|prefer|rather|takes|goes|happens|still|can|send|bring|call|tell|let|come|reply|decide|does|would|suits",
        "prev no|not",
      ],
    },
    {
      id: "if-sorry",
      severity: "high",
      match:
        "if|extent|whatever|wherever ~15 then? of_course? @i|our? @adv? @adv? @sorry\n^ and? should !not|i|we|have ~15 @sorry\nand should you|any|anyone|this|that|there ~15 @sorry",
      unless: [
        "in can|will|would|call|please|have|not|as_if|because|happen*",
        "prev @i|even|as|tell|know|ask|check|say",
      ],
    },
    {
      id: "if-you-were",
      severity: "high",
      match: `
        if|should ~1 you|anyone|any|this|that|it|our ~4 @mood|misunderst*|caus*|short
        if there ~2 @noun|misunderst*`,
      only: ["near @sorry"],
      unless: ["after call|tell|let|will|can"],
    },
    {
      id: "should-any",
      severity: "med",
      match: `
        should|if any|there|anything|anyone|something|ever ~12 .. apolog*|regret*|sorry
        ^ should !not|we|i|you ~4 have|be|prove|feel|find ..9 apolog*|regret*|sorry
        extent|insofar|inasmuch|event|alleged*|perceived ..15 apolog*|regret*|sorry
        @sorry ~4 in_any_way|in_some_way|anything|wherever|insofar|perceived|possible|potential|any_way
        @sorry ~6 !and may|might|could_have
        if @i|@staff|somebody|someone|any ~4 wrong|rude|short|mistake*|offend*|upset|caused|let_you|failed|fell|came_across|missed|anything|not`,
      only: ["near apolog*|sorry|regret*|afraid"],
      unless: [
        "in please_call|please_contact|please_let|please_email|please_tell|call|contact|tell|happen*|let_me|want|would_like|can|again|change",
        "after call|tell|let|please|i_will|we_will|ring|write",
        "prev even|as|ask|know|check|whether",
      ],
    },
  ],
};
