import type { Role } from "../../shared/team.ts";
import { OFFER_COLUMNS, type OfferRow } from "./offers.ts";
import type { Fact } from "./outbox.ts";

const NOTICES = [
  "team.answered",
  "visitor.acted",
  "approval.asked",
  "approval.decided",
  "offer.lapse",
  "remedy.delivered",
  "follow.up",
  "follow.lapse",
];

/** All that was offered on the complaints of these facts, where it matters to them. */
export function selectOffersOf(db: D1Database, facts: readonly Fact[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT of_site AS site, ${OFFER_COLUMNS},
         (SELECT m.role FROM members m WHERE m.site = of_site AND m.id = offers.member AND m.removed_at IS NULL) AS role
       FROM (SELECT DISTINCT value ->> 'site' AS of_site, value ->> 'complaint' AS of_complaint
         FROM json_each(?1) WHERE value ->> 'notice' IN (SELECT value FROM json_each(?2)))
       CROSS JOIN offers ON site = of_site AND complaint = of_complaint`,
    )
    .bind(JSON.stringify(facts), JSON.stringify(NOTICES));
}
/** `role` of whoever makes it, as of now; null where they are a member no more. */
export type DueOffer = OfferRow & { site: string; role: Role | null };

/** Is something agreed on that is not done yet? */
export async function hasAgreed(db: D1Database, site: string, complaint: string): Promise<boolean> {
  const row = await db
    .prepare(
      "SELECT 1 FROM offers INDEXED BY offers_agreed WHERE site = ?1 AND complaint = ?2 AND state = 'accepted' LIMIT 1",
    )
    .bind(site, complaint)
    .first();
  return row !== null;
}
