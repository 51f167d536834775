import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReference, referenceFrom } from "../../shared/reference.ts";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const digest = fc.uint8Array({ minLength: 32, maxLength: 32 });
const reference = digest.map(referenceFrom);
const dashed = (letters: string[]) => letters.join("").replace(/(.{3})(?=.)/g, "$1-");

describe("a reference", () => {
  test.each([
    [[0, 0, 0, 0, 0], "000-000-000"],
    [[0, 0, 0, 0, 1], "000-000-012"],
    [[0, 0, 0, 0, 16], "000-000-0G5"],
    [[8, 134, 66, 152, 232], "123-456-789"],
    [[255, 255, 255, 255, 255], "ZZZ-ZZZ-ZZ3"],
  ])("made from %j reads %s", (bytes, expected) => {
    expect(referenceFrom(new Uint8Array(bytes))).toBe(expected);
  });

  test("is three threes, takes 40 bits of the digest and no more, and reads back as itself", () => {
    fc.assert(
      fc.property(digest, (bytes) => {
        const made = referenceFrom(bytes);
        expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{3}){2}$/);
        expect(referenceFrom(bytes.subarray(0, 5))).toBe(made);
        expect(readReference(made)).toBe(made);
      }),
    );
  });

  test("another digest makes another reference", () => {
    fc.assert(
      fc.property(digest, fc.integer({ min: 0, max: 39 }), (bytes, bit) => {
        const other = Uint8Array.from(bytes);
        other[Math.floor(bit / 8)]! ^= 1 << (bit % 8);
        expect(referenceFrom(other)).not.toBe(referenceFrom(bytes));
      }),
    );
  });
});

describe("a reference typed wrongly is not another complaint's", () => {
  test("any one wrong letter is caught", () => {
    fc.assert(
      fc.property(reference, (right) => {
        const letters = [...right.replaceAll("-", "")];
        for (const [at, letter] of letters.entries()) {
          for (const wrong of LETTERS) {
            if (wrong !== letter) expect(readReference(dashed(letters.with(at, wrong)))).toBeUndefined();
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("any two neighbours changing places are caught", () => {
    fc.assert(
      fc.property(reference, (right) => {
        const letters = [...right.replaceAll("-", "")];
        for (let at = 0; at < 8; at++) {
          const swapped = letters.with(at, letters[at + 1]!).with(at + 1, letters[at]!);
          if (letters[at] !== letters[at + 1]) expect(readReference(dashed(swapped))).toBeUndefined();
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("so is a letter too few or too many", () => {
    fc.assert(
      fc.property(reference, fc.constantFrom(...LETTERS), (right, more) => {
        expect(readReference(right.slice(0, -1))).toBeUndefined();
        expect(readReference(right + more)).toBeUndefined();
      }),
    );
  });
});

describe("a reference typed by a person", () => {
  test.each([
    "000-000-012",
    "000000012",
    " 000 000 012 ",
    "000–000—012",
    "ooo-OOO-oi2",
    "000-000-0l2",
    "000-000-0L2",
    "0-0-0-0-0-0-0-1-2",
  ])("%j is understood", (typed) => {
    expect(readReference(typed)).toBe("000-000-012");
  });

  test.each(["", "-", "000-000-01U", "000-000-01!", "000-000-01", "000-000-0122", "٠٠٠-٠٠٠-٠١٢", "💥💥💥💥💥💥💥💥💥"])(
    "%j is not one",
    (typed) => {
      expect(readReference(typed)).toBeUndefined();
    },
  );

  test("lower case and lost dashes change nothing", () => {
    fc.assert(
      fc.property(reference, (right) => {
        expect(readReference(right.toLowerCase().replaceAll("-", ""))).toBe(right);
      }),
    );
  });

  test("anything may be typed: it is read as a reference or as none", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...LETTERS, ..."oil-– "), maxLength: 14 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = readReference(text);
        if (read !== undefined) expect(readReference(read)).toBe(read);
      }),
      { numRuns: 10_000 },
    );
  });
});
