import type { Snapshot } from "../shared/site.ts";
import { databaseFor, type Env } from "./env.ts";
import { commit } from "./store/commit.ts";
import { listUnpublished, markPublished } from "./store/sites.ts";

const FRESH_MS = 60_000;
/** Isolate memory: at most a minute old, and at most this many sites. */
const HELD_MAX = 1_000;
const held = new Map<string, { snapshot: Snapshot; until: number }>();

function cacheKey(site: string): string {
  return `https://snapshot.amends.invalid/${encodeURIComponent(site)}`;
}

function hold(snapshot: Snapshot): Snapshot {
  if (held.size >= HELD_MAX) held.clear();
  // Real time on purpose: this is about the age of a copy, not about what is due.
  held.set(snapshot.site, { snapshot, until: Date.now() + FRESH_MS });
  return snapshot;
}

/**
 * The site's settings as intake sees them: isolate memory → Cache API → the site's spool object. D1 is never asked, so a
 * stalled database cannot keep a complaint out. Undefined means: no such site.
 */
export async function readSnapshot(env: Env, site: string): Promise<Snapshot | undefined> {
  const known = held.get(site);
  if (known && known.until > Date.now()) return known.snapshot;
  const cached = await caches.default.match(cacheKey(site));
  if (cached) return hold((await cached.json()) as Snapshot);
  const snapshot = (await env.SPOOL.get(env.SPOOL.idFromName(site)).snapshot()) as Snapshot | null;
  if (!snapshot) return undefined;
  await caches.default.put(
    cacheKey(site),
    Response.json(snapshot, { headers: { "Cache-Control": `max-age=${FRESH_MS / 1_000}` } }),
  );
  return hold(snapshot);
}

/**
 * After D1 has the settings, the spool object gets them; only then are they "saved". Where this fails in between, D1
 * remembers that a publication is owed, and the Timekeeper makes it.
 */
export async function publishSnapshot(env: Env, snapshot: Snapshot): Promise<void> {
  await env.SPOOL.get(env.SPOOL.idFromName(snapshot.site)).publish(snapshot);
  const db = databaseFor(env, snapshot.site);
  await commit(db, [markPublished(db, snapshot.site, snapshot.number, snapshot.measured?.at ?? 0)]);
  await caches.default.delete(cacheKey(snapshot.site));
  held.delete(snapshot.site);
}

/** Makes up to `limit` publications that are owed. One that fails is owed still, and keeps back no other. */
export async function mendSnapshots(env: Env, limit: number): Promise<void> {
  const owed = await listUnpublished(env.DB, limit);
  const ends = await Promise.allSettled(
    owed.map(({ site, number, settings, measured }) => publishSnapshot(env, { site, number, settings, measured })),
  );
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
