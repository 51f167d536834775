import * as fc from "fast-check";
import { COMPONENTS } from "../../../shared/coach/types.ts";
import { ENDINGS, FOLLOW_UP_ANSWERS, type SCORES } from "../../../shared/closing.ts";
import { STATES } from "../../../shared/life.ts";
import type { CheckFacts, Facts, Measure, OfferFacts } from "../../../shared/report/facts.ts";
import { OFFER_STATES, REMEDIES } from "../../../shared/remedy.ts";
import type { Clock } from "../../../shared/site.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const day: [number, number][] = [[9 * 60, 17 * 60]];
export const clock: Clock = {
  zone: "Europe/Berlin",
  hours: [day, day, day, day, day, [], []],
  holidays: ["2026-11-02"],
  figureMin: 240,
  awayUntil: null,
};
/** Sunday evening in Berlin. */
export const NOW = Date.parse("2026-11-22T18:00:00Z");
export const by: Measure = { clock, currency: "EUR", from: NOW - 90 * DAY, asOf: NOW };

export const unscored: Record<(typeof SCORES)[number], null> = { outcome: null, process: null, treatment: null };
/** A problem about which nothing is known but that it came. */
export function problem(more: Partial<Facts> = {}): Facts {
  return {
    receivedAt: NOW - 10 * DAY,
    state: "received",
    promiseDueAt: null,
    missedAt: null,
    answeredAt: [],
    reopenedAt: null,
    overAt: null,
    overHow: null,
    anger: null,
    angerAfter: null,
    followUp: null,
    scores: unscored,
    cause: null,
    isSecond: false,
    promises: [],
    offers: [],
    checks: [],
    ...more,
  };
}

export function offer(more: Partial<OfferFacts> = {}): OfferFacts {
  return {
    kind: "refund",
    state: "open",
    standsUntil: NOW + DAY,
    isAccepted: false,
    isOutright: false,
    answeredAt: null,
    deliveredAt: null,
    cost: 1_000,
    currency: "EUR",
    ...more,
  };
}

const instant = fc.integer({ min: by.from + 1, max: NOW });
const perhaps = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { freq: 2 });
const score = perhaps(fc.integer({ min: 1, max: 5 }));
const ten = perhaps(fc.integer({ min: 1, max: 10 }));
/** Names that a record could trip over, and that would break out of a name made of parts. */
export const causes = fc.oneof(
  fc.constantFrom("Lost parcel", "a/b", "n/2026-11", "__proto__", "constructor", "#", "$&", "🛠 broken", "Zoll"),
  fc.string({ minLength: 1, maxLength: 6 }),
);

const phrases = fc.oneof(
  fc.constantFrom("sorry … but", "soon", "times/soon", "constructor", "__proto__", "%"),
  fc.string({ minLength: 1, maxLength: 3 }),
);

const offers: fc.Arbitrary<OfferFacts> = fc.record({
  kind: fc.constantFrom(...REMEDIES),
  state: fc.constantFrom(...OFFER_STATES.filter((state) => state !== "asked" && state !== "refused")),
  standsUntil: fc.integer({ min: NOW - 30 * DAY, max: NOW + 30 * DAY }),
  isAccepted: fc.boolean(),
  isOutright: fc.boolean(),
  answeredAt: perhaps(instant),
  deliveredAt: perhaps(instant),
  cost: fc.integer({ min: 0, max: 1_000_000_000 }),
  currency: fc.constantFrom("EUR", "EUR", "USD"),
});

const checks: fc.Arbitrary<CheckFacts> = fc.record({
  leftAt: instant,
  present: fc.subarray([...COMPONENTS]),
  findings: fc.array(
    fc.record({
      class: fc.constantFrom("passive", "excuse", "but-clause", "minimising", "legalese", "policy-recital", "length"),
      phrase: perhaps(phrases),
    }),
  ),
});

/** Any problem there may be, possible lives and impossible ones alike. */
export const anyProblem: fc.Arbitrary<Facts> = fc.record({
  receivedAt: instant,
  state: fc.constantFrom(...STATES),
  promiseDueAt: perhaps(instant),
  missedAt: perhaps(instant),
  answeredAt: fc.array(instant, { maxLength: 4 }),
  reopenedAt: perhaps(instant),
  overAt: perhaps(instant),
  overHow: perhaps(fc.constantFrom(...ENDINGS)),
  anger: ten,
  angerAfter: ten,
  followUp: perhaps(fc.constantFrom(...FOLLOW_UP_ANSWERS)),
  scores: fc.record({ outcome: score, process: score, treatment: score }),
  cause: perhaps(causes),
  isSecond: fc.boolean(),
  promises: fc.array(fc.record({ madeAt: instant, dueAt: instant, doneAt: perhaps(instant) }), { maxLength: 3 }),
  offers: fc.array(offers, { maxLength: 2 }),
  checks: fc.array(checks, { maxLength: 2 }),
});
