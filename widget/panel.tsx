import { render } from "preact";
import type { SiteView } from "../shared/site.ts";
import { visitorPaths } from "../shared/visitor-paths.ts";
import { ask } from "./api.ts";
import { chooseLanguage, loadWords } from "./language.ts";
import { mount } from "./mount.ts";
import type { Prefill, Stage } from "./stage.ts";
import { forgetMemory } from "./store.ts";
import type { Words } from "./strings/en.ts";
import { App } from "./views/App.tsx";

/** How long an opening waits for the site's own colours; later ones would change under the visitor's eye. */
const PATIENCE_MS = 100;

/** `import()` hands this module to every tag that comes after another was destroyed: all of this is the current one's. */
let current: Stage | undefined;
let app: App | undefined;
let root: ShadowRoot | undefined;
let words: Promise<Words> | undefined;
/** Null where no site has this key. */
let asked: Promise<SiteView | null | undefined> | undefined;

/** On intent: everything is on its way before the click. */
export function preload(stage: Stage): void {
  const { config, button } = stage;
  if (stage !== current) destroy(current);
  current = stage;
  words ??= loadWords(chooseLanguage(config.lang));
  asked ??= ask<SiteView>(config.base + visitorPaths.site(config.site)).then((answer) => {
    if (answer.ok) return answer.value;
    if (answer.error === "unknown_site") {
      button.hidden = true;
      console.error(`Amends: no site has the key "${config.site}".`);
      close();
      return null;
    }
    return undefined;
  });
}

export async function present(stage: Stage, prefill?: Prefill, opener?: HTMLElement): Promise<void> {
  const { config, button } = stage;
  const catalogue = await words!;
  const site = await Promise.race([asked, new Promise<undefined>((late) => setTimeout(late, PATIENCE_MS))]);
  // Destroyed meanwhile: what would be drawn now would stand in the way of the next tag.
  if (site === null || stage !== current) return;
  // Out of sight from here on: it wears the site's own colours when it is next seen.
  button.style.visibility = "hidden";
  if (!root) {
    const place = (root = mount(stage.root));
    stage.dress(button, site?.look.accent, site?.look.corner);
    const theme = config.theme ?? site?.look.theme ?? "auto";
    const draw = (site: SiteView | undefined): void =>
      render(<App born={(born) => (app = born)} stage={stage} words={catalogue} site={site} theme={theme} />, place);
    draw(site);
    void asked?.then((site) => site && root === place && draw(site));
  }
  app?.present(prefill, opener);
}

export function close(): void {
  app?.close();
}

export function forget(): void {
  forgetMemory();
  app?.done();
}

export function destroy(stage: Stage | undefined): void {
  if (stage !== current) return;
  if (root) render(null, root);
  current = app = root = words = asked = undefined;
}
