import { render } from "preact";
import { ACCENT } from "../shared/tokens.ts";
import type { ThreadKey } from "../shared/thread.ts";
import { chooseLanguage } from "./language.ts";
import { watchLive } from "./live.ts";
import { mount } from "./mount.ts";
import { prepare } from "./later.ts";
import { Thread } from "./views/Thread.tsx";

/** `#site/id/s|m/key`: the fragment, which no server and no referrer ever sees. Behind it an answer may stand, to be marked. */
function readKey(fragment: string): ThreadKey | undefined {
  const [site, id, letter, key] = fragment.slice(1).split("/");
  if (!site || !id || !key || (letter !== "s" && letter !== "m")) return undefined;
  return letter === "s" ? { site, id, secret: key } : { site, id, mail: key };
}

const place = document.getElementById("amends-thread");
let root: ShadowRoot | undefined;

async function start(): Promise<void> {
  if (!place) return;
  const access = readKey(location.hash);
  // Without a fragment the page's own form stays: reference and code open a thread too.
  if (!access && location.hash.length < 2) return;
  for (const form of place.querySelectorAll("form")) form.hidden = true;
  root ??= mount(place);
  const words = await prepare(chooseLanguage(), root);
  render(
    <div class="auto page" lang={words.lang} style={{ "--accent": ACCENT, "--on": "#fff" }}>
      <h1>{place.querySelector("h1")?.textContent}</h1>
      {access ? (
        <Thread
          key={location.hash}
          base={place.dataset["base"] ?? location.origin}
          access={access}
          words={words}
          active
          watch={watchLive}
          marked={location.hash.split("/")[4]}
          hear={(thread) => (document.title = `${thread.reference} · ${thread.siteName}`)}
        />
      ) : (
        <p role="alert">{words.notFound}</p>
      )}
    </div>,
    root,
  );
}

addEventListener("hashchange", () => void start());
void start();
