import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { base64url, ComplaintId, SiteKey, ThreadSecret, uuid7 } from "../../shared/id.ts";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe("an id made in the browser", () => {
  test("is the example of RFC 9562", () => {
    const random = Uint8Array.from([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuid7(1_645_557_742_000, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  test("is taken by the schema, begins with its time, and leaves the random bytes alone", () => {
    fc.assert(
      fc.property(time, bytes(16), (now, random) => {
        const before = [...random];
        const id = uuid7(now, random);
        expect(v.is(ComplaintId, id)).toBe(true);
        expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(now);
        expect([...random]).toEqual(before);
      }),
    );
  });

  test("74 random bits decide: another random value makes another id", () => {
    const same = new Set<string>();
    for (let bit = 48; bit < 128; bit++) {
      const random = new Uint8Array(16);
      random[Math.floor(bit / 8)]! |= 1 << (bit % 8);
      same.add(uuid7(0, random));
    }
    expect(same.size).toBe(74 + 1); // the six bits of version and variant all make the one of zeros
  });

  test.each([
    "",
    "017f22e2-79b0-4cc3-98c4-dc0c0c07398f", // version 4
    "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f", // another variant
    "017F22E2-79B0-7CC3-98C4-DC0C0C07398F", // two spellings would be two complaints
    "017f22e279b07cc398c4dc0c0c07398f",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
    7,
    null,
  ])("%j is refused", (id) => {
    expect(v.is(ComplaintId, id)).toBe(false);
  });
});

describe("the secret of a thread", () => {
  test("is 256 bits as base64url", () => {
    fc.assert(
      fc.property(bytes(32), (random) => {
        const secret = base64url(random);
        expect(secret).toBe(Buffer.from(random).toString("base64url"));
        expect(v.is(ThreadSecret, secret)).toBe(true);
      }),
    );
  });

  test("has one spelling: letters that carry bits nobody reads are refused", () => {
    for (const last of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") {
      const spelled = "A".repeat(42) + last;
      const canonical = Buffer.from(spelled, "base64url").toString("base64url") === spelled;
      expect([last, v.is(ThreadSecret, spelled)]).toEqual([last, canonical]);
    }
  });

  test.each([
    "",
    "A".repeat(42),
    "A".repeat(44),
    `${"A".repeat(42)}=`,
    `${"A".repeat(41)}+A`,
    `${"A".repeat(41)}/A`,
    undefined,
  ])("%j is refused", (secret) => {
    expect(v.is(ThreadSecret, secret)).toBe(false);
  });

  test.each([0, 1, 2, 3, 1_000])("%i bytes read as anywhere else", (length) => {
    const random = Uint8Array.from({ length }, (_, at) => (at * 37) % 256);
    expect(base64url(random)).toBe(Buffer.from(random).toString("base64url"));
  });
});

test.each([
  ["demo", true],
  ["ana-s-bakery", true],
  ["a23", false],
  ["a234", true],
  ["a".repeat(32), true],
  ["a".repeat(33), false],
  ["-demo", false],
  ["demo-", false],
  ["Demo", false],
  ["de mo", false],
  ["../demo", false],
  ["démo", false],
])("%s as a site's key: %s", (key, taken) => {
  expect(v.is(SiteKey, key)).toBe(taken);
});
