import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReplyDraft } from "../../../../shared/coaching.ts";
import type { CoachDraft } from "../../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import { STANDS_MS } from "../../../../shared/remedy.ts";
import { openComplaint } from "../open.tsx";
import { HOUR, openWorld, type World } from "../world.ts";
import { asA, box, card, choose, coachHears, form, write } from "./composing.ts";
import { offer, serveRemedies } from "./served.ts";

let world: World;
let view: ComplaintView;
let heard: CoachDraft[];
const sent = () => world.sent(`POST /api/complaints/${view.item.id}/replies`).map(({ body }) => body as ReplyDraft);

beforeEach(() => {
  world = openWorld();
  asA("agent");
  heard = coachHears();
  view = serveRemedies(world);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function fill(label: string | RegExp, value: string): void {
  fireEvent.input(form().getByLabelText(label), { target: { value } });
}
function press(name: string): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

test("one tap fills the offer, and it goes out with the answer", async () => {
  await write(view.item.id, "I am sorry.");
  choose(/^The shipping back/);
  expect(form().getByLabelText<HTMLSelectElement>("What is it?").value).toBe("refund");
  expect(form().getByLabelText<HTMLInputElement>("Sum they get, EUR").value).toBe("4.90");
  expect(form().getByText("Costs us €4.90 at most. You may give that.")).toBeTruthy();
  press("Send answer");
  await screen.findByText(/Your answer leaves in/);
  const [reply] = sent();
  expect(reply?.offer?.options).toEqual([
    { kind: "refund", text: "The shipping back", amount: 490, cost: 490, days: 3 },
  ]);
  const stands = reply!.offer!.standsUntil - Date.now();
  expect(Math.abs(stands - STANDS_MS)).toBeLessThan(25 * HOUR);
  expect(screen.queryByRole("region", { name: "Goes with this answer: an offer" })).toBeNull();
});

test("one tap makes an offer of a sum that the words name, to be looked at before it goes", async () => {
  await write(view.item.id, "Here is a voucher over €20, and I ring you.");
  fireEvent.click(await screen.findByRole("button", { name: "Make it an offer: €20" }));
  expect(form().getByLabelText<HTMLSelectElement>("What is it?").value).toBe("credit");
  expect(form().getByLabelText<HTMLInputElement>("Sum they get, EUR").value).toBe("20");
  expect(screen.getByText("It is in the offer.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Make it an offer: €20" })).toBeNull();
  fill("Sum they get, EUR", "35");
  expect(screen.queryByText("It is in the offer.")).toBeNull();
  fill("Sum they get, EUR", "20");
  press("Send answer");
  await screen.findByText(/Your answer leaves in/);
  expect(sent()[0]?.offer?.options).toEqual([
    { kind: "credit", text: "Here is a voucher over €20, and I ring you.", amount: 2_000, cost: 2_000, days: 7 },
  ]);
});

test("a sum of another currency is for a person to turn into ours", async () => {
  await write(view.item.id, "I send £20.");
  fireEvent.click(await screen.findByRole("button", { name: "Make it an offer: £20" }));
  expect(form().getByLabelText<HTMLInputElement>("Sum they get, EUR").value).toBe("");
  press("Send answer");
  expect(await form().findByText("Say what it costs us; 0 where it costs nothing.")).toBeTruthy();
  expect(sent()).toEqual([]);
});

test("where something is offered already, a sum is only told", async () => {
  await write(view.item.id, "I send €20.");
  await screen.findByRole("button", { name: "Make it an offer: €20" });
  choose("I call you");
  await vi.waitFor(() => expect(screen.queryByRole("button", { name: "Make it an offer: €20" })).toBeNull());
  expect(screen.getByText("You offer: “€20”")).toBeTruthy();
});

test("while an offer stands, a sum is only told", async () => {
  view.can = view.can.filter((step) => step !== "offer");
  view.offers.push(offer());
  await openComplaint(view.item.id);
  fireEvent.focusIn(box());
  fireEvent.input(box(), { target: { value: "I send €20." } });
  expect(await screen.findByText("You offer: “€20”")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Make it an offer: €20" })).toBeNull();
});

test("two can be offered to choose from, and no more", async () => {
  await write(view.item.id, "I am sorry.");
  choose(/^The shipping back/);
  choose("I call you");
  expect(card().queryByRole("button", { name: "I call you" })).toBeNull();
  expect(card().getByText("Two to choose from is all there can be.")).toBeTruthy();
  expect(form().queryByRole("button", { name: "Add a second choice" })).toBeNull();
  fireEvent.click(form().getByRole("button", { name: "Remove choice 1" }));
  press("Send answer");
  await vi.waitFor(() => expect(sent()[0]?.offer?.options).toMatchObject([{ kind: "call_back", text: "I call you" }]));
});

test("over the limit somebody is asked, and it is plain that the answer waits too", async () => {
  await write(view.item.id, "I am sorry.");
  choose("Something else");
  fill("In words they read", "All of it back");
  fill("Sum they get, EUR", "59,90");
  expect(form().getByText(/over your limit. A manager is asked first. The answer waits too/)).toBeTruthy();
  press("Ask a manager to approve");
  expect(await screen.findByText("Your answer and its offer wait for approval. Nothing has left.")).toBeTruthy();
  expect(screen.getByText("Waits for approval", { selector: ".mark" })).toBeTruthy();
  expect(screen.queryByText(/leaves in/)).toBeNull();
  expect(sent()[0]?.offer?.options).toMatchObject([{ amount: 5_990, cost: 5_990 }]);

  press("Take it back");
  await vi.waitFor(() => expect(box().value).toBe("I am sorry."));
  expect(form().getByLabelText<HTMLInputElement>("Sum they get, EUR").value).toBe("59.90");
  press("Ask a manager to approve");
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]?.offer?.id).not.toBe(sent()[0]?.offer?.id);
});

