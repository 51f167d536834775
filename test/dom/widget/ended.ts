import { afterEach, beforeEach, vi } from "vitest";
import type { ThreadView } from "../../../shared/thread.ts";
import { FakeWorker, openPage } from "./page.ts";

export const DAY = 86_400_000;
/** Noon, local. */
export const NOW = new Date(2026, 10, 24, 12).getTime();
export const ID = "01976d3c-8c4e-7abc-8def-0123456789ab";
export const KEY = { site: "demo", id: ID, secret: "s" };

export const THREAD: ThreadView = {
  id: ID,
  site: "demo",
  siteName: "Hearth Bakery",
  reference: "K7F-3QX-9MD",
  kind: "problem",
  state: "answered",
  lang: "en",
  receivedAt: NOW - 9 * DAY,
  promiseDueAt: null,
  promiseBasis: null,
  missed: null,
  promises: [
    {
      id: "p",
      text: "A new lamp",
      by: "Ben",
      madeAt: NOW - 9 * DAY,
      dueAt: NOW - 8 * DAY,
      doneAt: NOW - 8 * DAY,
      missedAt: null,
      state: "kept",
    },
  ],
  reader: { name: "Ana", role: "owner" },
  readBy: { name: "Ana", at: NOW - 9 * DAY },
  onItBy: null,
  receiptMail: "none",
  messages: [
    { id: "m", author: "visitor", kind: "words", by: null, text: "It burned.", lang: "en", at: NOW - 9 * DAY },
  ],
  photos: [],
  photosLeft: 0,
  events: [{ n: 1, kind: "replied", by: "Ana", at: NOW - 9 * DAY }],
  offers: [],
  fixed: null,
  followUp: null,
  over: null,
  rated: false,
  can: ["settle", "withdraw"],
  wordsDeleted: false,
  event: 4,
  filing: false,
};
export const ASKED: Partial<ThreadView> = {
  followUp: { plannedAt: null, askedAt: NOW - DAY, open: true, answer: null, answeredAt: null },
  can: ["follow_up", "settle", "withdraw"],
};
export const LAPSED: Partial<ThreadView> = {
  state: "closed",
  over: { how: "no_answer", at: NOW - DAY, reopenUntil: NOW + 89 * DAY, last: null },
  can: ["reopen"],
};

/** What the widget talks to in the test that runs; `freshForEach` makes it. */
export let worker: FakeWorker;

/** Each test of this file has a Worker of its own, and a device that holds the key to the thread and nothing else. */
export function freshForEach(): void {
  beforeEach(() => {
    localStorage.clear();
    document.documentElement.lang = "";
    vi.setSystemTime(NOW);
    localStorage.setItem("amends:demo:threads", JSON.stringify([{ ...KEY, reference: "K7F-3QX-9MD", event: 4 }]));
    worker = new FakeWorker();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** The thread as its visitor finds it. */
export async function look(worker: FakeWorker, change: Partial<ThreadView>) {
  worker.thread = { ...THREAD, ...change };
  const page = await openPage(worker);
  await page.unfolds("What you told us");
  await page.reads("K7F-3QX-9MD");
  return page;
}
export type Page = Awaited<ReturnType<typeof look>>;

/** What became of the last tap. */
export function said(page: Page): string {
  return page.see().getAllByRole("status")[0]?.textContent ?? "";
}
