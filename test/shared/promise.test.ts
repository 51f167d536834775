import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { LINE_MAX } from "../../shared/limits.ts";
import { PROMISE_STATES, PromiseDraft, promiseState } from "../../shared/promise.ts";
import { uuid7 } from "../../shared/make-id.ts";

const DUE = 1_795_000_000_000;

describe("a promise with a date", () => {
  test.each([
    ["is open before its time", null, DUE - 1, "open"],
    ["is open to its last moment", null, DUE, "open"],
    ["is broken a moment later", null, DUE + 1, "broken"],
    ["was kept before its time", DUE - 1, DUE + 1, "kept"],
    ["was kept at its time", DUE, DUE + 1, "kept"],
    ["was late after it, and not broken any more", DUE + 1, DUE + 2, "late"],
  ] as const)("%s", (_what, doneAt, now, state) => {
    expect(promiseState({ dueAt: DUE, doneAt }, now)).toBe(state);
  });

  test("once done it stays as it was done, however late one looks", () => {
    const time = fc.integer({ min: 0, max: 2 * DUE });
    fc.assert(
      fc.property(time, time, time, (dueAt, doneAt, now) => {
        expect(promiseState({ dueAt, doneAt }, now)).toBe(doneAt <= dueAt ? "kept" : "late");
        expect(PROMISE_STATES).toContain(promiseState({ dueAt, doneAt: null }, now));
      }),
    );
  });
});

describe("putting a promise on record", () => {
  const draft = { id: uuid7(DUE, new Uint8Array(16)), text: "  A new lamp is with you  ", dueAt: DUE };
  const codes = (changes: object) =>
    v.safeParse(PromiseDraft, { ...draft, ...changes }).issues?.map(({ message }) => message) ?? [];

  test("keeps the words without the blanks around them", () => {
    expect(v.parse(PromiseDraft, draft)).toMatchObject({ text: "A new lamp is with you", dueAt: DUE });
  });
  test.each([
    ["no words", { text: "   " }, "promise.empty"],
    ["too many words", { text: "x".repeat(LINE_MAX + 1) }, "promise.long"],
    ["no date", { dueAt: "tomorrow" }, "due.shape"],
    ["half a millisecond", { dueAt: 0.5 }, "due.shape"],
    ["a date before there were any", { dueAt: -1 }, "due.shape"],
  ])("says what is wrong with %s", (_what, changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });
  test("half a letter is made whole, so that it can be stored", () => {
    expect(v.parse(PromiseDraft, { ...draft, text: "a\ud800" }).text.isWellFormed()).toBe(true);
  });
});
