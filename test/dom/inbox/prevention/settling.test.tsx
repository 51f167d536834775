import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import type { PreventionDraft } from "../../../../shared/prevention.ts";
import { instantOf } from "../../../../worker/inbox/promises/wall.ts";
import { Complaint } from "../../../../worker/inbox/views/Complaint.tsx";
import { HOUR, item, ME, openWorld, serveComplaint, type World } from "../world.ts";
import { prevention } from "./prevention.ts";

const TITLE = "So that it does not happen again";
let world: World;
let view: ComplaintView;
const card = () => within(screen.getByLabelText(TITLE));
const change = () => card().getByLabelText<HTMLTextAreaElement>("What changes?");
const drafts = () => world.sent("POST /api/preventions").map(({ body }) => body as PreventionDraft);
const reading = (cause: string | null) => ({ severity: null, fault: null, failure: null, safety: null, cause });

beforeEach(() => {
  world = openWorld();
  world.answers("GET /api/causes", { body: { items: [{ cause: "Late parcels", n: 4 }] } });
  world.answers("GET /api/member-names", {
    body: {
      items: [
        { id: "m1", name: "Ana" },
        { id: "m2", name: "Tom" },
      ],
    },
  });
  world.answers("POST /api/preventions", (body) => {
    const { id, cause, change, dueAt } = body as PreventionDraft;
    const made = prevention({ id, cause, change, dueAt });
    view.preventions.unshift(made);
    return { body: made };
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(part: Partial<ComplaintView> = {}): Promise<void> {
  view = serveComplaint(world, { item: item({ state: "settled", owed: null }), ...part });
  render(
    <LocationProvider>
      <Complaint id={view.item.id} />
    </LocationProvider>,
  );
  await screen.findByLabelText("Their words");
}

test("settled: it asks what broke, what changes, who and by when; a tap, a sentence, two taps", async () => {
  await open();
  fireEvent.click(await card().findByRole("button", { name: "Late parcels" }));
  await vi.waitFor(() => expect(document.activeElement).toBe(change()));
  expect(world.sent(`POST /api/complaints/${view.item.id}/reading`)[0]?.body).toEqual({ cause: "Late parcels" });
  fireEvent.input(change(), { target: { value: " The driver rings first " } });
  await card().findByRole("option", { name: "Tom" });
  fireEvent.input(card().getByLabelText("Who sees to it?"), { target: { value: "m2" } });
  fireEvent.click(card().getByRole("button", { name: "In a week" }));
  fireEvent.click(card().getByRole("button", { name: "Put on record" }));
  expect(await card().findByText("The driver rings first")).toBeTruthy();
  const [draft] = drafts();
  expect(draft).toMatchObject({ change: "The driver rings first", cause: "Late parcels", owner: "m2" });
  expect(draft?.complaint).toBe(view.item.id);
  expect(draft!.dueAt - Date.now()).toBeGreaterThan(6 * 24 * HOUR);
  expect(card().queryByLabelText("What changes?")).toBeNull();
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(card().getByRole("button", { name: "Something else changes, too" })),
  );
});

test("a time in the words becomes by when, and is shown as a guess", async () => {
  await open({ reading: reading("Late parcels") });
  const day = new Date(Date.now() + 72 * HOUR).toLocaleDateString("en-GB", { day: "numeric", month: "long" });
  fireEvent.input(change(), { target: { value: `We ring first from ${day}` } });
  fireEvent.focusOut(change());
  expect(await card().findByText("The time is taken from your words. Look at it.")).toBeTruthy();
  const when = card().getByLabelText<HTMLInputElement>("By when?").value;
  expect(instantOf(when, ME.zone)! - Date.now()).toBeGreaterThan(2 * 24 * HOUR);
});

test("what is missing is said beside its field, and nothing is sent", async () => {
  await open();
  await card().findByRole("button", { name: "Late parcels" });
  fireEvent.click(card().getByRole("button", { name: "Put on record" }));
  expect(await card().findByText("Say what broke first.")).toBeTruthy();
  expect(card().getByText("Say what changes.")).toBeTruthy();
  expect(card().getByText("Say by when.")).toBeTruthy();
  expect(drafts()).toEqual([]);
});

test("a retry is the same prevention; a changed one is another", async () => {
  world.answers("POST /api/preventions", "offline");
  await open({ reading: reading("Late parcels") });
  const save = () => fireEvent.click(card().getByRole("button", { name: "Put on record" }));
  fireEvent.input(change(), { target: { value: "The driver rings first" } });
  fireEvent.click(card().getByRole("button", { name: "In a month" }));
  save();
  await card().findByText(/we could not reach the server/);
  expect(change().value).toBe("The driver rings first");
  save();
  await vi.waitFor(() => expect(drafts()).toHaveLength(2));
  await card().findByRole("button", { name: "Put on record" });
  fireEvent.input(change(), { target: { value: "The driver rings twice" } });
  save();
  await vi.waitFor(() => expect(drafts()).toHaveLength(3));
  const [first, second, third] = drafts();
  expect(second?.id).toBe(first?.id);
  expect(third?.id).not.toBe(first?.id);
});

test.each(["settled", "followed_up", "closed", "final"] as const)("%s: it is asked", async (state) => {
  await open({ item: item({ state, owed: null }), can: ["prevent"] });
  expect(card().getByText(/What keeps it from happening to the next one/)).toBeTruthy();
});

test("what its cause has already is shown, and not asked again", async () => {
  await open({ reading: reading("Late parcels"), preventions: [prevention()] });
  expect(card().getByText("The driver rings first")).toBeTruthy();
  expect(card().queryByRole("form")).toBeNull();
  fireEvent.click(card().getByRole("button", { name: "Something else changes, too" }));
  expect(change()).toBeTruthy();
});

test("answered: it can be said, and is not asked; before that, and for spam, there is other work", async () => {
  await open({ item: item({ state: "answered", owed: null }) });
  expect(card().getByRole("button", { name: "Say what changes" })).toBeTruthy();
  expect(card().queryByRole("form")).toBeNull();
  for (const part of [{ state: "seen" }, { state: "withdrawn" }, { state: "answered", kind: "idea" }] as const) {
    cleanup();
    await open({ item: item({ owed: null, ...part }) });
    expect(screen.queryByLabelText(TITLE)).toBeNull();
  }
  cleanup();
  await open({ item: item({ state: "settled", owed: null, spam: true }) });
  expect(screen.queryByText(/What keeps it from happening/)).toBeNull();
});
