import type { Kind } from "../../shared/complaint.ts";
import type { Author, EventKind } from "../../shared/life.ts";
import { type Standing, type Step, take } from "../../shared/steps.ts";

/** A complaint as it was lived so far: how it stands, and its timeline. */
export interface Life {
  standing: Standing;
  events: readonly EventKind[];
}

export function received(kind: Kind): Life {
  const standing: Standing = {
    kind,
    state: "received",
    owed: kind === "problem",
    promises: 0,
    offers: 0,
    approvals: 0,
    asked: false,
    overAt: null,
  };
  return { standing, events: ["received"] };
}

const ANSWERS = new Set<Step>(["answer", "call"]);
const CALLS_FOR_US = new Set<Step>(["write", "decline", "counter", "doubt", "reopen"]);
const SATISFIED = new Set<Step>(["accept", "settle", "confirm", "withdraw"]);
const LESS = new Set<Step>(["accept", "decline", "counter", "expire", "retract"]);
const DECIDED = new Set<Step>(["approve", "refuse_approval"]);
const ENDS_THE_QUESTION = new Set<Step>(["confirm", "doubt", "lapse", "close", "end", "reopen", "withdraw"]);

/** What the record shows after a step. A step that is refused changes nothing at all. */
export function lived(life: Life, step: Step, by: Author, now: number): Life {
  const { standing } = life;
  const taken = take(standing, step, by, now);
  if ("refused" in taken) return life;
  const { to, event } = taken;
  // What is over for good is answered on new facts only.
  const owes = CALLS_FOR_US.has(step) && to !== "final" ? true : standing.owed;
  const offers = standing.offers + (step === "offer" ? 1 : LESS.has(step) ? -1 : 0);
  const approvals = (standing.approvals ?? 0) + (step === "ask_approval" ? 1 : DECIDED.has(step) ? -1 : 0);
  const over = to === "closed" || to === "withdrawn";
  return {
    standing: {
      kind: standing.kind,
      state: to,
      owed: ANSWERS.has(step) || SATISFIED.has(step) ? false : owes,
      // What is accepted is promised, by its day.
      promises: standing.promises + (step === "promise" || step === "accept" ? 1 : step === "keep" ? -1 : 0),
      offers: to === "offered" || to === "final" ? offers : 0,
      approvals,
      asked: step === "follow_up" ? true : ENDS_THE_QUESTION.has(step) ? false : standing.asked,
      overAt: over ? (standing.overAt ?? now) : null,
    },
    events: [...life.events, event],
  };
}
