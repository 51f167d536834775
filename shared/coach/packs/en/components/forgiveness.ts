import type { Sign } from "../../../pack.ts";

export const forgiveness: readonly Sign[] = [
  {
    match: `
      forgive|forgiveness
      another|second|one_more chance|opportunity|try|go
      give|grant|allow|let me|us ~2 chance|opportunity|try|go
      earn|win|regain|rebuild|restore|deserve ~3 trust|confidence|faith|back|custom
      ask ~1 for ~1 your|trust ~2
      would|'d|will|i understand|blame ~2 if|you ~1 you|if ~3 not|never|rather|elsewhere|leave|cancel|go
      elsewhere|leave|cancel ~4 i|we ~1 understand
      start ~2 over|again|afresh
      bring ~2 to ~1 trust|forgive
      forgiven
      shake ~1 hand*
      start ~2 anew`,
    unless: ["in and_forget|not_forgive|forgive_the"],
  },
  {
    match: `
      hope ~1 you ~2 come_back|return|let|give|try|accept|stay|trust|visit|still
      hope ~6 you ~5 feel|trust|use|book|leaving|leave ~5 us|again
      hope ~6 again|back
      earn ~2 another|more|time|place|visit
      hope ~9 forgive`,
    only: ["text #responsibility", "text #regret"],
    unless: ["in hear|happen*|not"],
  },
];
