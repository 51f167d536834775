import { within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ThreadView } from "../../../shared/thread.ts";
import { FakeWorker, openPage } from "./page.ts";

const HOUR = 3_600_000;
/** Noon, local: what is said is said in the visitor's own time. */
const DUE = new Date(2026, 10, 24, 12).getTime();
const NEXT = DUE + 22 * HOUR;
const ID = "01976d3c-8c4e-7abc-8def-0123456789ab";

const THREAD: ThreadView = {
  id: ID,
  site: "demo",
  siteName: "Hearth Bakery",
  reference: "K7F-3QX-9MD",
  kind: "problem",
  state: "seen",
  lang: "en",
  receivedAt: DUE - 4 * HOUR,
  promiseDueAt: DUE,
  promiseBasis: "measured",
  missed: null,
  promises: [],
  reader: { name: "Ana", role: "owner" },
  readBy: null,
  onItBy: { name: "Ben", at: DUE - 2 * HOUR },
  receiptMail: "none",
  messages: [],
  photos: [],
  photosLeft: 0,
  events: [
    { n: 1, kind: "received", by: null, at: DUE - 4 * HOUR },
    { n: 2, kind: "on_it", by: "Ben", at: DUE - 2 * HOUR },
  ],
  offers: [],
  fixed: null,
  followUp: null,
  over: null,
  rated: false,
  can: [],
  wordsDeleted: false,
  event: 4,
  filing: false,
};

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = "";
  localStorage.setItem(
    "amends:demo:threads",
    JSON.stringify([{ site: "demo", id: ID, secret: "s", reference: "K7F-3QX-9MD", event: 4, lang: "en" }]),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The thread as its visitor finds it at `now`, in their language. */
async function look(change: Partial<ThreadView>, now = DUE - HOUR, lang = "en") {
  vi.setSystemTime(now);
  const worker = new FakeWorker();
  worker.thread = { ...THREAD, ...change };
  const page = await openPage(worker, { lang });
  await page.unfolds(lang === "de" ? "Was Sie uns gesagt haben" : "What you told us");
  await page.reads("K7F-3QX-9MD");
  return page;
}

/** The lines of the first status in sight, top to bottom. */
function lines(page: Awaited<ReturnType<typeof openPage>>): string[] {
  const [status] = page.see().getAllByRole("status");
  return [...status!.querySelectorAll("p")].map(({ textContent }) => textContent.trim()).filter(Boolean);
}

const MISSED = { dueAt: DUE, toldAt: DUE + HOUR, nextAt: NEXT };

describe("the promised answer", () => {
  test("stands with where its time comes from", async () => {
    const [first] = lines(await look({}));
    expect(first).toMatch(/^Ana answers by .+ your time\. 19 of 20 of our last answers were that fast\.$/);
  });

  test("that was late is confessed first, with whose delay it is and the new time", async () => {
    const [first, second] = lines(await look({ missed: MISSED }, DUE + 2 * HOUR));
    expect(first).toMatch(
      /^We promised an answer by Tue.+ and did not keep it\. That is our delay, not yours\. Ana will answer by Wed.+\.$/,
    );
    expect(second).toBe("Ben is on it.");
  });

  test("that was late twice names no third time", async () => {
    const [first] = lines(await look({ missed: MISSED }, NEXT + 1));
    expect(first).toContain("kept neither");
    expect(first).not.toContain("will answer");
  });
});

test("promises on record are a list with a name, and each says in words how it stands", async () => {
  const one = { id: "p", text: "A new lamp", by: "Ben", madeAt: DUE, dueAt: NEXT, doneAt: null, missedAt: null };
  const page = await look({
    promises: [
      { ...one, state: "broken" },
      { ...one, id: "q", text: "A call", doneAt: NEXT - HOUR, state: "kept" },
    ],
  });
  const list = page.see().getByRole("list", { name: "What we promised" });
  const [broken, kept] = within(list).getAllByRole("listitem");
  expect(broken!.textContent).toMatch(
    /^A new lampNot kept in time\. Ben promised it by Wed.+2026.+ and has not done it\. That is our delay, not yours\.$/,
  );
  expect(kept!.textContent).toMatch(/^A callKept\. Ben did it on Wed.+2026/);
});

test("what happened is unfolded on demand, in the visitor's language; what these words do not know is left out", async () => {
  const events = [...THREAD.events, { n: 3, kind: "from_tomorrow" as "seen", by: null, at: DUE }];
  const page = await look({ events }, DUE - HOUR, "de");
  expect(page.see().queryByText("Ihre Worte sind bei uns angekommen.")).toBeNull();
  await page.unfolds("Alles bisher");
  await page.reads("Ihre Worte sind bei uns angekommen.");
  await page.reads("Ben hat es übernommen.");
  const list = page.see().getByText("Ben hat es übernommen.").closest("ol")!;
  expect(within(list).getAllByRole("listitem")).toHaveLength(2);
});
