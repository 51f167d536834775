import { base64url } from "../shared/id.ts";
import { paths } from "../shared/paths.ts";
import { hmac, sameText } from "./keys.ts";
import { addressKey } from "./notices/caps.ts";

/** What a link is about. The address, as an HMAC, is the one that it was mailed to. */
export interface StopToken {
  site: string;
  complaint: string;
  address: string;
}

/**
 * "I did not write this": the key in a receipt mail that says so. It opens nothing to read, so that it may stand in an
 * address and a mail app may use it by itself. Computed when the mail is rendered, stored nowhere. Signed with the
 * address, because whoever wrote can give another one later, and must not stop the mail of whoever owns that.
 */
async function proofOf(linkKey: string, { site, complaint, address }: StopToken): Promise<string> {
  return base64url(await hmac(linkKey, "stop", site, complaint, address));
}

/** The link in a receipt mail, to a page in the language of that mail. */
export async function stopLink(
  linkKey: string,
  base: string,
  complaint: { site: string; id: string; lang: string; email: string },
): Promise<string> {
  const { site, id, lang, email } = complaint;
  const address = await addressKey(linkKey, email);
  const token = `${site}.${id}.${address}.${await proofOf(linkKey, { site, complaint: id, address })}`;
  return `${base}${paths.stop(token)}?lang=${encodeURIComponent(lang.split("-")[0] ?? "")}`;
}

/** What a link is about, or undefined for one that we did not make. Whether the complaint still has that address is not looked up. */
export async function readStopToken(linkKey: string, token: string): Promise<StopToken | undefined> {
  const [site = "", complaint = "", address = "", proof = ""] = token.split(".");
  const about = { site, complaint, address };
  return sameText(proof, await proofOf(linkKey, about)) ? about : undefined;
}
