// Fills a database with complaints as fast as SQLite writes: straight into the file, while nobody else has it open.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const DAY_MS = 86_400_000;

/** The file that holds D1 in this state folder. */
function fileOf(state: string): string {
  const folder = join(state, "v3/d1/miniflare-D1DatabaseObject");
  const name = readdirSync(folder).find((file) => /^[0-9a-f]{64}\.sqlite$/.test(file));
  if (!name) throw new Error(`No database lies in ${folder}`);
  return join(folder, name);
}

/** Numbers 1 to ?2, and what each complaint is made of: of ten, one is owed, one waits, seven are answered, one is spam. */
const SERIES = `WITH RECURSIVE series (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < ?2),
  made AS (SELECT n, ?1 AS site, printf('%08x-0000-7000-8000-%012x', n, n) AS id, printf('%08x-0000-7000-8000-%012x', n, n + (1 << 40)) AS message,
    CASE n % 10 WHEN 0 THEN 1 WHEN 1 THEN 2 WHEN 2 THEN 9 ELSE 3 END AS shelf, ?3 - (n * 7919 % 360) * ${DAY_MS} / 2 - n AS at FROM series)`;
const WORDS = "'The parcel never came, and nobody picks up the phone. This is number ' || n || '.'";

const STATEMENTS = [
  `INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, wish, anger, reach, origin_listed, spam, signals,
     test, reader_name, reader_role, received_at, promise_due_at, owed_what, owed_at, shelf, sort_at, visitor_wrote_at)
   SELECT site, id, 'hash-' || n, printf('%08X', n) || '0', 'problem', iif(shelf = 3, 'answered', 'received'), 'widget', ${WORDS}, 'en', 'refund', 1 + n % 10,
     'here', 1, iif(shelf = 9, 1, 0), '', 0, 'Olga', '', at, at + ${DAY_MS}, iif(shelf = 1, 'answer', NULL), iif(shelf = 1, at + ${DAY_MS}, NULL),
     shelf, at + ${DAY_MS}, at FROM made`,
  `INSERT INTO messages (site, complaint, id, author, kind, text, lang, at, leaves_at)
   SELECT site, id, message, 'visitor', 'words', ${WORDS}, 'en', at, at FROM made`,
  `INSERT INTO messages (site, complaint, id, author, kind, by_name, text, lang, at, leaves_at)
   SELECT site, id, 'reply-' || n, 'team', 'reply', 'Olga', 'I am sorry. It leaves again today.', 'en', at + 60000, at + 60000 FROM made WHERE shelf = 3`,
  `INSERT INTO events (site, complaint, n, kind, author, message, at) SELECT site, id, 1, 'received', 'visitor', message, at FROM made`,
  `INSERT INTO events (site, complaint, n, kind, author, by_name, message, at)
   SELECT site, id, 2, 'replied', 'team', 'Olga', 'reply-' || n, at + 60000 FROM made WHERE shelf = 3`,
  `INSERT INTO outbox (site, id, notice, complaint, message, bucket, created_at, due_at, done_at)
   SELECT site, message, 'complaint.received', id, message, 0, at, at, at + 1000 FROM made`,
  `INSERT INTO deliveries (site, fact, channel, notice, complaint, state, attempts, created_at, sent_at)
   SELECT site, message, 'mail', 'complaint.received', id, 'sent', 1, at, at + 1000 FROM made`,
];

function hex(n: number, digits: number): string {
  return n.toString(16).padStart(digits, "0");
}

/** Stores `count` complaints of half a year on this site, with what was said, done and told, in an open database. */
export function fillInto(db: DatabaseSync, site: string, count: number, now: number): void {
  for (const sql of STATEMENTS) {
    // Each statement names those of ?1 to ?3 that it needs through the series, and so needs all of them.
    db.prepare(`${SERIES} ${sql}`.replace(/^(WITH[\s\S]*?FROM series\)) (INSERT INTO \w+ \([^)]*\))\s*/, "$2 $1 ")).run(
      site,
      count,
      now,
    );
  }
}

/** The same in the file of this state folder. Gives back the id of one in the middle. */
export function fill(state: string, site: string, count: number, now: number): string {
  const db = new DatabaseSync(fileOf(state));
  db.exec("PRAGMA synchronous = OFF; BEGIN");
  fillInto(db, site, count, now);
  db.exec("COMMIT; PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
  const middle = Math.ceil(count / 2);
  return `${hex(middle, 8)}-0000-7000-8000-${hex(middle, 12)}`;
}
