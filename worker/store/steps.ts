import type { EventKind } from "../../shared/life.ts";
import { statesFor, type Step } from "../../shared/steps.ts";
import { bucketOf } from "./outbox.ts";
import type { Act } from "./writing.ts";

/** Steps that nothing but the complaint itself keeps from being taken twice: the event each leaves, and whether it is still to be taken. */
const ONCE = {
  // What was opened again is read again.
  see: { event: "seen", open: "(seen_at IS NULL OR reopened_at > seen_at)" },
  // By another name it is another's.
  take_on: { event: "on_it", open: "on_it_by IS NOT ?4" },
  hand_over: { event: "handed_over", open: "handed_over_at IS NULL" },
} as const satisfies Partial<Record<Step, { event: EventKind; open: string }>>;
type Once = keyof typeof ONCE;

function open(step: Once): string {
  const states = statesFor(step).map((state) => `'${state}'`);
  return `site = ?1 AND id = ?2 AND state IN (${states.join(", ")}) AND ${ONCE[step].open}`;
}

/** What a member does. */
export type MemberAct = Act & { member: { id: string; name: string } };

/** The event of a step that can be taken now; of two at once, one. Goes before what takes it. */
function addOnce(db: D1Database, act: MemberAct, step: Once, detail: string | null = null): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at, detail)
       SELECT site, id, (SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2) + 1, '${ONCE[step].event}', 'team', ?5, ?4,
         NULL, ?3, ?6 FROM complaints WHERE ${open(step)}`,
    )
    .bind(act.site, act.complaint, act.now, act.member.name, act.member.id, detail);
}

function set(db: D1Database, act: MemberAct, step: Once, columns: string): D1PreparedStatement {
  return db
    .prepare(`UPDATE complaints SET ${columns} WHERE ${open(step)}`)
    .bind(act.site, act.complaint, act.now, act.member.name);
}

/** A person really had it open, for the first time. */
export function see(db: D1Database, act: MemberAct): D1PreparedStatement[] {
  return [addOnce(db, act, "see"), set(db, act, "see", "seen_at = ?3, seen_by = ?4, state = 'seen'")];
}

/** And each time: no news to the team any more. */
export function markRead(db: D1Database, act: Act): D1PreparedStatement {
  return db
    .prepare("UPDATE complaints SET team_read_at = ?3 WHERE site = ?1 AND id = ?2")
    .bind(act.site, act.complaint, act.now);
}

/** "I'm on it"; from whoever said so before, too. */
export function takeOn(db: D1Database, act: MemberAct): D1PreparedStatement[] {
  return [addOnce(db, act, "take_on"), set(db, act, "take_on", "on_it_at = ?3, on_it_by = ?4")];
}

/** Asks the owner to answer this one, who is told of it; once. The last one says whether it was asked now. */
export function handOver(db: D1Database, act: MemberAct, summary: string | null): D1PreparedStatement[] {
  return [
    addOnce(db, act, "hand_over", summary),
    db
      .prepare(
        `INSERT INTO outbox (site, id, notice, complaint, detail, bucket, created_at, due_at)
         SELECT site, ?4, 'owner.asked', id, ?5, ?6, ?3, ?3 FROM complaints WHERE ${open("hand_over")} ON CONFLICT DO NOTHING`,
      )
      .bind(act.site, act.complaint, act.now, `owner:${act.complaint}:${act.now}`, summary, bucketOf(act.site)),
    set(db, act, "hand_over", "handed_over_at = ?3, handed_over_by = ?4"),
  ];
}
