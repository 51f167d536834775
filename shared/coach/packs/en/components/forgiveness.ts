import type { Sign } from "../../../pack.ts";

export const forgiveness: readonly Sign[] = [
  {
    match: `
      forgive|forgiveness
      another|one_more|second chance|go|opportunity|try
      allow|give|grant|let me|us ~2 chance|go|opportunity|try
      deserve|earn|rebuild|regain|restore|win ~3 back|confidence|custom|faith|trust
      ask ~1 for ~2 pardon|trust
      'd|i|will|would blame|understand ~2 if|you ~1 if|you ~3 cancel|elsewhere|go|leave|never|not|rather
      cancel|elsewhere|leave ~4 i|we ~1 understand
      start ~2 afresh|again|over
      bring ~2 to ~1 forgive|trust
      forgiven
      shake ~1 hand*
      start ~2 anew`,
    unless: [
      "in and_forget|forgive_the|not_forgive",
      "prev not_ask|not_asking",
      "just god|lord",
      "next me|us? for? being|the|my ~1 blunt*|directness|frank*",
    ],
  },
  {
    match: `
      hope ~1 you ~2 accept|come_back|give|let|return|stay|still|trust|try|visit
      hope ~6 you ~5 book|feel|leave|leaving|trust|use ~5 again|us
      hope ~6 again|back
      earn ~2 another|more|place|time|visit
      hope ~9 forgive`,
    only: ["text #responsibility", "text #regret"],
    unless: ["in happen*|hear|not"],
  },
];
