import { describe, expect, test } from "vitest";
import type { FollowUpView, OverView, VisitorStep } from "../../shared/closing.ts";
import type { EventKind, State } from "../../shared/life.ts";
import { isRatable, tapsOffered, whereItStands } from "../../shared/where-it-stands.ts";

const OVER: OverView = { how: "no_answer", at: 50, reopenUntil: 90, last: null };
const ASKED: FollowUpView = { plannedAt: null, askedAt: 40, open: true, answer: null, answeredAt: null };

interface Case {
  state: State;
  events?: EventKind[];
  over?: OverView | null;
  followUp?: FollowUpView | null;
  can?: VisitorStep[];
}

/** Each event one ms after the one before. */
function thread({ state, events = [], over = null, followUp = null, can = [] }: Case) {
  return { state, over, followUp, can, events: events.map((kind, n) => ({ n: n + 1, kind, by: null, at: n + 1 })) };
}
const stands = (one: Case) => whereItStands(thread(one));

describe("where it stands", () => {
  test("is nothing while somebody waits for the first answer, and nothing once it is there", () => {
    expect(stands({ state: "seen", events: ["received", "seen", "wrote"] })).toBeUndefined();
    expect(stands({ state: "answered", events: ["received", "replied"] })).toBeUndefined();
  });

  test("is our question while it is open, unless it is over", () => {
    expect(stands({ state: "settled", events: ["settled"], followUp: ASKED })).toEqual({ is: "asked" });
    expect(stands({ state: "closed", followUp: ASKED, over: OVER })).toEqual({ is: "over", over: OVER });
  });

  test("is right since the visitor said so, to our question or by themselves", () => {
    expect(stands({ state: "settled", events: ["replied", "settled"] })).toEqual({ is: "right", at: 2 });
    expect(stands({ state: "followed_up", events: ["settled", "follow_up_sent", "follow_up_answered"] })).toEqual({
      is: "right",
      at: 3,
    });
  });

  test("is never right because something was delivered or accepted: nobody said so", () => {
    expect(stands({ state: "settled", events: ["replied", "delivered"] })).toBeUndefined();
    expect(stands({ state: "settled", events: ["offered", "accepted"] })).toBeUndefined();
  });

  test.each(["reopened", "follow_up_answered"] as const)("is open again since %s, until we answer", (kind) => {
    expect(stands({ state: "seen", events: ["replied", "settled", kind] })).toEqual({ is: "open_again", at: 3 });
    expect(stands({ state: "answered", events: ["replied", kind, "replied"] })).toBeUndefined();
  });
});

describe("the taps beside the thread", () => {
  const all: VisitorStep[] = ["follow_up", "settle", "reopen", "withdraw"];

  test("are only what is possible", () => {
    expect(tapsOffered(thread({ state: "seen", can: ["withdraw"] }))).toEqual(["withdraw"]);
    expect(tapsOffered(thread({ state: "final" }))).toEqual([]);
  });

  test("do not say a second time what our question asks", () => {
    expect(tapsOffered(thread({ state: "answered", followUp: ASKED, can: all }))).toEqual(["withdraw", "reopen"]);
  });

  test("withdraw nothing that is right, and leave what is over to where it says so", () => {
    expect(tapsOffered(thread({ state: "settled", events: ["settled"], can: all }))).toEqual(["settle", "reopen"]);
    expect(tapsOffered(thread({ state: "closed", over: OVER, can: all }))).toEqual([]);
  });
});

describe("the three questions", () => {
  const over = { kind: "problem", state: "closed", over: OVER, rated: false, wordsDeleted: false } as const;

  test("are offered when it is over, and when the visitor said that it is right", () => {
    expect(isRatable(over)).toBe(true);
    expect(isRatable({ ...over, state: "followed_up", over: null })).toBe(true);
  });

  test.each([
    ["while it is open", { state: "settled", over: null }],
    ["once they are answered", { rated: true }],
    ["to somebody who wants to be forgotten", { wordsDeleted: true }],
    ["about an idea", { kind: "idea" }],
  ] as const)("are not asked %s", (_when, change) => {
    expect(isRatable({ ...over, ...change })).toBe(false);
  });
});
