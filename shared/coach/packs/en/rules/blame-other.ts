import type { RuleSet } from "../../../pack.ts";

export const blameOther: RuleSet = {
  class: "blame-other",
  rules: [
    {
      id: "third-party",
      severity: "med",
      match: `
        matter|issue|problem|fault|error|mistake|delay* ~4 @other
        @other ~5 let|lost|fail*|mess*|blame|fault|mistake|error|damaged|delay*|late|wrong|not|dropped|caus*|broke|responsib*|useless
        contact|ask|call|chase|speak|take ~2 them|@other
        out|outside|beyond ~3 hands|control
        @other ~6 who|their|they|them|instead|directly
        their ~2 fault|mistake|system|error|end|driver*|staff|problem
        not|nothing ~2 us|ours|our|me ~1 fault|doing|problem|responsib*|with`,
      unless: ["sentence #responsibility", "after but_we|but_i", "in not_your", "then #responsibility"],
    },
    {
      id: "staff",
      severity: "med",
      match: `
        junior|new|temp*|rogue|inexperienced|young|agency|weekend|student|trainee|apprentice|intern|one_of_our ~2 employee*|member|intern|server|driver|staff|wait*|worker|person|girl|guy|agent*|fault|did|was|who|forgot
        individual*|employee|operative|driver|staff ~2 in_question|responsible|involved|alone|no_longer|says
        disciplined|dismissed|fired|let_go|terminated|spoken_to`,
      unless: ["near @i @aux2? @fault", "near @i should", "near on|our|my me|us|fault|mistake|responsibility"],
    },
  ],
};
