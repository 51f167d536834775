import { useEffect, useRef } from "preact/hooks";
import type { InboxItemView } from "../../../shared/inbox.ts";
import { choose, counts, filter, items, verdicts } from "../list.ts";
import { chosen, done, judge, pick, pickAll, undo } from "../spam.ts";
import { upTo, words } from "../words.ts";

const PARTS = ["spam", "confirmed"] as const;

export function isSpamList(): boolean {
  return filter.value === "spam" || filter.value === "confirmed";
}

/** Above the rows of spam: its two parts, how many were judged, and what can be done with several at once. */
export function SpamHead() {
  const said = words.spam;
  const told = verdicts.value;
  return (
    <div class="spam-head">
      <fieldset class="filters" aria-label={said.parts}>
        {PARTS.map((part) => (
          <button type="button" key={part} aria-pressed={filter.value === part} onClick={() => void choose(part)}>
            {said.part[part]}
            {part === "spam" && counts.value && counts.value.spam > 0 ? ` ${upTo(counts.value.spam)}` : ""}
          </button>
        ))}
      </fieldset>
      <p class="calm">
        {told && <>{said.tally(told.release, told.confirm)}. </>}
        {said.lead}
      </p>
      {items.value.length > 0 && <Several />}
    </div>
  );
}

/**
 * What was just done, with the way back. It takes the focus, because the row that had it is gone, and gives it to the
 * list when it goes itself.
 */
export function Done() {
  const last = done.value;
  const back = useRef<HTMLButtonElement>(null);
  const seen = useRef(last);
  useEffect(() => {
    if (last && last !== seen.current) back.current?.focus({ preventScroll: true });
    if (!last && seen.current) {
      document.querySelector<HTMLElement>(".spam-head [aria-pressed=true]")?.focus({ preventScroll: true });
    }
    seen.current = last;
  }, [last]);
  if (!last) return null;
  const said = last.verdict === "release" ? words.spam.released : words.spam.confirmed;
  return (
    <div class="undo judged">
      <p id="judged">{said(last.ids.length)}</p>
      <button type="button" ref={back} aria-describedby="judged" onClick={() => void undo()}>
        {words.spam.undo}
      </button>
    </div>
  );
}

function Several() {
  const said = words.spam;
  const here = items.value.map(({ id }) => id);
  const picked = here.filter((id) => chosen.value.has(id));
  const none = picked.length === 0;
  return (
    <div class="several">
      <label class="pick">
        <input
          type="checkbox"
          checked={picked.length === here.length}
          onChange={(event) => pickAll(here, event.currentTarget.checked)}
        />
        <span>{said.all}</span>
      </label>
      <span class="calm">{none ? "" : said.chosen(picked.length)}</span>
      <Verdicts ids={picked} disabled={none} />
    </div>
  );
}

/** Beneath a row of spam: why it is here, and the two verdicts. */
export function SpamRow({ item }: { item: InboxItemView }) {
  const said = words.spam;
  const who = item.name ?? words.row.somebody;
  const why = item.signals.map((signal) => words.complaint.signals[signal] ?? signal);
  return (
    <div class="spam-row">
      <label class="pick">
        <input
          type="checkbox"
          checked={chosen.value.has(item.id)}
          onChange={(event) => pick(item.id, event.currentTarget.checked)}
        />
        <span class="heard">{said.pick(who)}</span>
      </label>
      <p class="calm">
        <span class="heard">{said.why}: </span>
        {why.length > 0 ? why.join(" ") : said.byHand}
      </p>
      <Verdicts ids={[item.id]} who={who} />
    </div>
  );
}

function Verdicts({ ids, who, disabled = false }: { ids: string[]; who?: string; disabled?: boolean }) {
  const said = words.spam;
  return (
    <div class="deeds">
      <button
        type="button"
        class="small"
        disabled={disabled}
        aria-label={who === undefined ? undefined : said.releaseOne(who)}
        onClick={() => void judge(ids, "release")}
      >
        {said.release}
      </button>
      {filter.value === "spam" && (
        <button
          type="button"
          class="small"
          disabled={disabled}
          aria-label={who === undefined ? undefined : said.confirmOne(who)}
          onClick={() => void judge(ids, "confirm")}
        >
          {said.confirm}
        </button>
      )}
    </div>
  );
}
