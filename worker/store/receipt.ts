import type { PromiseBasis } from "../../shared/promise.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import type { Intake } from "./intake.ts";

export interface ReceiptRow {
  id: string;
  reference: string;
  kind: ReceiptView["kind"];
  received_at: number;
  promise_due_at: number | null;
  promise_basis: PromiseBasis | null;
  reader_name: string;
  reader_role: string;
  email: string | null;
  spam: number;
  test: number;
  /** The words stored under the message id that was sent. */
  kept_text: string | null;
}

export function selectReceipt(
  db: D1Database,
  site: string,
  id: string,
  secretHash: string,
  message: string,
): D1PreparedStatement {
  return db
    .prepare(
      `SELECT id, reference, kind, received_at, promise_due_at, promise_basis, reader_name, reader_role, email, spam, test,
         (SELECT text FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?4) AS kept_text
       FROM complaints WHERE site = ?1 AND id = ?2 AND secret_hash = ?3`,
    )
    .bind(site, id, secretHash, message);
}

export function toReceipt(row: ReceiptRow): ReceiptView {
  // Of spam and tests nobody is told, so nothing may be promised.
  const isOurs = row.spam === 0 && row.test === 0;
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    receivedAt: row.received_at,
    promiseDueAt: isOurs ? row.promise_due_at : null,
    promiseBasis: isOurs ? row.promise_basis : null,
    reader: { name: row.reader_name, role: row.reader_role },
    mail: row.email !== null && isOurs,
    event: 2,
  };
}

/** The receipt of a complaint that D1 has not seen yet: word for word the one that D1 will give. */
export function receiptOf(it: Intake): ReceiptView {
  return toReceipt({
    id: it.draft.id,
    reference: it.reference,
    kind: it.draft.kind,
    received_at: it.receivedAt,
    promise_due_at: it.promiseDueAt,
    promise_basis: it.promiseBasis ?? null,
    reader_name: it.reader.name,
    reader_role: it.reader.role,
    email: it.draft.email ?? null,
    spam: it.spam ? 1 : 0,
    test: it.draft.test ? 1 : 0,
    kept_text: it.draft.text,
  });
}

/** The same of what waits in the spool: the first one's receipt, for whoever has its secret and these words. */
export function heldReceipt(
  { intakes }: { intakes: [Intake, ...Intake[]] },
  draft: { messageId: string; text: string },
  secretHash: string,
): ReceiptView | undefined {
  const [first] = intakes;
  const isKept = intakes.some((one) => one.draft.messageId === draft.messageId && one.draft.text === draft.text);
  return isKept && first.secretHash === secretHash ? receiptOf(first) : undefined;
}

/** The receipt of words that are already stored under this secret: lets a retry through when the door is full. */
export async function readReceipt(
  db: D1Database,
  draft: { site: string; id: string; messageId: string; text: string },
  secretHash: string,
): Promise<ReceiptView | undefined> {
  const row = await selectReceipt(db, draft.site, draft.id, secretHash, draft.messageId).first<ReceiptRow>();
  return row && row.kept_text === draft.text ? toReceipt(row) : undefined;
}

/** The receipt of a complaint, for whoever has been let in to it already. */
export async function readReceiptOf(db: D1Database, site: string, id: string): Promise<ReceiptView | undefined> {
  const row = await db
    .prepare(
      `SELECT id, reference, kind, received_at, promise_due_at, promise_basis, reader_name, reader_role, email, spam, test, NULL AS kept_text
       FROM complaints WHERE site = ?1 AND id = ?2`,
    )
    .bind(site, id)
    .first<ReceiptRow>();
  return row ? toReceipt(row) : undefined;
}
