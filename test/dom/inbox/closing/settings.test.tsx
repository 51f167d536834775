import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PROFILES } from "../../../../shared/elsewhere/elsewhere.ts";
import type { SettingsDraft, SettingsView } from "../../../../shared/site.ts";
import { now } from "../../../../worker/inbox/clock.ts";
import { Settings } from "../../../../worker/inbox/views/Settings.tsx";
import { settingsView } from "../settings.ts";
import { openWorld, type World } from "../world.ts";

const PUT = "PUT /api/settings";
const [PROFILE] = PROFILES;
const CHECKED = Date.parse(`${PROFILE!.checkedOn}T12:00Z`);
let world: World;
const afterwards = () => within(screen.getByRole("region", { name: "Afterwards" }));
const days = () => afterwards().getByLabelText<HTMLInputElement>("Days until we ask whether it is right");
const fill = (of: HTMLElement, value: string) => fireEvent.input(of, { target: { value } });
const save = () => fireEvent.click(screen.getByRole("button", { name: "Save settings" }));
const saved = () => world.sent(PUT).map(({ body }) => (body as SettingsDraft).settings);

beforeEach(() => {
  world = openWorld();
  world.answers(PUT, (body) => ({ body: { ...settingsView(), ...(body as SettingsDraft) } }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  now.value = Date.now();
});

async function open(part: Partial<SettingsView["settings"]> = {}): Promise<void> {
  const stored = settingsView();
  world.answers("GET /api/settings", { body: { ...stored, settings: { ...stored.settings, ...part } } });
  render(<Settings />);
  await screen.findByRole("heading", { name: "Afterwards" });
}
function choose(profile: string): void {
  fill(afterwards().getByRole("combobox", { name: "A list to start from" }), profile);
}

test("seven days where nobody has said otherwise, and what was not touched is not stored", async () => {
  await open();
  expect(days().value).toBe("7");
  save();
  await vi.waitFor(() => expect(saved()).toHaveLength(1));
  expect(saved()[0]).not.toHaveProperty("followUpDays");
  expect(saved()[0]).not.toHaveProperty("elsewhere");
});

test.each([
  ["3", true],
  ["30", true],
  ["0", false],
  ["31", false],
  ["2.5", false],
])("%s days: taken is %s", async (typed, taken) => {
  await open();
  fill(days(), typed);
  save();
  if (taken) return vi.waitFor(() => expect(saved()[0]?.followUpDays).toBe(Number(typed)));
  expect(await screen.findByText("Between 1 and 30 days.")).toBeTruthy();
  expect(saved()).toEqual([]);
});

test("a profile asks for its body, and shows what visitors will read", async () => {
  await open();
  choose(PROFILE!.id);
  fill(await screen.findByLabelText("Name of the body"), "The Arbiter");
  fill(screen.getByLabelText("Its address"), "https://arbiter.example");
  expect(await afterwards().findByText(/The Arbiter can help/)).toBeTruthy();
  save();
  await vi.waitFor(() =>
    expect(saved()[0]?.elsewhere).toEqual({
      profile: PROFILE!.id,
      body: { name: "The Arbiter", url: "https://arbiter.example" },
      own: [],
    }),
  );
});

test("a profile that nobody has looked up for a year says so", async () => {
  now.value = CHECKED + 300 * 86_400_000;
  await open({ elsewhere: { profile: PROFILE!.id, body: { name: "The Arbiter", url: "" }, own: [] } });
  expect(afterwards().getByText(/^Looked up on/)).toBeTruthy();
  cleanup();
  now.value = CHECKED + 366 * 86_400_000;
  await open({ elsewhere: { profile: PROFILE!.id, body: { name: "The Arbiter", url: "" }, own: [] } });
  expect(afterwards().getByText(/Out of date: nobody has looked since/)).toBeTruthy();
});

test("entries of one's own: five at most, each with its own problem beside it, and taken out again", async () => {
  await open();
  const add = () => afterwards().queryByRole("button", { name: "Add one" });
  for (let n = 1; n <= 5; n++) {
    fireEvent.click(add()!);
    const names = await vi.waitFor(() => {
      const all = within(afterwards().getByRole("list", { name: "Your own" })).getAllByLabelText("Name");
      expect(all).toHaveLength(n);
      return all;
    });
    await vi.waitFor(() => expect(document.activeElement).toBe(names.at(-1)));
    fill(names.at(-1)!, `Board ${n}`);
  }
  expect(add()).toBeNull();
  expect(afterwards().getByText("5 at most.")).toBeTruthy();
  fill(afterwards().getAllByLabelText("Address")[1]!, "board");
  save();
  expect(await afterwards().findByText(/full address/)).toBeTruthy();
  expect(saved()).toEqual([]);
  fireEvent.click(afterwards().getByRole("button", { name: "Remove Board 2" }));
  await vi.waitFor(() => expect(document.activeElement).toBe(add()));
  save();
  await vi.waitFor(() => expect(saved()).toHaveLength(1));
  expect(saved()[0]?.elsewhere?.own.map(({ name }) => name)).toEqual(["Board 1", "Board 3", "Board 4", "Board 5"]);
});
