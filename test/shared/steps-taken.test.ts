import { describe, expect, test } from "vitest";
import { possible, type Standing, take } from "../../shared/steps.ts";
import { lived, received } from "./lives.ts";

const NOW = 1_795_000_000_000;
const DAY = 86_400_000;

describe("a follow-up", () => {
  const settled: Standing = {
    kind: "problem",
    state: "settled",
    owed: false,
    promises: 0,
    offers: 0,
    asked: false,
    overAt: null,
  };
  test("is sent once, and not while we owe something", () => {
    expect(take(settled, "follow_up", "amends", NOW)).toMatchObject({ to: "settled", event: "follow_up_sent" });
    expect(take({ ...settled, asked: true }, "follow_up", "amends", NOW)).toEqual({ refused: "state" });
    expect(take({ ...settled, promises: 1 }, "follow_up", "amends", NOW)).toEqual({ refused: "owed" });
    expect(take({ ...settled, owed: true }, "follow_up", "team", NOW)).toEqual({ refused: "owed" });
  });
  test("is answered only by whoever was asked", () => {
    expect(take(settled, "confirm", "visitor", NOW)).toEqual({ refused: "unasked" });
    expect(take({ ...settled, asked: true }, "confirm", "amends", NOW)).toEqual({ refused: "by" });
    expect(take({ ...settled, asked: true }, "confirm", "visitor", NOW)).toMatchObject({ to: "followed_up" });
  });
  test("answered with no, it is open again; what was offered since still stands", () => {
    expect(take({ ...settled, asked: true }, "doubt", "visitor", NOW)).toMatchObject({ to: "seen" });
    expect(take({ ...settled, state: "offered", offers: 1, asked: true }, "doubt", "visitor", NOW)).toMatchObject({
      to: "offered",
    });
  });
  test("left alone, it closes as that, and one tap opens it again", () => {
    const closed = lived({ standing: { ...settled, asked: true }, events: [] }, "lapse", "amends", NOW);
    expect(closed.standing.state).toBe("closed");
    expect(closed.events).toEqual(["closed"]);
    expect(possible(closed.standing, "visitor", NOW + 89 * DAY)).toContain("reopen");
  });
});

test("nothing is kept or missed where nothing was promised", () => {
  const { standing } = received("idea");
  expect(take(standing, "keep", "team", NOW)).toEqual({ refused: "unasked" });
  expect(take(standing, "miss", "amends", NOW)).toEqual({ refused: "unasked" });
  expect(take({ ...standing, promises: 1 }, "keep", "team", NOW)).toMatchObject({ event: "promise_kept" });
  expect(take({ ...standing, promises: 1 }, "miss", "amends", NOW)).toMatchObject({ event: "promise_missed" });
});

test("of two offers one that is declined leaves the other standing", () => {
  const { standing } = received("problem");
  const offered: Standing = { ...standing, state: "offered", offers: 2 };
  for (const step of ["decline", "counter"] as const) {
    expect(take(offered, step, "visitor", NOW)).toMatchObject({ to: "offered" });
    expect(take({ ...offered, offers: 1 }, step, "visitor", NOW)).toMatchObject({ to: "answered" });
  }
});

describe("an offer", () => {
  const offered: Standing = { ...received("problem").standing, state: "offered", owed: false, offers: 1 };

  test("is accepted, declined and countered by the visitor alone, and only while it stands", () => {
    expect(take(offered, "accept", "visitor", NOW)).toMatchObject({ to: "settled", event: "accepted" });
    for (const step of ["accept", "decline", "counter"] as const) {
      expect(take(offered, step, "team", NOW)).toEqual({ refused: "by" });
      expect(take({ ...offered, offers: 0 }, step, "visitor", NOW)).toEqual({ refused: "unasked" });
      expect(take({ ...offered, state: "answered" }, step, "visitor", NOW)).toEqual({ refused: "state" });
    }
  });

  test("that ended with everything else is still accepted, and what is over stays so; it is haggled over no more", () => {
    const final: Standing = { ...offered, state: "final" };
    expect(take(final, "accept", "visitor", NOW)).toMatchObject({ to: "final" });
    expect(take(final, "decline", "visitor", NOW)).toMatchObject({ to: "final" });
    expect(take(final, "expire", "amends", NOW)).toMatchObject({ to: "final" });
    expect(take(final, "counter", "visitor", NOW)).toEqual({ refused: "state" });
    expect(take(final, "retract", "team", NOW)).toEqual({ refused: "state" });
  });

  test("that waits for a manager leaves the promise of an answer as it is", () => {
    const life = lived(received("problem"), "ask_approval", "team", NOW);
    expect(life.standing).toMatchObject({ state: "received", owed: true, approvals: 1, offers: 0 });
    expect(take(life.standing, "miss", "amends", NOW)).toMatchObject({ event: "promise_missed" });
    const approved = lived(life, "approve", "team", NOW);
    expect(lived(approved, "offer", "team", NOW).standing).toMatchObject({ state: "offered", approvals: 0, offers: 1 });
  });
});
