import type { ComplaintDraft } from "../../shared/complaint.ts";
import type { Source } from "../../shared/life.ts";
import { SHELF } from "../../shared/life.ts";
import type { PromiseBasis } from "../../shared/promise.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { changed, commit } from "./commit.ts";
import { restoreFirst, touchCorrected } from "./correction.ts";
import { bucketOf } from "./outbox.ts";
import { receiptOf, type ReceiptRow, selectReceipt, toReceipt } from "./receipt.ts";

/** A complaint with everything that was decided at the door, before the first try to store it. Plain data: it also travels to the spool. */
export interface Intake {
  draft: Omit<ComplaintDraft, "secret" | "website" | "took">;
  secretHash: string;
  reference: string;
  source: Source;
  sourceUrl: string | null;
  origin: string | null;
  originListed: boolean;
  spam: boolean;
  signals: string[];
  network: string | null;
  reader: { name: string; role: string };
  codeHash: string | null;
  receivedAt: number;
  promiseDueAt: number | null;
  /** Like the zone in which the visitor lives, missing in what was kept before it was known. */
  promiseBasis?: PromiseBasis | null;
  zone?: string | null;
  /** Set when a team member entered it by hand. */
  member: { id: string; name: string } | null;
}

/** The first 200 units of the words on one line, not cut inside a surrogate pair. */
export function excerptOf(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200)
    .toWellFormed()
    .replace(/\uFFFD$/, "");
}

/** `unlessKnown` leaves a complaint that is there alone; without it, the whole batch is refused. */
function insertComplaint(db: D1Database, it: Intake, unlessKnown: "ON CONFLICT DO NOTHING" | ""): D1PreparedStatement {
  const { draft } = it;
  const shelf = it.spam ? SHELF.spam : it.promiseDueAt === null ? SHELF.waiting : SHELF.owed;
  return db
    .prepare(
      `INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, source_url, excerpt, lang, wish, anger, reach,
         email, phone, phone_when, name, order_no, page_url, page_title, viewport, agent, origin, origin_listed, spam, signals, test,
         network, reader_name, reader_role, code_hash, received_at, promise_due_at, owed_what, owed_at, shelf, sort_at, visitor_wrote_at,
         promise_basis, zone)
       VALUES (?1, ?2, ?3, ?4, ?5, 'received', ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
         ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?32, ?34, COALESCE(?32, ?31), ?31, ?35, ?36) ${unlessKnown}`,
    )
    .bind(
      draft.site,
      draft.id,
      it.secretHash,
      it.reference,
      draft.kind,
      it.source,
      it.sourceUrl,
      excerptOf(draft.text),
      draft.lang,
      draft.wish ?? null,
      draft.anger ?? null,
      draft.reach,
      draft.email ?? null,
      draft.phone ?? null,
      draft.phoneWhen ?? null,
      draft.name ?? null,
      draft.order ?? null,
      draft.context?.url ?? null,
      draft.context?.title ?? null,
      draft.context?.viewport ?? null,
      draft.context?.agent ?? null,
      it.origin,
      it.originListed ? 1 : 0,
      it.spam ? 1 : 0,
      it.signals.join(","),
      draft.test ? 1 : 0,
      it.network,
      it.reader.name,
      it.reader.role,
      it.codeHash,
      it.receivedAt,
      it.promiseDueAt,
      it.promiseDueAt === null ? null : "answer",
      shelf,
      it.promiseBasis ?? null,
      it.zone ?? null,
    );
}

/** The words, only under the right secret. Another message id on a known complaint is a correction. */
function insertWords(db: D1Database, it: Intake): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO messages (site, complaint, id, author, kind, text, lang, at, leaves_at)
       SELECT site, id, ?3, 'visitor', 'words', ?5, ?6, ?7, ?7 FROM complaints WHERE site = ?1 AND id = ?2 AND secret_hash = ?4
       ON CONFLICT DO NOTHING`,
    )
    .bind(it.draft.site, it.draft.id, it.draft.messageId, it.secretHash, it.draft.text, it.draft.lang, it.receivedAt);
}

/**
 * One event for one message: the first is `received` (or `entered`), a later one a correction. A correction keeps what it takes
 * the place of, so that it is found when the words are deleted.
 */
function insertEvent(db: D1Database, it: Intake): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at, detail)
       SELECT c.site, c.id, COALESCE((SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2), 0) + 1,
         CASE WHEN EXISTS (SELECT 1 FROM events WHERE site = ?1 AND complaint = ?2) THEN 'corrected' ELSE ?5 END,
         ?6, ?7, ?8, ?3, ?9,
         NULLIF(json_patch('{}', json_object('email', NULLIF(c.email, ?10), 'phone', NULLIF(c.phone, ?11), 'order', NULLIF(c.order_no, ?12))), '{}')
       FROM complaints c WHERE c.site = ?1 AND c.id = ?2 AND c.secret_hash = ?4
         AND NOT EXISTS (SELECT 1 FROM events WHERE site = ?1 AND complaint = ?2 AND message = ?3)`,
    )
    .bind(
      it.draft.site,
      it.draft.id,
      it.draft.messageId,
      it.secretHash,
      it.member ? "entered" : "received",
      it.member ? "team" : "visitor",
      it.member?.id ?? null,
      it.member?.name ?? null,
      it.receivedAt,
      it.draft.email ?? null,
      it.draft.phone ?? null,
      it.draft.order ?? null,
    );
}

