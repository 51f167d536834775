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
  /** Offers that wait for a manager; the visitor knows nothing of them. */
  approvals?: number;
  /** A follow-up was sent and has no answer yet; reopening ends the question. */
  asked: boolean;
  /** When it was closed or withdrawn. */
  overAt: number | null;
}

/** Who a step owes the news of it. `owner` is whoever answers for the site, in person. */
export const AUDIENCES = ["visitor", "team", "owner"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A step: who may take it, from where, where it leads and what it leaves. */
export interface Rule {
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
const lessOne = ({ state, offers }: Standing): State =>
  state === "final" ? state : offers > 1 ? "offered" : "answered";

const unoffered = ({ offers }: Standing): Refused | undefined => (offers > 0 ? undefined : "unasked");
const offering = ({ offers, approvals = 0 }: Standing): Refused | undefined =>
  offers + approvals > 0 ? "state" : undefined;
const unsought = ({ approvals = 0 }: Standing): Refused | undefined => (approvals > 0 ? undefined : "unasked");
function whileOwed({ owed, promises, offers, approvals = 0 }: Standing): Refused | undefined {
  return owed || promises > 0 || offers > 0 || approvals > 0 ? "owed" : undefined;
}
/** A last offer may stand when it ends for good: it is part of the last answer. */
function whilePromised({ owed, promises, approvals = 0 }: Standing): Refused | undefined {
  return owed || promises > 0 || approvals > 0 ? "owed" : undefined;
}
const unpromised = ({ promises, broken = 0 }: Standing): Refused | undefined =>
  promises + broken > 0 ? undefined : "unasked";
/** What is over for good owes no answer that was promised; a remedy agreed on since is a promise like any other. */
const unowed = (it: Standing): Refused | undefined => (it.owed && it.state !== "final" ? undefined : unpromised(it));
const unasked = ({ asked }: Standing): Refused | undefined => (asked ? undefined : "unasked");

/** What the visitor says to an offer. */
const ANSWERS = { by: ["visitor"], tells: ["team"], problem: true, unless: unoffered } as const;

/** The life of a complaint: who may do what from where, where it leads, and the one event it leaves. */
export const RULES = {
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
  miss: {
    by: ["amends"],
    from: [...OPEN, "final"],
    event: "promise_missed",
    tells: ["visitor", "team"],
    unless: unowed,
  },
  // One offer at a time: who is asked twice does not know what a yes means.
  ask_approval: {
    by: ["team"],
    from: LIVE,
    event: "approval_asked",
    tells: ["owner"],
    problem: true,
    unless: offering,
  },
  approve: { by: ["team"], from: LIVE, event: "approved", tells: ["team"], problem: true, unless: unsought },
  refuse_approval: {
    by: ["team"],
    from: ANY,
    event: "approval_refused",
    tells: ["team"],
    problem: true,
    unless: unsought,
  },
  offer: {
    by: ["team"],
    from: LIVE,
    to: "offered",
    event: "offered",
    tells: ["visitor"],
    problem: true,
    unless: offering,
  },
  accept: {
    ...ANSWERS,
    from: ["offered", "final"],
    to: ({ state }) => (state === "final" ? state : "settled"),
    event: "accepted",
  },
  decline: {
    ...ANSWERS,
    from: ["offered", "final"],
    to: lessOne,
    event: "declined",
  },
  // What is over for good is not haggled over.
  counter: {
    ...ANSWERS,
    from: ["offered"],
    to: lessOne,
    event: "countered",
  },
  expire: {
    by: ["amends"],
    from: ["offered", "final"],
    to: lessOne,
    event: "offer_expired",
    tells: ["team"],
    problem: true,
    unless: unoffered,
  },
  retract: { by: ["team"], from: ["offered"], to: lessOne, event: "offer_retracted", problem: true, unless: unoffered },
  // With proof, and the visitor is told: recorded as delivered, never as accepted.
  deliver: {
    by: ["team"],
    from: ["seen", "answered", "offered", "settled", "followed_up", "closed", "withdrawn", "final"],
    to: settled,
    event: "delivered",
    tells: ["visitor"],
    problem: true,
    // An answer that waits for a manager is decided about first: it would be offered to somebody who has it already.
    unless: ({ approvals = 0 }) => (approvals > 0 ? "owed" : undefined),
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
  /** What changes so that it does not happen again. */
  prevent: { by: ["team"], from: ANY, event: "prevention_set", problem: true },
  tell_fixed: { by: ["team"], from: ANY, event: "fixed_told", tells: ["visitor"], problem: true },
  withdraw: { by: ["visitor"], from: OPEN, to: "withdrawn", event: "withdrawn", tells: ["team"] },
} as const satisfies Record<string, Rule>;
