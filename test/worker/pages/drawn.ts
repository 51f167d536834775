import { Hono } from "hono";
import type { PromiseView } from "../../../shared/promise.ts";
import type { Language, Snapshot } from "../../../shared/site.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import type { App } from "../../../worker/env.ts";
import { drawReceipt } from "../../../worker/pages/form.tsx";
import { drawThread } from "../../../worker/pages/status.tsx";

export const HOUR = 3_600_000;
/** A Tuesday, 14:00 in the shop. */
export const DUE = Date.UTC(2026, 10, 24, 13);
export const NEXT = Date.UTC(2026, 10, 25, 9);

const snapshot: Snapshot = {
  site: "shop",
  number: 1,
  settings: {
    name: "Lumen",
    address: "https://shop.example",
    languages: ["en"],
    signer: { name: "Ana", role: "owner" },
    contacts: { phone: "", email: "", url: "" },
    clock: {
      zone: "Europe/Berlin",
      hours: [[[540, 1080]], [], [], [], [], [], []],
      holidays: [],
      figureMin: 240,
      awayUntil: null,
    },
    look: { accent: "#1f4e5f", corner: "bottom-right", theme: "auto" },
    origins: [],
    limits: { networkPerMin: 60, sitePerMin: 1_200 },
  },
};

export const waiting: ThreadView = {
  id: "01976d3c-8c4e-7abc-8def-0123456789ab",
  site: "shop",
  siteName: "Lumen",
  reference: "K7F-3QX-9MD",
  kind: "problem",
  state: "received",
  lang: "en",
  receivedAt: DUE - 5 * HOUR,
  promiseDueAt: DUE,
  promiseBasis: "set",
  missed: null,
  promises: [],
  reader: { name: "Ana", role: "owner" },
  readBy: null,
  onItBy: null,
  receiptMail: "none",
  messages: [
    { id: "m", author: "visitor", kind: "words", by: null, text: "The lamp burned.", lang: "en", at: DUE - 5 * HOUR },
  ],
  photos: [],
  photosLeft: 0,
  events: [{ n: 1, kind: "received", by: null, at: DUE - 5 * HOUR }],
  offers: [],
  fixed: null,
  followUp: null,
  over: null,
  rated: false,
  can: [],
  wordsDeleted: false,
  event: 2,
  filing: false,
};

export const promise: PromiseView = {
  id: "p",
  text: "A new lamp by courier",
  by: "Ben",
  madeAt: DUE,
  dueAt: NEXT,
  doneAt: null,
  missedAt: null,
  state: "open",
};

/** What a form that was not taken brings back. */
interface Refused {
  problem?: string;
  text?: string;
  typed?: Record<string, string>;
}

/** The thread without JavaScript, as of `now`. */
export async function shown(
  change: Partial<ThreadView>,
  now = DUE - HOUR,
  lang: Language = "en",
  refused: Refused = {},
): Promise<string> {
  const thread = { ...waiting, ...change };
  const page = { thread, snapshot, lang, code: "0123456789", messageId: "n", pictures: [], status: 200, ...refused };
  const app = new Hono<App>().get("/", (c) => {
    c.set("now", now);
    return drawThread(c, page);
  });
  return (await app.request("/")).text();
}

/** What is read on a page, top to bottom, without its marks and its style. */
export function read(html: string): string {
  return html
    .replace(/<style.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

/** The receipt of the form, as it is read. */
export async function receipt(lang: Language, promiseBasis: "measured" | "set" | null = "measured"): Promise<string> {
  const promiseDueAt = promiseBasis && DUE;
  const { id, reference, kind, receivedAt, reader } = waiting;
  const view = { id, reference, kind, receivedAt, promiseDueAt, promiseBasis, reader, mail: true, event: 1 };
  const app = new Hono<App>().get("/", (c) =>
    drawReceipt(c, { snapshot, lang, receipt: view, code: "0123456789", pictures: [], issues: [] }),
  );
  return read(await (await app.request("/")).text());
}
