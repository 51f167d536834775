import type { SpoolWhy } from "../../shared/inbox.ts";
import type { Proof } from "../proof.ts";
import type { Intake, Kept } from "../store/intake.ts";

/** Words for a thread, as they wait: what was shown to be let in travels as a hash and is compared when they are filed. */
export interface Words {
  site: string;
  complaint: string;
  id: string;
  text: string;
  proof: Proof;
  /** When they were received, ms UTC. */
  at: number;
}

/** What the spool keeps, in the order it came. Plain data. */
export type Entry = { kind: "intake"; intake: Intake } | { kind: "words"; words: Words };

/** A complaint as the spool holds it: its sendings, the first one first, and the words behind them whose key is right. */
export interface Held {
  intakes: [Intake, ...Intake[]];
  words: Words[];
}

/** Why the spool did not take something. `not_held`: it was only asked to file behind what it does not have. */
export type Refused = "unknown_site" | "full" | "not_found" | "not_held";

export type KeepAnswer = { kept: Kept } | { refused: Refused };
export type WriteAnswer = { at: number } | { refused: Refused };

/** How an entry came here. `behind`: only behind a complaint that is here too, because D1 does not know it. */
export interface Manner {
  why: SpoolWhy;
  behind?: boolean;
  /** D1 has already found that the key is right. */
  checked?: boolean;
}
