import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, expect, test, vi } from "vitest";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { lookAgain } from "../../../worker/inbox/live.ts";
import { Complaint } from "../../../worker/inbox/views/Complaint.tsx";
import { HOUR, item, message, openWorld, promise, serveComplaint } from "./world.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(part: Partial<ComplaintView>) {
  const world = openWorld();
  const view = serveComplaint(world, part);
  const { container } = render(
    <LocationProvider>
      <Complaint id={view.item.id} />
    </LocationProvider>,
  );
  await screen.findByRole("region", { name: "Their words" });
  return { world, view, container };
}

test("it opens whatever the last news was about, and news that come at once do not hide each other", async () => {
  lookAgain("another");
  const { world, view } = await open({});
  const look = `GET /api/complaints/${view.item.id}`;
  const looks = world.sent(look).length;
  lookAgain(view.item.id);
  lookAgain("another");
  await vi.waitFor(() => expect(world.sent(look).length).toBeGreaterThan(looks));
});

test("the facts come before the words, and the words are untouched in their own language", async () => {
  const text = "Línea uno\n\n  <b>línea</b> dos";
  const { container } = await open({ messages: [message({ text, lang: "es" })] });
  const words = container.querySelector(".their-words p")!;
  expect(words.textContent).toBe(text);
  expect(words.getAttribute("lang")).toBe("es");
  expect(
    container.querySelector(".facts")!.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy();
});

test("a complaint entered by hand shows what to hand over, and copies it whole", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await open({ source: "counter", code: "ABCDE12345", item: item({ reach: "here" }) });
  expect(screen.getByText("Reference K7F-3QX-9MD")).toBeTruthy();
  expect(screen.getByText("Code ABCDE 12345")).toBeTruthy();
  expect(screen.getByText(`With both they can read your answer at ${location.host}/t.`)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Copy reference and code" }));
  await vi.waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).toMatch(/K7F-3QX-9MD\nCode ABCDE 12345\nhttp.*\/t$/);
});

test("a complaint that came by itself has nothing to hand over", async () => {
  await open({});
  expect(screen.queryByText("To hand over")).toBeNull();
});

test("what was not said has no row, and a promise that stands above is not said twice", async () => {
  const dueAt = Date.now() + HOUR;
  await open({ item: item({ wish: null, anger: null, owed: { what: "answer", dueAt } }), promiseDueAt: dueAt });
  for (const name of ["They wish", "Anger", "Promised for"]) expect(screen.queryByText(name)).toBeNull();
  cleanup();
  await open({ item: item({ owed: { what: "reply", dueAt } }), promiseDueAt: dueAt - HOUR });
  for (const name of ["They wish", "Anger", "Promised for"]) expect(screen.getByText(name)).toBeTruthy();
});

test("a page link shows its origin and tells the page nothing about us", async () => {
  await open({ pageUrl: "https://shop.example/orders/1" });
  const link = screen.getByText("https://shop.example").closest("a")!;
  expect(link.rel).toContain("noreferrer");
  expect(link.getAttribute("href")).toBe("https://shop.example/orders/1");
});

test("an address that would run a script is no link", async () => {
  await open({ source: "social", sourceUrl: "javascript:alert(1)" });
  expect(screen.getByText("javascript:alert(1)").closest("a")).toBeNull();
});

test("an unlisted origin is marked, and one tap allows it", async () => {
  const { world, view } = await open({ origin: "https://www.shop.example", originListed: false });
  const allow = `POST /api/complaints/${view.item.id}/allow-origin`;
  world.answers(allow, { body: { ...view, originListed: true } });
  expect(screen.getByText(/came from https:\/\/www.shop.example/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "That one is ours" }));
  await vi.waitFor(() => expect(screen.queryByText(/came from/)).toBeNull());
  expect(world.sent(allow)).toHaveLength(1);
});

test("marking as spam can be undone", async () => {
  const { world, view } = await open({});
  const spam = `POST /api/complaints/${view.item.id}/spam`;
  world.answers(spam, (body) => ({ body: { ...view, item: { ...view.item, ...(body as { spam: boolean }) } } }));
  fireEvent.click(screen.getByRole("button", { name: "Mark as spam" }));
  fireEvent.click(await screen.findByRole("button", { name: "Not spam" }));
  await screen.findByRole("button", { name: "Mark as spam" });
  expect(world.sent(spam).map((call) => call.body)).toEqual([{ spam: true }, { spam: false }]);
});

test("the timeline says which promise, which complaint and what the owner was told", async () => {
  const bowl = promise({ text: "A new bowl" });
  const event = { author: "team", by: "Ana", at: Date.now() - HOUR, reading: null, reason: null } as const;
  const reading = { severity: null, fault: null, failure: null, safety: true, cause: "Packed too thin" };
  await open({
    promises: [bowl],
    events: [
      { ...event, n: 1, kind: "promised", about: bowl.id },
      { ...event, n: 2, kind: "promise_missed", about: null },
      { ...event, n: 3, kind: "linked", about: "AAA-AAA-AAA" },
      { ...event, n: 4, kind: "handed_over", about: "They wrote twice." },
      { ...event, n: 5, kind: "assessed", reading },
      { ...event, n: 6, kind: "follow_up_answered", answered: { answer: "partly", anger: 4 } },
    ],
  });
  const lines = [...document.querySelectorAll(".timeline li")].map((line) => line.textContent);
  expect(lines[0]).toContain("A promise was put on record (“A new bowl”), Ana");
  expect(lines[1]).toContain("The promised answer was late, and the visitor was told, Ana");
  expect(lines[2]).toContain("(AAA-AAA-AAA)");
  expect(lines[3]).toContain("(“They wrote twice.”)");
  expect(lines[4]).toContain("(a matter of safety, Cause: Packed too thin)");
  expect(lines[5]).toContain("The visitor answered the follow-up (partly, anger now: 4 of 10)");
});

test("a complaint that is not there says so", async () => {
  openWorld();
  render(
    <LocationProvider>
      <Complaint id="0192f000-0000-7000-8000-000000000009" />
    </LocationProvider>,
  );
  expect(await screen.findByText("There is no such complaint here.")).toBeTruthy();
});
