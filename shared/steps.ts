import type { Kind } from "./complaint.ts";
import type { Author, EventKind, State } from "./life.ts";

const DAY_MS = 86_400_000;
/** A visitor reopens what is over with one tap for so long, in ms. */
export const REOPEN_MS = 90 * DAY_MS;

/** How a complaint stands, as far as the next step depends on it. Times in ms UTC. */
export interface Standing {
  kind: Kind;
  state: State;
  /** Does the visitor wait for an answer or a reply? */
  owed: boolean;
  /** Promises on record that bind (`stillBinds`). */
  promises: number;
  /** Promises that were broken and answered for; they bind nobody, and can still be kept. */
  broken?: number;
  /** False where nobody is ever asked whether it is right now: then a member closes it once it is answered. */
  askable?: boolean;
  /** Remedies that wait for the visitor's yes: none outside `offered` and `final`, where the last one may stand. */
  offers: number;
  /** A follow-up was sent and has no answer yet; reopening ends the question. */
  asked: boolean;
  /** When it was closed or withdrawn. */
  overAt: number | null;
}

/** Who a step owes the news of it. `owner` is whoever answers for the site, in person. */
export const AUDIENCES = ["visitor", "team", "owner"] as const;
export type Audience = (typeof AUDIENCES)[number];

interface Rule {
  by: readonly Author[];
  from: readonly State[];
  /** Where it leads; without it the state stays. */
  to?: State | ((standing: Standing) => State);
  event: EventKind;
  /** Who is told, in this order. Without it the thread and the inbox show it, and nobody is called. */
  tells?: readonly Audience[];
  /** Only a problem has the full life. */
  problem?: true;
  /** Why not yet, or not any more. */
  unless?: (standing: Standing, by: Author, now: number) => Refused | undefined;
}

/**
 * Why a step is not possible: not theirs to take (`by`), not for this kind (`kind`), not from here (`state`), while we still owe
 * something (`owed`), after its time (`late`), or because there is nothing that it could answer, keep or miss (`unasked`).
 */
export type Refused = "by" | "kind" | "state" | "owed" | "late" | "unasked";

const BEGUN = ["received", "seen"] as const;
const LIVE = [...BEGUN, "answered", "offered"] as const;
const OPEN = [...LIVE, "settled", "followed_up"] as const;
const ANY: readonly State[] = [...OPEN, "closed", "withdrawn", "final"];

const seen = ({ state }: Standing): State => (state === "received" ? "seen" : state);
const answered = ({ state }: Standing): State => ((BEGUN as readonly State[]).includes(state) ? "answered" : state);
const settled = ({ state }: Standing): State => ((LIVE as readonly State[]).includes(state) ? "settled" : state);
/** Of several offers the others may still stand. */
const lessOne = ({ offers }: Standing): State => (offers > 1 ? "offered" : "answered");

function whileOwed({ owed, promises, offers }: Standing): Refused | undefined {
  return owed || promises > 0 || offers > 0 ? "owed" : undefined;
}
/** A last offer may stand when it ends for good: it is part of the last answer. */
function whilePromised({ owed, promises }: Standing): Refused | undefined {
  return owed || promises > 0 ? "owed" : undefined;
}
const unpromised = ({ promises, broken = 0 }: Standing): Refused | undefined =>
  promises + broken > 0 ? undefined : "unasked";
const unowed = (standing: Standing): Refused | undefined => (standing.owed ? undefined : unpromised(standing));
const unasked = ({ asked }: Standing): Refused | undefined => (asked ? undefined : "unasked");

