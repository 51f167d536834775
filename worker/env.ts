import { seams } from "./seams.ts";
import type { Live } from "./objects/live.ts";
import type { Spool } from "./objects/spool.ts";
import type { Timekeeper } from "./objects/timekeeper.ts";
import type { SignedIn } from "./store/sessions.ts";

/** Bindings, as wrangler.toml names them. What is optional may be missing and is then shown as "not set up". */
export interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
  SPOOL: DurableObjectNamespace<Spool>;
  TIMEKEEPER: DurableObjectNamespace<Timekeeper>;
  LIVE: DurableObjectNamespace<Live>;
  NETWORK_LIMIT: RateLimit;
  SITE_LIMIT: RateLimit;
  /** Counts the same words to one site; without it nothing is marked as repeated. */
  REPEAT_LIMIT?: RateLimit;
  /** Where photos are kept. */
  PHOTOS?: R2Bucket;
  EMAIL?: SendEmail;
  /** The address automatic mail comes from. */
  MAIL_FROM?: string;
  /** Key of every mailed link and of the daily network salt; a secret. */
  LINK_KEY: string;
  /** Opens set-up once in production; without it set-up is not found. */
  SETUP_TOKEN?: string;
}

export interface Variables {
  now: number;
  requestId: string;
  /** Set by the team's middleware only. */
  me: SignedIn;
}

export interface App {
  Bindings: Env;
  Variables: Variables;
}

/** Sites are independent; this is where a site would find a database of its own. */
export function databaseFor(env: Env, _site: string): D1Database {
  return seams.database(env.DB);
}
