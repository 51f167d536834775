import * as fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { ComplaintDraft, missingReach, REACHES } from "../../../shared/complaint.ts";
import { draftIssues } from "../../../shared/rules.ts";
import { newDraft } from "../../../widget/draft.ts";
import { asSent } from "../../../widget/sending.ts";

const config = { base: "https://w.example", site: "demo" };
const blankOr = (some: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), fc.constant("  "), some);

test("the form lets through what the Worker takes, and nothing else", () => {
  const said = fc.record({
    text: fc.oneof(blankOr(fc.string({ unit: "binary" })), fc.constant("x".repeat(10_001))),
    reach: fc.constantFrom(...REACHES),
    email: fc.option(blankOr(fc.oneof(fc.emailAddress(), fc.constant("kim@b@c"), fc.constant(" kim@example.com "))), {
      nil: undefined,
    }),
    phone: fc.option(blankOr(fc.stringMatching(/^[+0-9 ]{1,20}$/)), { nil: undefined }),
  });
  fc.assert(
    fc.property(said, (said) => {
      const draft = { ...newDraft(), ...said } as ReturnType<typeof newDraft>;
      const sent = JSON.parse(JSON.stringify(asSent(draft, config, "en"))) as ComplaintDraft;
      const taken = v.safeParse(ComplaintDraft, sent);
      const complete = taken.success && !missingReach(taken.output);
      expect(Object.keys(draftIssues(draft)).length === 0, JSON.stringify(said)).toBe(complete);
    }),
    { numRuns: 2_000 },
  );
});
