import { render } from "preact";
import { ACCENT } from "../shared/tokens.ts";
import { loadSite } from "./api.ts";
import { textOn } from "./colour.ts";
import { chooseLanguage, loadWords } from "./language.ts";
import { mount } from "./mount.ts";
import { forgetMemory } from "./store.ts";
import type { Prefill, Stage } from "./stage.ts";
import { App } from "./views/App.tsx";

/** How long an opening waits for the site's own settings: a form that changes its colour under the eye is worse than a default. */
const PATIENCE_MS = 400;

let app: App | undefined;
let root: ShadowRoot | undefined;
let ready: Promise<void> | undefined;
let gone = false;

async function prepare(stage: Stage): Promise<void> {
  const { config } = stage;
  const [answer, words] = await Promise.all([
    Promise.race([loadSite(config.base, config.site), new Promise<undefined>((late) => setTimeout(late, PATIENCE_MS))]),
    loadWords(chooseLanguage(config.lang)),
  ]);
  if (gone) return;
  const unknown = answer?.ok === false && answer.error === "unknown_site";
  if (unknown) console.error(`Amends: no site has the key "${config.site}".`);
  const site = answer?.ok ? answer.value : undefined;
  const accent = config.accent ?? site?.look.accent ?? ACCENT;
  const look = {
    colours: { "--accent": accent, "--on": textOn(accent) },
    corner: config.corner ?? site?.look.corner ?? "",
    theme: config.theme ?? site?.look.theme ?? "auto",
  };
  root = mount(stage.root);
  render(<App born={(born) => (app = born)} stage={stage} words={words} site={site} unknown={unknown} look={look} />, root);
  // The button is out of sight while the panel is open, so it changes unseen.
  stage.button.style.background = accent;
  stage.button.style.color = look.colours["--on"];
  stage.button.className = look.corner;
}

/** On intent: everything is on its way before the click. */
export function preload(stage: Stage): void {
  ready ??= prepare(stage);
}

export function present(stage: Stage, prefill?: Prefill, opener?: HTMLElement): void {
  preload(stage);
  void ready?.then(() => app?.present(prefill, opener));
}

export function close(): void {
  app?.close();
}

export function forget(): void {
  forgetMemory();
  app?.done();
}

export function destroy(): void {
  gone = true;
  if (root) render(null, root);
}
