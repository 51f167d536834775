import type { ReadingView } from "../../shared/coaching.ts";
import type { Ending, FollowUpAnswer } from "../../shared/closing.ts";
import { COUNT_MAX } from "../../shared/limits.ts";
import type { Kind, Reach, Wish } from "../../shared/complaint.ts";
import type { Source, State } from "../../shared/life.ts";
import type { PromiseBasis } from "../../shared/promise.ts";
import type { KEPT_VERDICTS } from "../../shared/spam.ts";
import type { Fact } from "./outbox.ts";

/** A complaint as stored. Never leaves worker/: views are made in worker/views/. Times in ms UTC. */
export interface ComplaintRow {
  site: string;
  id: string;
  secret_hash: string;
  generation: number;
  reference: string;
  kind: Kind;
  state: State;
  source: Source;
  source_url: string | null;
  excerpt: string;
  lang: string;
  wish: Wish | null;
  anger: number | null;
  reach: Reach;
  email: string | null;
  phone: string | null;
  phone_when: string | null;
  name: string | null;
  order_no: string | null;
  page_url: string | null;
  page_title: string | null;
  viewport: string | null;
  agent: string | null;
  origin: string | null;
  origin_listed: number;
  spam: number;
  signals: string;
  spam_verdict: (typeof KEPT_VERDICTS)[number] | null;
  disowned_at: number | null;
  test: number;
  network: string | null;
  reader_name: string;
  reader_role: string;
  code_hash: string | null;
  received_at: number;
  promise_due_at: number | null;
  owed_what: "answer" | "reply" | null;
  owed_at: number | null;
  /** When a promise on record was missed: what was answered before is no word about that. */
  owed_since: number | null;
  shelf: number;
  sort_at: number;
  answer_leaves_at: number | null;
  seen_at: number | null;
  seen_by: string | null;
  on_it_at: number | null;
  on_it_by: string | null;
  visitor_wrote_at: number;
  team_read_at: number | null;
  severity: number | null;
  fault: ReadingView["fault"];
  failure: ReadingView["failure"];
  safety: number | null;
  cause: string | null;
  promise_basis: PromiseBasis | null;
  zone: string | null;
  missed_at: number | null;
  promise_next_at: number | null;
  handed_over_at: number | null;
  handed_over_by: string | null;
  repeat_of: string | null;
  person: string | null;
  follow_up_at: number | null;
  asked_at: number | null;
  asked_n: number;
  follow_answer: FollowUpAnswer | null;
  follow_anger: number | null;
  follow_answered_at: number | null;
  settled_at: number | null;
  reopened_at: number | null;
  over_at: number | null;
  over_how: Ending | null;
  last_words: string | null;
  ending_message: string | null;
  /** When the last answer leaves, and it is final. */
  ends_at: number | null;
  rated_outcome: number | null;
  rated_process: number | null;
  rated_treatment: number | null;
  words_deleted_at: number | null;
  /** Which change the visitor was told of, and when. */
  fixed_by: string | null;
  fixed_told_at: number | null;
}

const COLUMNS = `site, id, secret_hash, generation, reference, kind, state, source, source_url, excerpt, lang, wish, anger, reach, email, phone,
  phone_when, name, order_no, page_url, page_title, viewport, agent, origin, origin_listed, spam, signals, spam_verdict, disowned_at, test, network, reader_name,
  reader_role, code_hash, received_at, promise_due_at, owed_what, owed_at, owed_since, shelf, sort_at, answer_leaves_at, seen_at, seen_by, on_it_at,
  on_it_by, visitor_wrote_at, team_read_at, severity, fault, failure, safety, cause, promise_basis, zone, missed_at, promise_next_at, handed_over_at, handed_over_by,
  repeat_of, person, follow_up_at, asked_at, asked_n, follow_answer, follow_anger, follow_answered_at, settled_at, reopened_at, over_at, over_how,
  last_words, ending_message, ends_at, rated_outcome, rated_process, rated_treatment, words_deleted_at, fixed_by, fixed_told_at`;

export function selectComplaint(db: D1Database, site: string, id: string): D1PreparedStatement {
  return db.prepare(`SELECT ${COLUMNS} FROM complaints WHERE site = ?1 AND id = ?2`).bind(site, id);
}