test("an owner gives what they see fit", async () => {
  asA("owner");
  await write(view.item.id, "I am sorry.");
  expect(card().getByText("As much as you see fit: your role has no limit.")).toBeTruthy();
  choose("Something else");
  fill("Sum they get, EUR", "900");
  expect(screen.getByRole("button", { name: "Send answer" })).toBeTruthy();
});

test("what is missing or cannot be read is told beside its field, gets the focus, and nothing is sent", async () => {
  await write(view.item.id, "I am sorry.");
  choose("Something else");
  fill("What is it?", "gift");
  expect(form().queryByLabelText("Sum they get, EUR")).toBeNull();
  fill("Days until it is done, from their yes", "365");
  press("Send answer");
  expect(await form().findByText("Say what we offer.")).toBeTruthy();
  expect(form().getByText("Say what it costs us; 0 where it costs nothing.")).toBeTruthy();
  expect(form().getByText("Between 0 and 90 whole days.")).toBeTruthy();
  await vi.waitFor(() => expect(document.activeElement).toBe(form().getByLabelText("In words they read")));
  fill("In words they read", "The cup is yours");
  fill("What it costs us, EUR", "a lot");
  fill("Days until it is done, from their yes", "1");
  fill(/Until when does it stand/, "2020-01-01");
  press("Send answer");
  expect(await form().findByText("Write a sum like 12.50, not below zero.")).toBeTruthy();
  expect(form().getByText("This must be later than now.")).toBeTruthy();
  expect(sent()).toEqual([]);
});

test("the offer is kept on this device with the words, even where there are none yet", async () => {
  await openComplaint(view.item.id);
  fireEvent.focusIn(box());
  await screen.findByRole("group", { name: "Offer" });
  choose("I call you");
  cleanup();
  await openComplaint(view.item.id);
  expect(screen.getByText("Goes with this answer: an offer")).toBeTruthy();
  fireEvent.focusIn(box());
  expect(form().getByLabelText<HTMLTextAreaElement>("In words they read").value).toBe("I call you");
  fireEvent.click(form().getByRole("button", { name: "Make no offer" }));
  await vi.waitFor(() => expect(document.activeElement).toBe(box()));
  cleanup();
  await openComplaint(view.item.id);
  expect(screen.queryByText("Goes with this answer: an offer")).toBeNull();
});

test("the coach hears of it as a remedy on record", async () => {
  await write(view.item.id, "I am sorry. I forgot.");
  await vi.waitFor(() => expect(heard.at(-1)?.text).toBe("I am sorry. I forgot."));
  expect(heard.at(-1)?.recorded).toBeUndefined();
  choose("I call you");
  await vi.waitFor(() => expect(heard.at(-1)?.recorded).toEqual({ remedy: true, promise: true }));
});

test("where somebody was quicker, the thread shows how it stands, and the words stay", async () => {
  await write(view.item.id, "I am sorry.");
  choose("I call you");
  world.answers(`POST /api/complaints/${view.item.id}/replies`, () => {
    view.offers.push(offer({ by: "Tom" }));
    view.can = view.can.filter((step) => step !== "offer");
    return { status: 409, code: "conflict" };
  });
  press("Send answer");
  expect(await screen.findByText(/how it stands has changed meanwhile/)).toBeTruthy();
  expect(await screen.findByText(/Tom offered it/)).toBeTruthy();
  expect(box().value).toBe("I am sorry.");
  press("Send answer");
  expect(await screen.findByText(/Take this one out of the answer first/)).toBeTruthy();
  expect(sent()).toHaveLength(1);
});

test("after a try that got no answer the same offer is sent again; a changed one is another, with another answer", async () => {
  await write(view.item.id, "I am sorry.");
  choose("I call you");
  world.answers(`POST /api/complaints/${view.item.id}/replies`, "offline");
  press("Send answer");
  await screen.findByText(/we could not reach the server/);
  await screen.findByRole("button", { name: "Send answer" });
  press("Send answer");
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toEqual(sent()[0]);
  await screen.findByRole("button", { name: "Send answer" });
  fill("In words they read", "I call you today");
  press("Send answer");
  await vi.waitFor(() => expect(sent()).toHaveLength(3));
  expect(sent()[2]?.messageId).not.toBe(sent()[0]?.messageId);
  expect(sent()[2]?.offer?.id).not.toBe(sent()[0]?.offer?.id);
});
