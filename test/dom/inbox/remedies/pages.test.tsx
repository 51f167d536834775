import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ApprovalsView, LedgerView } from "../../../../shared/remedy.ts";
import type { Role } from "../../../../shared/team.ts";
import { approvals } from "../../../../worker/inbox/remedies/approvals.ts";
import { me } from "../../../../worker/inbox/session.ts";
import { Approvals } from "../../../../worker/inbox/views/remedies/Approvals.tsx";
import { Ledger } from "../../../../worker/inbox/views/remedies/Ledger.tsx";
import { Shell } from "../../../../worker/inbox/views/Shell.tsx";
import { ME, openWorld, type World } from "../world.ts";
import { askedOffer, offer } from "./served.ts";

let world: World;
const as = (role: Role): void => void (me.value = { ...ME, member: { ...ME.member, role } });
function waiting(part: Partial<ApprovalsView["items"][number]> = {}): ApprovalsView["items"][number] {
  const words = { reference: "K7F-3QX-9MD", excerpt: "The parcel never came.", text: "I am sorry. Take this." };
  return { complaint: "c1", ...words, offer: askedOffer(), ...part };
}
function entry(part: Partial<LedgerView["items"][number]> = {}): LedgerView["items"][number] {
  return { complaint: "c1", reference: "K7F-3QX-9MD", cause: "Parcel lost", offer: offer(), ...part };
}

const ledger = () => within(screen.getByRole("list", { name: "Remedies" }));
function shell(): void {
  render(
    <LocationProvider>
      <Shell>nothing</Shell>
    </LocationProvider>,
  );
}

beforeEach(() => {
  world = openWorld();
  as("manager");
  approvals.value = undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("what waits shows the words, the offer and its answer; a yes leaves the list", async () => {
  const one = waiting();
  world.answers("GET /api/approvals", { body: { items: [one] } });
  render(<Approvals />);
  const list = within(await screen.findByRole("list", { name: "Waiting for approval" }));
  expect(list.getByText("The parcel never came.")).toBeTruthy();
  expect(list.getByText("I am sorry. Take this.")).toBeTruthy();
  expect(list.getByText("Tom asks")).toBeTruthy();
  const approval = `POST /api/complaints/c1/offers/${one.offer.id}/approval`;
  world.answers(approval, () => {
    world.answers("GET /api/approvals", { body: { items: [] } });
    return { body: {} };
  });
  fireEvent.click(list.getByRole("button", { name: "Approve: K7F-3QX-9MD" }));
  expect(await screen.findByText("Nothing waits for your yes or no.")).toBeTruthy();
  expect(world.sent(approval).map(({ body }) => body)).toEqual([{ approve: true }]);
  expect(document.activeElement?.tagName).toBe("H1");
});

test("a no says why, and a failed one keeps the reason", async () => {
  const one = waiting();
  const approval = `POST /api/complaints/c1/offers/${one.offer.id}/approval`;
  world.answers("GET /api/approvals", { body: { items: [one] } });
  world.answers(approval, "offline");
  render(<Approvals />);
  fireEvent.click(await screen.findByRole("button", { name: "Not like this: K7F-3QX-9MD" }));
  fireEvent.input(screen.getByLabelText(/Why not/), { target: { value: "Half is enough." } });
  fireEvent.click(screen.getByRole("button", { name: "Send it back" }));
  expect(await screen.findByText(/we could not reach the server/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Why not/).value).toBe("Half is enough.");
});

test("decided by somebody else meanwhile: the list is shown as it stands", async () => {
  const one = waiting();
  world.answers("GET /api/approvals", { body: { items: [one] } });
  world.answers(`POST /api/complaints/c1/offers/${one.offer.id}/approval`, () => {
    world.answers("GET /api/approvals", { body: { items: [] } });
    return { status: 409, code: "conflict" };
  });
  render(<Approvals />);
  fireEvent.click(await screen.findByRole("button", { name: "Approve: K7F-3QX-9MD" }));
  expect(await screen.findByText("Nothing waits for your yes or no.")).toBeTruthy();
});

test("over a manager's own limit an owner decides", async () => {
  world.answers("GET /api/approvals", { body: { items: [waiting({ offer: askedOffer({ canDecide: false }) })] } });
  render(<Approvals />);
  expect(await screen.findByText("Over your own limit as well: an owner decides.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Approve/ })).toBeNull();
});

test.each([
  ["the approvals", Approvals, "GET /api/approvals", { items: [] }, "Nothing waits for your yes or no."],
  ["the ledger", Ledger, "GET /api/remedies", { items: [], next: null }, "Nothing has been offered or given yet."],
] as const)("%s that cannot be loaded say so, and can be tried again", async (_, View, request, body, empty) => {
  world.answers(request, "offline");
  render(<View />);
  expect(screen.getByRole("status", { name: /^(Approvals|Remedies)$/ })).toBeTruthy();
  expect(await screen.findByText("We cannot reach the server. What you see may be old.")).toBeTruthy();
  world.answers(request, { body });
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(empty)).toBeTruthy();
});

test("the menu counts what waits for whoever may approve, and shows agents nothing of it", async () => {
  const items = [waiting(), waiting({ offer: askedOffer({ canDecide: false }) })];
  world.answers("GET /api/approvals", { body: { items } });
  shell();
  expect(await screen.findByRole("link", { name: /^Approvals ?1 1 waits for your yes or no$/ })).toBeTruthy();
  cleanup();
  as("agent");
  shell();
  expect(screen.queryByRole("link", { name: /^Approvals/ })).toBeNull();
  expect(screen.getByRole("link", { name: "Remedies" })).toBeTruthy();
});

test("the ledger says how each stands, for which cause, at what cost and with which proof, a page at a time", async () => {
  const proof = offer({ state: "delivered", chosen: 0, deliveredAt: Date.now(), proof: "Transfer 4711" });
  const older = entry({ reference: "A11-B22-C33", cause: null });
  world.answers("GET /api/remedies", (_, query) => ({
    body:
      query.get("cursor") === "p2" ? { items: [older], next: null } : { items: [entry({ offer: proof })], next: "p2" },
  }));
  render(<Ledger />);
  await screen.findByRole("list", { name: "Remedies" });
  const first = ledger().getByRole("link", { name: "Open the complaint K7F-3QX-9MD" }).closest("li")!;
  expect(first.textContent).toMatch(/Cause: Parcel lost.*Delivered.*costs us €20\.00.*Transfer 4711/);
  fireEvent.click(screen.getByRole("button", { name: "Show older" }));
  expect(await ledger().findByRole("link", { name: "Open the complaint A11-B22-C33" })).toBeTruthy();
  expect(ledger().getByRole("link", { name: "Open the complaint K7F-3QX-9MD" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Show older" })).toBeNull();
});