/** What these facts are about. */
export function selectComplaintsOf(
  db: D1Database,
  facts: readonly Pick<Fact, "site" | "complaint">[],
): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${COLUMNS} FROM (SELECT value ->> 'site' AS of_site, value ->> 'complaint' AS complaint FROM json_each(?1))
       CROSS JOIN complaints ON site = of_site AND id = complaint`,
    )
    .bind(JSON.stringify(facts));
}

export async function readComplaint(db: D1Database, site: string, id: string): Promise<ComplaintRow | null> {
  return selectComplaint(db, site, id).first<ComplaintRow>();
}

/** Where a page of a list begins: after this place in its order. */
export interface Place {
  shelf: number;
  at: number;
  id: string;
}

/** Complaints on shelves from..to in the order of what is owed. `after` is exclusive. */
export async function listShelves(
  db: D1Database,
  site: string,
  from: number,
  to: number,
  after: Place | undefined,
  limit: number,
): Promise<ComplaintRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM complaints
       WHERE site = ?1 AND (shelf, sort_at, id) > (?2, ?3, ?4) AND shelf <= ?5 ORDER BY shelf, sort_at, id LIMIT ?6`,
    )
    .bind(site, after?.shelf ?? from, after?.at ?? 0, after?.id ?? "", to, limit)
    .all<ComplaintRow>();
  return results;
}

/** One shelf, the latest first; for what is finished. */
export async function listShelfLatest(
  db: D1Database,
  site: string,
  shelf: number,
  before: Place | undefined,
  limit: number,
): Promise<ComplaintRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM complaints
       WHERE site = ?1 AND shelf = ?2 AND (sort_at, id) < (?3, ?4) ORDER BY sort_at DESC, id DESC LIMIT ?5`,
    )
    .bind(site, shelf, before?.at ?? Number.MAX_SAFE_INTEGER, before?.id ?? "~", limit)
    .all<ComplaintRow>();
  return results;
}

/** Spam that nobody has looked at, or that a person has confirmed; the latest first. */
export async function listSpam(
  db: D1Database,
  site: string,
  part: "marked" | "confirmed",
  before: Place | undefined,
  limit: number,
): Promise<ComplaintRow[]> {
  const which = part === "marked" ? "spam = 1 AND spam_verdict IS NULL" : "spam_verdict = 'confirm'";
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM complaints
       WHERE site = ?1 AND ${which} AND (sort_at, id) < (?2, ?3) ORDER BY sort_at DESC, id DESC LIMIT ?4`,
    )
    .bind(site, before?.at ?? Number.MAX_SAFE_INTEGER, before?.id ?? "~", limit)
    .all<ComplaintRow>();
  return results;
}

/** Everything, the latest first. */
export async function listReceived(
  db: D1Database,
  site: string,
  before: Place | undefined,
  limit: number,
): Promise<ComplaintRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM complaints
       WHERE site = ?1 AND (received_at, id) < (?2, ?3) ORDER BY received_at DESC, id DESC LIMIT ?4`,
    )
    .bind(site, before?.at ?? Number.MAX_SAFE_INTEGER, before?.id ?? "~", limit)
    .all<ComplaintRow>();
  return results;
}

export async function countShelves(
  db: D1Database,
  site: string,
  from: number,
  to: number,
  dueBefore: number,
): Promise<number> {
  const row = await db
    .prepare(
      `SELECT COUNT(*) AS n FROM (SELECT 1 FROM complaints
       WHERE site = ?1 AND shelf BETWEEN ?2 AND ?3 AND sort_at <= ?4 LIMIT ?5)`,
    )
    .bind(site, from, to, dueBefore, COUNT_MAX)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** Complaints a reference may mean: 40 bits collide about once in a million, so the team's look-up may find two. */
export async function findByReference(db: D1Database, reference: string, limit: number): Promise<ComplaintRow[]> {
  const { results } = await db
    .prepare(`SELECT ${COLUMNS} FROM complaints WHERE reference = ?1 LIMIT ?2`)
    .bind(reference, limit)
    .all<ComplaintRow>();
  return results;
}
