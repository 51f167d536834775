import { expect, test } from "vitest";
import { instantOf, picks, wallOf } from "../../../../worker/inbox/promises/wall.ts";

const BERLIN = "Europe/Berlin";
const at = (iso: string): number => Date.parse(iso);

test.each([
  ["2026-11-24T13:30:00Z", BERLIN, "2026-11-24T14:30"],
  ["2026-07-01T22:30:00Z", BERLIN, "2026-07-02T00:30"],
  ["2026-11-24T00:05:00Z", "America/Sao_Paulo", "2026-11-23T21:05"],
  ["2026-11-24T00:00:00Z", "Asia/Kathmandu", "2026-11-24T05:45"],
])("%s on the wall of %s is %s, and back again", (iso, zone, wall) => {
  expect(wallOf(at(iso), zone)).toBe(wall);
  expect(instantOf(wall, zone)).toBe(at(iso));
});

test("an hour that the zone skips is the one after it, and what is no time is none", () => {
  expect(wallOf(instantOf("2026-03-29T02:30", BERLIN)!, BERLIN)).toBe("2026-03-29T03:30");
  expect(instantOf("", BERLIN)).toBeUndefined();
  expect(instantOf("soon", BERLIN)).toBeUndefined();
});

/** Names and wall times of what is offered at that moment. */
const offered = (iso: string): string[] =>
  picks(at(iso), BERLIN).map((pick) => `${pick.name} ${wallOf(pick.at, BERLIN)}`);

test("what is promised often is offered on the site's wall", () => {
  expect(offered("2026-11-24T10:00:00Z")).toEqual([
    "today 2026-11-24T17:00",
    "tomorrow 2026-11-25T12:00",
    "friday 2026-11-27T17:00",
  ]);
});

test("a time that has passed is not offered, and on a Friday the next one is", () => {
  expect(offered("2026-11-27T16:00:00Z")).toEqual(["tomorrow 2026-11-28T12:00", "friday 2026-12-04T17:00"]);
});

test("late in the evening UTC it is the site's tomorrow already", () => {
  expect(offered("2026-11-24T23:30:00Z")[0]).toBe("today 2026-11-25T17:00");
});

test("noon stays noon over the night in which the clocks change", () => {
  expect(offered("2026-03-28T18:00:00Z")[0]).toBe("tomorrow 2026-03-29T12:00");
});
