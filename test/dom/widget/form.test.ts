import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Prefill } from "../../../widget/stage.ts";
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

test("a complaint is sent as it was said, and the receipt is honest", async () => {
  const page = await openPage(worker);
  await page.write("The parcel never came");
  await page.choose("A refund");
  await page.choose("8 of 10, Angry");
  await page.press("Send");

  await page.reads("K7F-3QX-9MD");
  await page.reads(/^Ana, owner, will read it and answer by .*your time\.$/);
  await page.reads(/sent automatically; no person has read your words yet/);
  expect(worker.taken).toMatchObject([
    {
      text: "The parcel never came",
      wish: "refund",
      anger: 8,
      reach: "here",
      kind: "problem",
      lang: "en",
      site: "demo",
    },
  ]);
  expect(page.told.find(([event]) => event === "sent")?.[1]).toEqual({ reference: "K7F-3QX-9MD", kind: "problem" });
});

test("nothing is stored before the visitor types", async () => {
  await openPage(worker);
  expect(localStorage.length).toBe(0);
});

test("words survive a closed panel, a reload, a broken Worker and no network", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  page.panel.close();
  page.panel.present(page.stage);
  await page.settled(() => expect(page.text()).toBe("The parcel"));

  await page.reload();
  await page.settled(() => expect(page.text()).toBe("The parcel"));

  for (const mood of ["broken", "offline"] as const) {
    worker.mood = mood;
    await page.press(mood === "broken" ? "Send" : "Try again");
    await page.reads(/Not sent yet: we could not reach Hearth Bakery\. Your words are safe on this device/);
    expect(page.text()).toBe("The parcel");
  }
  expect(page.see().getByRole("link", { name: "Call 555 0134" })).toBeTruthy();
  const mail = page.see().getByRole("link", { name: "Send by mail" }) as HTMLAnchorElement;
  expect(mail.href).toBe("mailto:ana@hearth.example?body=The%20parcel");
});

test("the draft goes only after the Worker has it", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  worker.mood = "broken";
  await page.press("Send");
  await page.reads(/Not sent yet/);
  expect(localStorage.getItem("amends:demo")).toContain("The parcel");
  worker.mood = "well";
  await page.press("Try again");
  await page.reads("K7F-3QX-9MD");
  expect(localStorage.getItem("amends:demo")).toBeNull();
  expect(localStorage.getItem("amends:demo:threads")).toContain(worker.taken[0]!.id);
});

test("two clicks make one complaint", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  await Promise.all([page.press("Send"), page.press("Send")]);
  await page.reads("K7F-3QX-9MD");
  expect(worker.taken).toHaveLength(1);
});

test.each([
  ["By mail", "We need an address for that.", "Your mail address"],
  ["By phone", "We need a number for that.", "Your number"],
])("%s asks for what it needs, beside the field", async (reach, words, field) => {
  const page = await openPage(worker);
  await page.write("The parcel");
  await page.choose(reach);
  await page.press("Send");
  const said = await page.reads(words);
  const box = page.see().getByRole("textbox", { name: field });
  expect(box.getAttribute("aria-describedby")).toBe(said.id);
  await page.settled(() => expect(page.inner.activeElement).toBe(box));
  expect(worker.taken).toHaveLength(0);
});

test("an empty form says what is missing and sends nothing", async () => {
  const page = await openPage(worker);
  await page.press("Send");
  await page.reads("Tell us what happened.");
  expect(worker.taken).toHaveLength(0);
});

test("a choice can be taken back, by a second tap or in words", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  await page.choose("A refund");
  await page.choose("A refund");
  await page.choose("10 of 10, Furious");
  await page.press("Take back");
  await page.press("Send");
  await page.reads("K7F-3QX-9MD");
  expect(worker.taken[0]).not.toHaveProperty("wish");
  expect(worker.taken[0]).not.toHaveProperty("anger");
});

test("an idea is not asked how angry, and is promised nothing", async () => {
  const page = await openPage(worker);
  await page.choose("A refund");
  await page.choose("Idea");
  await page.write("Open on Sundays", "What is your idea?");
  expect(page.see().queryByRole("radio", { name: /of 10/ })).toBeNull();
  await page.press("Send");
  await page.reads(/No answer is promised/);
  expect(worker.taken[0]).not.toHaveProperty("wish");
});

test("an address stays out of what is sent when another way was chosen", async () => {
  const page = await openPage(worker, {}, { email: "kim@example.com", order: "A-17" });
  await page.write("The parcel");
  await page.press("Send");
  await page.reads("K7F-3QX-9MD");
  expect(worker.taken[0]).toMatchObject({ order: "A-17" });
  expect(worker.taken[0]).not.toHaveProperty("email");
});

test("the page's address leaves without query and fragment", async () => {
  history.replaceState(null, "", "/cart?token=secret#pay");
  const page = await openPage(worker);
  await page.write("The parcel");
  await page.press("Send");
  await page.reads("K7F-3QX-9MD");
  expect(worker.taken[0]!.context!.url).toMatch(/\/cart$/);
});

test("blocked storage costs nobody their words, and the screen does not claim otherwise", async () => {
  vi.stubGlobal("localStorage", undefined);
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("blocked", "SecurityError");
    },
  });
  const page = await openPage(worker);
  await page.write("The parcel");
  worker.mood = "broken";
  await page.press("Send");
  await page.reads(/safe while this page is open/);
  expect(page.text()).toBe("The parcel");
});

test("a page fills in no more than the Worker takes, and no kind that does not exist", async () => {
  const page = await openPage(worker, {}, {
    text: "The parcel",
    order: "9".repeat(300),
    kind: "constructor",
  } as unknown as Prefill);
  await page.press("Send");
  await page.reads("K7F-3QX-9MD");
  expect(worker.taken[0]).toMatchObject({ kind: "problem", order: "9".repeat(200) });
});
