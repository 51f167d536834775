import { textOn } from "./colour.ts";
import { readConfig } from "./config.ts";
import type { Config } from "./config.ts";
import type { Panel, Prefill, Stage, Visit } from "./stage.ts";
import css from "./styles/launcher.css?inline";

/** Paths of the hashed files, written in by the build. */
declare const __PANEL__: string;
declare const __VISIT__: string;

type Amends = ((command: string, ...args: never[]) => void) & { q?: Iterable<Iterable<never>>; on?: true };
const page = window as unknown as { Amends?: Amends };

/** Only what must be said before the panel is there: the button, and that the panel did not come. */
const WORDS: Record<string, [label: string, failed: string]> = {
  en: ["Something wrong?", "Not loaded. Tell us here."],
  es: ["¿Algo va mal?", "No se cargó. Escríbanos aquí."],
  de: ["Stimmt etwas nicht?", "Nicht geladen. Hier schreiben."],
};

function start(config: Config): void {
  const { base, site } = config;
  const { documentElement } = document;
  let store: Record<string, string> = {};
  try {
    store = localStorage ?? store; // where it is blocked its mere name throws, or says null
  } catch {}
  const key = `amends:${site}:`;
  const kept = (): string[] => Object.keys(store).filter((name) => !`${name}:`.indexOf(key));
  const root = document.createElement("amends-box").attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const tags = [config.lang, documentElement.lang, ...navigator.languages, "en"].map((tag) => `${tag}`.slice(0, 2));
  const [label, failed] = WORDS[tags.find((tag) => WORDS[tag])!]!;

  function dress(element: HTMLElement, accent = "#1f4e5f", corner = ""): void {
    accent = config.accent ?? accent;
    element.className = config.corner ?? corner;
    element.style.background = accent;
    element.style.color = textOn(accent);
    root.append(element);
  }
  const button = document.createElement("button");
  dress(button);
  button.textContent = config.label ?? label;
  button.hidden = config.launcher === "none";

  const stage: Stage = {
    config,
    root,
    button,
    dress,
    visit: (act) =>
      (import(/* @vite-ignore */ `${base}/${__VISIT__}`) as Promise<Visit>)
        .then((visit) => visit[act](stage))
        .catch(() => {}),
    tell: (event, detail) => document.dispatchEvent(new CustomEvent(`amends:${event}`, { detail })),
  };

  let panel: Promise<Panel> | undefined;
  function load(): Promise<Panel> {
    panel ??= (import(/* @vite-ignore */ `${base}/${__PANEL__}`) as Promise<Panel>)
      // The hashed file may be gone from a cache or a deploy: one name always exists.
      .catch(() => import(/* @vite-ignore */ `${base}/panel.js`) as Promise<Panel>)
      .then((loaded) => (loaded.preload(stage), loaded));
    panel.catch(() => (panel = undefined));
    return panel;
  }
  function open(prefill?: Prefill, opener?: HTMLElement): void {
    root.querySelector("a")?.remove();
    load()
      .then((loaded) => loaded.present(stage, prefill, opener))
      .catch(() => {
        // A blocked panel must not swallow a complaint.
        const link = document.createElement("a");
        dress(link);
        link.href = `${base}/c/${site}`;
        link.textContent = failed;
        link.focus();
        stage.tell("error", { code: "panel" });
      });
  }

  // Pages that replace their <body> do not reach us beside it; those that replace more are followed.
  const attach = (): unknown => root.host.isConnected || documentElement.append(root.host);
  const watcher = new MutationObserver(attach);
  watcher.observe(documentElement, { childList: true });
  attach();

  const leaving = new AbortController();
  const commands: Record<string, (...args: never[]) => void> = {
    open,
    show: () => (button.hidden = false),
    hide: () => (button.hidden = true),
    on: (event: string, hear: EventListener) => document.addEventListener(`amends:${event}`, hear, leaving),
    off: (event: string, hear: EventListener) => document.removeEventListener(`amends:${event}`, hear),
    forget() {
      for (const name of kept()) delete store[name];
      stage.visit("forget");
    },
    destroy() {
      leaving.abort();
      watcher.disconnect();
      root.host.remove();
      delete page.Amends;
    },
  };
  // One listener for our button and for every element of the page that asks to be one, now or later.
  for (const type of ["pointerover", "focusin", "click"]) {
    document.addEventListener(
      type,
      (event) => {
        const opener = event
          .composedPath()
          .find((node) => node === button || (node as Element).matches?.("[data-amends-open]"));
        if (!opener) return;
        if (type === "click") {
          event.preventDefault();
          open({}, opener as HTMLElement);
        } else void load();
      },
      leaving,
    );
  }
  const waiting = page.Amends?.q ?? [];
  page.Amends = (command, ...args) => {
    panel?.then((loaded) =>
      (loaded as unknown as Record<string, ((stage: Stage) => void) | undefined>)[command]?.(stage),
    );
    commands[command]?.(...args);
  };
  page.Amends.on = true;
  for (const call of waiting) page.Amends(...(call as unknown as [string]));
  stage.tell("ready");
  // Only who wrote from this device before causes this request.
  if (kept()[0]) stage.visit("look");
}

const config = readConfig();
if (page.Amends?.on) console.warn("Amends: second tag ignored.");
else if (config) start(config);
else console.error("Amends: no data-site.");
