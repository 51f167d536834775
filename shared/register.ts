import { type Ending, type FollowUpAnswer, SCORES } from "./closing.ts";
import type { State } from "./life.ts";
import { moneyDigits } from "./money.ts";
import { promiseState } from "./promise.ts";
import { type OfferState, offerStateAt, type Remedy } from "./remedy.ts";
import { REGISTER_COLUMNS, type RegisterColumn } from "./report-view.ts";

/** An offer in the register. Sums in minor units, times in ms UTC. */
export interface RegisteredOffer {
  /** Chosen, or the first one. */
  kind: Remedy;
  text: string;
  state: OfferState;
  standsUntil: number;
  isAccepted: boolean;
  madeAt: number;
  deliveredAt: number | null;
  proof: string | null;
  cost: number;
  /** ISO 4217. */
  currency: string;
}

/** One complaint, as far as the register has it. Times in ms UTC; null where nothing is known. */
export interface Registered {
  reference: string;
  receivedAt: number;
  channel: string;
  language: string;
  kind: string;
  state: State;
  page: string | null;
  visitor: string | null;
  contact: string | null;
  order: string | null;
  /** What they wrote first; empty where they had it deleted. */
  words: string;
  remedySought: string | null;
  anger: number | null;
  severity: number | null;
  safety: boolean | null;
  fault: string | null;
  failure: string | null;
  /** Reference of the same person's complaint before. */
  repeatOf: string | null;
  promisedBy: number | null;
  /** When answers left, in any order: calls count, the receipt never. */
  answeredAt: readonly number[];
  promises: readonly { dueAt: number; doneAt: number | null }[];
  /** The oldest first. */
  offers: readonly RegisteredOffer[];
  cause: string | null;
  /** The latest change about its cause. */
  prevention: { change: string; fixedAt: number | null; held: boolean | null } | null;
  askedAt: number | null;
  followUp: FollowUpAnswer | null;
  angerAfter: number | null;
  scores: Readonly<Record<(typeof SCORES)[number], number | null>>;
  overAt: number | null;
  overHow: Ending | null;
  /** When a last answer said where else they can turn. */
  elsewhereAt: number | null;
}

/** What stands in one field; null where there is nothing to say. */
export type Cell = string | number | boolean | null;
export type RegisterCells = Readonly<Record<RegisterColumn, Cell>>;

const OVER: ReadonlySet<State> = new Set(["settled", "followed_up", "closed", "withdrawn", "final"] as const);

function time(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** "12.50 EUR": for programs, whatever the language. */
function sum(amount: number, currency: string): string {
  const digits = moneyDigits(currency);
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}

function listed(texts: readonly (string | null)[]): string | null {
  const said = texts.filter((text) => text !== null && text !== "");
  return said.length === 0 ? null : said.join("; ");
}

/** What was given, or else what was offered last; and what became of it. */
function remedyCells(offers: readonly RegisteredOffer[], now: number) {
  const given = offers.filter(({ state }) => state === "accepted" || state === "delivered");
  const shown = given.length > 0 ? given : offers.slice(-1);
  const costs = new Map<string, number>();
  for (const { cost, currency } of given) costs.set(currency, (costs.get(currency) ?? 0) + cost);
  const done = given.flatMap(({ deliveredAt }) => deliveredAt ?? []);
  const last = shown.at(-1);
  const waits = last !== undefined && offerStateAt(last, now) === "open";
  return {
    remedy: listed(shown.map(({ kind, text }) => `${kind}: ${text}`)),
    remedy_cost: listed([...costs].map(([currency, cost]) => sum(cost, currency))),
    remedy_done_at: done.length === 0 ? null : time(Math.max(...done)),
    remedy_proof: listed(given.map(({ proof }) => proof)),
    accepted: last === undefined || waits ? null : shown.some(({ isAccepted }) => isAccepted),
  };
}

/** The row of one complaint as of `now` (ms UTC). Times are ISO 8601 in UTC; sums say their currency. */
export function registerCells(it: Registered, now: number): RegisterCells {
  const states = it.promises.map((promise) => promiseState(promise, now));
  const count = (state: (typeof states)[number]): number => states.filter((one) => one === state).length;
  const answered = it.answeredAt.length > 0;
  const [outcome, way, treatment] = SCORES.map((score) => it.scores[score]);
  return {
    reference: it.reference,
    received_at: time(it.receivedAt),
    channel: it.channel,
    language: it.language,
    kind: it.kind,
    state: it.state,
    page: it.page,
    visitor: it.visitor,
    contact: it.contact,
    order: it.order,
    words: it.words,
    remedy_sought: it.remedySought,
    anger: it.anger,
    severity: it.severity,
    safety: it.safety,
    fault: it.fault,
    failure: it.failure,
    repeat_of: it.repeatOf,
    promised_by: time(it.promisedBy),
    // The receipt is shown in the answer to the very request that brought it.
    acknowledged_at: time(it.receivedAt),
    first_answer_at: answered ? time(Math.min(...it.answeredAt)) : null,
    final_answer_at: answered && OVER.has(it.state) ? time(Math.max(...it.answeredAt)) : null,
    answers: it.answeredAt.length,
    promises_kept: count("kept"),
    promises_late: count("late"),
    promises_broken: count("broken"),
    ...remedyCells(it.offers, now),
    cause: it.cause,
    prevention: it.prevention?.change ?? null,
    prevention_since: time(it.prevention?.fixedAt ?? null),
    prevention_held: it.prevention?.held ?? null,
    follow_up_asked_at: time(it.askedAt),
    follow_up_answer: it.followUp,
    anger_after: it.angerAfter,
    outcome_score: outcome ?? null,
    process_score: way ?? null,
    treatment_score: treatment ?? null,
    closed_at: time(it.overAt),
    closed_how: it.overHow,
    elsewhere_told_at: time(it.elsewhereAt),
  };
}

/**
 * What a spreadsheet would take for a formula, or for the end of the field before one: these first characters, the full-width ones
 * too, which some spreadsheets read alike.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  const text = String(cell);
  const safe = typeof cell === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Begins a file that spreadsheets are to read as UTF-8: the mark, and the names of the columns. */
export function csvHead(): string {
  return `\uFEFF${REGISTER_COLUMNS.join(",")}\r\n`;
}

/** One record as RFC 4180 has it; nothing in it is ever a formula: an apostrophe goes before what would begin one. */
export function csvLine(cells: RegisterCells): string {
  return `${REGISTER_COLUMNS.map((column) => csvCell(cells[column])).join(",")}\r\n`;
}
