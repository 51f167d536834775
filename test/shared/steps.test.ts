import { describe, expect, test } from "vitest";
import { KINDS } from "../../shared/complaint.ts";
import { AUTHORS, EVENT_KINDS, STATES, type Author, type EventKind, type State } from "../../shared/life.ts";
import { possible, REOPEN_MS, STEPS, take, type Standing, type Step } from "../../shared/steps.ts";
import { lived, received } from "./lives.ts";

const NOW = 1_795_000_000_000;
const DAY = 86_400_000;
const OVER = new Set<State>(["closed", "withdrawn", "final"]);

/** Every way in which a complaint can stand, also those that no life leads to. */
function* everyStanding(): Generator<Standing> {
  for (const kind of KINDS)
    for (const state of STATES)
      for (const owed of [false, true])
        for (const promises of [0, 1])
          for (const offers of [0, 1, 2])
            for (const asked of [false, true])
              for (const overAt of [null, NOW - DAY, NOW - REOPEN_MS - 1])
                yield { kind, state, owed, promises, offers, asked, overAt };
}

interface Taking {
  standing: Standing;
  step: Step;
  by: Author;
  to: State;
  event: EventKind;
  tells: readonly string[];
}

/** Every step that anybody can take from anywhere. */
const takings: Taking[] = [];
const standings = [...everyStanding()];
for (const standing of standings)
  for (const step of STEPS)
    for (const by of AUTHORS) {
      const taken = take(standing, step, by, NOW);
      if (!("refused" in taken)) takings.push({ standing, step, by, ...taken });
    }

/** Those that break a rule, as a person can read them. */
function broken(rule: (taking: Taking) => boolean): string[] {
  return takings
    .filter((taking) => !rule(taking))
    .slice(0, 5)
    .map(({ standing, step, by, to }) => `${by} ${step}: ${JSON.stringify(standing)} → ${to}`);
}

const owes = ({ owed, promises }: Standing) => owed || promises > 0;
const count = (by: Author, step: Step) => takings.filter((each) => each.by === by && each.step === step).length;
const key = ({ standing, by, step }: Pick<Taking, "standing" | "by" | "step">) =>
  `${by} ${step} ${JSON.stringify(standing)}`;

describe("from wherever a complaint stands", () => {
  test("silence is never acceptance: nothing that happens by itself settles anything", () => {
    expect(broken(({ by, to, standing }) => by !== "amends" || to === standing.state || !isPeace(to))).toEqual([]);
    expect(takings.some(({ by, to }) => by === "amends" && to === "closed")).toBe(true);
  });

  test("nobody speaks for the visitor", () => {
    const theirs = new Set<EventKind>([
      "wrote",
      "accepted",
      "declined",
      "countered",
      "settled",
      "follow_up_answered",
      "withdrawn",
    ]);
    expect(broken(({ by, event }) => (by === "visitor") === theirs.has(event) || event === "reopened")).toEqual([]);
  });

  test("only a person reads, answers, calls, offers, delivers and closes for good", () => {
    const ours: readonly EventKind[] = ["seen", "on_it", "replied", "called", "noted", "promised", "promise_kept"];
    const too: readonly EventKind[] = ["handed_over", "offered", "delivered", "ended"];
    expect(broken(({ by, event }) => by === "team" || ![...ours, ...too].includes(event))).toEqual([]);
  });

  test("nothing closes while we owe something", () => {
    expect(
      broken(({ to, standing }) => (to !== "closed" && to !== "final") || to === standing.state || !owes(standing)),
    ).toEqual([]);
    expect(broken(({ to, standing }) => to !== "closed" || to === standing.state || standing.offers === 0)).toEqual([]);
  });

  test("an idea and a thank-you go no further than an answer; they can be withdrawn", () => {
    const theirs = new Set<State>(["received", "seen", "answered", "withdrawn"]);
    const light = ({ kind, state }: Standing) => kind !== "problem" && theirs.has(state);
    expect(broken(({ standing, to }) => !light(standing) || theirs.has(to))).toEqual([]);
  });

  test("what is closed for good stays so, for everybody; the visitor's words are still kept", () => {
    expect(broken(({ standing, to }) => standing.state !== "final" || to === "final")).toEqual([]);
    const steps = takings.filter(({ standing }) => standing.state === "final");
    expect(new Set(steps.filter(({ by }) => by === "visitor").map(({ step }) => step))).toEqual(new Set(["write"]));
    expect(steps.filter(({ by }) => by === "amends")).toEqual([]);
  });

  test("nobody is ever kept from writing, answering and noting", () => {
    for (const step of ["answer", "call", "note"] as const) expect(count("team", step)).toBe(standings.length);
    expect(count("visitor", "write")).toBe(standings.length);
  });

  test("a visitor takes it back as long as it is not over", () => {
    const can = new Set(takings.filter(({ step }) => step === "withdraw").map(({ standing }) => standing));
    expect(standings.filter((standing) => can.has(standing) === OVER.has(standing.state))).toEqual([]);
  });

  test("what screens offer is what the Worker takes", () => {
    const offered = standings.flatMap((standing) =>
      AUTHORS.flatMap((by) => possible(standing, by, NOW).map((step) => ({ standing, by, step }))),
    );
    expect(offered.length).toBe(takings.length);
    const taken = new Set(takings.map(key));
    expect(offered.filter((each) => !taken.has(key(each)))).toEqual([]);
  });

  test("each step leaves one event of those that can stand on a timeline", () => {
    expect(broken(({ event }) => EVENT_KINDS.includes(event))).toEqual([]);
    const events = new Map(takings.map(({ step, event }) => [step, event]));
    expect([...events.keys()].toSorted()).toEqual(STEPS.toSorted());
    for (const step of STEPS)
      expect(new Set(takings.filter((each) => each.step === step).map(({ event }) => event)).size).toBe(1);
  });

  test("what the visitor does is told to the team; what is late is told to the visitor before anybody else", () => {
    expect(broken(({ by, tells }) => by !== "visitor" || tells.includes("team"))).toEqual([]);
    expect(broken(({ step, tells }) => step !== "miss" || tells[0] === "visitor")).toEqual([]);
    expect(
      broken(({ step, tells }) => !["answer", "offer", "deliver", "end"].includes(step) || tells.includes("visitor")),
    ).toEqual([]);
    expect(broken(({ step, tells }) => step !== "note" || tells.length === 0)).toEqual([]);
  });
});

function isPeace(state: State): boolean {
  return state === "settled" || state === "followed_up";
}

describe("reopening", () => {
  const closed: Standing = {
    kind: "problem",
    state: "closed",
    owed: false,
    promises: 0,
    offers: 0,
    asked: false,
    overAt: NOW,
  };
  test.each([
    ["a second later", 1_000, true],
    ["on the ninetieth day", REOPEN_MS, true],
    ["after it", REOPEN_MS + 1, false],
    ["a year later", 365 * DAY, false],
  ])("by the visitor, %s", (_when, after, can) => {
    const taken = take(closed, "reopen", "visitor", NOW + after);
    expect(taken).toEqual(can ? { to: "seen", event: "reopened", tells: ["team"] } : { refused: "late" });
    expect(possible(closed, "team", NOW + after)).toContain("reopen");
  });

  test("what was withdrawn unread comes back unread, never as seen", () => {
    expect(take({ ...closed, state: "withdrawn" }, "reopen", "visitor", NOW)).toMatchObject({ to: "received" });
  });
});

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
