import * as v from "valibot";

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUIDv7 made in the browser. Only a name: nothing parses time out of it (browser clocks lie). */
export const ComplaintId = v.pipe(v.string("id.shape"), v.regex(UUID7, "id.shape"));
/** A UUIDv7 made in the browser for one message. */
export const MessageId = ComplaintId;
/** 256 random bits as 43 base64url characters. The only key to a thread; the Worker stores its SHA-256. */
export const ThreadSecret = v.pipe(
  v.string("secret.shape"),
  v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, "secret.shape"),
);
/** The public key of a site, 4 to 32 characters, as it stands in `data-site`. */
export const SiteKey = v.pipe(
  v.string("site.shape"),
  v.regex(/^[a-z0-9][a-z0-9-]{2,30}[a-z0-9]$/, "site.shape"),
);

/**
 * UUIDv7 (RFC 9562, section 5.7) from a time in ms and 16 random bytes, of which 74 bits are used.
 * The caller owns clock and randomness.
 */
export function uuid7(now: number, random: Uint8Array): string {
  const b = random.slice(6, 16);
  b[0] = (b[0]! & 0x0f) | 0x70;
  b[2] = (b[2]! & 0x3f) | 0x80;
  const hex = (n: number, digits: number): string => Math.floor(n).toString(16).padStart(digits, "0");
  const digits = hex(now, 12) + Array.from(b, (byte) => hex(byte, 2)).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
