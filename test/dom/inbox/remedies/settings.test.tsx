import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RecoveryDraft } from "../../../../shared/remedy.ts";
import { Recovery } from "../../../../worker/inbox/views/settings/Recovery.tsx";
import { openWorld, type World } from "../world.ts";
import { guidelines } from "./served.ts";

const PUT = "PUT /api/recovery";
let world: World;
const stored = guidelines();
const drafts = () => world.sent(PUT).map(({ body }) => body as RecoveryDraft);
const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const fill = (label: string | RegExp, value: string): void => void fireEvent.input(field(label), { target: { value } });
const save = (): void => void fireEvent.click(screen.getByRole("button", { name: "Save guidelines" }));
const entry = (name: RegExp) => within(screen.getByText(name, { selector: "summary *" }).closest("li")!);

beforeEach(async () => {
  world = openWorld();
  world.answers("GET /api/recovery", { body: stored });
  world.answers(PUT, (body) => ({ body: { ...(body as RecoveryDraft), number: 2, isDefault: false } }));
  render(<Recovery />);
  await screen.findByRole("button", { name: "Save guidelines" });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("what is typed is saved as sums of the currency, and what was not touched stays", async () => {
  expect(field(/^Agents, EUR/).value).toBe("20");
  expect(screen.queryByLabelText(/^Managers, EUR/)).toBeNull();
  fill(/^Agents, EUR/, "12,50");
  fireEvent.input(screen.getByRole("checkbox", { name: "Managers have no limit" }), { target: { checked: false } });
  fill(/^Managers, EUR/, "200");
  fill(/^What you always do/, "We answer by name.\n\n We call back. ");
  expect(screen.getByText("Not saved yet")).toBeTruthy();
  save();
  await vi.waitFor(() => expect(drafts()).toHaveLength(1));
  expect(drafts()[0]).toEqual({
    number: 1,
    recovery: {
      ...stored.recovery,
      limits: { agent: 1_250, manager: 20_000 },
      always: ["We answer by name.", "We call back."],
    },
  });
  await vi.waitFor(() => expect(screen.queryByText("Not saved yet")).toBeNull());
});

test("an entry can be added, changed and removed", async () => {
  fireEvent.click(entry(/The shipping back/).getByRole("button", { name: "Remove The shipping back" }));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Add one"));
  fireEvent.click(screen.getByRole("button", { name: "Add one" }));
  const added = entry(/^Entry 2$/);
  await vi.waitFor(() => expect(document.activeElement).toBe(added.getByLabelText("What is it?")));
  fireEvent.input(added.getByLabelText("What is it?"), { target: { value: "credit" } });
  fireEvent.input(added.getByLabelText("In words they read"), { target: { value: "A voucher" } });
  fireEvent.input(entry(/A voucher/).getByLabelText("Sum they get, EUR"), { target: { value: "10" } });
  save();
  await vi.waitFor(() => expect(drafts()).toHaveLength(1));
  expect(drafts()[0]?.recovery.items).toMatchObject([
    { kind: "call_back" },
    { kind: "credit", text: "A voucher", amount: 1_000, cost: null, days: 7 },
  ]);
});

test("what cannot be read is told beside its field, unfolded, and nothing is saved", async () => {
  fireEvent.input(entry(/The shipping back/).getByLabelText("Sum they get, EUR"), { target: { value: "a lot" } });
  fill(/^Agents, EUR/, "-5");
  fill("Currency", "Euro");
  save();
  expect(await screen.findByText("Write the three letters of the currency, like EUR.")).toBeTruthy();
  expect(entry(/The shipping back/).getByText("Write a sum like 12.50, not below zero.")).toBeTruthy();
  expect(screen.getByText("The shipping back").closest("details")?.open).toBe(true);
  expect(drafts()).toEqual([]);
});

test("a conflict keeps the edits, and they can be saved over the others'", async () => {
  world.answers(PUT, { status: 409, code: "conflict" });
  fill(/^Agents, EUR/, "50");
  save();
  expect(await screen.findByText(/Your edits are still here/)).toBeTruthy();
  world.answers("GET /api/recovery", { body: { ...stored, number: 7 } });
  world.answers(PUT, (body) => ({ body: { ...(body as RecoveryDraft), number: 8, isDefault: false } }));
  fireEvent.click(screen.getByRole("button", { name: "Save mine over theirs" }));
  await vi.waitFor(() => expect(drafts().at(-1)).toMatchObject({ number: 7, recovery: { limits: { agent: 5_000 } } }));
});

test("a currency that nobody knows is told at its field", async () => {
  world.answers(PUT, { status: 422, code: "invalid", fields: { "recovery.currency": "currency.shape" } });
  fill("Currency", "XQX");
  save();
  expect(await screen.findByText("Write the three letters of the currency, like EUR.")).toBeTruthy();
  await vi.waitFor(() => expect(document.activeElement).toBe(field(/^Currency/)));
});
