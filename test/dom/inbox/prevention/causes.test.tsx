import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CausePageView, CauseView, PreventionView } from "../../../../shared/prevention.ts";
import { lookAgain } from "../../../../worker/inbox/live.ts";
import { me } from "../../../../worker/inbox/session.ts";
import { Causes } from "../../../../worker/inbox/views/prevention/Causes.tsx";
import { HOUR, ME, openWorld, type World } from "../world.ts";
import { fixed, prevention } from "./prevention.ts";

const PAGE = "GET /api/causes/page";
let world: World;
let page: CausePageView;
const cause = (name: string) => within(screen.getByRole("region", { name }));
const tellEveryone = () => screen.getByRole("button", { name: "Tell everyone: The driver rings first" });
const one = (name: string, preventions: PreventionView[], part: Partial<CauseView> = {}): CauseView => ({
  cause: name,
  complaints: 12,
  recent: 3,
  lastAt: Date.now() - 2.5 * HOUR,
  cost: 4_250,
  preventions,
  ...part,
});

beforeEach(() => {
  world = openWorld();
  world.answers(PAGE, () => ({ body: structuredClone(page) }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(...items: CauseView[]): Promise<void> {
  page = { items, currency: "EUR" };
  render(
    <LocationProvider>
      <Causes />
    </LocationProvider>,
  );
  await screen.findByRole("region", { name: items[0]!.cause });
}
/** From now on this is how its first change stands. */
function becomes(part: Partial<PreventionView>): void {
  Object.assign(page.items[0]!.preventions[0]!, part);
}

test("each says how often, how lately and what it cost", async () => {
  await open(one("Late parcels", []), one("Cracks", [], { complaints: 1, recent: 0, cost: 0 }));
  expect(
    cause("Late parcels")
      .getByText(/12 complaints/)
      .closest("p")?.textContent,
  ).toMatch(/^12 complaints, 3 in the last 90 days · the last one 2 hours ago.*· Remedies for it cost €42\.50$/);
  expect(cause("Cracks").getByText("1 complaint").closest("p")?.textContent).toMatch(
    /none in the last 90 days.*No remedy for it has cost anything$/,
  );
  expect(cause("Cracks").getByText("Nothing has been changed about it yet.")).toBeTruthy();
});

test("what came back after its fix is said in words", async () => {
  await open(one("Late parcels", [fixed({ recurred: 3 })]), one("Cracks", [fixed({ recurred: 0 })]));
  expect(cause("Late parcels").getByText("It came back after a fix")).toBeTruthy();
  expect(cause("Late parcels").getByText("It came back: 3 complaints since the fix.")).toBeTruthy();
  expect(cause("Cracks").getByText("It has not come back since.")).toBeTruthy();
  expect(cause("Cracks").queryByText(/It came back/)).toBeNull();
});

test("one tap says that it is fixed", async () => {
  const change = prevention({ dueAt: Date.now() - HOUR });
  await open(one("Late parcels", [change]));
  expect(cause("Late parcels").getByText("Not fixed yet, and late")).toBeTruthy();
  world.answers(`POST /api/preventions/${change.id}/fixed`, () => {
    becomes({ fixedAt: Date.now(), wouldTell: 12 });
    return { body: change };
  });
  fireEvent.click(screen.getByRole("button", { name: "It is fixed: The driver rings first" }));
  expect(await screen.findByText(/^Fixed since /)).toBeTruthy();
});

test("everyone is told after a second tap that says how many complaints that is", async () => {
  const change = fixed({ wouldTell: 23 });
  const tell = `POST /api/preventions/${change.id}/tell`;
  await open(one("Late parcels", [change]));
  world.answers(tell, () => {
    becomes({ toldAt: Date.now(), told: 23, wouldTell: 0 });
    return { body: change };
  });
  fireEvent.click(tellEveryone());
  expect(world.sent(tell)).toEqual([]);
  expect(
    screen.getByText(/23 complaints of it came before the fix\. Whoever sent them is told, once each/),
  ).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Yes, tell them" }));
  fireEvent.click(screen.getByRole("button", { name: "Not now" }));
  await vi.waitFor(() => expect(document.activeElement).toBe(tellEveryone()));
  fireEvent.click(tellEveryone());
  fireEvent.click(screen.getByRole("button", { name: "Yes, tell them" }));
  expect(await screen.findByText(/^Told to those of 23 complaints/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Tell everyone/ })).toBeNull();
  expect(world.sent(tell)).toHaveLength(1);
});

test("who is found after everyone was told is told with another tap", async () => {
  const [of, done] = [
    { toldAt: Date.now() - HOUR, told: 23 },
    { toldAt: Date.now(), told: 5 },
  ];
  await open(one("Late parcels", [fixed({ ...of, wouldTell: 2 })]), one("Cracks", [fixed({ ...done, wouldTell: 0 })]));
  expect(
    cause("Late parcels").getByText(/^Told to those of 23 complaints .*More who suffered it were found since\.$/),
  ).toBeTruthy();
  expect(cause("Cracks").queryByText(/found since/)).toBeNull();
  fireEvent.click(tellEveryone());
  expect(screen.getByText(/2 complaints of it came before the fix/)).toBeTruthy();
});

test("who may not tell everyone reads who may; where nobody suffered it there is nobody to tell", async () => {
  me.value = { ...ME, member: { ...ME.member, role: "agent" } };
  await open(one("Late parcels", [fixed({ wouldTell: 23 })]), one("Cracks", [fixed()]));
  expect(screen.queryByRole("button", { name: /^Tell everyone/ })).toBeNull();
  expect(screen.getByText("A manager or the owner can tell everyone who suffered it.")).toBeTruthy();
  expect(cause("Cracks").getByText("There is nobody to tell.")).toBeTruthy();
});

test("when its time has come it asks whether it held; no asks for something else", async () => {
  const change = fixed({ checkAt: Date.now() - HOUR });
  await open(one("Late parcels", [change]));
  world.answers(`POST /api/preventions/${change.id}/held`, (body) => {
    becomes({ held: (body as { held: boolean }).held, heldAt: Date.now() });
    return { body: change };
  });
  expect(screen.getByText("Did it hold?")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "It did not hold: The driver rings first" }));
  expect(await screen.findByText("It did not hold")).toBeTruthy();
  expect(screen.queryByText("Did it hold?")).toBeNull();
  expect(screen.getByRole("button", { name: "Say what changes about Late parcels" })).toBeTruthy();
});

test("before its time whoever knows says so by themselves", async () => {
  await open(one("Late parcels", [fixed()]));
  expect(screen.queryByText("Did it hold?")).toBeNull();
  expect(screen.getByText(/^We ask whether it held/).textContent).toMatch(/in 20 days/);
  fireEvent.click(screen.getByRole("button", { name: /^Say whether it held/ }));
  expect(screen.getByText("Did it hold?")).toBeTruthy();
});

test("somebody was faster: it shows how it stands now", async () => {
  const change = prevention();
  await open(one("Late parcels", [change]));
  world.answers(`POST /api/preventions/${change.id}/fixed`, () => {
    becomes({ fixedAt: Date.now() });
    return { status: 409, code: "conflict" };
  });
  fireEvent.click(screen.getByRole("button", { name: /^It is fixed/ }));
  expect(await screen.findByText(/^Fixed since /)).toBeTruthy();
});

test("empty, it says where causes come from", async () => {
  page = { items: [], currency: "EUR" };
  render(
    <LocationProvider>
      <Causes />
    </LocationProvider>,
  );
  expect(screen.getByRole("status", { name: "Loading causes" })).toBeTruthy();
  expect(await screen.findByText("No cause has been named yet.")).toBeTruthy();
});

test("what could not be loaded says so, and keeps what was there", async () => {
  await open(one("Late parcels", []));
  world.answers(PAGE, "offline");
  lookAgain();
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect(cause("Late parcels")).toBeTruthy();
  world.answers(PAGE, () => ({ body: structuredClone(page) }));
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await vi.waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
