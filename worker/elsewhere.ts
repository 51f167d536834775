import type { ElsewhereView } from "../shared/closing.ts";
import { elsewhereFor } from "../shared/elsewhere/elsewhere.ts";
import type { Env } from "./env.ts";
import { readSnapshot } from "./snapshot.ts";
import type { ComplaintRow } from "./store/complaints.ts";

/** Where else this visitor can turn, as the settings have it now, in their language. */
export async function elsewhereOf(env: Env, { site, lang }: ComplaintRow): Promise<ElsewhereView[]> {
  const snapshot = await readSnapshot(env, site);
  return elsewhereFor(snapshot?.settings.elsewhere, lang);
}
