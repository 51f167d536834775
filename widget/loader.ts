import { textOn } from "./colour.ts";
import { readConfig } from "./config.ts";
import type { Config } from "./config.ts";
import type { Panel, Prefill, Stage, Unread } from "./stage.ts";
import css from "./styles/launcher.css?inline";

/** Paths of the hashed files, written in by the build. */
declare const __PANEL__: string;
declare const __UNREAD__: string;

type Amends = ((command: string, ...args: never[]) => void) & { q?: Iterable<Iterable<never>>; on?: true };
const page = window as unknown as { Amends?: Amends };

/** Only what must be said before the panel is there: the button, and that the panel did not come. */
const WORDS: Record<string, [label: string, failed: string]> = {
  en: ["Something wrong?", "Not loaded. Tell us here."],
  es: ["¿Algo va mal?", "No se cargó. Escríbanos aquí."],
  de: ["Stimmt etwas nicht?", "Nicht geladen. Hier schreiben."],
};

/** Where storage is blocked its mere name throws, or says null. */
function storage(): Record<string, string> {
  try {
    return localStorage ?? {};
  } catch {
    return {};
  }
}

function start(config: Config): void {
  const { base, site } = config;
  const store = storage();
  const key = `amends:${site}:`;
  const root = document.createElement("amends-box").attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const tags = [config.lang, document.documentElement.lang, ...navigator.languages].map((tag) => `${tag}`.slice(0, 2));
  const [label, failed] = WORDS[tags.find((tag) => WORDS[tag]) ?? "en"]!;

  function dress(element: HTMLElement, accent = "#1f4e5f", corner = ""): void {
    element.className = config.corner ?? corner;
    element.style.background = config.accent ?? accent;
    element.style.color = textOn(config.accent ?? accent);
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
    button.ariaBusy = "true";
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
      })
      .finally(() => (button.ariaBusy = null));
  }

  // Pages that replace their <body> do not reach us beside it; those that replace more are followed.
  const attach = (): unknown => root.host.isConnected || document.documentElement.append(root.host);
  const watcher = new MutationObserver(attach);
  watcher.observe(document.documentElement, { childList: true });
  attach();

  const leaving = new AbortController();
  const commands: Record<string, (...args: never[]) => void> = {
    open,
    show: () => (button.hidden = false),
    hide: () => (button.hidden = true),
    on: (event: string, hear: EventListener) => document.addEventListener(`amends:${event}`, hear, leaving),
    off: (event: string, hear: EventListener) => document.removeEventListener(`amends:${event}`, hear),
    forget() {
      for (const name in store) if (`${name}:`.startsWith(key)) delete store[name];
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
  // Only who wrote from this device has a thread here; nobody else causes a request.
  if (store[`${key}threads`])
    (import(/* @vite-ignore */ `${base}/${__UNREAD__}`) as Promise<Unread>)
      .then((unread) => unread.look(stage))
      .catch(() => {});
}

const config = readConfig();
if (page.Amends?.on) console.warn("Amends: second tag ignored.");
else if (config) start(config);
else console.error("Amends: no data-site.");
