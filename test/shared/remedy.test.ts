import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { doneBy } from "../../shared/offer-stands.ts";
import {
  mayGive,
  MONEY_MAX,
  OFFER_STATES,
  offerStateAt,
  OfferDraft,
  OfferView,
  type RemedyLimits,
} from "../../shared/remedy.ts";
import { ROLES } from "../../shared/team.ts";

const NOW = 1_795_000_000_000;
const DAY = 86_400_000;

describe("what a member may give without asking", () => {
  const money = fc.integer({ min: 0, max: MONEY_MAX });
  const limit = fc.option(money, { nil: null });
  const limits = fc.record({ agent: limit, manager: limit });
  const role = fc.constantFrom(...ROLES);
  const case_ = fc.tuple(role, limits, money, money);
  const holds = (rule: (role: (typeof ROLES)[number], limits: RemedyLimits, cost: number, given: number) => void) =>
    fc.assert(
      fc.property(case_, ([who, what, cost, given]) => {
        rule(who, what, cost, given);
      }),
      { numRuns: 500 },
    );

  test("an owner always may, and what costs nothing anybody may", () => {
    holds((who, what, cost, given) => {
      expect(mayGive("owner", what, cost, given)).toBe(true);
      expect(mayGive(who, what, 0, given)).toBe(true);
    });
  });

  test("together with what was given before it never comes to more than the limit", () => {
    holds((who, what, cost, given) => {
      if (who === "owner" || cost === 0 || !mayGive(who, what, cost, given)) return;
      const most = what[who];
      expect(most === null || cost + given <= most).toBe(true);
    });
  });

  test("up to the limit is within it, a cent more is not", () => {
    holds((_who, _what, cost, given) => {
      const most = cost + given;
      expect(mayGive("agent", { agent: most, manager: 0 }, cost, given)).toBe(true);
      expect(mayGive("manager", { agent: null, manager: most }, cost + 1, given)).toBe(false);
    });
  });

  test("whoever may give more may give less, and where nothing is limited nobody has to ask", () => {
    holds((who, what, cost, given) => {
      if (mayGive(who, what, cost, given)) expect(mayGive(who, what, Math.floor(cost / 2), given)).toBe(true);
      expect(mayGive(who, { agent: null, manager: null }, cost, given)).toBe(true);
    });
  });
});

describe("an offer as of some time", () => {
  test.each([
    ["a moment before", -1, "open"],
    ["to the millisecond", 0, "open"],
    ["a moment later", 1, "expired"],
    ["a year later", 365 * DAY, "expired"],
  ] as const)("that is open stands until its time, %s", (_when, after, state) => {
    expect(offerStateAt({ state: "open", standsUntil: NOW }, NOW + after)).toBe(state);
  });

  test.each(OFFER_STATES.filter((state) => state !== "open"))("that is %s stays so, whatever the time", (state) => {
    fc.assert(
      fc.property(fc.integer(), (after) => {
        expect(offerStateAt({ state, standsUntil: NOW }, NOW + after)).toBe(state);
      }),
    );
  });

  test.each([
    [0, 1],
    [1, 1],
    [90, 90],
  ])("within %i days of a yes means %i days from then", (days, counted) => {
    expect(doneBy({ days }, NOW)).toBe(NOW + counted * DAY);
  });
});

test("no field can tie a remedy to a review", () => {
  const option = OfferDraft.entries.options.pipe[0].item;
  const all = [OfferDraft, option, OfferView].flatMap(({ entries }) => Object.keys(entries));
  expect(all).toContain("standsUntil");
  expect(all.filter((name) => /review|rating|stars?|score|feedback|public|post/i.test(name))).toEqual([]);
  const smuggled = v.parse(OfferDraft, {
    id: "01900000-0000-7000-8000-000000000000",
    options: [{ kind: "refund", text: "Back", amount: 1, cost: 1, days: 1, review: "five stars" }],
    standsUntil: NOW,
    forReview: true,
  });
  expect(JSON.stringify(smuggled)).not.toMatch(/review/i);
});
