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
  const b = new Uint8Array(random.subarray(0, 16));
  for (let i = 5, t = now; i >= 0; i--, t = Math.floor(t / 256)) b[i] = t % 256;
  b[6] = (b[6]! & 0x0f) | 0x70;
  b[8] = (b[8]! & 0x3f) | 0x80;
  const hex = Array.from(b, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}
