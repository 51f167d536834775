import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ChangesQuery, ChangesView, ThreadView } from "../../../shared/thread.ts";
import { watchThread } from "../../../widget/watch.ts";
import { mark } from "../../../widget/visit/mark.ts";
import type { Stage } from "../../../widget/stage.ts";

const KEY = { site: "demo", id: "01976d3c-8c4e-7abc-8def-0123456789ab", secret: "s" };
const THREAD = { id: KEY.id, reference: "K7F-3QX-9MD", event: 2, events: [] as object[] } as unknown as ThreadView;

let asked: ChangesQuery[];
let answer: (query: ChangesQuery, signal: AbortSignal) => Promise<Response>;
const news = (view: Partial<ChangesView>) =>
  Promise.resolve(Response.json({ event: 2, thread: null, wait_s: 15, ...view }));
let stop: (() => void) | undefined;

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    const query = JSON.parse(String(init.body)) as ChangesQuery;
    asked.push(query);
    return answer(query, init.signal!);
  });
});
afterEach(() => {
  stop?.();
  localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function hide(hidden: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  document.dispatchEvent(new Event("visibilitychange"));
}

test("the first question is answered at once, the next may be held, after the wait the Worker names", async () => {
  const heard: unknown[] = [];
  answer = ({ since }) => news({ thread: since < 2 ? THREAD : null });
  stop = watchThread("https://w.example", KEY, 0, (thread) => heard.push(thread));
  await vi.advanceTimersByTimeAsync(14_000);
  expect(asked).toEqual([{ key: KEY, since: 0, hold: false }]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked[1]).toEqual({ key: KEY, since: 2, hold: true });
  expect(heard).toEqual([THREAD]);
});

test("nothing is asked while the page is hidden, and a held question is given up", async () => {
  let givenUp = false;
  answer = (_, signal) => {
    signal.addEventListener("abort", () => (givenUp = true));
    return new Promise(() => {});
  };
  stop = watchThread("https://w.example", KEY, 1, () => {});
  hide(true);
  expect(givenUp).toBe(true);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveLength(1);
  hide(false);
  expect(asked).toHaveLength(2);
});

test("failures are asked again ever more seldom, and then not at all until the device is online", async () => {
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  stop = watchThread("https://w.example", KEY, 1, () => {});
  await vi.advanceTimersByTimeAsync(3_600_000);
  const tried = asked.length;
  expect(tried).toBe(6);
  dispatchEvent(new Event("online"));
  expect(asked).toHaveLength(tried + 1);
});

test("a key that opens nothing is said once and never asked again", async () => {
  const heard: unknown[] = [];
  answer = () => Promise.resolve(Response.json({ code: "not_found" }, { status: 404 }));
  stop = watchThread("https://w.example", KEY, 0, (thread) => heard.push(thread));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(heard).toEqual([undefined]);
  expect(asked).toHaveLength(1);
});

test("a stopped watch asks nothing more", async () => {
  answer = () => news({});
  watchThread("https://w.example", KEY, 1, () => {})();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveLength(1);
});

async function button(events: object[]): Promise<HTMLButtonElement> {
  localStorage.setItem("amends:demo:threads", JSON.stringify([{ ...KEY, reference: "", event: 1, lang: "en" }]));
  answer = () => news({ thread: { ...THREAD, events } as ThreadView });
  const element = document.createElement("button");
  await mark({ config: { base: "https://w.example", site: "demo" }, button: element } as Stage);
  return element;
}

test("an answer that was not seen yet is a dot with words; the visitor's own words are not", async () => {
  const answered = await button([{ n: 2, kind: "replied" }]);
  expect(answered.querySelector("[role=img]")?.ariaLabel).toBe("new answer");
  expect((await button([{ n: 2, kind: "wrote" }])).childElementCount).toBe(0);
  expect((await button([{ n: 1, kind: "replied" }])).childElementCount).toBe(0);
});
