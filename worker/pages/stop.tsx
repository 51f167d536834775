import type { Context } from "hono";
import { paths } from "../../shared/paths.ts";
import type { Language, Snapshot } from "../../shared/site.ts";
import { drawPage } from "./layout.tsx";
import { STOP_WORDS } from "./words/stop.ts";

interface StopPage {
  snapshot: Snapshot;
  lang: Language;
  /** asked: mail goes to the address · stopped: it does not · undone: it does again, just now. */
  state: "asked" | "stopped" | "undone";
  token: string;
}

/** "I did not write this": says what it means, one button, and how to take it back. No script. */
export function drawStop(c: Context, page: StopPage): Response | Promise<Response> {
  const { snapshot, lang, state, token } = page;
  const words = STOP_WORDS[lang];
  const { name } = snapshot.settings;
  const said = words[state];
  const action = state === "stopped" ? paths.stopUndo(token) : paths.stop(token);
  return drawPage(c, {
    lang,
    title: said.title,
    snapshot,
    children: (
      <div class="sheet">
        <h1>{said.title}</h1>
        {said.lines(name).map((line) => (
          <p>{line}</p>
        ))}
        <form method="post" action={`${action}?lang=${lang}`}>
          <button class={state === "asked" ? "" : "plain"} type="submit">
            {said.button}
          </button>
        </form>
      </div>
    ),
  });
}
