/** Hexadecimal of a whole number, at least so many digits. */
function hex(n: number, digits: number): string {
  return Math.floor(n).toString(16).padStart(digits, "0");
}

/**
 * UUIDv7 (RFC 9562, section 5.7) from a time in ms and 16 random bytes, of which 74 bits are used.
 * The caller owns clock and randomness.
 */
export function uuid7(now: number, random: Uint8Array): string {
  const b = random.slice(6, 16);
  b[0] = (b[0]! & 0x0f) | 0x70;
  b[2] = (b[2]! & 0x3f) | 0x80;
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
