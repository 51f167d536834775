import type { ComplaintView } from "../../../../shared/inbox.ts";
import type { ReplyDraft } from "../../../../shared/coaching.ts";
import { HELD_UNTIL, type RecoveryView, type TeamOfferView } from "../../../../shared/remedy.ts";
import { newId } from "../../../../worker/inbox/drafts.ts";
import { HOUR, message, serveComplaint, type World } from "../world.ts";

const DAY = 24 * HOUR;

export function guidelines(part: Partial<RecoveryView["recovery"]> = {}): RecoveryView {
  const refund = { id: newId(), kind: "refund", text: "The shipping back", amount: 490, cost: 490, days: 3 } as const;
  const call = { id: newId(), kind: "call_back", text: "I call you", amount: null, cost: 0, days: 1 } as const;
  const limits = { agent: 2_000, manager: null };
  const recovery = { currency: "EUR", items: [refund, call], limits, always: ["We answer by name."], ...part };
  return { number: 1, recovery, isDefault: false };
}

/** An offer that went out an hour ago and waits for a yes or no. */
export function offer(part: Partial<TeamOfferView> = {}): TeamOfferView {
  const at = Date.now();
  return {
    id: newId(),
    by: "Ana",
    currency: "EUR",
    options: [{ kind: "refund", text: "Half of it back", amount: 2_000, cost: 2_000, days: 5 }],
    madeAt: at - HOUR - 60_000,
    standsUntil: at + 7 * DAY + 60_000,
    state: "open",
    chosen: null,
    answeredAt: null,
    counter: null,
    dueAt: null,
    deliveredAt: null,
    message: newId(),
    askedAt: null,
    decided: null,
    proof: null,
    canDecide: false,
    ...part,
  };
}

/** One that waits for a manager, with its answer. */
export function askedOffer(part: Partial<TeamOfferView> = {}): TeamOfferView {
  return offer({ state: "asked", askedAt: Date.now() - HOUR, madeAt: HELD_UNTIL, by: "Tom", canDecide: true, ...part });
}

export function heldAnswer(of: TeamOfferView) {
  const words = { author: "team", kind: "reply", by: of.by, text: "I am sorry. Take this." } as const;
  return message({ ...words, id: of.message!, leavesAt: HELD_UNTIL, at: HELD_UNTIL });
}

/** A complaint whose answers keep their offers: over 20 euros they wait for a manager. */
export function serveRemedies(world: World, part: Partial<ComplaintView> = {}): ComplaintView {
  const view = serveComplaint(world, part);
  const path = `/api/complaints/${view.item.id}`;
  world.answers("GET /api/recovery", { body: guidelines() });
  world.answers(`POST ${path}/replies`, (body) => {
    const { messageId: id, text, offer: draft } = body as ReplyDraft;
    const at = Date.now();
    const isOver = draft !== undefined && Math.max(...draft.options.map(({ cost }) => cost)) > 2_000;
    const leavesAt = isOver ? HELD_UNTIL : at + 10_000;
    view.messages.push(message({ id, text, author: "team", kind: "reply", by: "Ana", at, leavesAt }));
    if (draft) {
      const times = { madeAt: leavesAt, standsUntil: draft.standsUntil, askedAt: isOver ? at : null };
      const own = { id: draft.id, options: draft.options, message: id, state: isOver ? "asked" : "open" } as const;
      view.offers.push(offer({ ...own, ...times }));
      view.can = view.can.filter((step) => step !== "offer");
    }
    world.answers(`DELETE ${path}/replies/${id}`, () => {
      view.messages.find((one) => one.id === id)!.takenBack = true;
      view.offers = view.offers.filter((one) => one.message !== id);
      view.can.push("offer");
      return { body: structuredClone(view) };
    });
    return { body: structuredClone(view) };
  });
  return view;
}
