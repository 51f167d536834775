import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KINDS } from "../../shared/complaint.ts";
import { AUTHORS, type Author, STATES, type State } from "../../shared/life.ts";
import { possible, STEPS, type Step } from "../../shared/steps.ts";
import { type Life, lived, received } from "./lives.ts";

const NOW = 1_795_000_000_000;
const DAY = 86_400_000;
const PEACE = new Set<State>(["settled", "followed_up"]);
const OVER = new Set<State>(["closed", "withdrawn", "final"]);

describe("whatever people do", () => {
  const act = fc.record({
    step: fc.constantFrom(...STEPS),
    by: fc.constantFrom(...AUTHORS),
    later: fc.integer({ min: 0, max: 40 * DAY }),
  });

  test("only allowed steps happen, each leaves one event, and nothing is ever taken off the timeline", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.array(act, { maxLength: 80 }), (kind, acts) => {
        let life = received(kind);
        let now = NOW;
        for (const { step, by, later } of acts) {
          now += later;
          const before = life;
          const can = possible(before.standing, by, now).includes(step);
          life = lived(before, step, by, now);
          expect(life.events.slice(0, before.events.length)).toEqual(before.events);
          expect(life.events.length - before.events.length).toBe(can ? 1 : 0);
          if (!can) expect(life).toBe(before);
          // Silence is never acceptance.
          if (by === "amends") expect(PEACE.has(life.standing.state)).toBe(PEACE.has(before.standing.state));
          expectSound(life);
        }
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  test("every state is reached, and from everywhere it can be over", () => {
    const lives = everyLife();
    expect(new Set(lives.map(({ standing }) => standing.state))).toEqual(new Set(STATES));
    const taken = new Set(lives.flatMap(({ standing }) => AUTHORS.flatMap((by) => possible(standing, by, NOW))));
    expect(taken).toEqual(new Set(STEPS));
    for (const life of lives.filter(({ standing }) => standing.kind === "problem")) {
      if (OVER.has(life.standing.state)) continue;
      // In peace: decided, kept, answered, expired, asked, and left alone.
      const end = [
        ...steps("refuse_approval", "team", life.standing.approvals ?? 0),
        ...steps("expire", "amends", life.standing.offers),
        ...steps("keep", "team", life.standing.promises),
        ...steps("answer", "team", 1),
        ...steps("follow_up", "team", 1),
        ...steps("lapse", "amends", 1),
        ...steps("close", "team", 1),
      ].reduce((before, [step, by]) => lived(before, step, by, NOW), life);
      expect(end.standing.state, JSON.stringify(life)).toBe("closed");
    }
  });
});

const steps = (step: Step, by: Author, times: number) => Array.from({ length: times }, () => [step, by] as const);

/** An offer waits only where the state says so, and what is over says since when. */
function expectSound({ standing }: Life): void {
  const { state, offers, approvals = 0, promises, overAt } = standing;
  if (state !== "final") expect(offers > 0).toBe(state === "offered");
  // Who is asked twice does not know what a yes means; what waits for a manager is asked for once.
  expect(Math.min(offers, approvals)).toBeGreaterThanOrEqual(0);
  expect(offers + approvals).toBeLessThanOrEqual(1);
  expect(promises).toBeGreaterThanOrEqual(0);
  expect(overAt !== null).toBe(state === "closed" || state === "withdrawn");
}

/** One life for each way to stand that can be lived, with one promise at most beside what was accepted. */
function everyLife(): Life[] {
  const found = new Map<string, Life>();
  let fresh = KINDS.map((kind) => received(kind));
  while (fresh.length > 0) {
    const next: Life[] = [];
    for (const life of fresh) {
      const key = JSON.stringify(life.standing);
      if (found.has(key) || life.standing.promises > 1) continue;
      found.set(key, life);
      for (const step of STEPS) for (const by of AUTHORS) next.push(lived(life, step, by, NOW));
    }
    fresh = next;
  }
  return [...found.values()];
}
