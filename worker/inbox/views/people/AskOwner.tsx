import { useState } from "preact/hooks";
import { SUMMARY_MAX, type ComplaintView } from "../../../../shared/inbox.ts";
import { paths } from "../../../../shared/paths.ts";
import { now } from "../../clock.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { reasonsToAsk, summaryOf, type ReasonToAsk } from "../../people/ask-owner.ts";
import { peopleWords } from "../../people/words.ts";
import { me } from "../../session.ts";
import { Time } from "../Time.tsx";

const words = peopleWords.ask;

/** Who asked the owner, and when. It stands at the top: the owner is whom it is for. */
export function Asked({ view }: { view: ComplaintView }) {
  if (!view.handedOver) return null;
  const { by, at } = view.handedOver;
  const isOwner = me.value!.member.role === "owner";
  return (
    <p class={isOwner ? "warn" : "calm"}>
      {isOwner ? words.askedYou(by) : words.asked(by)}, <Time at={at} />.
    </p>
  );
}

/** One tap hands it to the owner, with what the record says; suggested where it helps most, forced nowhere. */
export function AskOwner({ open }: { open: OpenComplaint }) {
  const view = open.view!;
  const [edited, setEdited] = useState<string>();
  const isOwner = me.value!.member.role === "owner";
  if (view.handedOver || !view.can.includes("hand_over")) return null;
  const why = reasonsToAsk(view, now.value).map((reason) => reasonWords(reason, view));
  const because = why.length > 0 && (
    <p>
      {isOwner ? words.own : words.suggested} {why.join("; ")}.
    </p>
  );
  if (isOwner) return because ? <div class="ask-owner suggested-one">{because}</div> : null;
  const summary = edited ?? summaryOf(view, now.value);
  return (
    <section class={because ? "ask-owner suggested-one" : "ask-owner"} aria-label={words.title}>
      {because}
      <div class="deeds">
        <button
          type="button"
          onClick={() => void open.tap(paths.api.handOver(view.item.id), { summary: summary.trim() }, words.done)}
        >
          {words.do}
        </button>
      </div>
      <details class="fold">
        <summary>{words.summary}</summary>
        <div class="field">
          <label for="owner-summary">{words.summaryLabel}</label>
          <p class="hint" id="owner-summary-hint">
            {words.summaryHint}
          </p>
          <textarea
            id="owner-summary"
            rows={5}
            dir="auto"
            maxLength={SUMMARY_MAX}
            aria-describedby="owner-summary-hint"
            value={summary}
            onInput={(event) => setEdited(event.currentTarget.value)}
          />
        </div>
      </details>
    </section>
  );
}

function reasonWords(reason: ReasonToAsk, { item, person }: ComplaintView): string {
  if (reason === "anger") return words.why.anger(item.anger ?? 0);
  return reason === "second" ? words.why.second(person?.verified === true) : words.why.missed;
}
