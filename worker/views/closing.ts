import type { EffortView, FollowUpView, OverView, RatingView, VisitorStep } from "../../shared/closing.ts";
import { VISITOR_STEPS } from "../../shared/closing.ts";
import { hasLeft, type State, stateAt } from "../../shared/life.ts";
import { possible, REOPEN_MS, type Standing, type Step } from "../../shared/steps.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { LastWords } from "../store/closing.ts";
import type { MessageRow } from "../store/thread.ts";
import { owedOf } from "./owed.ts";

const DAY_MS = 86_400_000;
const ASKS: ReadonlySet<State> = new Set(["answered", "offered", "settled"] as const);

/** Is a follow-up ever asked of it? Only of who has a problem, wants to hear from us, and said it themselves. */
export function isAskable(row: ComplaintRow): boolean {
  const { kind, spam, test, reach, disowned_at: disowned, words_deleted_at: deleted } = row;
  return kind === "problem" && spam === 0 && test === 0 && reach !== "none" && disowned === null && deleted === null;
}

/** Was it asked, and is an answer still waited for? */
export function isAsked(row: ComplaintRow, now: number): boolean {
  return row.asked_at !== null && row.follow_answered_at === null && ASKS.has(stateAt(row, now));
}

export function toFollowUpView(row: ComplaintRow, now: number): FollowUpView | null {
  if (!isAskable(row) && row.asked_at === null) return null;
  const open = isAsked(row, now);
  const isComing = !open && isAskable(row) && ASKS.has(stateAt(row, now)) && owedOf(row, now) === null;
  return {
    plannedAt: isComing ? row.follow_up_at : null,
    askedAt: row.asked_at,
    open,
    answer: row.follow_answer,
    answeredAt: row.follow_answered_at,
  };
}

function lastOf(row: ComplaintRow): LastWords | null {
  return row.last_words === null ? null : (JSON.parse(row.last_words) as LastWords);
}

/** Until when the visitor can open it again with one tap; null where they cannot. */
function reopenUntil({ kind, words_deleted_at: deleted }: ComplaintRow, overAt: number, now: number): number | null {
  const until = overAt + REOPEN_MS;
  return kind === "problem" && deleted === null && now <= until ? until : null;
}

/** How it ended, from the moment it did, filed or not. */
export function toOverView(row: ComplaintRow, now: number): OverView | null {
  const state = stateAt(row, now);
  if (state === "final")
    return { how: "final", at: row.ends_at ?? row.over_at ?? now, reopenUntil: null, last: lastOf(row) };
  if (state !== "closed" && state !== "withdrawn") return null;
  const at = row.over_at ?? row.visitor_wrote_at;
  const how = row.over_how ?? (state === "withdrawn" ? "withdrawn" : "closed");
  return { how, at, reopenUntil: reopenUntil(row, at, now), last: null };
}

/** What it took: of what has left, and of words that the visitor wrote before it. */
export function toEffortView(row: ComplaintRow, messages: readonly MessageRow[], now: number): EffortView {
  const left = messages.filter((message) => hasLeft(message, now));
  const answers = left.filter(({ kind }) => kind === "reply");
  const calls = left.filter(({ kind }) => kind === "call");
  let rounds = 0;
  let waiting = false;
  for (const { kind } of left) {
    if (kind === "words") waiting = true;
    else if (kind !== "note" && waiting) {
      rounds++;
      waiting = false;
    }
  }
  const until = toOverView(row, now)?.at ?? now;
  const days = Math.max(0, Math.floor((until - row.received_at) / DAY_MS));
  return { rounds, answers: answers.length, calls: calls.length, days };
}

export function toRatingView(row: ComplaintRow): RatingView | null {
  const { rated_outcome: outcome, rated_process: process, rated_treatment: treatment } = row;
  return outcome === null && process === null && treatment === null ? null : { outcome, process, treatment };
}

const TAPS: Record<VisitorStep, readonly Step[]> = {
  follow_up: ["confirm", "doubt"],
  settle: ["settle"],
  reopen: ["reopen"],
  withdraw: ["withdraw"],
  accept: ["accept"],
  decline: ["decline"],
  counter: ["counter"],
};

/** What the visitor can do now. Of words that were deleted nothing is opened again. */
export function visitorCan(row: ComplaintRow, standing: Standing, now: number): VisitorStep[] {
  const steps = possible(standing, "visitor", now);
  return VISITOR_STEPS.filter(
    (step) => TAPS[step].some((one) => steps.includes(one)) && !(step === "reopen" && row.words_deleted_at !== null),
  );
}

/** Steps that have to wait while a last answer is on its way: it can be taken back. */
const NOT_WHILE_ENDING: ReadonlySet<Step> = new Set([
  "close",
  "end",
  "reopen",
  "follow_up",
  "promise",
  "ask_approval",
  "approve",
  "offer",
  "deliver",
]);

/** What a member can do now. */
export function teamCan(row: ComplaintRow, standing: Standing, now: number): Step[] {
  const ending = row.ends_at !== null && row.ends_at > now;
  return possible(standing, "team", now).filter(
    (step) =>
      !(ending && NOT_WHILE_ENDING.has(step)) &&
      !(step === "follow_up" && !isAskable(row)) &&
      !(step === "reopen" && row.words_deleted_at !== null),
  );
}
