import { FOLLOW_UP_DAYS } from "../shared/closing.ts";
import { fittingAt } from "../shared/quiet.ts";
import type { PublicSettings } from "../shared/site.ts";
import type { ComplaintRow } from "./store/complaints.ts";
import type { PromiseRow } from "./store/promises.ts";

const DAY_MS = 86_400_000;

/**
 * When to ask whether it is right now: some days after the last answer, after what was promised was due or done, and after
 * it was settled, whichever is latest, at an hour that fits. All times in ms UTC.
 */
export function followUpAt(
  complaint: Pick<ComplaintRow, "answer_leaves_at" | "settled_at" | "received_at" | "zone">,
  promises: readonly Pick<PromiseRow, "due_at" | "done_at">[],
  settings: Pick<PublicSettings, "clock" | "followUpDays">,
  now: number,
): number {
  const { answer_leaves_at: answered, settled_at: settled, received_at: received, zone } = complaint;
  const given = promises.map(({ due_at: due, done_at: done }) => done ?? due);
  const last = Math.max(received, answered ?? 0, settled ?? 0, ...given);
  const days = settings.followUpDays ?? FOLLOW_UP_DAYS;
  return fittingAt(Math.max(now, last + days * DAY_MS), zone, settings.clock);
}
