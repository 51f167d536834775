import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blanked, isSame, mentionsIn, spellingOf } from "../../shared/particulars.ts";
import { referenceFrom } from "../../shared/reference.ts";

const REFERENCE = referenceFrom(Uint8Array.of(1, 2, 3, 4, 5));

function found(text: string, kind: string): string[] {
  return mentionsIn(text).flatMap((one) => (one.kind === kind ? [one.text] : []));
}

test.each([
  ["Write to ana.perez+shop@mail.example.org.", "mail", "ana.perez+shop@mail.example.org"],
  ["(Ana <ana@mail.example>)", "mail", "ana@mail.example"],
  ["mailto:ana@mail.example, please", "mail", "ana@mail.example"],
  ["“ana@mail.example”", "mail", "ana@mail.example”".slice(0, -1)],
  ["Rufen Sie +49 (0)30 / 901-820 an", "phone", "+49 (0)30 / 901-820"],
  ["Call (212) 555-0134 now", "phone", "(212) 555-0134"],
  ["Call 212.555.0134.", "phone", "212.555.0134"],
  ["Call 5550134", "phone", "5550134"],
  ["Order #100234 has left", "order", "100234"],
  ["Your invoice INV-2026/0815 is void", "order", "INV-2026/0815"],
  ["Bestellung 1002 3456.", "order", "1002 3456"],
  [`We answered ${REFERENCE}.`, "reference", REFERENCE],
  [
    `We answered ${REFERENCE.toLowerCase().replaceAll("-", "")}.`,
    "reference",
    REFERENCE.toLowerCase().replaceAll("-", ""),
  ],
  [`We answered ${REFERENCE.replaceAll("-", " ")}.`, "reference", REFERENCE.replaceAll("-", " ")],
])("in %j there is a %s", (text, kind, part) => {
  expect(found(text, kind)).toEqual([part]);
});

test.each([
  "It is @home, at 10:30, and costs 12.50 or 1,250.00",
  "Between 22.11.2026 and 2026-11-30, or 3/4/2026",
  "The different new one did not fit, are you sure",
  "In 2026 there were 1999 of 24/7",
  "Room 12, 3rd floor, A4, B2B, MP3",
])("nothing is named in %j", (text) => {
  expect(mentionsIn(text)).toEqual([]);
});

const LINE = [
  "+49 30 901820",
  "0049 30 901820",
  "030 901820",
  "(030) 90 18 20",
  "+49 (0)30/90-18-20",
  "030–901820",
  "030.901.820",
];
test("one line is one line however it is spelt, and another one is not", () => {
  for (const a of LINE)
    for (const b of LINE) {
      expect.soft(isSame("phone", a, b), `${a} = ${b}`).toBe(true);
      expect.soft(spellingOf("phone", a)).toBe(spellingOf("phone", b));
    }
  expect(isSame("phone", "030 901820", "040 901820")).toBe(false);
  expect(isSame("phone", "555 0134", "+1 212 555 0134")).toBe(true);
  expect(isSame("phone", "0134", "555 0134")).toBe(false);
});

test("one order is one order with and without the letters before it, and another shop's letters make another", () => {
  for (const written of ["#100234", "Order 100234", "100234", "order-100234"])
    expect.soft(isSame("order", written, "100234"), written).toBe(true);
  expect(isSame("order", "AB-100234", "ab100234")).toBe(true);
  expect(isSame("order", "AB-100234", "CD-100234")).toBe(false);
  expect(isSame("order", "100234", "100235")).toBe(false);
});

test("what is the same is looked up the same way", () => {
  const written = fc.stringMatching(/^[A-Za-z]{0,5}[-# ]?\d{1,4}[- ./]?\d{3,6}$/);
  fc.assert(
    fc.property(fc.constantFrom("phone" as const, "order" as const), written, written, (kind, a, b) => {
      if (spellingOf(kind, a) && isSame(kind, a, b)) expect(spellingOf(kind, a)).toBe(spellingOf(kind, b));
    }),
  );
});

test("a mention is what stands there, in any text", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("a@b.example", " +1 212 555 0134", "AB-12345", REFERENCE, "\r\n", "😀"),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join("");
      for (const { start, end, text: said } of mentionsIn(text)) expect(text.slice(start, end)).toBe(said);
      blanked(text, { name: parts[0] ?? null, order: parts[1] ?? null });
    }),
  );
});

describe("what would name the visitor is blanked", () => {
  test.each([
    ["Dear Ana Pérez, I am sorry", "Dear […], I am sorry", "Ana Pérez"],
    ["Dear ms. perez: I am sorry", "Dear ms. […]: I am sorry", "Ana Pérez"],
    ["Ana's lamp is on its way, ANA", "[…]'s lamp is on its way, […]", "ana"],
    ["Señor de la Cruz, de verdad lo siento", "Señor de la […], de verdad lo siento", "Juan de la Cruz"],
    ["王さん、申し訳ありません", "王さん、申し訳ありません", "Ana"],
    ["I rang 030 901820 and wrote to ana@mail.example", "I rang […] and wrote to […]", null],
    [`${REFERENCE} is settled, order AB-12345 too`, "[…] is settled, order […] too", null],
    ["It came on 22.11.2026 for 12.50", "It came on 22.11.2026 for 12.50", "Ana"],
  ])("%j becomes %j", (text, clean, name) => {
    expect(blanked(text, { name, order: null })).toBe(clean);
  });

  test("an order of any shape, where it stands as the visitor typed it", () => {
    expect(blanked("Your table 17b, at nine", { name: null, order: "table 17b" })).toBe("Your […], at nine");
  });
});

test.each(["1", "1 ", "a@", "@", "+(", "0(0)", "A1-", "555 0134 ", `${REFERENCE} `, "a.b@c.", "9-9-", "K7F-"])(
  "100,000 characters of %j are read in a moment",
  (unit) => {
    const long = unit.repeat(Math.ceil(100_000 / unit.length));
    const short = unit.repeat(Math.ceil(10_000 / unit.length));
    const time = (text: string) => {
      const from = performance.now();
      mentionsIn(text);
      blanked(text, { name: "Ana Pérez", order: unit });
      return performance.now() - from;
    };
    time(short);
    const fast = Math.min(time(short), time(short), time(short));
    expect(Math.min(time(long), time(long), time(long))).toBeLessThan(Math.max(40 * fast, 250));
  },
);
