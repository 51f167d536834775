import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { me } from "../../../../worker/inbox/session.ts";
import { openComplaint } from "../open.tsx";
import { item, ME, openWorld, type World } from "../world.ts";
import { asA, box, card, choose, coachHears, fold, form, write } from "./composing.ts";
import { guidelines, offer, serveRemedies } from "./served.ts";

let world: World;
let view: ComplaintView;

beforeEach(() => {
  world = openWorld();
  asA("agent");
  coachHears();
  view = serveRemedies(world);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("the card says what may be given without asking, what it would ask for, and what we always do", async () => {
  view = serveRemedies(world, {
    item: item({ state: "settled", owed: null }),
    can: ["offer", "answer"],
    offers: [
      offer({ state: "delivered", options: [{ kind: "gift", text: "A cup", amount: null, cost: 1_600, days: 1 }] }),
    ],
  });
  await write(view.item.id, "I am sorry.");
  expect(fold().open).toBe(false);
  expect(fold().querySelector("summary")?.textContent).toBe("What you may give €4.00 without asking");
  expect(
    card().getByText("Up to €4.00 more on this complaint, without asking. Over it a manager is asked."),
  ).toBeTruthy();
  expect(card().getByText("€16.00 is given or offered already.")).toBeTruthy();
  expect(card().getByRole("button", { name: "The shipping back · €4.90 · somebody is asked first" })).toBeTruthy();
  expect(card().getByRole("button", { name: "I call you" })).toBeTruthy();
  expect(card().getByText("We answer by name.")).toBeTruthy();
});

test("guidelines that cannot be loaded say so, and can be tried again", async () => {
  me.value = { ...ME, site: "where nothing was ever looked up" };
  world.answers("GET /api/recovery", "offline");
  await openComplaint(view.item.id);
  fireEvent.focusIn(box());
  expect(await card().findByText(/What you may give could not be loaded/)).toBeTruthy();
  world.answers("GET /api/recovery", { body: guidelines() });
  fireEvent.click(card().getByRole("button", { name: "Try again" }));
  expect(await card().findByRole("button", { name: "I call you" })).toBeTruthy();
});

test("a tap folds the card up again, and leads to what was offered", async () => {
  await write(view.item.id, "I am sorry.");
  fold().open = true;
  choose("I call you");
  expect(fold().open).toBe(false);
  await vi.waitFor(() => expect(document.activeElement).toBe(form().getByLabelText("What is it?")));
});

test("on a phone the card stands above the send button, in reach of the thumb", async () => {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("max-width"),
    addEventListener() {},
    removeEventListener() {},
  }));
  await write(view.item.id, "I am sorry.");
  expect(fold().closest(".way-out")?.textContent).toContain("Send answer");
  cleanup();
  vi.unstubAllGlobals();
  world = openWorld();
  view = serveRemedies(world);
  await write(view.item.id, "I am sorry.");
  expect(fold().closest(".way-out")).toBeNull();
});

test("what is no problem, or over, has no card", async () => {
  view = serveRemedies(world, { item: item({ state: "closed", owed: null }) });
  await openComplaint(view.item.id);
  fireEvent.focusIn(box());
  await screen.findByRole("button", { name: "Send answer" });
  expect(screen.queryByText("What you may give")).toBeNull();
});
