import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PreventionView } from "../../../../shared/prevention.ts";
import { lookAgain } from "../../../../worker/inbox/live.ts";
import { changes } from "../../../../worker/inbox/prevention/news.ts";
import { News } from "../../../../worker/inbox/views/prevention/News.tsx";
import { openWorld, type World } from "../world.ts";
import { fixed } from "./prevention.ts";

const NEWS = "GET /api/preventions/news";
let world: World;
let bowl: PreventionView;
let parcel: PreventionView;
const seen = (id: string) => `POST /api/preventions/${id}/seen`;

beforeEach(() => {
  world = openWorld();
  changes.value = [];
  bowl = fixed({ cause: "Cracks", change: "Every glaze is fired twice" });
  parcel = fixed({ fixedAt: Date.parse("2026-11-10T12:00Z") });
  world.answers(NEWS, { body: { items: [parcel, bowl] } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("one change at a time, and each goes with one tap", async () => {
  world.answers(seen(parcel.id), { body: parcel });
  world.answers(seen(bowl.id), { body: bowl });
  render(<News />);
  expect(await screen.findByText("Fixed since Nov 10, 2026: Late parcels")).toBeTruthy();
  expect(screen.getByText("Tom saw to it · 1 more after this")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Got it" }));
  expect(await screen.findByText("Every glaze is fired twice")).toBeTruthy();
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Got it" })));
  // An answer from before that is still under way does not bring it back.
  lookAgain();
  await vi.waitFor(() => expect(world.sent(NEWS)).toHaveLength(2));
  expect(screen.queryByText(/Late parcels/)).toBeNull();
  await vi.waitFor(() => {
    fireEvent.click(screen.getByRole("button", { name: "Got it" }));
    expect(world.sent(seen(bowl.id))).toHaveLength(1);
  });
  await vi.waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  expect(world.sent(seen(parcel.id))).toHaveLength(1);
});

test("what could not be said stays", async () => {
  world.answers(seen(parcel.id), "offline");
  render(<News />);
  fireEvent.click(await screen.findByRole("button", { name: "Got it" }));
  await vi.waitFor(() => expect(world.sent(seen(parcel.id))).toHaveLength(1));
  expect(screen.getByText(/Late parcels/)).toBeTruthy();
});

test("news of one complaint are none of a change", async () => {
  render(<News />);
  await screen.findByRole("complementary");
  lookAgain("one complaint");
  expect(world.sent(NEWS)).toHaveLength(1);
});

test("without any there is nothing", async () => {
  world.answers(NEWS, { body: { items: [] } });
  render(<News />);
  await vi.waitFor(() => expect(world.sent(NEWS)).toHaveLength(1));
  expect(screen.queryByRole("complementary")).toBeNull();
});
