import type { Context } from "hono";
import { promisesBeside } from "../../shared/offer-stands.ts";
import { paths } from "../../shared/paths.ts";
import type { Language, Snapshot } from "../../shared/site.ts";
import type { MessageView, ThreadView } from "../../shared/thread.ts";
import { whereItStands } from "../../shared/where-it-stands.ts";
import type { App } from "../env.ts";
import type { Picture } from "../photos/ticket.ts";
import { type Closing, FollowUp, Over, Steps } from "./closing.tsx";
import { sayDated, sayTime, wordsOf } from "./language.ts";
import { Keys } from "./keys.tsx";
import { drawPage } from "./layout.tsx";
import { Offers } from "./offers.tsx";
import { Own, Rating } from "./own.tsx";
import { Pictures } from "./pictures.tsx";
import { FirstAnswer, Promises, Timeline } from "./promises.tsx";
import { type Again, placeRefused, type Sent } from "./refused.ts";

function Message({ message, lang, zone }: { message: MessageView; lang: Language; zone: string }) {
  const { status: words, closing } = wordsOf(lang);
  const by = message.by ?? "";
  const who = message.author === "visitor" ? words.you : message.kind === "call" ? words.called(by) : by;
  return (
    <article class="message">
      <div class="soft">
        <strong>{who}</strong> ·{" "}
        <time datetime={new Date(message.at).toISOString()}>{sayTime(message.at, lang, zone)}</time>
      </div>
      {message.text === "" ? (
        <p class="soft">{closing.stands.gone}</p>
      ) : (
        <p class="words" lang={message.lang} dir="auto">
          {message.text}
        </p>
      )}
    </article>
  );
}

/** What goes before everything else: our question, how it ended, or how it stands since the visitor said so. */
function Standing(props: Closing & Again) {
  const { thread, lang, zone } = props;
  const { stands } = wordsOf(lang).closing;
  const now = whereItStands(thread);
  const deleted = thread.wordsDeleted ? <p class="sheet">{stands.wordsGone}</p> : null;
  switch (now?.is) {
    case "asked":
      return <FollowUp {...props} />;
    case "over":
      return (
        <>
          {deleted}
          <Over {...props} over={now.over} />
        </>
      );
    case "right":
      return <p class="sheet">{stands.right(sayDated(now.at, lang, zone))}</p>;
    case "open_again":
      return <p class="sheet">{stands.openAgain(sayDated(now.at, lang, zone))}</p>;
    case undefined:
      return deleted;
  }
}

interface PlainThread extends Sent {
  thread: ThreadView;
  snapshot: Snapshot;
  lang: Language;
  code: string;
  messageId: string;
  pictures: Picture[];
  status: number;
}

/** The thread without JavaScript. Every form carries reference and code, because there is no session to keep them. */
export function drawThread(c: Context<App>, page: PlainThread): Response | Promise<Response> {
  const { thread, snapshot, lang, code } = page;
  const words = wordsOf(lang);
  const { zone } = snapshot.settings.clock;
  const keys = <Keys reference={thread.reference} code={code} site={thread.site} complaint={thread.id} />;
  const closing = { thread, lang, zone, keys, now: c.var.now };
  const { above, followUp, offer, box } = placeRefused(thread, page);
  // What waits for a yes goes before how it stands.
  const isOpen = thread.can.includes("accept");
  const offers = <Offers {...closing} {...offer} />;
  return drawPage(c, {
    lang,
    title: `${thread.reference} · ${thread.siteName}`,
    snapshot,
    pictures: page.pictures.length > 0,
    status: page.status,
    children: (
      <>
        <h1>{words.status.title}</h1>
        <p class="reference">{thread.reference}</p>
        {above ? (
          <p class="bad" role="alert">
            {words.errors[above] ?? words.errors.unknown}
          </p>
        ) : null}
        {isOpen ? offers : null}
        <Standing {...closing} {...followUp} />
        {isOpen ? null : offers}
        <div class="sheet">
          <FirstAnswer thread={thread} now={c.var.now} lang={lang} zone={zone} />
          {thread.filing ? <p>{words.status.filing}</p> : null}
          {thread.readBy ? (
            <p>{words.status.readBy(thread.readBy.name, sayTime(thread.readBy.at, lang, zone))}</p>
          ) : thread.over ? null : (
            <p>{words.status.notRead}</p>
          )}
          {thread.onItBy && !thread.over ? <p>{words.status.onIt(thread.onItBy.name)}</p> : null}
          <Promises promises={promisesBeside(thread)} lang={lang} zone={zone} />
          {thread.messages.map((message) => (
            <Message message={message} lang={lang} zone={zone} />
          ))}
          <Pictures pictures={page.pictures} lang={lang} zone={zone} />
          <Timeline events={thread.events} lang={lang} zone={zone} />
          <form method="post" action={`${paths.status}?lang=${lang}`}>
            {keys}
            <button class="plain" type="submit">
              {words.status.refresh}
            </button>
          </form>
        </div>
        <Steps {...closing} />
        <form class="sheet" method="post" action={`${paths.statusMessages}?lang=${lang}`}>
          {keys}
          <input type="hidden" name="messageId" value={page.messageId} />
          <label class="top" for="text">
            {words.status.write}
          </label>
          <textarea
            id="text"
            name="text"
            required
            {...(box.problem ? { "aria-invalid": "true", "aria-describedby": "text-problem" } : {})}
          >
            {/* HTML drops a text area's first line end, so that one of ours goes before theirs. */}
            {"\n"}
            {box.text}
          </textarea>
          {box.problem ? (
            <p class="bad" id="text-problem" role="alert">
              {words.errors[box.problem] ?? words.errors.unknown}
            </p>
          ) : null}
          <button type="submit">{words.status.send}</button>
        </form>
        <Rating {...closing} />
        <Own {...closing} />
      </>
    ),
  });
}
