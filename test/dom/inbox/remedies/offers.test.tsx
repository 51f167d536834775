import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ComplaintView } from "../../../../shared/inbox.ts";
import type { TeamOfferView } from "../../../../shared/remedy.ts";
import type { Role } from "../../../../shared/team.ts";
import { me } from "../../../../worker/inbox/session.ts";
import { openComplaint } from "../open.tsx";
import { HOUR, item, ME, message, openWorld, promise, type World } from "../world.ts";
import { askedOffer, heldAnswer, offer, serveRemedies } from "./served.ts";

let world: World;
let view: ComplaintView;
const remedies = () => within(screen.getByRole("region", { name: "Remedies" }));
const rows = () =>
  [...screen.getByRole("region", { name: "Remedies" }).querySelectorAll("li.offer")].map((row) => row.textContent);
const press = (name: string | RegExp): void => void fireEvent.click(remedies().getByRole("button", { name }));
const fill = (label: string | RegExp, value: string): void =>
  void fireEvent.input(remedies().getByLabelText(label), { target: { value } });

beforeEach(() => {
  world = openWorld();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(part: Partial<ComplaintView>, role: Role = "owner"): Promise<string> {
  me.value = { ...ME, member: { ...ME.member, role } };
  view = serveRemedies(world, part);
  await openComplaint(view.item.id);
  return `/api/complaints/${view.item.id}`;
}
/** Answers a request by changing the offer, as the Worker would. */
function changes(request: string, of: TeamOfferView, part: Partial<TeamOfferView>): void {
  world.answers(request, () => {
    view.offers = view.offers.map((one) => (one.id === of.id ? { ...one, ...part } : one));
    return { body: structuredClone(view) };
  });
}

test("each says in words how it stands, what it is, what it costs us, and its times; the newest first", async () => {
  const now = Date.now();
  const two = [
    { kind: "refund", text: "Half of it back", amount: 2_000, cost: 2_000, days: 5 },
    { kind: "redo", text: "We glaze it anew", amount: null, cost: 900, days: 14 },
  ] as const;
  await open({
    offers: [
      offer({ state: "refused", decided: { by: "Ana", at: now - HOUR, reason: "Too soon." }, by: "Tom" }),
      offer({ standsUntil: now - HOUR }),
      offer({ state: "accepted", options: [...two], chosen: 1, answeredAt: now - HOUR, dueAt: now - HOUR / 2 }),
      offer({ state: "delivered", message: null, deliveredAt: now - HOUR, proof: "Voucher 4711" }),
      offer({ options: [{ ...two[0], amount: 1_250, days: 0 }] }),
    ],
  });
  const [open1, given, accepted, expired, refused] = rows();
  expect(open1).toMatch(/Waits for their yes or no.*Refund €12\.50.*Half of it back.*at once · costs us €20\.00/);
  expect(open1).toMatch(/Ana offered it 1 hour ago.* · stands for another 7 days/);
  expect(given).toMatch(/Delivered, without having been offered.*Ana gave it.*Voucher 4711/);
  expect(accepted).toMatch(/Accepted · Overdue.*Do it againThey chose this.*We glaze it anew.*within 14 days.*was due/);
  expect(expired).toMatch(/Ran out without an answer/);
  expect(refused).toMatch(/Not approved, nothing was sent.*not approved by Ana.*Too soon\./);
});

test("an offer that goes out with an answer cannot be taken back before the answer has left", async () => {
  await open({ offers: [offer({ madeAt: Date.now() + HOUR })], item: item({ state: "offered" }) });
  expect(rows()[0]).toContain("Goes out with the answer");
  expect(remedies().queryByRole("button", { name: "Take the offer back" })).toBeNull();
  expect(remedies().queryByRole("button", { name: /^Mark as delivered/ })).toBeNull();
});

test("taking an offer back is asked once more", async () => {
  const one = offer();
  const path = await open({ offers: [one], item: item({ state: "offered", owed: null }) });
  const retract = `DELETE ${path}/offers/${one.id}`;
  changes(retract, one, { state: "retracted" });
  press("Take the offer back");
  expect(world.sent(retract)).toHaveLength(0);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Yes, take it back"));
  press("Leave it");
  press("Take the offer back");
  press("Yes, take it back");
  await vi.waitFor(() => expect(rows()[0]).toContain("Taken back"));
  expect(world.sent(retract)).toHaveLength(1);
});

test("delivered asks how, and tells them", async () => {
  const one = offer({ state: "accepted", chosen: 0, answeredAt: Date.now(), dueAt: Date.now() + 24 * HOUR });
  const promised = promise({ id: one.id, text: "Half of it back" });
  const path = await open({ offers: [one], promises: [promised], item: item({ state: "settled", owed: null }) });
  const delivered = `POST ${path}/offers/${one.id}/delivered`;
  // The promise that came of it is kept by delivering it, with proof, and in no other way.
  expect(screen.queryByRole("button", { name: /^Kept: / })).toBeNull();
  press("Mark as delivered: Half of it back");
  await vi.waitFor(() => expect(document.activeElement).toBe(remedies().getByLabelText("How it was delivered")));
  press("Record it and tell them");
  expect(await remedies().findByText("Say how it was delivered, so that anybody can look it up.")).toBeTruthy();
  changes(delivered, one, { state: "delivered", deliveredAt: Date.now(), proof: "Transfer 4711" });
  fill("How it was delivered", " Transfer 4711 ");
  press("Record it and tell them");
  await vi.waitFor(() => expect(rows()[0]).toMatch(/^✓ Delivered.*Transfer 4711/));
  expect(world.sent(delivered).map(({ body }) => body)).toEqual([{ proof: "Transfer 4711" }]);
});

test("where the visitor was quicker, the complaint is shown as it stands", async () => {
  const one = offer();
  const path = await open({ offers: [one], item: item({ state: "offered", owed: null }) });
  world.answers(`DELETE ${path}/offers/${one.id}`, () => {
    view.offers = [{ ...one, state: "declined" }];
    return { status: 409, code: "conflict" };
  });
  press("Take the offer back");
  press("Yes, take it back");
  await vi.waitFor(() => expect(rows()[0]).toContain("Declined"));
});

test("something given already is put on record with what it cost; over the limit it is to be offered instead", async () => {
  const path = await open({ item: item({ state: "answered", owed: null }) }, "agent");
  const given = `POST ${path}/given`;
  press("Something was given already");
  await remedies().findByText(/Up to €20\.00 more on this complaint/);
  fireEvent.input(remedies().getByLabelText("What is it?"), { target: { value: "gift" } });
  press("Record it and tell them");
  expect(await remedies().findByText("Say what it costs us; 0 where it costs nothing.")).toBeTruthy();
  fill("In words they read", "The cup");
  fill("What it costs us, EUR", "60");
  fill("How it was delivered", "By hand, Friday");
  world.answers(given, { status: 403, code: "forbidden" });
  press("Record it and tell them");
  expect(await remedies().findByText(/Offer it with an answer instead/)).toBeTruthy();
  fill("What it costs us, EUR", "6");
  world.answers(given, () => {
    view.offers = [offer({ state: "delivered", message: null })];
    return { body: structuredClone(view) };
  });
  press("Record it and tell them");
  await vi.waitFor(() => expect(rows()).toHaveLength(1));
  const [first, second] = world.sent(given).map(({ body }) => body as { id: string; option: unknown });
  expect(second?.option).toEqual({ kind: "gift", text: "The cup", amount: null, cost: 600, days: 0 });
  expect(second?.id).not.toBe(first?.id);
});

test("an answer that waits says so in the thread; an agent cannot approve it", async () => {
  const asked = askedOffer();
  await open({ offers: [asked], messages: [message(), heldAnswer(asked)] }, "agent");
  expect(screen.getByText("Tom’s answer and its offer wait for approval. Nothing has left.")).toBeTruthy();
  expect(screen.getByText("Waits for approval", { selector: ".mark" })).toBeTruthy();
  expect(remedies().queryByRole("button", { name: /^Approve/ })).toBeNull();
});

test("a manager approves with one tap", async () => {
  const asked = askedOffer();
  const path = await open({ offers: [asked], messages: [message(), heldAnswer(asked)] }, "manager");
  const approval = `POST ${path}/offers/${asked.id}/approval`;
  changes(approval, asked, { state: "open", madeAt: Date.now() + 10_000 });
  press("Approve: K7F-3QX-9MD");
  await vi.waitFor(() => expect(rows()[0]).toContain("Goes out with the answer"));
  expect(world.sent(approval).map(({ body }) => body)).toEqual([{ approve: true }]);
});

test("a no says why; the answer is then not sent", async () => {
  const asked = askedOffer();
  const held = heldAnswer(asked);
  const path = await open({ offers: [asked], messages: [message(), held] }, "manager");
  const approval = `POST ${path}/offers/${asked.id}/approval`;
  press("Not like this: K7F-3QX-9MD");
  await vi.waitFor(() => expect(document.activeElement).toBe(remedies().getByLabelText(/Why not/)));
  press("Send it back");
  expect(await remedies().findByText("Say in a sentence why not.")).toBeTruthy();
  world.answers(approval, () => {
    view.offers = [{ ...asked, state: "refused", decided: { by: "Ana", at: Date.now(), reason: "Half is enough." } }];
    view.messages[1] = { ...held, takenBack: true };
    return { body: structuredClone(view) };
  });
  fill(/Why not/, "Half is enough.");
  press("Send it back");
  expect(await screen.findByText("Not sent: it was not approved")).toBeTruthy();
  expect(world.sent(approval).map(({ body }) => body)).toEqual([{ approve: false, reason: "Half is enough." }]);
});

test("a counter stands on top, and one tap offers it, or half of it, with the answer", async () => {
  const one = offer({ state: "countered", counter: 3_000, answeredAt: Date.now() - HOUR });
  await open({ offers: [one], item: item({ state: "answered", owed: { what: "reply", dueAt: Date.now() + HOUR } }) });
  const counter = within(screen.getByRole("region", { name: "María asked for something else" }));
  expect(counter.getByText(/^María would settle for €30\.00\./)).toBeTruthy();
  fireEvent.click(counter.getByRole("button", { name: "Offer what they ask" }));
  const form = await screen.findByRole("region", { name: "Goes with this answer: an offer" });
  const sum = () => within(form).getByLabelText<HTMLInputElement>("Sum they get, EUR").value;
  expect(sum()).toBe("30");
  expect(within(form).getByLabelText<HTMLTextAreaElement>("In words they read").value).toBe("Half of it back");
  fireEvent.click(counter.getByRole("button", { name: "Split the cost: €15.00" }));
  await vi.waitFor(() => expect(sum()).toBe("15"));
  expect(world.calls.filter(({ path }) => path.endsWith("/replies"))).toEqual([]);
});

test("words that name the old sum are not taken over into the new offer", async () => {
  const options = [{ kind: "refund", text: "20 euros back", amount: 2_000, cost: 2_000, days: 5 }] as const;
  await open({
    offers: [offer({ state: "countered", counter: 3_000, options: [...options] })],
    item: item({ state: "answered" }),
  });
  fireEvent.click(screen.getByRole("button", { name: "Offer what they ask" }));
  const form = await screen.findByRole("region", { name: "Goes with this answer: an offer" });
  expect(within(form).getByLabelText<HTMLTextAreaElement>("In words they read").value).toBe("");
});

test("once something was offered since, the counter is answered", async () => {
  await open({ offers: [offer({ state: "countered", counter: 3_000 }), offer()], item: item({ state: "offered" }) });
  expect(screen.queryByRole("button", { name: "Offer what they ask" })).toBeNull();
});

test("the timeline names the offer that it is about", async () => {
  const one = offer({ state: "declined" });
  const event = { author: "visitor", by: null, at: Date.now(), reading: null, reason: null } as const;
  await open({ offers: [one], events: [{ ...event, n: 1, kind: "declined", about: one.id }] });
  expect(screen.getByText(/The visitor declined the remedy \(“Half of it back”\)/)).toBeTruthy();
});
