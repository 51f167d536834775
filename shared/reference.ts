/** Crockford's 32: no I, L, O, U. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Check value over GF(32): Σ a^(i+1)·cᵢ with a primitive element, so any one wrong letter changes it (a^k is never 0)
 * and so does any swap of two neighbours (a^k ≠ a^(k+1)). The field is x⁵ + x² + 1.
 */
function check(values: readonly number[]): number {
  // Horner's rule: multiply by the primitive element 2, add the next.
  let sum = 0;
  for (const value of values) {
    sum = (sum ^ value) << 1;
    if (sum & 32) sum ^= 0b100101;
  }
  return sum;
}

/** `K7F-3QX-9MD` from the first 40 bits of a digest (≥ 5 bytes): eight letters and a check letter, in threes. */
export function referenceFrom(digest: Uint8Array): string {
  let bits = 0n;
  for (const byte of digest.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte);
  const values = Array.from({ length: 8 }, (_, i) => Number((bits >> BigInt(35 - 5 * i)) & 31n));
  return [...values, check(values)]
    .map((value) => LETTERS[value])
    .join("")
    .replace(/(.{3})(?=.)/g, "$1-");
}

/** Reads what a person typed: lower case, missing dashes, O for 0, I and L for 1 are forgiven. Undefined when it cannot be one. */
export function readReference(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const values = [...letters].map((letter) => LETTERS.indexOf(letter));
  if (values.length !== 9 || values.includes(-1) || check(values.slice(0, 8)) !== values[8]) return undefined;
  return letters.replace(/(.{3})(?=.)/g, "$1-");
}
