import type { OverView } from "../../shared/closing.ts";
import { SHELF } from "../../shared/life.ts";
import { ASKABLE, fromStates, UNOFFERED, UNOWED } from "./follow-up.ts";
import { bucketOf } from "./outbox.ts";
import type { MemberAct } from "./steps.ts";
import { addEventIf, addMessageIf, type NewMessage } from "./writing.ts";

/** What stands in `last_words`. */
export type LastWords = NonNullable<OverView["last"]>;

const CLOSES = `site = ?1 AND id = ?2 AND state IN ${fromStates("close")} AND kind = 'problem' AND ends_at IS NULL AND ${UNOWED}
  AND ${UNOFFERED} AND (state <> 'answered' OR NOT (${ASKABLE}))`;

/** A member closes it; the first statement says whether they did. */
export function closeByTeam(db: D1Database, act: MemberAct): D1PreparedStatement[] {
  return [
    addEventIf(db, act, "closed", CLOSES),
    db
      .prepare(
        `UPDATE complaints SET state = 'closed', over_how = 'closed', over_at = ?3, follow_up_at = NULL, team_read_at = ?3, sort_at = ?3,
           shelf = CASE WHEN spam = 1 THEN shelf ELSE ${SHELF.closed} END WHERE ${CLOSES}`,
      )
      .bind(act.site, act.complaint, act.now),
  ];
}

const ENDS = `site = ?1 AND id = ?2 AND state IN ${fromStates("end")} AND kind = 'problem' AND ends_at IS NULL AND ${UNOWED}`;

/**
 * The last answer, on its way out: one event, dated when it leaves, and what it says besides. Until then it can be taken back,
 * and then nothing ends. The first statement says whether it ends.
 */
export function endByTeam(db: D1Database, act: MemberAct, answer: NewMessage, last: LastWords): D1PreparedStatement[] {
  const { id, leavesAt } = answer;
  return [
    addEventIf(db, act, "ended", ENDS, { message: id, at: leavesAt }),
    addMessageIf(db, act, answer, ENDS),
    db
      .prepare(
        `INSERT INTO outbox (site, id, notice, complaint, message, bucket, created_at, due_at)
         SELECT site, ?4, 'team.answered', id, ?4, ?5, ?3, ?6 FROM complaints WHERE ${ENDS} ON CONFLICT DO NOTHING`,
      )
      .bind(act.site, act.complaint, act.now, id, bucketOf(act.site), leavesAt),
    db
      .prepare(
        `UPDATE complaints SET ending_message = ?4, ends_at = ?5, last_words = ?6, answer_leaves_at = MAX(COALESCE(answer_leaves_at, 0), ?5),
           team_read_at = ?3 WHERE ${ENDS}`,
      )
      .bind(act.site, act.complaint, act.now, id, leavesAt, JSON.stringify(last)),
  ];
}

/** The last answer has left: it is final. Harmless to repeat; goes after the answer itself is filed. */
export function fileEnding(db: D1Database, site: string, complaint: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET state = 'final', over_how = 'final', over_at = ends_at, owed_what = NULL, owed_at = NULL, follow_up_at = NULL,
         sort_at = ends_at, shelf = CASE WHEN spam = 1 THEN shelf ELSE ${SHELF.closed} END
       WHERE site = ?1 AND id = ?2 AND ends_at <= ?3 AND state <> 'final'`,
    )
    .bind(site, complaint, now);
}

/** What was written to one complaint that is closed for good. Times in ms UTC. */
export interface EndedWords {
  complaint: string;
  reference: string;
  message: string;
  text: string;
  at: number;
}

/** What stands in the detail of `ended.digest`: how many words came in the week, and the first of them: complaint and message. */
export interface EndedDetail {
  n: number;
  words: [complaint: string, message: string][];
}
/** Words listed in one digest; of more it says how many there were. */
export const ENDED_LISTED = 20;

/** What a weekly digest tells of: the words that its detail names, at most ENDED_LISTED, in the order they came. */
export function endedWords(db: D1Database, site: string, detail: string | null): D1PreparedStatement {
  return db
    .prepare(
      `SELECT c.id AS complaint, c.reference, m.id AS message, m.text, m.at FROM json_each(?2, '$.words')
       CROSS JOIN messages m ON m.site = ?1 AND m.complaint = json_each.value ->> 0 AND m.id = json_each.value ->> 1
       CROSS JOIN complaints c ON c.site = ?1 AND c.id = m.complaint WHERE c.spam = 0 AND m.text <> '' LIMIT ${ENDED_LISTED}`,
    )
    .bind(site, detail ?? '{"words":[]}');
}

/** The words of one message that came after the end. `dueAt` is when the digest of their week is told; times in ms UTC. */
export interface WordsAfter {
  site: string;
  complaint: string;
  message: string;
  /** Names the week. */
  week: string;
  dueAt: number;
}

/** Owes the digest of that week, once, and lists these words in it while there is room. */
export function oweEnded(db: D1Database, it: WordsAfter, now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, detail, bucket, created_at, due_at)
       VALUES (?1, ?4, 'ended.digest', json_object('n', 1, 'words', json_array(json_array(?2, ?3))), ?5, ?6, ?7)
       ON CONFLICT (site, id) DO UPDATE SET done_at = NULL, detail = json_set(
         CASE WHEN json_array_length(outbox.detail, '$.words') < ${ENDED_LISTED}
           THEN json_insert(outbox.detail, '$.words[#]', json_array(?2, ?3)) ELSE outbox.detail END,
         '$.n', (outbox.detail ->> 'n') + 1)`,
    )
    .bind(it.site, it.complaint, it.message, `ended:${it.site}:${it.week}`, bucketOf(it.site), now, it.dueAt);
}
