import { coach } from "../shared/coach/coach.ts";
import type { MailPost } from "./channels/mail.ts";
import { readPack } from "./packs.ts";

/**
 * The few things that differ between a laptop and production. Production uses exactly these values; worker/local.ts,
 * which is never deployed, replaces some of them before the first request.
 */
export const seams = {
  /** May webhooks go to loopback and private addresses? */
  localTargets: false,
  /** A request's own word for its network, for tests; undefined means: look at the address. */
  networkName: (_request: Request): string | undefined => undefined,
  /** Where mail is handed over; the local mail box listens here. */
  mailPost: (binding: MailPost): MailPost => binding,
  /** Every use of a database or of the photos passes here, so that a laptop can have the bad days of production. */
  database: (db: D1Database): D1Database => db,
  photos: (bucket: R2Bucket): R2Bucket => bucket,
  /** What reads an answer before it goes out; a test has the day on which it fails. */
  coach,
  /** Where its languages come from; tests take them from the source, not from what was last built. */
  readPack,
};
