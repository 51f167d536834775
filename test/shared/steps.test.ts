import { describe, expect, test } from "vitest";
import { KINDS } from "../../shared/complaint.ts";
import { AUTHORS, EVENT_KINDS, STATES, type Author, type EventKind, type State } from "../../shared/life.ts";
import { possible, REOPEN_MS, STEPS, take, type Standing, type Step } from "../../shared/steps.ts";

const NOW = 1_795_000_000_000;
const DAY = 86_400_000;
const OVER = new Set<State>(["closed", "withdrawn", "final"]);

/** Offers that stand, and those that wait for a manager. */
const OFFERED = [
  [0, 0],
  [1, 0],
  [2, 0],
  [0, 1],
] as const;

/** Every way in which a complaint can stand, also those that no life leads to. */
function* everyStanding(): Generator<Standing> {
  for (const kind of KINDS)
    for (const state of STATES)
      for (const owed of [false, true])
        for (const promises of [0, 1])
          for (const [offers, approvals] of OFFERED)
            for (const asked of [false, true])
              for (const overAt of [null, NOW - DAY, NOW - REOPEN_MS - 1])
                yield { kind, state, owed, promises, offers, approvals, asked, overAt };
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
    const of = (who: Author) => new Set(steps.filter(({ by }) => by === who).map(({ step }) => step));
    // The last offer may still stand; its time passes.
    expect(of("visitor")).toEqual(new Set(["write", "accept", "decline"]));
    expect(of("amends")).toEqual(new Set(["expire", "miss"]));
    expect(
      broken(({ standing, step }) => standing.offers > 0 || !["accept", "decline", "expire"].includes(step)),
    ).toEqual([]);
    // What was agreed on since is a promise; an answer is owed to nobody any more.
    expect(
      broken(
        ({ standing, step }) =>
          standing.state !== "final" || step !== "miss" || standing.promises + (standing.broken ?? 0) > 0,
      ),
    ).toEqual([]);
  });

  test("nobody is offered a second thing beside one that stands, or that waits for a manager", () => {
    const made = takings.filter(({ step }) => step === "offer" || step === "ask_approval");
    expect(made.filter(({ standing: { offers, approvals = 0 } }) => offers + approvals > 0)).toEqual([]);
    expect(count("team", "offer")).toBeGreaterThan(0);
  });

  test("only what waits is decided on, by a person, and before it is decided the visitor's side does not move", () => {
    const deciding = new Set<Step>(["ask_approval", "approve", "refuse_approval"]);
    expect(
      broken(({ step, by, to, standing }) => !deciding.has(step) || (by === "team" && to === standing.state)),
    ).toEqual([]);
    expect(
      broken(({ step, standing }) => step === "ask_approval" || !deciding.has(step) || standing.approvals === 1),
    ).toEqual([]);
    expect(broken(({ step, tells }) => !deciding.has(step) || !tells.includes("visitor"))).toEqual([]);
  });

  test("a yes settles, a no and a passed time do not, and only the visitor says either", () => {
    expect(
      broken(({ step, to, standing }) => step !== "accept" || to === "settled" || standing.state === "final"),
    ).toEqual([]);
    const less = new Set<Step>(["decline", "counter", "expire", "retract"]);
    expect(broken(({ step, to }) => !less.has(step) || !isPeace(to))).toEqual([]);
    expect(broken(({ step, by }) => !["accept", "decline", "counter"].includes(step) || by === "visitor")).toEqual([]);
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
