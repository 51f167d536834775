import type { Author, EventKind, MessageKind } from "../../shared/life.ts";
import type { DeliveryState } from "../../shared/notice.ts";
import { type CheckRow, selectChecks } from "./coaching.ts";
import { commit } from "./commit.ts";
import { type ComplaintRow, selectComplaint } from "./complaints.ts";
import { selectGood } from "./good-answers.ts";
import { type EarlierRow, selectEarlier, selectEarlierOffers, selectEarlierPromises } from "./history.ts";
import { type OfferRow, selectOffers } from "./offers.ts";
import type { Fact } from "./outbox.ts";
import { type CountedPrevention, type FixRow, selectFix, selectPreventions } from "./preventions.ts";
import { type PhotoRow, selectPhotos } from "./photos.ts";
import { type PromiseRow, selectPromises } from "./promises.ts";

export interface MessageRow {
  id: string;
  author: Author;
  kind: MessageKind;
  member: string | null;
  by_name: string | null;
  text: string;
  lang: string;
  at: number;
  leaves_at: number;
  taken_back_at: number | null;
}

export interface EventRow {
  n: number;
  kind: EventKind;
  author: Author;
  by_name: string | null;
  message: string | null;
  at: number;
  detail: string | null;
}

export interface ThreadRows {
  complaint: ComplaintRow;
  messages: MessageRow[];
  events: EventRow[];
  deliveries: { notice: string; channel: string; state: DeliveryState }[];
  /** Those that have begun, too. */
  photos: PhotoRow[];
  /** Those that are not on record yet, too. */
  promises: PromiseRow[];
  /** Those that wait for a manager, or were refused, too. */
  offers: OfferRow[];
  /** What was changed because of it, once the visitor was told. */
  fixed: FixRow | undefined;
}

/** What the team has beside the thread itself; never read for a visitor. */
export interface TeamRows extends ThreadRows {
  checks: CheckRow[];
  /** Which messages are good answers. */
  good: string[];
  /** What the same person complained of before, the latest first, and what was promised them then. */
  earlier: EarlierRow[];
  earlierPromises: PromiseRow[];
  /** And what was offered or given to them then. */
  earlierOffers: OfferRow[];
  /** What changes because of its cause. */
  preventions: CountedPrevention[];
}

function selectThread(db: D1Database, site: string, id: string): D1PreparedStatement[] {
  return [
    selectComplaint(db, site, id),
    db
      .prepare(
        `SELECT id, author, kind, member, by_name, text, lang, at, leaves_at, taken_back_at FROM messages
         WHERE site = ?1 AND complaint = ?2`,
      )
      .bind(site, id),
    db
      .prepare(
        "SELECT n, kind, author, by_name, message, at, detail FROM events WHERE site = ?1 AND complaint = ?2 ORDER BY n",
      )
      .bind(site, id),
    // A notice about a complaint is named after the message it tells of, so the key of deliveries serves; no index more.
    db
      .prepare(
        `SELECT d.notice, d.channel, d.state FROM messages m CROSS JOIN deliveries d ON d.site = m.site AND d.fact = m.id
         WHERE m.site = ?1 AND m.complaint = ?2`,
      )
      .bind(site, id),
    selectPhotos(db, site, id),
    selectPromises(db, site, id),
    selectOffers(db, site, id),
    selectFix(db, site, id),
  ];
}

function toThread(results: D1Result[]): ThreadRows | undefined {
  const complaint = results[0]?.results[0] as ComplaintRow | undefined;
  if (!complaint) return undefined;
  return {
    complaint,
    // Ordered here: sorting in the database reads every row twice.
    messages: ((results[1]?.results ?? []) as unknown as MessageRow[]).toSorted(
      // Of one moment what was asked comes before what answers it.
      (a, b) => a.at - b.at || Number(b.kind === "words") - Number(a.kind === "words") || (a.id < b.id ? -1 : 1),
    ),
    events: (results[2]?.results ?? []) as unknown as EventRow[],
    deliveries: (results[3]?.results ?? []) as unknown as ThreadRows["deliveries"],
    photos: (results[4]?.results ?? []) as unknown as PhotoRow[],
    promises: (results[5]?.results ?? []) as unknown as PromiseRow[],
    offers: (results[6]?.results ?? []) as unknown as OfferRow[],
    fixed: results[7]?.results[0] as FixRow | undefined,
  };
}

/** A complaint with its messages (by time), events (by number) and how its notices fare: one round trip. */
export async function readThread(db: D1Database, site: string, id: string): Promise<ThreadRows | undefined> {
  return toThread(await commit(db, selectThread(db, site, id)));
}

/** The same with what is the team's own, in one round trip too. */
export async function readTeamThread(db: D1Database, site: string, id: string): Promise<TeamRows | undefined> {
  const results = await commit(db, [
    ...selectThread(db, site, id),
    selectChecks(db, site, id),
    selectGood(db, site, id),
    selectEarlier(db, site, id),
    selectEarlierPromises(db, site, id),
    selectEarlierOffers(db, site, id),
    selectPreventions(db, site, id),
  ]);
  const [checks, good, earlier, earlierPromises, earlierOffers, preventions] = results.slice(-6);
  const thread = toThread(results);
  return (
    thread && {
      ...thread,
      checks: (checks?.results ?? []) as unknown as CheckRow[],
      good: good?.results.map(({ message }) => String(message)) ?? [],
      earlier: (earlier?.results ?? []) as unknown as EarlierRow[],
      earlierPromises: (earlierPromises?.results ?? []) as unknown as PromiseRow[],
      earlierOffers: (earlierOffers?.results ?? []) as unknown as OfferRow[],
      preventions: (preventions?.results ?? []) as unknown as CountedPrevention[],
    }
  );
}

/** The words these facts are about. */
export function selectMessagesOf(db: D1Database, facts: readonly Fact[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT m.site, m.complaint, m.id, m.author, m.kind, m.member, m.by_name, m.text, m.lang, m.at, m.leaves_at, m.taken_back_at
       FROM json_each(?1) CROSS JOIN messages m
       ON m.site = value ->> 'site' AND m.complaint = value ->> 'complaint' AND m.id = value ->> 'message'`,
    )
    .bind(JSON.stringify(facts));
}

/** What writing to a thread has to know: the complaint, and the words that are already there under this message id. */
export interface Writable {
  complaint: ComplaintRow;
  known: string | undefined;
}

export async function readWritable(
  db: D1Database,
  site: string,
  id: string,
  message: string,
): Promise<Writable | undefined> {
  const results = await commit(db, [
    selectComplaint(db, site, id),
    db.prepare("SELECT text FROM messages WHERE site = ?1 AND complaint = ?2 AND id = ?3").bind(site, id, message),
  ]);
  const complaint = results[0]?.results[0] as ComplaintRow | undefined;
  const words = results[1]?.results[0] as { text: string } | undefined;
  return complaint && { complaint, known: words?.text };
}
