import { RECOVERY_DEFAULTS } from "../../shared/recovery-defaults.ts";
import type { Recovery, RecoveryDraft, RecoveryView } from "../../shared/remedy.ts";

/** The site's guidelines for putting it right, or those that a new site begins with. */
export async function readRecovery(db: D1Database, site: string): Promise<RecoveryView> {
  const row = await db
    .prepare("SELECT recovery, recovery_number AS number FROM sites WHERE site = ?1")
    .bind(site)
    .first<{ recovery: string | null; number: number }>();
  const recovery = row?.recovery ? (JSON.parse(row.recovery) as Recovery) : RECOVERY_DEFAULTS;
  return { number: row?.number ?? 0, recovery, isDefault: !row?.recovery };
}

/** Stores new ones if `number` is still the stored one; changes nothing where somebody else was first. */
export function updateRecovery(db: D1Database, site: string, { number, recovery }: RecoveryDraft): D1PreparedStatement {
  return db
    .prepare(
      "UPDATE sites SET recovery = ?3, recovery_number = recovery_number + 1 WHERE site = ?1 AND recovery_number = ?2",
    )
    .bind(site, number, JSON.stringify(recovery));
}
