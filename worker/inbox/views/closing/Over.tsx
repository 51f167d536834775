import { isAwaited } from "../../../../shared/awaited.ts";
import { now } from "../../clock.ts";
import { closingWords } from "../../closing/words.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { promiseWords } from "../../promises/words.ts";
import { Time } from "../Time.tsx";
import { Last } from "./Last.tsx";
import { Reopen } from "./Reopen.tsx";

const words = closingWords.over;

/** How it ended, and the way back. It stands at the top: whoever opens it again should see that first. */
export function Over({ open }: { open: OpenComplaint }) {
  const view = open.view!;
  const { over, item } = view;
  if (!over) return null;
  const { how, at, reopenUntil, last } = over;
  return (
    <section class="over" aria-label={words.title}>
      <p>
        <strong>{words.how[how]}</strong>, <Time at={at} />.
      </p>
      {how === "no_answer" && <p class="hint">{words.silence}</p>}
      {how === "final" && <p class="hint">{isAwaited(view) ? words.awaited : words.kept}</p>}
      {reopenUntil !== null && reopenUntil > now.value && (
        <p class="hint">
          {words.until(item.name ?? promiseWords.someone)} <Time at={reopenUntil} />.
        </p>
      )}
      {last && (
        <details class="fold">
          <summary>{closingWords.last.title}</summary>
          <Last last={last} elsewhere={last.elsewhere} />
        </details>
      )}
      {view.can.includes("reopen") && <Reopen open={open} />}
    </section>
  );
}
