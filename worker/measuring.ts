import { measure, MEASURED_DAYS, SAMPLES_MAX } from "../shared/measure.ts";
import { databaseFor, type Env } from "./env.ts";
import { commit } from "./store/commit.ts";
import { readSamples } from "./store/measure.ts";
import { listUnmeasured, passOver, readSite, storeMeasured } from "./store/sites.ts";

const DAY_MS = 24 * 60 * 60_000;

async function measureSite(env: Env, site: string, now: number): Promise<void> {
  const db = databaseFor(env, site);
  const stored = await readSite(db, site);
  if (!stored) return;
  const samples = await readSamples(db, site, { from: now - MEASURED_DAYS * DAY_MS, now, limit: SAMPLES_MAX });
  await commit(db, [storeMeasured(db, site, measure(samples, stored.settings.clock, now))]);
}

/** Works out, for up to `limit` sites whose turn it is, what their first answers take. One that cannot be measured keeps back no other. */
export async function measureSites(env: Env, now: number, limit: number): Promise<void> {
  for (const site of await listUnmeasured(env.DB, now - DAY_MS, limit)) {
    try {
      await measureSite(env, site, now);
    } catch (error) {
      console.error("measure", error instanceof Error ? error.name : "failed");
      await commit(env.DB, [passOver(env.DB, site, now)]);
    }
  }
}
