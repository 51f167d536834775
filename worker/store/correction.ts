import type { Intake } from "./intake.ts";

/**
 * A correction makes the complaint unread again, from when the team can see it, and what was said last of wish, anger and
 * ways of reaching holds. Keyed on the message's own time, so a retry changes nothing. The key in a mail belongs to the
 * address it went to: with another address it opens nothing any more.
 */
export function touchCorrected(db: D1Database, it: Intake, filedAt: number): D1PreparedStatement {
  const { draft } = it;
  return db
    .prepare(
      `UPDATE complaints SET visitor_wrote_at = ?5, wish = ?6, anger = ?7, reach = ?8, email = ?9, phone = ?10, phone_when = ?11,
         name = ?12, order_no = ?13, generation = generation + (email IS NOT ?9)
       WHERE site = ?1 AND id = ?2 AND received_at < ?4 AND visitor_wrote_at < ?5
         AND EXISTS (SELECT 1 FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND at = ?4)`,
    )
    .bind(
      draft.site,
      draft.id,
      draft.messageId,
      it.receivedAt,
      filedAt,
      draft.wish ?? null,
      draft.anger ?? null,
      draft.reach,
      draft.email ?? null,
      draft.phone ?? null,
      draft.phoneWhen ?? null,
      draft.name ?? null,
      draft.order ?? null,
    );
}

/**
 * A retry or a correction can reach D1 before the first sending is filed, and is then taken for the first. What was
 * promised first holds, unless something else has been promised since.
 */
export function restoreFirst(db: D1Database, it: Intake): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE complaints SET received_at = ?4, promise_due_at = ?5, promise_basis = ?8, reader_name = ?6, reader_role = ?7,
         sort_at = CASE WHEN owed_what = 'answer' AND owed_at = promise_due_at AND sort_at = owed_at THEN ?5 ELSE sort_at END,
         owed_at = CASE WHEN owed_what = 'answer' AND owed_at = promise_due_at THEN ?5 ELSE owed_at END
       WHERE site = ?1 AND id = ?2 AND secret_hash = ?3 AND received_at > ?4 AND (promise_due_at IS NULL) = (?5 IS NULL)`,
    )
    .bind(
      it.draft.site,
      it.draft.id,
      it.secretHash,
      it.receivedAt,
      it.promiseDueAt,
      it.reader.name,
      it.reader.role,
      it.promiseBasis ?? null,
    );
}
