import { base64url, uuid7 } from "../shared/id.ts";
import { referenceFrom } from "../shared/reference.ts";

const encoder = new TextEncoder();

export async function digest(...parts: string[]): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(parts.join("\u0000"))));
}

/** What is stored of a secret: whoever reads a leaked backup can read complaints but not answer as the visitor. */
export async function hashOf(secret: string): Promise<string> {
  return base64url(await digest(secret));
}

/** A deployment has one key; importing it anew for every intake costs more than the signature. */
let imported: { key: string; signer: Promise<CryptoKey> } | undefined;

export async function hmac(key: string, ...parts: string[]): Promise<Uint8Array> {
  if (imported?.key !== key) {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    imported = { key, signer: crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]) };
  }
  return new Uint8Array(await crypto.subtle.sign("HMAC", await imported.signer, encoder.encode(parts.join("\u0000"))));
}

/** The key in a mailed link. Stored nowhere; raising the generation revokes it. */
export async function mailKey(linkKey: string, site: string, complaint: string, generation: number): Promise<string> {
  return base64url(await hmac(linkKey, "thread", site, complaint, String(generation)));
}

export async function referenceOf(site: string, complaint: string): Promise<string> {
  return referenceFrom(await digest("reference", site, complaint));
}

/** A UUIDv7 of our own making. */
export function newId(now: number): string {
  return uuid7(now, crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * The id under which other words are kept that came with a message id already taken: two tabs shared a draft, and one
 * was sent while the other was still being written. The same words give the same id, so a retry stays one message.
 */
export async function siblingId(id: string, text: string): Promise<string> {
  return uuid7(0, await digest("sibling", id, text));
}

/** 256 random bits, base64url. */
export function randomSecret(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Random Crockford letters, 5 bits each. */
export function randomLetters(count: number): string {
  return lettersOf(crypto.getRandomValues(new Uint8Array(count)), count);
}
/** The low 5 bits of each byte as a Crockford letter. */
export function lettersOf(bytes: Uint8Array, count: number): string {
  return Array.from(bytes.subarray(0, count), (byte) => LETTERS[byte & 31]).join("");
}

/** What a person typed of such letters: case, spaces, dashes, O, I and L are forgiven. */
export function readLetters(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

/** Equal length and content, in time that does not depend on where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = encoder.encode(a);
  const right = encoder.encode(b);
  return left.byteLength === right.byteLength && crypto.subtle.timingSafeEqual(left, right);
}
