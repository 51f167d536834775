import type { Ending, FollowUpAnswer } from "../../shared/closing.ts";
import type { State } from "../../shared/life.ts";
import type { OfferState, Remedy } from "../../shared/remedy.ts";
import type { Reached } from "./reports.ts";

/** state, kind, text, stands_until, chosen, answered_at, made_at, delivered_at, proof, cost, currency. */
export type RegisteredOfferJson = [
  OfferState,
  Remedy,
  string,
  number,
  number | null,
  number | null,
  number,
  number | null,
  string | null,
  number,
  string,
];

/** A complaint in the register, with what hangs on it as JSON. Times in ms UTC. */
export interface RegisterRow {
  id: string;
  reference: string;
  received_at: number;
  source: string;
  lang: string;
  kind: string;
  state: State;
  answer_leaves_at: number | null;
  reopened_at: number | null;
  ends_at: number | null;
  page_url: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  order_no: string | null;
  wish: string | null;
  anger: number | null;
  severity: number | null;
  safety: number | null;
  fault: string | null;
  failure: string | null;
  promise_due_at: number | null;
  cause: string | null;
  asked_at: number | null;
  follow_answer: FollowUpAnswer | null;
  follow_anger: number | null;
  rated_outcome: number | null;
  rated_process: number | null;
  rated_treatment: number | null;
  over_at: number | null;
  over_how: Ending | null;
  last_words: string | null;
  repeat_reference: string | null;
  words: string | null;
  answers: string;
  promises: string;
  offers: string;
  prevention: string | null;
}

const OF = (table: string): string => `${table}.site = ?1 AND ${table}.complaint = piece.id`;
const WORDS = `(SELECT m.text FROM messages m WHERE ${OF("m")} AND m.kind = 'words' ORDER BY m.at, m.id LIMIT 1)`;
const ANSWERS = `(SELECT json_group_array(m.leaves_at) FROM messages m WHERE ${OF("m")} AND m.author = 'team'
  AND m.kind IN ('reply', 'call') AND m.taken_back_at IS NULL AND m.leaves_at <= ?4)`;
const PROMISES = `(SELECT json_group_array(json_array(p.due_at, p.done_at)) FROM promises p WHERE ${OF("p")} AND p.made_at <= ?4)`;
const CHOSEN = "('$[' || COALESCE(o.chosen, 0) || ']')";
const OFFERS = `(SELECT json_group_array(json_array(o.state, o.options ->> (${CHOSEN} || '.kind'), o.options ->> (${CHOSEN} || '.text'),
  o.stands_until, o.chosen, o.answered_at, o.made_at, o.delivered_at, o.proof, o.cost, o.currency)) FROM offers o
  WHERE ${OF("o")} AND o.made_at <= ?4 AND o.state NOT IN ('asked', 'refused'))`;
const PREVENTION = `(SELECT json_array(v.change, v.fixed_at, v.held) FROM preventions v WHERE v.site = ?1 AND v.cause = piece.cause
  ORDER BY v.made_at DESC LIMIT 1)`;
const REPEAT = "(SELECT e.reference FROM complaints e WHERE e.site = ?1 AND e.id = piece.repeat_of)";

const COLUMNS = `id, reference, received_at, source, lang, kind, state, answer_leaves_at, reopened_at, ends_at, page_url, name, email, phone, order_no,
  wish, anger, severity, safety, fault, failure, promise_due_at, cause, asked_at, follow_answer, follow_anger, rated_outcome,
  rated_process, rated_treatment, over_at, over_how, last_words, repeat_of`;

/** In the register is whatever came, but spam and tests. `?2` and `?3` are where the page before ended. */
const REGISTERED = "site = ?1 AND (received_at, id) > (?2, ?3) AND received_at <= ?4 AND spam = 0 AND test = 0";
const START: Reached = { at: -1, id: "" };

/** The next complaints of the register, the oldest first: one statement. `until` is inclusive, ms UTC, and as of when they are read. */
export async function readRegister(
  db: D1Database,
  site: string,
  { after = START, until, limit }: { after?: Reached | undefined; until: number; limit: number },
): Promise<RegisterRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS}, ${REPEAT} AS repeat_reference, ${WORDS} AS words, ${ANSWERS} AS answers, ${PROMISES} AS promises,
         ${OFFERS} AS offers, ${PREVENTION} AS prevention
       FROM (SELECT ${COLUMNS} FROM complaints WHERE ${REGISTERED} ORDER BY received_at, id LIMIT ?5) piece`,
    )
    .bind(site, after.at, after.id, until, limit)
    .all<RegisterRow>();
  return results;
}

/** The last complaint of a file that holds `most`, where the register goes on after it. */
export async function endOfPart(
  db: D1Database,
  site: string,
  { after = START, until, most }: { after?: Reached | undefined; until: number; most: number },
): Promise<Reached | undefined> {
  const { results } = await db
    .prepare(
      `SELECT received_at AS at, id FROM complaints WHERE ${REGISTERED} ORDER BY received_at, id LIMIT 2 OFFSET ?5`,
    )
    .bind(site, after.at, after.id, until, most - 1)
    .all<{ at: number; id: string }>();
  const [last, next] = results;
  return last && next ? { at: last.at, id: last.id } : undefined;
}
