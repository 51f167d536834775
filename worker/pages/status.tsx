import type { Context } from "hono";
import { paths } from "../../shared/paths.ts";
import type { Language, Snapshot } from "../../shared/site.ts";
import { Keys } from "./keys.tsx";
import { wordsOf } from "./language.ts";
import { drawPage } from "./layout.tsx";

export { drawThread } from "./thread.tsx";

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
