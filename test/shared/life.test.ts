import { describe, expect, test } from "vitest";
import { EVENT_KINDS, hasLeft, SHELF, STATES, type State, stateAt, VISITOR_EVENTS } from "../../shared/life.ts";
import { LEAVES_AFTER_MS } from "../../shared/limits.ts";

const NOW = 1_795_000_000_000;

describe("an answer leaves ten seconds after it was stored", () => {
  const stored = { leaves_at: NOW + LEAVES_AFTER_MS, taken_back_at: null };

  test.each([
    ["as it is stored", 0, false],
    ["a moment before", LEAVES_AFTER_MS - 1, false],
    ["then", LEAVES_AFTER_MS, true],
    ["a year later", 365 * 86_400_000, true],
  ])("%s", (_when, after, left) => {
    expect(hasLeft(stored, NOW + after)).toBe(left);
  });

  test("taken back it never leaves, however late it is looked at", () => {
    expect(hasLeft({ ...stored, taken_back_at: NOW + 5_000 }, NOW + 365 * 86_400_000)).toBe(false);
  });

  test("a visitor's own words have left when they arrive", () => {
    expect(hasLeft({ leaves_at: NOW, taken_back_at: null }, NOW)).toBe(true);
  });
});

describe("the state, before the Timekeeper has filed it", () => {
  test.each<State>(["received", "seen"])("%s becomes answered when the answer leaves, not before", (state) => {
    const complaint = { state, answer_leaves_at: NOW };
    expect(stateAt(complaint, NOW - 1)).toBe(state);
    expect(stateAt(complaint, NOW)).toBe("answered");
  });

  test.each(STATES.filter((state) => state !== "received" && state !== "seen"))(
    "%s is not undone by an answer",
    (state) => {
      expect(stateAt({ state, answer_leaves_at: NOW - 1 }, NOW)).toBe(state);
    },
  );

  test.each(STATES)("%s stays as it is where no answer is on its way", (state) => {
    expect(stateAt({ state, answer_leaves_at: null }, NOW)).toBe(state);
  });
});

test("visitors see no notes, no spam marks, nothing that was taken back", () => {
  const hidden = EVENT_KINDS.filter((kind) => !VISITOR_EVENTS.includes(kind));
  expect(hidden).toEqual([
    "taken_back",
    "noted",
    "spam_marked",
    "spam_undone",
    "spam_confirmed",
    "allowed_origin",
    "disowned",
    "disown_undone",
    "refused",
    "assessed",
    "sent_anyway",
    "linked",
    "approval_asked",
    "approved",
    "approval_refused",
    "prevention_set",
  ]);
});

test("shelves stand in the order in which things are owed, spam last", () => {
  const { owed, waiting, answered, closed, spam } = SHELF;
  expect([spam, closed, answered, waiting, owed].toSorted((a, b) => a - b)).toEqual([
    owed,
    waiting,
    answered,
    closed,
    spam,
  ]);
});
