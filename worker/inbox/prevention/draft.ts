import { PREVENTION_AHEAD_MAX_MS, PreventionDraft } from "../../../shared/prevention.ts";
import { instantOf, wallOf } from "../promises/wall.ts";
import { check, type Codes } from "../form.ts";

const DAY = 86_400_000;

/** What somebody is putting on record; nothing but the id is there from the beginning. */
export interface PreventionToBe {
  id: string;
  change: string;
  /** Member id; undefined is whoever records it. */
  owner: string | undefined;
  /** ms UTC; null where nobody has said. */
  dueAt: number | null;
  /** The time was taken from the words, and nobody has looked at it yet. */
  guessed: boolean;
}

/** The draft as the Worker reads it, or the codes of its fields. `now` in ms UTC. */
export function readPrevention(
  { id, change, owner, dueAt }: PreventionToBe,
  of: { cause: string; complaint?: string },
  now: number,
): { draft: PreventionDraft; codes: undefined } | { draft: undefined; codes: Codes } {
  const read = check(PreventionDraft, { id, change, dueAt, ...of, ...(owner !== undefined && { owner }) });
  if (!read.draft) return read;
  if (read.draft.dueAt <= now) return { draft: undefined, codes: { dueAt: "due.past" } };
  if (read.draft.dueAt > now + PREVENTION_AHEAD_MAX_MS) return { draft: undefined, codes: { dueAt: "due.far" } };
  return read;
}

export const FAR_PICKS = { week: 7, fortnight: 14, month: 30 } as const;
export type FarPick = keyof typeof FAR_PICKS;

/** At 17:00 on the site's wall, so many days ahead; ms UTC. */
export function farPicks(now: number, zone: string): { name: FarPick; at: number }[] {
  return (Object.keys(FAR_PICKS) as FarPick[]).map((name) => ({
    name,
    at: instantOf(`${wallOf(now + FAR_PICKS[name] * DAY, zone).slice(0, 10)}T17:00`, zone)!,
  }));
}
