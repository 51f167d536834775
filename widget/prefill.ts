import { LINE_MAX } from "../shared/limits.ts";
import type { Draft } from "./draft.ts";
import type { Prefill } from "./stage.ts";
import { en } from "./strings/en.ts";

/** What a page may fill in: as text, whatever it is. */
export function filled(prefill?: Prefill | null): Partial<Draft> {
  const given: Record<string, string> = {};
  for (const name of ["text", "kind", "order", "email", "name"] as const) {
    // The visitor could not see why a longer line is refused.
    const value = String(prefill?.[name] ?? "").slice(0, name === "text" ? Infinity : LINE_MAX);
    if (name === "kind" ? Object.hasOwn(en.kinds, value) : value) given[name] = value;
  }
  return given;
}
