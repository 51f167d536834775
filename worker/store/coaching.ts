import { PARTICULARS, type Particular, spellingOf } from "../../shared/particulars.ts";
import type { CheckedView } from "../../shared/coaching.ts";
import { commit } from "./commit.ts";
import type { ComplaintRow } from "./complaints.ts";
import type { Act } from "./writing.ts";

/** What the coach said of an answer, as stored; findings and components as JSON. */
export interface CheckRow {
  message: string;
  verdict: CheckedView["verdict"];
  moment: CheckedView["moment"];
  lang: string | null;
  version: number;
  findings: string;
  components: string;
  reason: string | null;
  failed: number;
}

/** Goes in with the answer itself, and only with it; a retry changes nothing. */
export function addCheck(db: D1Database, act: Act, message: string, it: CheckedView): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO checks (site, complaint, message, verdict, moment, lang, version, findings, components, reason, failed, at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?3
       ON CONFLICT DO NOTHING`,
    )
    .bind(
      act.site,
      act.complaint,
      message,
      it.verdict,
      it.moment,
      it.lang,
      it.version,
      JSON.stringify(it.findings),
      JSON.stringify(it.components),
      it.reason,
      it.failed ? 1 : 0,
      act.now,
    );
}

export function selectChecks(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT message, verdict, moment, lang, version, findings, components, reason, failed FROM checks
       WHERE site = ?1 AND complaint = ?2`,
    )
    .bind(site, complaint);
}

/** Remembers under which spellings the addresses and numbers of these complaints are found. */
export function rememberParticulars(db: D1Database, complaints: readonly ComplaintRow[]): D1PreparedStatement {
  const rows = complaints.flatMap(({ site, id, ...row }) =>
    PARTICULARS.map((kind) => ({ site, id, kind, spelling: spellingOf(kind, row[COLUMN[kind]] ?? "") })),
  );
  return db
    .prepare(
      `INSERT INTO particulars (site, kind, spelling, complaint)
       SELECT value ->> 'site', value ->> 'kind', value ->> 'spelling', value ->> 'id' FROM json_each(?1)
       WHERE value ->> 'spelling' IS NOT NULL AND EXISTS (SELECT 1 FROM complaints c
         WHERE c.site = value ->> 'site' AND c.id = value ->> 'id' AND c.words_deleted_at IS NULL) ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(rows));
}

/** Complaints looked at for one spelling. */
const SHARERS_MAX = 20;

/** Something that stands on another complaint of the site, neither spam nor a test. */
export interface Holder {
  kind: Particular;
  /** As that complaint has it. */
  value: string;
  /** That complaint's mail address. */
  email: string | null;
}

const COLUMN = { mail: "email", phone: "phone", order: "order_no" } as const;

function selectHolders(
  db: D1Database,
  site: string,
  complaint: string,
  kind: keyof typeof COLUMN,
  spellings: readonly string[],
): D1PreparedStatement {
  // The latest complaints: ids are made of time.
  return db
    .prepare(
      `SELECT '${kind}' AS kind, c.${COLUMN[kind]} AS value, c.email FROM json_each(?3) CROSS JOIN complaints c
       ON c.site = ?1 AND c.id IN (SELECT complaint FROM particulars WHERE site = ?1 AND kind = '${kind}'
         AND spelling = json_each.value AND complaint <> ?2 ORDER BY complaint DESC LIMIT ${SHARERS_MAX})
       WHERE c.spam = 0 AND c.test = 0 AND c.${COLUMN[kind]} IS NOT NULL`,
    )
    .bind(site, complaint, JSON.stringify(spellings));
}

function selectReferences(db: D1Database, site: string, complaint: string, references: readonly string[]) {
  return db
    .prepare(
      `SELECT 'reference' AS kind, c.reference AS value, c.email FROM json_each(?3) CROSS JOIN complaints c
       ON c.reference = json_each.value AND c.site = ?1 WHERE c.id <> ?2 AND c.spam = 0 AND c.test = 0`,
    )
    .bind(site, complaint, JSON.stringify(references));
}

/** What was said to others lately: so many answers, the newest first. */
const LATELY_MAX = 30;
/** What was said to the same person on other complaints: so many of them, the newest first. */
const EARLIER_MAX = 5;

export interface Spellings extends Record<Particular, readonly string[]> {}

export interface RecordRows {
  holders: Holder[];
  /** Answers of ours to the same mail address on other complaints, and the latest to anybody else. */
  earlier: string[];
  toOthers: string[];
}

/** What only the record can tell a draft, bounded whatever is in it; one round trip. `email` is whom the draft is for, if they own it. */
export async function readRecord(
  db: D1Database,
  site: string,
  complaint: string,
  email: string | null,
  asked: Spellings,
): Promise<RecordRows> {
  const results = await commit(db, [
    db
      .prepare(
        `SELECT complaint, text FROM messages WHERE site = ?1 AND kind = 'reply' AND taken_back_at IS NULL AND complaint <> ?2
         ORDER BY at DESC LIMIT ${LATELY_MAX}`,
      )
      .bind(site, complaint),
    db
      .prepare(
        `SELECT m.complaint, m.text FROM messages m WHERE m.site = ?1 AND m.kind = 'reply' AND m.taken_back_at IS NULL
         AND m.complaint IN (SELECT complaint FROM particulars WHERE site = ?1 AND kind = 'mail' AND spelling = ?3
           AND complaint <> ?2 ORDER BY complaint DESC LIMIT ${EARLIER_MAX}) LIMIT ${LATELY_MAX}`,
      )
      .bind(site, complaint, (email && spellingOf("mail", email)) ?? ""),
    ...PARTICULARS.map((kind) => selectHolders(db, site, complaint, kind, asked[kind])),
    selectReferences(db, site, complaint, asked.reference),
  ]);
  const [lately = [], earlier = [], ...holders] = results.map((result) => result.results) as unknown as [
    { complaint: string; text: string }[],
    { complaint: string; text: string }[],
    ...Holder[][],
  ];
  const theirs = new Set(earlier.map((one) => one.complaint));
  return {
    holders: holders.flat(),
    earlier: earlier.map(({ text }) => text),
    toOthers: lately.filter((one) => !theirs.has(one.complaint)).map(({ text }) => text),
  };
}
