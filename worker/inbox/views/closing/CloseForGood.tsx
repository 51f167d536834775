import { useEffect, useRef } from "preact/hooks";
import { paths } from "../../../../shared/paths.ts";
import { may } from "../../../../shared/team.ts";
import { fieldId, type Ending } from "../../closing/ending.ts";
import { debts } from "../../closing/owed.ts";
import { closingWords } from "../../closing/words.ts";
import type { OpenComplaint } from "../../complaint.ts";
import { promiseWords } from "../../promises/words.ts";
import { me } from "../../session.ts";
import { Area } from "../Field.tsx";
import { Said } from "../promises/Promises.tsx";
import { Hindrances } from "./Hindrances.tsx";
import { Last } from "./Last.tsx";
import { Until } from "./Until.tsx";

const words = closingWords.final;

/** A screen of its own, above the box for the last answer: what was done, what still stands, where else they can turn. */
export function CloseForGood({ open, ending }: { open: OpenComplaint; ending: Ending }) {
  const view = open.view!;
  const { done, offer, offerUntil } = ending.words;
  const name = view.item.name ?? promiseWords.someone;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: "start" });
  }, []);
  function back(): void {
    ending.leave();
    // The screen is about to go.
    window.setTimeout(() => document.querySelector<HTMLElement>("[data-end]")?.focus());
  }
  return (
    <section class="close-for-good" aria-label={words.title}>
      <button type="button" class="quiet" onClick={back}>
        {words.back}
      </button>
      <h2 tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <p>{words.lead(name)}</p>
      {!view.can.includes("end") && (
        <div class="warn" role="alert">
          <Hindrances all={debts(view)} title={words.notNow} />
        </div>
      )}
      {view.promises.length > 0 && (
        <ul aria-label={words.promises}>
          {view.promises.map((promise) => (
            <li key={promise.id} class="promise">
              <Said promise={promise} name={name} />
            </li>
          ))}
        </ul>
      )}
      <Area
        id={fieldId("done")}
        label={words.done}
        hint={words.doneHint(name)}
        rows={3}
        code={ending.codes.done}
        value={done}
        onValue={(next) => ending.set({ done: next })}
      />
      <Area
        id={fieldId("offer")}
        label={words.offer}
        hint={words.offerHint}
        rows={2}
        code={ending.codes.offer}
        value={offer}
        onValue={(next) => ending.set({ offer: next })}
      />
      {offer.trim() !== "" && (
        <Until
          id={fieldId("offerUntil")}
          value={offerUntil}
          code={ending.codes.offerUntil}
          onValue={(next) => ending.set({ offerUntil: next })}
        />
      )}
      <section class="as-seen" aria-label={words.seen(name)}>
        <h3>{words.seen(name)}</h3>
        <Last
          last={{ done: done.trim(), offer: offer.trim(), offerUntil: offer.trim() === "" ? null : offerUntil }}
          elsewhere={view.elsewhere ?? []}
        />
        <Settings elsewhere={view.elsewhere} />
      </section>
      <p>{words.answer}</p>
    </section>
  );
}

/** What is said of elsewhere comes from the settings, and is changed there. */
function Settings({ elsewhere }: { elsewhere: readonly unknown[] | undefined }) {
  const said = closingWords.last;
  return (
    <p class="hint">
      {elsewhere === undefined ? said.unknown : elsewhere.length === 0 && said.none}{" "}
      {may(me.value!.member.role, "settings") && <a href={paths.inboxSettings}>{said.settings}</a>}
    </p>
  );
}