/** What we owe the team (and, by the drain, the visitor's receipt): one row named after the message. Tests and spam owe nothing. */
function insertOwed(db: D1Database, it: Intake): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, message, bucket, created_at, due_at)
       SELECT site, message, CASE n WHEN 1 THEN 'complaint.received' ELSE 'visitor.wrote' END, complaint, message, ?4, ?5, ?5
       FROM events WHERE site = ?1 AND complaint = ?2 AND message = ?3 AND at = ?5 AND ?6 = 1 ON CONFLICT DO NOTHING`,
    )
    .bind(
      it.draft.site,
      it.draft.id,
      it.draft.messageId,
      bucketOf(it.draft.site),
      it.receivedAt,
      it.spam || it.draft.test ? 0 : 1,
    );
}

/** What became of a complaint that was sent: its receipt, whether anything is new, and whether these very words are kept, or were and have been deleted since. */
export interface Kept {
  receipt: ReceiptView;
  fresh: boolean;
  sameWords: boolean;
}

/** The four rows of a complaint that nobody has sent before, as plain as they can be: this is what nearly every one is. */
function insertNew(db: D1Database, it: Intake): D1PreparedStatement[] {
  const { site, id, messageId, text, lang, test } = it.draft;
  const words = db
    .prepare(
      `INSERT INTO messages (site, complaint, id, author, kind, text, lang, at, leaves_at)
       VALUES (?1, ?2, ?3, 'visitor', 'words', ?4, ?5, ?6, ?6)`,
    )
    .bind(site, id, messageId, text, lang, it.receivedAt);
  const event = db
    .prepare(
      `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at)
       VALUES (?1, ?2, 1, ?4, ?5, ?6, ?7, ?3, ?8)`,
    )
    .bind(
      site,
      id,
      messageId,
      it.member ? "entered" : "received",
      it.member ? "team" : "visitor",
      it.member?.id ?? null,
      it.member?.name ?? null,
      it.receivedAt,
    );
  const owed = db
    .prepare(
      `INSERT INTO outbox (site, id, notice, complaint, message, bucket, created_at, due_at)
       VALUES (?1, ?3, 'complaint.received', ?2, ?3, ?4, ?5, ?5)`,
    )
    .bind(site, id, messageId, bucketOf(site), it.receivedAt);
  return [insertComplaint(db, it, ""), words, event, ...(it.spam || test ? [] : [owed])];
}

/** Was the batch refused because one of its rows is there already? */
function isKnown(error: unknown): boolean {
  return error instanceof Error && error.message.includes("UNIQUE constraint failed");
}

/**
 * Complaint, message, event and outbox row in one batch. One that is known gets the first one's receipt, read back in the
 * same round trip as what is new about it. Undefined when the id is known under another secret. `filedAt` (ms UTC) says
 * that it waited in the spool and is filed now.
 */
export async function keepComplaint(db: D1Database, it: Intake, filedAt?: number): Promise<Kept | undefined> {
  if (filedAt !== undefined) return keepKnown(db, it, filedAt);
  try {
    await commit(db, insertNew(db, it));
  } catch (error) {
    if (!isKnown(error)) throw error;
    return keepKnown(db, it);
  }
  return { receipt: receiptOf(it), fresh: true, sameWords: true };
}

/** The same for what may be there already, in part or whole: a retry, a correction, a race, what comes out of the spool. */
async function keepKnown(db: D1Database, it: Intake, filedAt?: number): Promise<Kept | undefined> {
  const results = await commit<ReceiptRow>(db, [
    insertComplaint(db, it, "ON CONFLICT DO NOTHING"),
    insertWords(db, it),
    insertEvent(db, it),
    insertOwed(db, it),
    touchCorrected(db, it, filedAt ?? it.receivedAt),
    ...(filedAt === undefined ? [] : [restoreFirst(db, it)]),
    selectReceipt(db, it.draft.site, it.draft.id, it.secretHash, it.draft.messageId),
  ]);
  const row = results.at(-1)?.results[0];
  return (
    row && {
      receipt: toReceipt(row),
      fresh: changed(results[1]) > 0,
      sameWords: row.kept_text === it.draft.text || row.kept_text === "",
    }
  );
}
