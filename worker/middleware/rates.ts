import type { PublicSettings } from "../../shared/site.ts";
import type { Env } from "../env.ts";
import { Refusal } from "../problem.ts";
import { spread } from "./capacity.ts";

/** What one key of each binding allows a minute; wrangler.toml says the same. */
const NETWORK_UNIT = 60;
const SITE_UNIT = 1_200;
/** The bindings count in windows of a minute; whoever hits one waits for most of it, and not all come back at once. */
const RATE_WAIT_S = 30;
const RATE_SPREAD_S = 15;

export function slowDown(): Refusal {
  return new Refusal("slow_down", { retry_after_s: spread(RATE_WAIT_S, RATE_SPREAD_S) });
}

/** A draft is looked at once a second at most; nobody types faster than that. */
export async function checkRate(env: Env, site: string, member: string): Promise<void> {
  const { success } = await env.NETWORK_LIMIT.limit({ key: `check/${site}/${member}` });
  if (!success) throw slowDown();
}

/** A binding's limit is fixed, a site's is a setting: a higher one is spread over several keys. */
function keyFor(name: string, perMin: number, unit: number): string {
  const lanes = Math.max(1, Math.ceil(perMin / unit));
  return lanes === 1 ? name : `${name}/${Math.floor(Math.random() * lanes)}`;
}

/**
 * Has this network, or the whole site, sent more than it may in the last minute? What a network sends beyond its own
 * limit is not counted as the site's: one network alone must not use up what everybody else may send.
 */
export async function overRate(
  env: Env,
  site: string,
  network: string,
  limits: PublicSettings["limits"],
): Promise<boolean> {
  const one = await env.NETWORK_LIMIT.limit({ key: keyFor(`${site}/${network}`, limits.networkPerMin, NETWORK_UNIT) });
  if (!one.success) return true;
  const all = await env.SITE_LIMIT.limit({ key: keyFor(site, limits.sitePerMin, SITE_UNIT) });
  return !all.success;
}
