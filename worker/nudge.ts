import type { Env } from "./env.ts";

/** Tells whoever looks at this complaint that there is news; never waited for by a request. */
export async function nudge(env: Env, site: string, complaint: string): Promise<void> {
  await env.LIVE.get(env.LIVE.idFromName(site)).nudge(complaint);
}
