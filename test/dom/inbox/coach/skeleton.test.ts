import { describe, expect, test } from "vitest";
import { coach } from "../../../../shared/coach/coach.ts";
import { loadPack } from "../../../../shared/coach/packs/index.ts";
import { PACK_LANGS } from "../../../../shared/coach/packs/langs.ts";
import { CLASSES, FAULTS, MOMENTS } from "../../../../shared/coach/types.ts";
import { firstBlank, skeleton, type OnRecord } from "../../../../worker/inbox/coach/skeleton.ts";

const record = (part: Partial<OnRecord> = {}): OnRecord => ({
  lang: "en-GB",
  moment: "reply",
  fault: "ours",
  severity: 3,
  name: "Ruth",
  wroteAt: Date.UTC(2026, 10, 17, 12),
  order: "LS-2041",
  signer: "Ana",
  ...part,
});

describe("a skeleton", () => {
  test("has what is on record, and blanks for the rest", () => {
    const text = skeleton(record())!;
    expect(text).toContain("Hello Ruth,");
    expect(text).toContain("17 November");
    expect(text).toContain("LS-2041");
    expect(text).toMatch(/Ana$/);
    expect(text).toContain("[what we did wrong]");
  });

  test("makes up nothing where nothing is on record", () => {
    const text = skeleton(record({ name: null, wroteAt: null, order: null, signer: null }))!;
    expect(text).toContain("[name]");
    expect(text).not.toMatch(/undefined|null|LS-|November/);
  });

  test("owns nothing where the fault is not ours, and says so where it is not known", () => {
    expect(skeleton(record({ fault: "not-ours" }))).not.toMatch(/what we did wrong/);
    expect(skeleton(record({ fault: "unknown" }))).toContain("I do not know yet");
    expect(skeleton(record({ moment: "refusal" }))).toContain("I cannot");
  });

  test.each(["en", "en-GB", "de", "es", "fr", "pt-BR"])("in %s never leaves without a blank filled in", (lang) => {
    for (const moment of MOMENTS)
      for (const fault of FAULTS)
        for (const severity of [1, 3, 5])
          expect(firstBlank(skeleton(record({ lang, moment, fault, severity }))!)).toBeDefined();
  });

  test("is not there in a language that we have no sentences in", () => {
    expect(skeleton(record({ lang: "ar" }))).toBeUndefined();
  });
});

test("the first blank is found with its brackets, and a text without one has none", () => {
  expect(firstBlank("I am sorry: we [what], by [day].")).toEqual({ start: 15, end: 21 });
  expect(firstBlank("I am sorry. [] It was me.")).toBeUndefined();
});

test.each(PACK_LANGS)(
  "in %s the coach finds nothing that undermines in our own sentences, and each blank bars",
  async (lang) => {
    const pack = await loadPack(lang);
    for (const moment of MOMENTS)
      for (const fault of FAULTS)
        for (const severity of [2, 3, 5]) {
          const { findings, barred } = coach(
            { text: skeleton(record({ lang, moment, fault, severity }))!, lang, moment, fault, severity },
            pack,
          );
          expect(
            findings.filter(({ class: of }) => (CLASSES as readonly string[]).includes(of)),
            `${moment}, ${fault}`,
          ).toEqual([]);
          expect(barred).toBe("yes");
        }
  },
);
