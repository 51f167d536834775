import { describe, expect, test } from "vitest";
import {
  agreedOn,
  doneBy,
  endedWith,
  isAnswerable,
  offersShown,
  offerStateAt,
  progressOf,
  promisesBeside,
  takenBackAt,
} from "../../shared/offer-stands.ts";
import type { EventKind } from "../../shared/life.ts";
import { OFFER_STATES, type OfferView } from "../../shared/remedy.ts";
import type { PromiseView } from "../../shared/promise.ts";

const DAY = 86_400_000;
const LAMP = { kind: "replacement", text: "A new lamp", amount: null, days: 3 } as const;
const REFUND = { kind: "refund", text: "Your money back", amount: 4_900, days: 0 } as const;

function offer(change: Partial<OfferView> = {}): OfferView {
  return {
    id: "o",
    by: "Ana",
    currency: "EUR",
    options: [LAMP, REFUND],
    madeAt: DAY,
    standsUntil: 10 * DAY,
    state: "open",
    chosen: null,
    answeredAt: null,
    counter: null,
    dueAt: null,
    deliveredAt: null,
    ...change,
  };
}
const happened = (...kinds: EventKind[]) => kinds.map((kind, n) => ({ n, kind, by: null, at: (n + 1) * DAY }));
const retracted = (at: number) => ({ n: 2, kind: "offer_retracted", by: "Ana", at }) as const;
const promise: PromiseView = {
  id: "o",
  text: LAMP.text,
  by: "Ben",
  madeAt: DAY,
  dueAt: 4 * DAY,
  doneAt: null,
  missedAt: null,
  state: "open",
};

describe("an offer", () => {
  test.each(OFFER_STATES)("that is %s stays so, unless it is open and its time has passed", (state) => {
    expect(offerStateAt({ state, standsUntil: 5 }, 5)).toBe(state);
    expect(offerStateAt({ state, standsUntil: 5 }, 6)).toBe(state === "open" ? "expired" : state);
  });

  test("can be answered while it stands and the visitor may", () => {
    expect(isAnswerable({ can: ["accept"] }, offer(), 10 * DAY)).toBe(true);
    expect(isAnswerable({ can: ["accept"] }, offer(), 10 * DAY + 1)).toBe(false);
    expect(isAnswerable({ can: ["decline"] }, offer(), DAY)).toBe(false);
    expect(isAnswerable({ can: ["accept"] }, offer({ state: "accepted" }), DAY)).toBe(false);
  });

  test("of several the last one is the card, the others follow from the newest on", () => {
    const three = ["a", "b", "c"].map((id) => offer({ id }));
    const { card, earlier } = offersShown({ offers: three });
    expect(card?.id).toBe("c");
    expect(earlier.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(offersShown({ offers: [] })).toEqual({ earlier: [] });
  });
});

describe("what was agreed on", () => {
  test("is the option that was chosen, else all of them", () => {
    expect(agreedOn(offer({ chosen: 1 }))).toEqual([REFUND]);
    expect(agreedOn(offer())).toEqual([LAMP, REFUND]);
  });

  test("is done within its days, and nothing within less than one", () => {
    expect(doneBy(LAMP, DAY)).toBe(4 * DAY);
    expect(doneBy(REFUND, DAY)).toBe(2 * DAY);
  });

  test("is one of the promises, and stands among them once", () => {
    expect(promisesBeside({ promises: [promise, { ...promise, id: "p" }], offers: [offer()] })).toMatchObject([
      { id: "p" },
    ]);
  });

  test.each([
    ["open", { dueAt: 4 * DAY }, 4 * DAY],
    ["broken", { dueAt: 4 * DAY }, 4 * DAY + 1],
    ["kept", { dueAt: 4 * DAY, deliveredAt: 4 * DAY }, 9 * DAY],
    ["late", { dueAt: 4 * DAY, deliveredAt: 5 * DAY }, 9 * DAY],
  ] as const)("is %s by its day where no promise says so", (state, change, now) => {
    expect(progressOf({ promises: [] }, offer(change), now)).toMatchObject({ state, by: "Ana", dueAt: 4 * DAY });
  });

  test("is as its promise is, and nothing where nobody is held to a day", () => {
    expect(progressOf({ promises: [promise] }, offer({ dueAt: 4 * DAY }), 9 * DAY)).toBe(promise);
    expect(progressOf({ promises: [] }, offer({ deliveredAt: DAY }), 9 * DAY)).toBeUndefined();
  });
});

describe("an offer that was taken back", () => {
  const [first, second] = [offer({ id: "a" }), offer({ id: "b", madeAt: 5 * DAY })];

  test("says when, each its own time", () => {
    const thread = { offers: [first, second], events: [retracted(3 * DAY), retracted(6 * DAY)] };
    expect(takenBackAt(thread, first)).toBe(3 * DAY);
    expect(takenBackAt(thread, second)).toBe(6 * DAY);
  });

  test("says nothing where it ended with the complaint", () => {
    expect(takenBackAt({ offers: [first, second], events: [retracted(6 * DAY)] }, first)).toBeUndefined();
    expect(takenBackAt({ offers: [first], events: [] }, first)).toBeUndefined();
  });
});

describe("an offer that nobody took back", () => {
  test.each([
    ["withdrawn", "withdrawn", ["offered", "withdrawn"]],
    ["withdrawn, and opened again", "withdrawn", ["offered", "withdrawn", "reopened", "settled"]],
    ["right", "right", ["offered", "settled"]],
    ["right, and withdrawn after it was opened again", "right", ["offered", "settled", "reopened", "withdrawn"]],
    ["put right beside it", undefined, ["offered", "delivered", "settled"]],
    ["without its words", undefined, ["offered", "words_deleted"]],
    ["still open", undefined, ["offered", "wrote"]],
  ] as const)("of a complaint that is %s: %s", (_, how, kinds) => {
    expect(endedWith({ events: happened(...kinds), followUp: null }, offer())).toBe(how);
  });

  test("knows nothing of what was before it", () => {
    expect(endedWith({ events: happened("withdrawn", "offered"), followUp: null }, offer({ madeAt: 2 * DAY }))).toBe(
      undefined,
    );
  });

  test("ended with an answer to our question only where that was a yes", () => {
    const events = happened("offered", "follow_up_answered", "withdrawn");
    const answered = { plannedAt: null, askedAt: DAY, open: false, answeredAt: 2 * DAY } as const;
    expect(endedWith({ events, followUp: { ...answered, answer: "yes" } }, offer())).toBe("right");
    expect(endedWith({ events, followUp: { ...answered, answer: "no" } }, offer())).toBe(undefined);
    expect(endedWith({ events, followUp: { ...answered, answer: "yes", answeredAt: 3 * DAY } }, offer())).toBe(
      undefined,
    );
  });
});
