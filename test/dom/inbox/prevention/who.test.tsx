import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PreventionDraft } from "../../../../shared/prevention.ts";
import { ROLES } from "../../../../shared/team.ts";
import { me } from "../../../../worker/inbox/session.ts";
import { NewPrevention } from "../../../../worker/inbox/views/prevention/NewPrevention.tsx";
import { ME, openWorld, type World } from "../world.ts";
import { prevention } from "./prevention.ts";

const ANA = { id: "m1", name: "Ana" };
const BEA = { id: "m3", name: "Bea" };
const TOM = { id: "m2", name: "Tom" };
let world: World;
const onSaved = vi.fn(async () => undefined);

beforeEach(() => {
  world = openWorld();
  me.value = { ...ME, member: { ...ME.member, role: "agent" } };
  world.answers("GET /api/member-names", { body: { items: [ANA, TOM, BEA] } });
  world.answers("POST /api/preventions", { body: prevention() });
});
afterEach(() => {
  cleanup();
  onSaved.mockClear();
  vi.unstubAllGlobals();
});

const who = () => screen.getByLabelText<HTMLSelectElement>("Who sees to it?");
const names = () => Array.from(who().options, ({ text }) => text);
const drafts = () => world.sent("POST /api/preventions").map(({ body }) => body as PreventionDraft);
const save = () => fireEvent.click(screen.getByRole("button", { name: "Put on record" }));

/** The form with all but the name filled in. */
function begin(): void {
  render(<NewPrevention cause="Late parcels" onSaved={onSaved} onLeave={() => undefined} />);
  fireEvent.input(screen.getByLabelText("What changes?"), { target: { value: "The driver rings first" } });
  fireEvent.click(screen.getByRole("button", { name: "In a week" }));
}

test.each(ROLES)("%s: themselves first and chosen, then the others by name", async (role) => {
  me.value = { ...ME, member: { ...ME.member, role } };
  begin();
  await screen.findByRole("option", { name: "Tom" });
  expect(names()).toEqual(["Ana (you)", "Bea", "Tom"]);
  expect(who().value).toBe("m1");
  expect(world.sent("GET /api/members")).toEqual([]);
});

test("an agent names another member, and can take it back upon themselves", async () => {
  begin();
  await screen.findByRole("option", { name: "Tom" });
  fireEvent.input(who(), { target: { value: "m2" } });
  save();
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  cleanup();
  begin();
  await screen.findByRole("option", { name: "Tom" });
  fireEvent.input(who(), { target: { value: "m2" } });
  fireEvent.input(who(), { target: { value: "m1" } });
  save();
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledTimes(2));
  expect(drafts().map(({ owner }) => owner)).toEqual(["m2", undefined]);
});

test("who has not chosen sees to it themselves, also before the names are there", async () => {
  begin();
  expect(names()).toEqual(["Ana (you)"]);
  save();
  await vi.waitFor(() => expect(drafts()).toHaveLength(1));
  expect(drafts()[0]).not.toHaveProperty("owner");
});

test("where the names do not come it is theirs, and can be put on record; a further look brings them", async () => {
  world.answers("GET /api/member-names", "offline");
  begin();
  expect(await screen.findByText("Ana (you) sees to it.")).toBeTruthy();
  expect(screen.getByText(/The names of the others did not come/)).toBeTruthy();
  save();
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(drafts()[0]).not.toHaveProperty("owner");

  world.answers("GET /api/member-names", { body: { items: [ANA, TOM] } });
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("option", { name: "Tom" });
  await vi.waitFor(() => expect(document.activeElement).toBe(who()));
  expect(screen.queryByText(/did not come/)).toBeNull();
});

test("who is alone has nothing to choose", async () => {
  world.answers("GET /api/member-names", { body: { items: [ANA] } });
  begin();
  expect(await screen.findByText("Ana (you) sees to it.")).toBeTruthy();
  expect(screen.queryByLabelText("Who sees to it?")).toBeNull();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test.each([
  ["others are left", [ANA, BEA], ["Ana (you)", "Bea"]],
  ["nobody else is left", [ANA], ["Ana (you)"]],
])("a member who has left meanwhile is refused beside the field and listed no more; %s", async (_what, left, rest) => {
  begin();
  await screen.findByRole("option", { name: "Tom" });
  fireEvent.input(who(), { target: { value: "m2" } });
  world.answers("GET /api/member-names", { body: { items: left } });
  world.answers("POST /api/preventions", { status: 422, code: "invalid", fields: { owner: "owner.unknown" } });
  save();
  expect(await screen.findByText("This member is not there any more. Choose another.")).toBeTruthy();
  await vi.waitFor(() => expect(names()).toEqual(rest));
  expect(who().value).toBe("m1");

  world.answers("POST /api/preventions", { body: prevention() });
  save();
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  const [refused, taken] = drafts();
  expect(refused?.owner).toBe("m2");
  expect(taken).not.toHaveProperty("owner");
});
