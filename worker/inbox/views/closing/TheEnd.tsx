import { paths } from "../../../../shared/paths.ts";
import { now } from "../../clock.ts";
import type { Ending } from "../../closing/ending.ts";
import { hindrances } from "../../closing/owed.ts";
import { closingWords } from "../../closing/words.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { promiseWords } from "../../promises/words.ts";
import { Hindrances } from "./Hindrances.tsx";
import { Reopen } from "./Reopen.tsx";

const words = closingWords.end;

/** Close, close for good, open again: what is possible now, and what is still owed where it is not. */
export function TheEnd({ open, ending }: { open: OpenComplaint; ending: Ending }) {
  const view = open.view!;
  const { item, over, can } = view;
  // What it ends with has to leave first.
  const leaving = item.leavesAt !== null && item.leavesAt > now.value;
  const mayClose = can.includes("close") && !leaving;
  const mayEnd = can.includes("end") && !leaving;
  const mayReopen = can.includes("reopen") && over === null;
  const begun = item.state === "received" || item.state === "seen";
  const isOpen = item.kind === "problem" && !begun && over === null;
  const waits = isOpen && !leaving && !can.includes("close") ? hindrances(view) : [];
  if (!mayClose && !mayEnd && !mayReopen && waits.length === 0) return null;
  const name = item.name ?? promiseWords.someone;

  async function close(): Promise<void> {
    await open.tap(paths.api.close(item.id), {}, words.closed);
    // The button is gone with its section; the way back stands at the top.
    window.setTimeout(() => document.querySelector<HTMLElement>(".over [data-reopen]")?.focus());
  }
  return (
    <section class="the-end" aria-label={words.title}>
      <h2>{words.title}</h2>
      {waits.length > 0 && <Hindrances all={waits} title={words.notYet} />}
      {mayClose && <p class="hint">{words.closeHint(name)}</p>}
      <div class="deeds">
        {mayClose && (
          <button type="button" class="primary" onClick={() => void close()}>
            {words.close}
          </button>
        )}
        {mayReopen && <Reopen open={open} quiet={mayClose} />}
        {mayEnd && (
          <button type="button" class="quiet" data-end aria-describedby="end-hint" onClick={ending.begin}>
            {ending.begun ? words.resume : words.begin}
          </button>
        )}
      </div>
      {mayEnd && (
        <p class="hint" id="end-hint">
          {words.beginHint}
        </p>
      )}
    </section>
  );
}
