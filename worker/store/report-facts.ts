import type { Ending, FollowUpAnswer } from "../../shared/closing.ts";
import type { Component, FindingClass } from "../../shared/coach/types.ts";
import type { State } from "../../shared/life.ts";
import { RECOVERY_DEFAULTS } from "../../shared/recovery-defaults.ts";
import type { OfferState, Remedy } from "../../shared/remedy.ts";
import type { Clock, PublicSettings } from "../../shared/site.ts";
import type { Fix } from "../../shared/report/report.ts";
import type { Reached } from "./reports.ts";

/** An offer in the JSON of a piece: state, first or chosen kind, stands_until, chosen, message, answered_at, delivered_at, cost, currency. */
export type OfferJson = [
  OfferState,
  Remedy,
  number,
  number | null,
  number,
  number | null,
  number | null,
  number,
  string,
];

/** A complaint as a report needs it; what hangs on it as JSON, null where it is not counted at all. Times in ms UTC. */
export interface FactsRow {
  id: string;
  received_at: number;
  state: State;
  answer_leaves_at: number | null;
  ends_at: number | null;
  promise_due_at: number | null;
  missed_at: number | null;
  reopened_at: number | null;
  over_at: number | null;
  over_how: Ending | null;
  anger: number | null;
  follow_anger: number | null;
  follow_answer: FollowUpAnswer | null;
  rated_outcome: number | null;
  rated_process: number | null;
  rated_treatment: number | null;
  cause: string | null;
  is_second: number;
  /** Is it a problem, neither spam nor a test? */
  counts: number;
  answers: string | null;
  promises: string | null;
  offers: string | null;
  checks: string | null;
}

/** The words for JSON of each table, of a complaint of the `piece`, as of ?4. */
const OF = (table: string): string => `${table}.site = ?1 AND ${table}.complaint = piece.id`;
const LEFT = "m.author = 'team' AND m.taken_back_at IS NULL AND m.leaves_at <= ?4";
const ANSWERS = `(SELECT json_group_array(m.leaves_at) FROM messages m WHERE ${OF("m")} AND ${LEFT} AND m.kind IN ('reply', 'call'))`;
const PROMISES = `(SELECT json_group_array(json_array(p.made_at, p.due_at, p.done_at)) FROM promises p WHERE ${OF("p")} AND p.made_at <= ?4)`;
const OFFERS = `(SELECT json_group_array(json_array(o.state, o.options ->> ('$[' || COALESCE(o.chosen, 0) || '].kind'), o.stands_until,
  o.chosen, o.message IS NULL, o.answered_at, o.delivered_at, o.cost, o.currency)) FROM offers o
  WHERE ${OF("o")} AND o.made_at <= ?4 AND o.state NOT IN ('asked', 'refused'))`;
const CHECKS = `(SELECT json_group_array(json_array(m.leaves_at, json(k.components),
  (SELECT json_group_array(json_array(value ->> 'class', value ->> 'phrase')) FROM json_each(k.findings)))) FROM checks k CROSS JOIN messages m
  ON m.site = ?1 AND m.complaint = piece.id AND m.id = k.message WHERE ${OF("k")} AND k.verdict <> 'unchecked' AND ${LEFT})`;

const COLUMNS = `id, received_at, state, answer_leaves_at, ends_at, promise_due_at, missed_at, reopened_at, over_at, over_how, anger, follow_anger, follow_answer, rated_outcome, rated_process, rated_treatment, cause`;

/**
 * The next complaints of a site in the order they came, with all that a report counts of them: one statement. Those that do not
 * count stand in it too, so that a piece is bounded whatever they are. `until` is inclusive, ms UTC, and as of when they are read.
 */
export async function readFacts(
  db: D1Database,
  site: string,
  { reached, until, limit }: { reached: Reached; until: number; limit: number },
): Promise<FactsRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS}, is_second, counts, CASE WHEN counts THEN ${ANSWERS} END AS answers, CASE WHEN counts THEN ${PROMISES} END AS promises,
         CASE WHEN counts THEN ${OFFERS} END AS offers, CASE WHEN counts THEN ${CHECKS} END AS checks
       FROM (SELECT ${COLUMNS}, repeat_of IS NOT NULL AS is_second,
           kind = 'problem' AND spam = 0 AND test = 0 AS counts
         FROM complaints WHERE site = ?1 AND (received_at, id) > (?2, ?3) AND received_at <= ?4
         ORDER BY received_at, id LIMIT ?5) piece`,
    )
    .bind(site, reached.at, reached.id, until, limit)
    .all<FactsRow>();
  return results;
}

/** A promise in the JSON of a piece: made_at, due_at, done_at. */
export type PromiseJson = [madeAt: number, dueAt: number, doneAt: number | null];

/** What a check says of the parts of an apology. */
export type PartsJson = Partial<Record<Component, string>>;
export type ChecksJson = [leftAt: number, parts: PartsJson, findings: [of: FindingClass, phrase: string | null][]][];

/** By what a site is counted, and a mark that changes with it. */
export interface House {
  clock: Clock;
  /** ISO 4217. */
  currency: string;
  mark: string;
}

/** The currency of the site's remedies, whatever stands there. */
export function currencyIn(recovery: string | null): string {
  if (recovery === null) return RECOVERY_DEFAULTS.currency;
  const { currency } = JSON.parse(recovery) as { currency?: unknown };
  return typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : RECOVERY_DEFAULTS.currency;
}

export async function readHouse(db: D1Database, site: string): Promise<House | undefined> {
  const row = await db
    .prepare("SELECT number, settings, recovery, recovery_number FROM sites WHERE site = ?1")
    .bind(site)
    .first<{ number: number; settings: string; recovery: string | null; recovery_number: number }>();
  if (!row) return undefined;
  const { clock } = JSON.parse(row.settings) as PublicSettings;
  return { clock, currency: currencyIn(row.recovery), mark: `${row.number}.${row.recovery_number}` };
}

/** Changes shown in a report, at most: the latest. */
const FIXES_MAX = 200;

/** What was changed about causes since `from`, and not after `until`; ms UTC. */
export async function readFixes(db: D1Database, site: string, from: number, until: number): Promise<Fix[]> {
  const { results } = await db
    .prepare(
      `SELECT cause, fixed_at AS at, change FROM preventions
       WHERE site = ?1 AND fixed_at IS NOT NULL AND fixed_at > ?2 AND fixed_at <= ?3 ORDER BY fixed_at DESC LIMIT ${FIXES_MAX}`,
    )
    .bind(site, from, until)
    .all<Fix>();
  return results;
}
