import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FollowUpDraft } from "../../../../shared/closing.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { Complaint } from "../../../../worker/inbox/views/Complaint.tsx";
import { openComplaint } from "../open.tsx";
import { HOUR, item, openWorld, serveComplaint, type World } from "../world.ts";

const DAY = 24 * HOUR;
const NOTHING = { plannedAt: null, askedAt: null, open: false, answer: null, answeredAt: null, anger: null };
let world: World;
let view: ComplaintView;
const card = () => within(screen.getByRole("region", { name: "Follow-up" }));
const asked = () =>
  world.sent(`POST /api/complaints/${view.item.id}/follow-up`).map(({ body }) => body as FollowUpDraft);

beforeEach(() => {
  world = openWorld();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(followUp: Partial<ComplaintView["followUp"]>, part: Partial<ComplaintView> = {}): Promise<void> {
  const answered = item({ state: "answered", owed: null, anger: 9 });
  view = serveComplaint(world, { item: answered, followUp: { ...NOTHING, ...followUp }, ...part });
  await openComplaint(view.item.id);
}

test("it says when it is asked by itself", async () => {
  const plannedAt = Date.now() + 5 * DAY + HOUR;
  await open({ plannedAt });
  const line = card().getByText(/We ask by ourselves/);
  expect(line.textContent).toContain("in 5 days");
  expect(line.querySelector("time")?.getAttribute("datetime")).toBe(new Date(plannedAt).toISOString());
});

test("it can be asked now, without a line, and is asked once", async () => {
  await open({ plannedAt: Date.now() + 5 * DAY });
  fireEvent.click(card().getByRole("button", { name: "Ask now" }));
  expect(document.activeElement).toBe(card().getByRole("textbox", { name: "A line of your own" }));
  fireEvent.click(card().getByRole("button", { name: "Ask" }));
  expect(await screen.findByText(/María was asked/)).toBeTruthy();
  expect(asked()).toEqual([{ messageId: expect.any(String) }]);
  expect(screen.queryByRole("button", { name: "Ask now" })).toBeNull();
});

test("a line of one's own survives leaving the page and a failed try, under the same id", async () => {
  await open({ plannedAt: Date.now() + 5 * DAY });
  fireEvent.click(card().getByRole("button", { name: "Ask now" }));
  const line = () => card().getByRole<HTMLTextAreaElement>("textbox", { name: "A line of your own" });
  fireEvent.input(line(), { target: { value: "Did the bowl arrive whole?" } });
  world.answers(`POST /api/complaints/${view.item.id}/follow-up`, "offline");
  fireEvent.click(card().getByRole("button", { name: "Ask" }));
  expect(await card().findByText(/we could not reach the server/)).toBeTruthy();
  cleanup();
  serveComplaint(world, view);
  render(
    <LocationProvider>
      <Complaint id={view.item.id} />
    </LocationProvider>,
  );
  fireEvent.click(await screen.findByRole("button", { name: "Ask now" }));
  expect(line().value).toBe("Did the bowl arrive whole?");
  fireEvent.click(card().getByRole("button", { name: "Ask" }));
  await screen.findByText(/María was asked/);
  const [first, second] = asked();
  expect(first?.text).toBe("Did the bowl arrive whole?");
  expect(second).toEqual(first);
});

test("what the coach stops is named, and nothing was asked", async () => {
  await open({ plannedAt: Date.now() + 5 * DAY });
  const path = `/api/complaints/${view.item.id}/follow-up`;
  const real = globalThis.fetch;
  vi.stubGlobal("fetch", (async (input: string, init?: RequestInit) =>
    input === path
      ? Response.json({ type: "", title: "", code: "barred", findings: [{ text: "[day]" }] }, { status: 422 })
      : real(input, init)) as typeof fetch);
  fireEvent.click(card().getByRole("button", { name: "Ask now" }));
  fireEvent.input(card().getByRole("textbox"), { target: { value: "I wrote on [day]." } });
  fireEvent.click(card().getByRole("button", { name: "Ask" }));
  expect(await card().findByText(/Not asked: the coach stops “\[day\]”/)).toBeTruthy();
});

test("Escape closes the line and stands where it began", async () => {
  await open({ plannedAt: Date.now() + 5 * DAY });
  fireEvent.click(card().getByRole("button", { name: "Ask now" }));
  fireEvent.keyDown(card().getByRole("textbox"), { key: "Escape" });
  await vi.waitFor(() => expect(document.activeElement).toBe(card().getByRole("button", { name: "Ask now" })));
});

test("asked and not answered, it says when silence closes it", async () => {
  const askedAt = Date.now() - 3 * DAY;
  await open({ askedAt, open: true });
  expect(card().getByText(/No answer yet/)).toBeTruthy();
  const lapse = card().getByText(/Without one it closes as “no answer”/);
  expect(lapse.querySelector("time")?.getAttribute("datetime")).toBe(new Date(askedAt + 14 * DAY).toISOString());
  expect(card().queryByRole("button")).toBeNull();
});

test("what was answered stands with the anger then and now, for the team alone", async () => {
  await open({ askedAt: Date.now() - DAY, answer: "partly", answeredAt: Date.now() - HOUR, anger: 4 });
  expect(card().getByText("María said: partly")).toBeTruthy();
  expect(card().getByText("Anger then: 9 of 10, Anger now: 4 of 10.")).toBeTruthy();
  expect(card().getByText("Only the team sees these numbers.")).toBeTruthy();
});

test("nobody said how angry they are now: no number is made up", async () => {
  await open({ askedAt: Date.now() - DAY, answer: "yes", answeredAt: Date.now() - HOUR });
  expect(card().queryByText(/Anger/)).toBeNull();
});

test("where nothing is ever asked there is no card", async () => {
  await open({}, { followUp: null, item: item({ kind: "thanks", state: "answered", owed: null }) });
  expect(screen.queryByRole("region", { name: "Follow-up" })).toBeNull();
});
