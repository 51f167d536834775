import type { Child } from "hono/jsx";
import { isAwaited } from "../../shared/awaited.ts";
import type { FollowUpAnswer } from "../../shared/closing.ts";
import { ANGER_MAX } from "../../shared/complaint.ts";
import { paths } from "../../shared/paths.ts";
import type { ThreadView } from "../../shared/thread.ts";
import { tapsOffered } from "../../shared/where-it-stands.ts";
import { newId } from "../keys.ts";
import { Choice } from "./fields.tsx";
import { sayDated, sayZone, wordsOf } from "./language.ts";
import type { Said } from "./promises.tsx";
import type { Again } from "./refused.ts";

/** What everything about the end of a thread is drawn from. */
export interface Closing extends Said {
  thread: ThreadView;
  /** The hidden fields that open the thread again. */
  keys: Child;
  /** ms UTC. */
  now: number;
}

/** Hidden fields of one tap. Each form has an id of its own, so that whatever is sent from it twice counts once. */
export function Tap({ step, keys, now }: { step: string; keys: Child; now: number }) {
  return (
    <>
      {keys}
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="id" value={newId(now)} />
    </>
  );
}

/** What the question is about: what was promised, else who answered. */
function Asked({ thread, lang, zone }: Closing) {
  const { closing } = wordsOf(lang);
  if (thread.promises.length === 0) return null;
  return (
    <>
      <p>{closing.ask.promised}</p>
      <ul>
        {thread.promises.map(({ text, dueAt }) => (
          <li dir="auto">{closing.ask.promise(text, sayDated(dueAt, lang, zone))}</li>
        ))}
      </ul>
    </>
  );
}

/** The follow-up: three answers, the anger meter and words if they like, one button. `typed` is what was refused. */
export function FollowUp(props: Closing & Again) {
  const { lang, keys, now, typed = {}, problem } = props;
  const words = wordsOf(lang);
  const { ask, meter } = words.closing;
  const answers = Object.keys(ask.answers) as FollowUpAnswer[];
  return (
    <form class="sheet" method="post" action={`${paths.statusSteps}?lang=${lang}`}>
      <Tap step="follow_up" keys={keys} now={now} />
      <h2>{ask.title}</h2>
      <Asked {...props} />
      <fieldset aria-label={ask.title}>
        {answers.map((answer) => (
          <Choice name="answer" value={answer} label={ask.answers[answer]} checked={typed.answer === answer} required />
        ))}
      </fieldset>
      <fieldset>
        <legend>
          {meter.anger} <span class="soft">({ask.optional})</span>
        </legend>
        <p class="soft">{words.form.angerHint}</p>
        <div class="row numbers">
          {Array.from({ length: ANGER_MAX }, (_, i) => String(i + 1)).map((number) => (
            <Choice name="anger" value={number} label={number} checked={typed.anger === number} />
          ))}
        </div>
      </fieldset>
      <label class="top" for="follow-up-text">
        {ask.text} <span class="soft">({ask.optional})</span>
      </label>
      <textarea
        id="follow-up-text"
        name="text"
        {...(problem ? { "aria-invalid": "true", "aria-describedby": "follow-up-problem" } : {})}
      >
        {/* HTML drops a text area's first line end, so that one of ours goes before theirs. */}
        {"\n"}
        {typed.text ?? ""}
      </textarea>
      {problem ? (
        <p class="bad" id="follow-up-problem" role="alert">
          {words.errors[problem] ?? words.errors.unknown}
        </p>
      ) : null}
      <button class="large" type="submit">
        {ask.sendAny}
      </button>
    </form>
  );
}

/** One button for one step, with what it means beside it. */
function Step({ step, hint, label, lang, keys, now }: Closing & { step: string; hint?: string; label: string }) {
  return (
    <form method="post" action={`${paths.statusSteps}?lang=${lang}`}>
      <Tap step={step} keys={keys} now={now} />
      <button class="plain" type="submit">
        {label}
      </button>
      {hint ? <p class="soft">{hint}</p> : null}
    </form>
  );
}

/** What the visitor can do about it by themselves, as far as it is possible. */
export function Steps(props: Closing) {
  const { thread, lang } = props;
  const { steps } = wordsOf(lang).closing;
  const taps = tapsOffered(thread);
  if (taps.length === 0) return null;
  return (
    <div class="sheet">
      {taps.map((step) => {
        const { label, hint } = steps[step === "withdraw" && thread.kind !== "problem" ? "takeBack" : step];
        return <Step {...props} step={step} label={label} hint={hint} />;
      })}
    </div>
  );
}

/** How it ended, what still stands, where else to turn, and how to open it again. */
export function Over(props: Closing & { over: NonNullable<ThreadView["over"]> }) {
  const { over, thread, lang, zone, now } = props;
  const { over: words, steps } = wordsOf(lang).closing;
  const say = (at: number): string => sayDated(at, lang, zone);
  const { last, reopenUntil } = over;
  return (
    <div class="sheet">
      <p>
        <strong>{words[over.how](say(over.at))}</strong>{" "}
        {reopenUntil !== null && thread.can.includes("reopen") ? words.reopen(say(reopenUntil)) : null}
      </p>
      {last ? (
        <>
          <h2>{words.done}</h2>
          <p class="told" dir="auto">
            {last.done}
          </p>
          {last.offer ? (
            <>
              <h2>{words.offer}</h2>
              <p class="told" dir="auto">
                {last.offer}
              </p>
              {last.offerUntil !== null ? (
                <p>{(last.offerUntil < now ? words.stood : words.stands)(say(last.offerUntil))}</p>
              ) : null}
            </>
          ) : null}
          <Elsewhere ways={last.elsewhere} lang={lang} />
          {isAwaited(thread) ? null : <p>{words.after}</p>}
          <p>
            <a href={`${paths.form(thread.site)}?lang=${lang}`}>{words.anew}</a>
          </p>
        </>
      ) : null}
      {thread.can.includes("reopen") ? <Step {...props} step="reopen" label={steps.reopen.label} /> : null}
      <p class="soft">{wordsOf(lang).status.zone(sayZone(zone))}</p>
    </div>
  );
}

type Way = NonNullable<NonNullable<ThreadView["over"]>["last"]>["elsewhere"][number];

function Elsewhere({ ways, lang }: { ways: readonly Way[]; lang: Said["lang"] }) {
  const { over } = wordsOf(lang).closing;
  if (ways.length === 0) return null;
  const day = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "long", timeZone: "UTC" });
  return (
    <>
      <h2>{over.elsewhere}</h2>
      <ul>
        {ways.map(({ name, text, url, checkedOn }) => (
          <li>
            <strong dir="auto">{name}</strong>
            <p class="told" dir="auto">
              {text}
            </p>
            {url && /^https?:/i.test(url) ? (
              <p>
                <a href={url} rel="noreferrer">
                  {url}
                </a>
              </p>
            ) : null}
            {checkedOn ? <p class="soft">{over.checked(day.format(Date.parse(checkedOn)))}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
