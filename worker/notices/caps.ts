import { base64url } from "../../shared/id.ts";
import { hmac } from "../keys.ts";
import { type CapCounts, readCaps } from "../store/caps.ts";
import { isStopped } from "../store/stopped.ts";

/** So many mails at most: to an address nobody has proven, from one network, for one site. */
const ADDRESS_PER_10_MIN = 1;
const ADDRESS_PER_DAY = 3;
const NETWORK_PER_DAY = 20;
const SITE_PER_HOUR = 200;

/** The owner of the address said that they did not write, and wants no more mail. */
const STOPPED = "stopped";

/** Stands for a mail address in the caps: an HMAC, so that the table names nobody. */
export async function addressKey(linkKey: string, address: string): Promise<string> {
  return base64url(await hmac(linkKey, "address", address.trim().toLowerCase()));
}

/** Which cap says no to one more receipt, if any. Whoever wants no more mail gets none, proven or not. */
function overCap(counts: CapCounts): string | undefined {
  if (counts.stopped) return STOPPED;
  if (!counts.proven && (counts.addressRecent >= ADDRESS_PER_10_MIN || counts.addressDay >= ADDRESS_PER_DAY))
    return "cap.address";
  if (counts.networkDay >= NETWORK_PER_DAY) return "cap.network";
  return counts.siteHour >= SITE_PER_HOUR ? "cap.site" : undefined;
}

/** A receipt about to be mailed: for which site, to whom and from which network, the latter two as HMACs. */
interface Receipt {
  site: string;
  address: string;
  network: string | null;
}

/**
 * The receipt must not become a weapon against an address. One per drain: receipts that are planned together must count
 * each other, because they are counted in the table only once they were sent.
 */
export class Caps {
  readonly #db: D1Database;
  readonly #planned: Receipt[] = [];
  constructor(db: D1Database) {
    this.#db = db;
  }

  /** What says no to an answer: only its address can, because a person wrote it to a person. */
  async refuses(address: string): Promise<string | undefined> {
    return (await isStopped(this.#db, address)) ? STOPPED : undefined;
  }

  /** The cap that says no to this receipt; without one it counts as mailed from here on. */
  async over(receipt: Receipt, now: number): Promise<string | undefined> {
    const { site, address, network } = receipt;
    const counts = await readCaps(this.#db, site, address, network, now);
    const toAddress = this.#planned.filter((one) => one.address === address).length;
    const cap = overCap({
      stopped: counts.stopped,
      proven: counts.proven,
      addressRecent: counts.addressRecent + toAddress,
      addressDay: counts.addressDay + toAddress,
      networkDay: counts.networkDay + this.#planned.filter((one) => network !== null && one.network === network).length,
      siteHour: counts.siteHour + this.#planned.filter((one) => one.site === site).length,
    });
    if (cap === undefined) this.#planned.push(receipt);
    return cap;
  }
}
