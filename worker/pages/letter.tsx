import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Wish } from "../../shared/complaint.ts";
import { moneyWords } from "../../shared/money.ts";
import { agreedOn, offerStateAt } from "../../shared/offer-stands.ts";
import type { OfferView } from "../../shared/remedy.ts";
import type { Snapshot } from "../../shared/site.ts";
import type { MessageView, ThreadView } from "../../shared/thread.ts";
import type { App } from "../env.ts";
import type { LetterEntry } from "../views/letter.ts";
import { sayDated, sayZone, wordsOf } from "./language.ts";
import { drawPage } from "./layout.tsx";
import { FirstAnswer, Promises, type Said } from "./promises.tsx";
import { LETTER_WORDS, SHOWS_OFFER } from "./words/letter.ts";

/** What the visitor gave with their words. */
export interface Given {
  name: string | null;
  order: string | null;
  wish: Wish | null;
}

interface Letter extends Omit<Said, "zone"> {
  thread: ThreadView;
  entries: readonly LetterEntry[];
  snapshot: Snapshot;
  given: Given;
}

function Words({ words, lang }: { words: MessageView; lang: Said["lang"] }) {
  return words.text === "" ? (
    <p class="soft">{wordsOf(lang).closing.stands.gone}</p>
  ) : (
    <p class="words" lang={words.lang} dir="auto">
      {words.text}
    </p>
  );
}

/** What was offered, or of it what was chosen or done. */
function Offer({ offer, kind, now, lang, zone }: Said & { offer: OfferView; kind: LetterEntry["kind"]; now: number }) {
  const words = LETTER_WORDS[lang];
  const money = (amount: number): string => moneyWords(amount, offer.currency, lang);
  const options = kind === "offered" ? offer.options : agreedOn(offer);
  const after = {
    offered: (offerStateAt(offer, now) === "open" ? words.stands : words.stood)(
      sayDated(offer.standsUntil, lang, zone),
    ),
    accepted: offer.dueAt === null ? null : words.due(sayDated(offer.dueAt, lang, zone)),
    countered: offer.counter === null ? null : words.suggested(money(offer.counter)),
  };
  return (
    <>
      {kind === "countered" ? null : (
        <ul>
          {options.map(({ text, amount }) => (
            <li dir="auto">
              {text}
              {amount === null ? null : <strong> {money(amount)}</strong>}
            </li>
          ))}
        </ul>
      )}
      {kind && kind in after ? <p>{after[kind as keyof typeof after]}</p> : null}
    </>
  );
}

/** What was changed, with the day from which on. */
function Fixed({ fixed, lang, zone }: Said & { fixed: NonNullable<ThreadView["fixed"]> }) {
  return (
    <>
      <p>{LETTER_WORDS[lang].fixed(sayDated(fixed.since, lang, zone))}</p>
      <p class="told" dir="auto">
        {fixed.change}
      </p>
    </>
  );
}

function Entry({ entry, thread, now, lang, zone }: Said & { entry: LetterEntry; thread: ThreadView; now: number }) {
  const { at, kind, by, words, offer, promise, answered } = entry;
  const { timeline, closing, status } = wordsOf(lang);
  const said = LETTER_WORDS[lang];
  const sentence = kind ? timeline[kind]?.(by) : (by ?? status.you);
  if (!sentence && !words) return null;
  return (
    <li class="entry">
      <time class="soft" datetime={new Date(at).toISOString()}>
        {sayDated(at, lang, zone)}
      </time>
      <p>
        <strong>{sentence}</strong>
      </p>
      {answered ? <p>{closing.ask.answers[answered]}</p> : null}
      {promise ? <p dir="auto">{said.promised(promise.text, sayDated(promise.dueAt, lang, zone))}</p> : null}
      {offer && kind && SHOWS_OFFER.has(kind) ? (
        <Offer offer={offer} kind={kind} now={now} lang={lang} zone={zone} />
      ) : null}
      {kind === "fixed_told" && thread.fixed ? <Fixed fixed={thread.fixed} lang={lang} zone={zone} /> : null}
      {words ? <Words words={words} lang={lang} /> : null}
    </li>
  );
}

/** How it ended for good: what was done, what stands, where else to turn. */
function Last({ thread, now, lang, zone }: Said & { thread: ThreadView; now: number }) {
  const { over: words } = wordsOf(lang).closing;
  const { over } = thread;
  if (!over) return null;
  const say = (at: number): string => sayDated(at, lang, zone);
  const { last } = over;
  return (
    <>
      <p>
        <strong>{words[over.how](say(over.at))}</strong>
      </p>
      {last ? (
        <>
          <h2>{words.done}</h2>
          <p class="told">{last.done}</p>
          {last.offer ? (
            <>
              <h2>{words.offer}</h2>
              <p class="told">{last.offer}</p>
              {last.offerUntil === null ? null : (
                <p>{(last.offerUntil < now ? words.stood : words.stands)(say(last.offerUntil))}</p>
              )}
            </>
          ) : null}
          {last.elsewhere.length > 0 ? <h2>{words.elsewhere}</h2> : null}
          <ul>
            {last.elsewhere.map(({ name, text, url, checkedOn }) => (
              <li dir="auto">
                <strong>{name}</strong>
                <p class="told">{text}</p>
                {url ? <p>{url}</p> : null}
                {checkedOn ? <p class="soft">{words.checked(checkedOn)}</p> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Fact({ name, children }: { name: string; children: Child }) {
  return children === null || children === "" ? null : (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

/** One complaint's whole history on paper: what its visitor was shown, and no more; so never how angry they said they were. */
export function drawLetter(c: Context<App>, page: Letter): Response | Promise<Response> {
  const { thread, entries, snapshot, lang, given } = page;
  const { settings } = snapshot;
  const { zone } = settings.clock;
  const { form, status } = wordsOf(lang);
  const words = LETTER_WORDS[lang];
  const isAnswered = entries.some(({ kind }) => kind === "replied" || kind === "called");
  return drawPage(c, {
    lang,
    title: words.title(thread.reference),
    snapshot,
    children: (
      <div class="letter">
        <p class="soft screen">{words.print}</p>
        <p>
          <strong>{settings.name}</strong>
          <br />
          {settings.address}
        </p>
        <h1>{words.title(thread.reference)}</h1>
        <p>{words.lead(settings.name, sayDated(c.var.now, lang, zone))}</p>
        <dl>
          <Fact name={words.received}>{sayDated(thread.receivedAt, lang, zone)}</Fact>
          <Fact name={words.name}>{given.name}</Fact>
          <Fact name={words.order}>{given.order}</Fact>
          <Fact name={words.wish}>{given.wish && form.wishes[given.wish]}</Fact>
        </dl>
        <FirstAnswer thread={thread} now={c.var.now} lang={lang} zone={zone} />
        {isAnswered ? null : <p>{words.nobody}</p>}
        <h2>{words.history}</h2>
        <ol>
          {entries.map((entry) => (
            <Entry entry={entry} thread={thread} now={c.var.now} lang={lang} zone={zone} />
          ))}
        </ol>
        {thread.photos.length > 0 ? <p>{words.photos(thread.photos.length)}</p> : null}
        <Last thread={thread} now={c.var.now} lang={lang} zone={zone} />
        {/* What was promised says whose times these are. */}
        <Promises promises={thread.promises} lang={lang} zone={zone} />
        {thread.promises.length > 0 ? null : <p class="soft">{status.zone(sayZone(zone))}</p>}
      </div>
    ),
  });
}
