import { databaseFor, type Env } from "../env.ts";
import type { DeliveryRow } from "../store/deliveries.ts";
import { type Member, readOwner } from "../store/members.ts";
import type { StoredSite } from "../store/sites.ts";
import { mailIsSetUp, mailTo, teamChannelNames } from "./tellers.ts";
import type { NoticeData } from "./render-data.ts";
import { isDue } from "./due.ts";
import type { Case, Step } from "./plan.ts";

/** A channel that failed so often (about two and a half minutes) is not one to rely on alone. */
const TRIES = 3;

/** The owner of each site, asked for once in a round. */
export class Owners {
  readonly #env: Env;
  readonly #known = new Map<string, Member | undefined>();
  constructor(env: Env) {
    this.#env = env;
  }

  async of(site: string): Promise<Member | undefined> {
    if (!this.#known.has(site)) this.#known.set(site, await readOwner(databaseFor(this.#env, site), site));
    return this.#known.get(site);
  }
}

/** Has every channel the team set up failed for good measure? With none set up at all: yes. */
function allFail(site: StoredSite, done: DeliveryRow[]): boolean {
  return teamChannelNames(site.channels).every((name) => {
    const row = done.find((one) => one.channel === name);
    return (
      row !== undefined &&
      row.state !== "sent" &&
      row.state !== "digested" &&
      (row.attempts >= TRIES || row.state === "withheld" || row.state === "given_up")
    );
  });
}

/**
 * Has a channel just been given up for good before its tries were used up (410)? Nothing else would bring its fact back,
 * and it must come back once, for the owner to be mailed.
 */
export function turnsToOwner(env: Env, { channels }: StoredSite, rows: DeliveryRow[]): boolean {
  if (channels.mail || !mailIsSetUp(env)) return false;
  const names = teamChannelNames(channels);
  return rows.some(
    ({ channel, state, attempts }) => state === "given_up" && attempts < TRIES && names.includes(channel),
  );
}

/**
 * Mail to the site's owner, where the team's own channels do not work: a webhook that moved away must not mean that
 * nobody hears of complaints. Where mail is set up as a channel anyway, there is nothing to fall back to.
 */
export async function fallbackStep({ env, site, done, round, now }: Case, data: NoticeData): Promise<Step[]> {
  if (site.channels.mail || !mailIsSetUp(env)) return [];
  const before = done.find((row) => row.channel === "mail");
  if (!isDue(before, now)) return [];
  if (!before && !allFail(site, done)) return [];
  const owner = await round.owners.of(site.site);
  const teller = owner && mailTo(env, owner.email);
  return teller ? [{ name: "mail", before, teller, data }] : [];
}
