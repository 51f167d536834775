import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FakeWorker, openPage } from "./page.ts";

let worker: FakeWorker;
beforeEach(() => {
  localStorage.clear();
  worker = new FakeWorker();
});
afterEach(() => {
  delete (navigator as { locks?: unknown }).locks;
  vi.unstubAllGlobals();
});

/** What this tab hears when another one changed what is kept. */
function fromAnotherTab(change: (kept: Record<string, unknown>) => void): void {
  const kept = JSON.parse(localStorage.getItem("amends:demo")!) as Record<string, unknown>;
  change(kept);
  localStorage.setItem("amends:demo", JSON.stringify(kept));
  dispatchEvent(new StorageEvent("storage", { key: "amends:demo" }));
}

test("two tabs show one draft, and what was sent in one is gone from the other", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  fromAnotherTab((kept) => (kept["text"] = "The parcel never came."));
  await page.settled(() => expect(page.text()).toBe("The parcel never came."));
  dispatchEvent(new StorageEvent("storage", { key: "the page's own" }));
  localStorage.removeItem("amends:demo");
  dispatchEvent(new StorageEvent("storage", { key: "amends:demo" }));
  await page.settled(() => expect(page.text()).toBe(""));
});

test("words that another tab wrote while these were sent are not dropped with them", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    if (url.endsWith("/v1/complaints")) await answered;
    return worker.answer(url, init);
  });
  await page.press("Send");
  await page.reads("Sending");
  fromAnotherTab((kept) => (kept["text"] = "The parcel never came, and it was a gift."));
  answer();
  await page.reads("K7F-3QX-9MD");
  expect(localStorage.getItem("amends:demo")).toContain("and it was a gift");
});

test("an address that another tab put right stands here too", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  await page.choose("By mail");
  await page.write("vera@visitor.exmaple", "Your mail address");
  fromAnotherTab((kept) => (kept["email"] = "vera@visitor.example"));
  const address = () => page.see().getByRole("textbox", { name: "Your mail address" }) as HTMLInputElement;
  await page.settled(() => expect(address().value).toBe("vera@visitor.example"));
});

test("a page that empties its whole storage takes nobody's words", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  localStorage.clear();
  dispatchEvent(new StorageEvent("storage", { key: null }));
  await page.settled(() => expect(localStorage.getItem("amends:demo")).toContain("The parcel"));
  expect(page.text()).toBe("The parcel");
});

test("locks that are there and refuse keep nothing from being sent", async () => {
  const value = { request: vi.fn().mockRejectedValue(new DOMException("denied", "SecurityError")) };
  Object.defineProperty(navigator, "locks", { value, configurable: true });
  const page = await openPage(worker);
  await page.write("The parcel");
  await page.press("Send");
  await page.reads("K7F-3QX-9MD");
  expect(worker.taken).toHaveLength(1);
});
