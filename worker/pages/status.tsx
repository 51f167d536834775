import type { Context } from "hono";
import { paths } from "../../shared/paths.ts";
import type { Language, Snapshot } from "../../shared/site.ts";
import type { MessageView, ThreadView } from "../../shared/thread.ts";
import type { App } from "../env.ts";
import type { Picture } from "../photos/ticket.ts";
import { sayTime, wordsOf } from "./language.ts";
import { drawPage } from "./layout.tsx";
import { Pictures } from "./pictures.tsx";
import { FirstAnswer, Promises, Timeline } from "./promises.tsx";

/** Where a mailed or copied link lands: the script opens the thread from the fragment; without it, reference and code do. */
export function drawStatus(
  c: Context,
  page: { lang: Language; problem?: string; reference?: string; status: number },
): Response | Promise<Response> {
  const words = wordsOf(page.lang);
  return drawPage(c, {
    lang: page.lang,
    title: words.status.title,
    status: page.status,
    script: "/status.js",
    children: (
      <div id="amends-thread" data-base={new URL(c.req.url).origin}>
        <form class="sheet" method="post" action={`${paths.status}?lang=${page.lang}`}>
          <h1>{words.status.title}</h1>
          <p class="soft">{words.status.lead}</p>
          {page.problem ? (
            <p class="bad" role="alert">
              {words.errors[page.problem] ?? words.errors.unknown}
            </p>
          ) : null}
          <label class="top" for="reference">
            {words.status.reference}
          </label>
          <input
            id="reference"
            name="reference"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxlength={40}
            value={page.reference ?? ""}
          />
          <label class="top" for="code">
            {words.status.code}
          </label>
          <input
            id="code"
            name="code"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxlength={40}
          />
          <button type="submit">{words.status.open}</button>
        </form>
      </div>
    ),
  });
}

function Message({ message, lang, zone }: { message: MessageView; lang: Language; zone: string }) {
  const words = wordsOf(lang).status;
  const by = message.by ?? "";
  const who = message.author === "visitor" ? words.you : message.kind === "call" ? words.called(by) : by;
  return (
    <article class="message">
      <div class="soft">
        <strong>{who}</strong> ·{" "}
        <time datetime={new Date(message.at).toISOString()}>{sayTime(message.at, lang, zone)}</time>
      </div>
      <p class="words" lang={message.lang} dir="auto">
        {message.text}
      </p>
    </article>
  );
}

/** Reference and code open the thread; whose it is tells where else to look while it is not filed. */
export function Keys(keys: { reference: string; code: string; site: string; complaint: string }) {
  return (
    <>
      {Object.entries(keys).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

interface PlainKept {
  snapshot: Snapshot;
  lang: Language;
  keys: { reference: string; code: string; site: string; complaint: string };
  text: string;
}

/** Words that are kept while nobody can look at their thread: what was kept, and that it need not be sent again. */
export function drawKept(c: Context, { snapshot, lang, keys, text }: PlainKept): Response | Promise<Response> {
  const words = wordsOf(lang).status;
  return drawPage(c, {
    lang,
    title: `${keys.reference} · ${snapshot.settings.name}`,
    snapshot,
    status: 202,
    children: (
      <>
        <h1>{words.title}</h1>
        <p class="reference">{keys.reference}</p>
        <div class="sheet">
          <p>{words.filing}</p>
          <article class="message">
            <div class="soft">
              <strong>{words.you}</strong>
            </div>
            <p class="words" dir="auto">
              {text}
            </p>
          </article>
          <form method="post" action={`${paths.status}?lang=${lang}`}>
            <Keys {...keys} />
            <button class="plain" type="submit">
              {words.refresh}
            </button>
          </form>
        </div>
      </>
    ),
  });
}

interface PlainThread {
  thread: ThreadView;
  snapshot: Snapshot;
  lang: Language;
  code: string;
  messageId: string;
  pictures: Picture[];
  problem?: string | undefined;
  text?: string | undefined;
  status: number;
}

/** The thread without JavaScript. Every form carries reference and code, because there is no session to keep them. */
export function drawThread(c: Context<App>, page: PlainThread): Response | Promise<Response> {
  const { thread, snapshot, lang, code } = page;
  const words = wordsOf(lang);
  const { zone } = snapshot.settings.clock;
  const keys = <Keys reference={thread.reference} code={code} site={thread.site} complaint={thread.id} />;
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
        <div class="sheet">
          <FirstAnswer thread={thread} now={c.var.now} lang={lang} zone={zone} />
          {thread.filing ? <p>{words.status.filing}</p> : null}
          <p>
            {thread.readBy
              ? words.status.readBy(thread.readBy.name, sayTime(thread.readBy.at, lang, zone))
              : words.status.notRead}
          </p>
          {thread.onItBy ? <p>{words.status.onIt(thread.onItBy.name)}</p> : null}
          <Promises promises={thread.promises} lang={lang} zone={zone} />
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
            {...(page.problem ? { "aria-invalid": "true", "aria-describedby": "text-problem" } : {})}
          >
            {/* HTML drops a text area's first line end, so that one of ours goes before theirs. */}
            {"\n"}
            {page.text ?? ""}
          </textarea>
          {page.problem ? (
            <p class="bad" id="text-problem" role="alert">
              {words.errors[page.problem] ?? words.errors.unknown}
            </p>
          ) : null}
          <button type="submit">{words.status.send}</button>
        </form>
      </>
    ),
  });
}
