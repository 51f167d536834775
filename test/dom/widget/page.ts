import { configure, fireEvent, waitFor, within } from "@testing-library/preact";
import { vi } from "vitest";
import { closingPaths } from "../../../shared/closing-paths.ts";
import type { ComplaintDraft } from "../../../shared/complaint.ts";
import type { SiteView } from "../../../shared/site.ts";
import type { ReceiptView, ThreadView } from "../../../shared/thread.ts";
import type { Config } from "../../../widget/config.ts";
import type { Panel, Prefill, Stage } from "../../../widget/stage.ts";

// Its own message draws the place that was searched, and cannot draw a shadow root; a busy machine takes its time.
configure({ asyncUtilTimeout: 5_000, getElementError: (message) => new Error(message ?? "nothing found") });

const SIGNER = { name: "Ana", role: "owner" };
export const SITE: SiteView = {
  name: "Hearth Bakery",
  contacts: { phone: "555 0134", email: "ana@hearth.example" },
  look: { accent: "#b4531f", corner: "bottom-right", theme: "auto" },
  promiseDueAt: Date.UTC(2026, 10, 24, 13, 30),
  awayUntil: null,
};

const CLOSING = new Set<string>(Object.values(closingPaths));

/** A Worker that takes complaints, or does not. Every complaint that reached it stands in `taken`. */
export class FakeWorker {
  taken: ComplaintDraft[] = [];
  messages: { messageId: string; text: string }[] = [];
  /** What was done about the end of a thread, in order. */
  taps: { path: string; body: Record<string, unknown> }[] = [];
  site: Partial<SiteView> | "unknown" = {};
  /** What stands behind every thread's key. */
  thread?: ThreadView;
  /** What befalls the next requests that write. */
  mood: "well" | "broken" | "offline" | "silent" | { status: number; body: object } = "well";

  answer = async (url: string, init?: RequestInit): Promise<Response> => {
    const path = new URL(url).pathname;
    if (path === "/v1/site") {
      return this.site === "unknown" ? json(404, { code: "unknown_site" }) : json(200, { ...SITE, ...this.site });
    }
    if (path === "/v1/thread/changes" && this.thread) {
      return json(200, { event: this.thread.event, thread: this.thread, wait_s: 3_600 });
    }
    const body = JSON.parse(String(init?.body)) as ComplaintDraft;
    if (path === "/v1/complaints") this.taken.push(body);
    if (path === "/v1/thread/messages") this.messages.push(body);
    if (CLOSING.has(path)) this.taps.push({ path, body: { ...body } });
    if (this.mood === "offline") throw new TypeError("Failed to fetch");
    if (this.mood === "broken") return json(500, {});
    if (this.mood === "silent") return new Promise(() => {});
    if (typeof this.mood === "object") return json(this.mood.status, this.mood.body);
    return json(201, receiptOf(body));
  };
}

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status });
}

function receiptOf({ id, kind, reach }: ComplaintDraft): ReceiptView {
  const promised = kind === "problem" && reach !== "none";
  return {
    id,
    reference: "K7F-3QX-9MD",
    kind,
    receivedAt: Date.UTC(2026, 10, 22, 9),
    promiseDueAt: promised ? SITE.promiseDueAt : null,
    promiseBasis: promised ? "set" : null,
    reader: SIGNER,
    mail: reach === "mail",
    event: 1,
  };
}

/** A host page with the panel on it, as somebody sees it after a click. `reload()` is a new page on the same device. */
export async function openPage(worker: FakeWorker, tag: Partial<Config> = {}, prefill?: Prefill) {
  vi.stubGlobal("fetch", worker.answer);
  const told: [string, object | undefined][] = [];
  async function load() {
    vi.resetModules();
    document.body.replaceChildren();
    const host = document.body.appendChild(document.createElement("div"));
    const button = document.createElement("button");
    const stage: Stage = {
      config: { site: "demo", base: "https://w.example", ...tag },
      root: host.attachShadow({ mode: "open" }),
      button,
      dress: (element, accent) => (element.style.background = accent ?? ""),
      visit: (act) => import("../../../widget/visit.ts").then((visit) => visit[act](stage)),
      tell: (event, detail) => told.push([event, detail]),
    };
    stage.root.append(button);
    const panel = (await import("../../../widget/panel.tsx")) as Panel;
    panel.preload(stage);
    await panel.present(stage, prefill, button);
    const inner = stage.root.querySelector("div")?.shadowRoot;
    return { panel, stage, button, inner };
  }
  let now = await load();
  const see = () => within(now.inner as unknown as HTMLElement);
  return {
    told,
    see,
    get panel() {
      return now.panel;
    },
    get stage() {
      return now.stage;
    },
    get dialog() {
      return now.inner!.querySelector("section")!;
    },
    get inner() {
      return now.inner!;
    },
    async reload() {
      now.panel.destroy(now.stage);
      now = await load();
    },
    async write(text: string, label = "What happened?") {
      fireEvent.input(await see().findByRole("textbox", { name: label }), { target: { value: text } });
    },
    async choose(name: string) {
      fireEvent.click(await see().findByRole("radio", { name }));
    },
    async press(name: string) {
      fireEvent.click(await see().findByRole("button", { name }));
    },
    /** A real browser tells a <details> that stands open; happy-dom does not. */
    async unfolds(summary: string) {
      fireEvent((await see().findByText(summary, { selector: "summary" })).closest("details")!, new Event("toggle"));
    },
    text: () => (see().getByRole("textbox", { name: "What happened?" }) as HTMLTextAreaElement).value,
    reads: (words: string | RegExp) => see().findByText(words),
    settled: (check: () => void) => waitFor(check),
  };
}
