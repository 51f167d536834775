import type { ComplaintDraft } from "../shared/complaint.ts";
import { knownZone, promiseDue } from "../shared/hours.ts";
import { figureAt } from "../shared/measure.ts";
import type { PromiseBasis } from "../shared/promise.ts";
import type { Snapshot } from "../shared/site.ts";

/** By when somebody will have answered (ms UTC), and where that time comes from. */
export interface Promised {
  dueAt: number;
  basis: PromiseBasis;
}

/** The promise of an answer to what comes now, by what is measured or by what the owner has set. */
export function promiseAt({ settings, measured }: Pick<Snapshot, "settings" | "measured">, now: number): Promised {
  const { min, basis } = figureAt(settings.clock, measured, now);
  return { dueAt: promiseDue({ ...settings.clock, figureMin: min }, now), basis };
}

/** The same for this complaint; null where nothing is promised. */
export function promiseFor(
  draft: Pick<ComplaintDraft, "kind" | "reach">,
  snapshot: Pick<Snapshot, "settings" | "measured">,
  now: number,
): Promised | null {
  return draft.kind === "problem" && draft.reach !== "none" ? promiseAt(snapshot, now) : null;
}

/** Where the network says that this visitor lives; null where it does not say so, or names what nobody knows. */
export function zoneOf(request: Request): string | null {
  const zone: unknown = request.cf?.["timezone"];
  return typeof zone === "string" && knownZone(zone) ? zone : null;
}
