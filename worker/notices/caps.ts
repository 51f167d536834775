import { base64url } from "../../shared/id.ts";
import { hmac } from "../keys.ts";
import type { CapCounts } from "../store/caps.ts";

/** So many mails at most: to an address nobody has proven, from one network, for one site. */
const ADDRESS_PER_10_MIN = 1;
const ADDRESS_PER_DAY = 3;
const NETWORK_PER_DAY = 20;
const SITE_PER_HOUR = 200;

/** Stands for a mail address in the caps: an HMAC, so that the table names nobody. */
export async function addressKey(linkKey: string, address: string): Promise<string> {
  return base64url(await hmac(linkKey, "address", address.trim().toLowerCase()));
}

/** Which cap says no to one more receipt, if any. The receipt must not become a weapon against an address. */
export function overCap(counts: CapCounts): string | undefined {
  if (!counts.proven && (counts.addressRecent >= ADDRESS_PER_10_MIN || counts.addressDay >= ADDRESS_PER_DAY))
    return "cap.address";
  if (counts.networkDay >= NETWORK_PER_DAY) return "cap.network";
  return counts.siteHour >= SITE_PER_HOUR ? "cap.site" : undefined;
}
