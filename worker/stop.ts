import { base64url } from "../shared/id.ts";
import { paths } from "../shared/paths.ts";
import { hmac, sameText } from "./keys.ts";

/**
 * "I did not write this": the key in a receipt mail that says so. It opens nothing to read, so that it may stand in an
 * address and a mail app may use it by itself. Computed when the mail is rendered, stored nowhere.
 */
async function proofOf(linkKey: string, site: string, complaint: string): Promise<string> {
  return base64url(await hmac(linkKey, "stop", site, complaint));
}

/** The link in a receipt mail, to a page in the language of that mail. */
export async function stopLink(
  linkKey: string,
  base: string,
  complaint: { site: string; id: string; lang: string },
): Promise<string> {
  const { site, id, lang } = complaint;
  const token = `${site}.${id}.${await proofOf(linkKey, site, id)}`;
  return `${base}${paths.stop(token)}?lang=${encodeURIComponent(lang.split("-")[0] ?? "")}`;
}

/** The complaint that a link is about, or undefined for one that we did not make. */
export async function readStopToken(
  linkKey: string,
  token: string,
): Promise<{ site: string; complaint: string } | undefined> {
  const [site = "", complaint = "", proof = ""] = token.split(".");
  return sameText(proof, await proofOf(linkKey, site, complaint)) ? { site, complaint } : undefined;
}
