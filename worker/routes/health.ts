import { Hono } from "hono";
import { paths } from "../../shared/paths.ts";
import type { App } from "../env.ts";
import { ensureAllHeartbeats } from "../heartbeat.ts";
import { mailIsSetUp } from "../notices/tellers.ts";
import { photosAreSetUp } from "../photos/bucket.ts";
import { countLate } from "../store/outbox.ts";

/** A notice this late means that telling is not well, in ms. */
const LATE_MS = 5 * 60_000;

async function well(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

export const healthRoutes = new Hono<App>();

/** Is all well? No personal data. Asking also makes sure that the heartbeat exists. */
healthRoutes.get(paths.healthz, async (c) => {
  let late = -1;
  const [d1, timekeeper, spool] = await Promise.all([
    well(countLate(c.env.DB, c.var.now, LATE_MS).then((count) => (late = count))),
    well(ensureAllHeartbeats(c.env)),
    well(c.env.SPOOL.get(c.env.SPOOL.idFromName("healthz")).snapshot()),
  ]);
  const ok = d1 && timekeeper && spool && late === 0;
  const mail = mailIsSetUp(c.env) ? "ready" : "not set up";
  const photos = photosAreSetUp(c.env) ? "ready" : "not set up";
  const body = { ok, d1, spool, timekeeper, outbox: { late }, mail, photos };
  return c.json(body, ok ? 200 : 503, { "Cache-Control": "no-store" });
});
