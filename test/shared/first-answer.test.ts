import { describe, expect, test } from "vitest";
import { firstAnswer } from "../../shared/first-answer.ts";
import type { EventKind, State } from "../../shared/life.ts";

const HOUR = 3_600_000;
const DUE = Date.UTC(2026, 10, 24, 13);
const NEXT = DUE + 20 * HOUR;
const MISSED = { dueAt: DUE, toldAt: DUE + HOUR, nextAt: NEXT };

interface Case {
  state?: State;
  promised?: boolean;
  told?: boolean;
  /** Everything that happened, with its hours after the promised time. */
  events?: [EventKind, number][];
  /** Hours after the promised time. */
  after: number;
}

function said({ state = "received", promised = true, told = false, events = [], after }: Case) {
  return firstAnswer(
    {
      state,
      promiseDueAt: promised ? DUE : null,
      missed: told ? MISSED : null,
      events: events.map(([kind, at], n) => ({ n: n + 1, kind, by: null, at: DUE + at * HOUR })),
    },
    DUE + after * HOUR,
  );
}

describe("the promised first answer", () => {
  test("is open up to its very time", () => {
    expect(said({ after: 0 })).toEqual({ is: "open", dueAt: DUE });
    expect(said({ after: -9, state: "seen" })).toEqual({ is: "open", dueAt: DUE });
  });

  test("is late by the clock alone, before anybody could be told", () => {
    expect(said({ after: 0.001 })).toEqual({ is: "late", dueAt: DUE, nextAt: null });
  });

  test("is late with the new time that was named, while that is ahead", () => {
    expect(said({ after: 20, told: true })).toEqual({ is: "late", dueAt: DUE, nextAt: NEXT });
  });

  test("is late on a device whose clock is behind, once the visitor was told", () => {
    expect(said({ after: -2, told: true })).toEqual({ is: "late", dueAt: DUE, nextAt: NEXT });
  });

  test("is late again when the new time has passed too", () => {
    expect(said({ after: 20.1, told: true })).toEqual({ is: "late_again", dueAt: DUE, nextAt: NEXT });
  });

  test.each(["replied", "called"] as const)("needs no word when somebody %s in time", (kind) => {
    expect(said({ after: 30, state: "answered", events: [[kind, -1]] })).toBeUndefined();
  });

  test.each(["replied", "called"] as const)("came late when somebody %s after its time", (kind) => {
    expect(said({ after: 30, state: "answered", told: true, events: [[kind, 2]] })).toEqual({
      is: "came_late",
      dueAt: DUE,
    });
  });

  test("was given, although the visitor opened it again and waits anew", () => {
    const events: [EventKind, number][] = [
      ["replied", -1],
      ["reopened", 40],
    ];
    expect(said({ after: 50, state: "seen", events })).toBeUndefined();
  });

  test.each(["withdrawn", "closed", "final"] as const)("is owed to nobody once it is %s", (state) => {
    expect(said({ after: 50, state })).toBeUndefined();
  });

  describe("once withdrawn and opened again", () => {
    test("is not late for a time that passed while nobody waited", () => {
      const events: [EventKind, number][] = [
        ["withdrawn", -2],
        ["reopened", 30],
      ];
      expect(said({ after: 40, events })).toBeUndefined();
      const later: [EventKind, number][] = [...events, ["replied", 35]];
      expect(said({ after: 40, state: "answered", events: later })).toBeUndefined();
    });

    test("was not late by an answer to somebody who had withdrawn", () => {
      const events: [EventKind, number][] = [
        ["withdrawn", -2],
        ["replied", 3],
      ];
      expect(said({ after: 5, state: "withdrawn", events })).toBeUndefined();
    });

    test("stands when that was before its time", () => {
      const events: [EventKind, number][] = [
        ["withdrawn", -3],
        ["reopened", -2],
      ];
      expect(said({ after: -1, events })).toEqual({ is: "open", dueAt: DUE });
      expect(said({ after: 1, events })).toEqual({ is: "late", dueAt: DUE, nextAt: null });
    });

    test("stays late where it was late before, but the new time that passed meanwhile was not missed too", () => {
      const events: [EventKind, number][] = [
        ["withdrawn", 2],
        ["reopened", 30],
      ];
      expect(said({ after: 40, told: true, events })).toEqual({ is: "late", dueAt: DUE, nextAt: null });
    });
  });

  test("is not late because a follow-up's answer opened it again", () => {
    const events: [EventKind, number][] = [
      ["replied", -1],
      ["follow_up_sent", 200],
      ["follow_up_answered", 210],
    ];
    expect(said({ after: 300, state: "seen", events })).toBeUndefined();
  });

  test("is not spoken of where none is promised", () => {
    expect(said({ after: 50, promised: false })).toBeUndefined();
  });
});
