import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FakeWorker, openPage } from "./page.ts";

let worker: FakeWorker;
beforeEach(() => {
  localStorage.clear();
  worker = new FakeWorker();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a retry is the same complaint and the same message; edited words are another message of it", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  worker.mood = "broken";
  await page.press("Send");
  await page.press("Try again");
  await page.settled(() => expect(worker.taken).toHaveLength(2));
  await page.reads(/Not sent yet/);
  await page.write("The parcel never came");
  await page.press("Send");
  await page.settled(() => expect(worker.taken).toHaveLength(3));
  const [first, again, edited] = worker.taken;
  expect([again!.id, again!.messageId, again!.secret]).toEqual([first!.id, first!.messageId, first!.secret]);
  expect([edited!.id, edited!.secret]).toEqual([first!.id, first!.secret]);
  expect(edited!.messageId).not.toBe(first!.messageId);
});

test("what was tried before a reload is tried again by itself, as the same message", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  worker.mood = "offline";
  await page.press("Send");
  await page.reads(/Not sent yet/);
  worker.mood = "well";
  await page.reload();
  await page.reads("K7F-3QX-9MD");
  expect(worker.taken[1]!.messageId).toBe(worker.taken[0]!.messageId);
});

test("it is tried again when the wait is over, as long as the Worker asked for", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  vi.useFakeTimers();
  worker.mood = { status: 429, body: { code: "slow_down", retry_after_s: 30 } };
  await page.press("Send");
  await vi.advanceTimersByTimeAsync(29_000);
  expect(worker.taken).toHaveLength(1);
  worker.mood = "well";
  await vi.advanceTimersByTimeAsync(1_500);
  expect(worker.taken).toHaveLength(2);
});

test("the wait that was asked for outlives the page, and the screen says what is true meanwhile", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  worker.mood = { status: 503, body: { code: "busy", retry_after_s: 30 } };
  await page.press("Send");
  await page.reads(/Not sent yet/);
  vi.useFakeTimers({ now: Date.now() });
  worker.mood = "well";
  const reloaded = page.reload();
  await vi.advanceTimersByTimeAsync(25_000);
  await reloaded;
  dispatchEvent(new Event("online"));
  expect(worker.taken).toHaveLength(1);
  expect(page.see().getByText(/Not sent yet/)).toBeTruthy();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(worker.taken).toHaveLength(2);
});

test("an address that was corrected after a lost try is a correction, with the same words", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  await page.choose("By mail");
  await page.write("vera@visitor.exmaple", "Your mail address");
  worker.mood = "offline";
  await page.press("Send");
  await page.reads(/Not sent yet/);
  await page.write("vera@visitor.example", "Your mail address");
  worker.mood = "well";
  await page.press("Send");
  await page.reads("K7F-3QX-9MD");
  const [first, second] = worker.taken;
  expect([second!.id, second!.text, second!.email]).toEqual([first!.id, "The parcel", "vera@visitor.example"]);
  expect(second!.messageId).not.toBe(first!.messageId);
});

test("a Worker that says nothing for ten seconds has not taken it", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  worker.mood = "silent";
  vi.stubGlobal(
    "fetch",
    (_: string, { signal }: RequestInit) => new Promise((_, reject) => signal!.addEventListener("abort", reject)),
  );
  vi.useFakeTimers();
  await page.press("Send");
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await page.reads(/Not sent yet/);
});

test.each([
  ["a page of the host's service worker", "<!doctype html><title>You are offline</title>"],
  ["half an answer", '{"id":"019a'],
])("%s, with a good status, is no receipt", async (_what, body) => {
  const page = await openPage(worker);
  await page.write("The parcel");
  vi.stubGlobal("fetch", async () => new Response(body, { status: 200 }));
  await page.press("Send");
  await page.reads(/Not sent yet/);
  expect(localStorage.getItem("amends:demo")).toContain("The parcel");
  vi.stubGlobal("fetch", worker.answer);
  await page.press("Try again");
  await page.reads("K7F-3QX-9MD");
});

test("a wait that a wrong clock made a day long is not kept to", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  worker.mood = "broken";
  await page.press("Send");
  await page.reads(/Not sent yet/);
  const kept = JSON.parse(localStorage.getItem("amends:demo")!) as { until: number };
  localStorage.setItem("amends:demo", JSON.stringify({ ...kept, until: kept.until + 86_400_000 }));
  worker.mood = "well";
  await page.reload();
  await page.reads("K7F-3QX-9MD");
});
