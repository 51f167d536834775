// What a language brings to the first look: the plain words of each sign, in the notation of the coach's packs.

import type { Condition, Patterns, Spelling } from "../coach/pack.ts";
import type { Sign } from "../first-look.ts";

/** Words of a sign, and where they mean something else. */
export interface Words {
  match: Patterns;
  /** Not where any of these holds. */
  unless?: readonly Condition[];
}

/** The signs of one language. A list is used as `@name`. */
export interface Signs {
  spelling: Spelling;
  lists: Readonly<Record<string, string>>;
  signs: Readonly<Record<Sign, readonly Words[]>>;
}