/** The life of a complaint: who may do what from where, where it leads, and the one event it leaves. */
const RULES = {
  see: { by: ["team"], from: ["received"], to: "seen", event: "seen" },
  take_on: { by: ["team"], from: OPEN, to: seen, event: "on_it" },
  answer: { by: ["team"], from: ANY, to: answered, event: "replied", tells: ["visitor"] },
  call: { by: ["team"], from: ANY, to: answered, event: "called" },
  note: { by: ["team"], from: ANY, event: "noted" },
  write: { by: ["visitor"], from: ANY, event: "wrote", tells: ["team"] },
  hand_over: { by: ["team"], from: OPEN, event: "handed_over", tells: ["owner"] },
  promise: { by: ["team"], from: OPEN, event: "promised" },
  keep: { by: ["team"], from: ANY, event: "promise_kept", unless: unpromised },
  // The answer that was promised for a time, or a promise on record.
  miss: { by: ["amends"], from: OPEN, event: "promise_missed", tells: ["visitor", "team"], unless: unowed },
  offer: { by: ["team"], from: LIVE, to: "offered", event: "offered", tells: ["visitor"], problem: true },
  accept: { by: ["visitor"], from: ["offered"], to: "settled", event: "accepted", tells: ["team"], problem: true },
  decline: { by: ["visitor"], from: ["offered"], to: lessOne, event: "declined", tells: ["team"], problem: true },
  counter: { by: ["visitor"], from: ["offered"], to: lessOne, event: "countered", tells: ["team"], problem: true },
  expire: { by: ["amends"], from: ["offered"], to: lessOne, event: "offer_expired", tells: ["team"], problem: true },
  // With proof, and the visitor is told: recorded as delivered, never as accepted.
  deliver: {
    by: ["team"],
    from: ["answered", "offered", "settled", "followed_up"],
    to: settled,
    event: "delivered",
    tells: ["visitor"],
    problem: true,
  },
  settle: {
    by: ["visitor"],
    from: ["answered", "offered"],
    to: "settled",
    event: "settled",
    tells: ["team"],
    problem: true,
  },
  follow_up: {
    by: ["team", "amends"],
    from: ["answered", "settled"],
    event: "follow_up_sent",
    tells: ["visitor"],
    problem: true,
    unless: (standing) => (standing.asked ? "state" : whileOwed(standing)),
  },
  confirm: {
    by: ["visitor"],
    from: ["answered", "offered", "settled"],
    to: "followed_up",
    event: "follow_up_answered",
    tells: ["team"],
    problem: true,
    unless: unasked,
  },
  // "Partly" and "no": it is open again, under the same reference. What was offered since still stands.
  doubt: {
    by: ["visitor"],
    from: ["answered", "offered", "settled"],
    to: ({ state }) => (state === "offered" ? state : "seen"),
    event: "follow_up_answered",
    tells: ["team"],
    problem: true,
    unless: unasked,
  },
  close: {
    by: ["team"],
    from: ["answered", "settled", "followed_up"],
    to: "closed",
    event: "closed",
    problem: true,
    // Whoever can be asked is asked first.
    unless: (standing) => (standing.state === "answered" && standing.askable !== false ? "state" : whileOwed(standing)),
  },
  // Silence closes, but is never taken for a yes.
  lapse: {
    by: ["amends"],
    from: ["answered", "settled"],
    to: "closed",
    event: "closed",
    problem: true,
    unless: (standing) => unasked(standing) ?? whileOwed(standing),
  },
  end: {
    by: ["team"],
    from: ["answered", "offered", "settled", "followed_up", "closed"],
    to: "final",
    event: "ended",
    tells: ["visitor"],
    problem: true,
    unless: whilePromised,
  },
  // What was withdrawn may never have been read; nothing says "seen" before a person has.
  reopen: {
    by: ["visitor", "team"],
    from: ["settled", "followed_up", "closed", "withdrawn"],
    to: ({ state }) => (state === "withdrawn" ? "received" : "seen"),
    event: "reopened",
    tells: ["team"],
    problem: true,
    unless: ({ overAt }, by, now) =>
      by === "visitor" && overAt !== null && now - overAt > REOPEN_MS ? "late" : undefined,
  },
  withdraw: { by: ["visitor"], from: OPEN, to: "withdrawn", event: "withdrawn", tells: ["team"] },
} as const satisfies Record<string, Rule>;

/** What can be done with a complaint. */
export type Step = keyof typeof RULES;
export const STEPS = Object.keys(RULES) as Step[];

/** What a step does: the state it leads to, the one event it leaves, and who is told; or why it cannot be taken. */
export type Taken = { to: State; event: EventKind; tells: readonly Audience[] } | { refused: Refused };

/** Takes a step, if it may be taken now by this author. `now` in ms UTC. */
export function take(standing: Standing, step: Step, by: Author, now: number): Taken {
  const rule: Rule = RULES[step];
  if (!rule.by.includes(by)) return { refused: "by" };
  if (rule.problem && standing.kind !== "problem") return { refused: "kind" };
  if (!rule.from.includes(standing.state)) return { refused: "state" };
  const refused = rule.unless?.(standing, by, now);
  if (refused) return { refused };
  const to = typeof rule.to === "function" ? rule.to(standing) : (rule.to ?? standing.state);
  return { to, event: rule.event, tells: rule.tells ?? [] };
}

/** The states from which a step can be taken, for whoever guards the write itself. */
export function statesFor(step: Step): readonly State[] {
  return RULES[step].from;
}

/** The steps this author can take now, for screens that offer only what is possible. */
export function possible(standing: Standing, by: Author, now: number): Step[] {
  return STEPS.filter((step) => !("refused" in take(standing, step, by, now)));
}
