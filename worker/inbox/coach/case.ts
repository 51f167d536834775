import { useState } from "preact/hooks";
import type { ReadingDraft } from "../../../shared/coaching.ts";
import type { CoachDraft } from "../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import type { OpenComplaint } from "../complaint.ts";
import { say } from "../say.ts";
import { failureWords } from "../words.ts";

/** How the team reads a complaint, and how to say so. */
export type ReadingOf = [ComplaintView["reading"], (part: ReadingDraft) => void];

/** A tap shows at once, and is kept by the server. */
export function useReadingOf(open: OpenComplaint): ReadingOf {
  const view = open.view!;
  const [tapped, setTapped] = useState<ReadingDraft>({});
  async function set(part: ReadingDraft): Promise<void> {
    setTapped((now) => ({ ...now, ...part }));
    const outcome = await open.act("POST", paths.api.reading(view.item.id), part);
    if (!outcome.ok) say(failureWords(outcome.error));
    setTapped((now) => Object.fromEntries(Object.entries(now).filter(([name]) => !(name in part))));
  }
  return [{ ...view.reading, ...tapped }, (part) => void set(part)];
}

/** What the record says to the coach, besides the words themselves; `offers` where a remedy goes with them. */
export function onRecord(view: ComplaintView, reading: ComplaintView["reading"], offers: boolean): Partial<CoachDraft> {
  const theirs = view.messages.filter(({ author }) => author === "visitor");
  const ours = view.messages.filter(
    ({ author, kind, takenBack }) => author === "team" && kind === "reply" && !takenBack,
  );
  return {
    severity: reading.severity ?? undefined,
    fault: reading.fault ?? undefined,
    failure: reading.failure ?? undefined,
    complaint: theirs.map(({ text }) => text).join("\n\n"),
    earlier: ours.map(({ text }) => text),
    // An offer says what is done, and within how many days.
    ...(offers && { recorded: { remedy: true, promise: true } }),
  };
}
