import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvHead, csvLine, type Registered, registerCells, type RegisteredOffer } from "../../shared/register.ts";
import { REGISTER_COLUMNS } from "../../shared/report-view.ts";
import { parseCsv } from "../support/csv.ts";

const NOW = Date.parse("2026-11-22T18:00:00Z");
const DAY = 86_400_000;

function registered(more: Partial<Registered> = {}): Registered {
  return {
    reference: "K7F-3QX-9MD",
    receivedAt: NOW - 10 * DAY,
    channel: "widget",
    language: "en",
    kind: "problem",
    state: "received",
    page: null,
    visitor: null,
    contact: null,
    order: null,
    words: "The parcel never came",
    remedySought: null,
    anger: null,
    severity: null,
    safety: null,
    fault: null,
    failure: null,
    repeatOf: null,
    promisedBy: null,
    answeredAt: [],
    promises: [],
    offers: [],
    cause: null,
    prevention: null,
    askedAt: null,
    followUp: null,
    angerAfter: null,
    scores: { outcome: null, process: null, treatment: null },
    overAt: null,
    overHow: null,
    elsewhereAt: null,
    ...more,
  };
}

function given(more: Partial<RegisteredOffer> = {}): RegisteredOffer {
  const times = { madeAt: NOW - 5 * DAY, standsUntil: NOW + DAY, deliveredAt: null };
  const what = { kind: "refund", text: "Thirty euros back", cost: 3_000, currency: "EUR" } as const;
  return { ...what, ...times, state: "open", isAccepted: false, proof: null, ...more };
}

/** The fields of one line as a reader of CSV gets them. */
function fields(it: Registered): string[] {
  return parseCsv(csvLine(registerCells(it, NOW)))[0] ?? [];
}
const field = (it: Registered, column: (typeof REGISTER_COLUMNS)[number]) =>
  fields(it)[REGISTER_COLUMNS.indexOf(column)];

describe("a line of CSV", () => {
  test(
    "comes back as it was, whatever people write, but for the apostrophe before a formula",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary" }), fc.string(), (words, order) => {
          const line = fields(registered({ words, order }));
          expect(line).toHaveLength(REGISTER_COLUMNS.length);
          expect([words, `'${words}`]).toContain(line[REGISTER_COLUMNS.indexOf("words")]);
          expect([order, `'${order}`]).toContain(line[REGISTER_COLUMNS.indexOf("order")]);
        }),
        { numRuns: 300 },
      );
    },
  );

  test.each([
    "=1+1",
    "+49 555 0134",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    '=HYPERLINK("http://evil.example")',
  ])("never begins with what a spreadsheet runs: %j", (words) => {
    expect(field(registered({ words, visitor: words, cause: words }), "words")).toBe(`'${words}`);
    expect(field(registered({ cause: words }), "cause")).toBe(`'${words}`);
  });

  test("quotes what would break it, and doubles the quotes", () => {
    const line = csvLine(registerCells(registered({ words: 'He said "no",\r\nand left; so I left' }), NOW));
    expect(line).toContain('"He said ""no"",\r\nand left; so I left"');
    expect(line.endsWith("\r\n")).toBe(true);
  });

  test("the first line names the columns, after the mark that says UTF-8", () => {
    expect(csvHead()).toBe(`\uFEFF${REGISTER_COLUMNS.join(",")}\r\n`);
  });
});

describe("what stands in the columns", () => {
  test("every column, and no other", () => {
    expect(Object.keys(registerCells(registered(), NOW)).toSorted()).toEqual(REGISTER_COLUMNS.toSorted());
  });

  test("answers: the first, the last of what is over, and how many", () => {
    const answeredAt = [NOW - DAY, NOW - 3 * DAY];
    const open = registerCells(registered({ answeredAt, state: "answered" }), NOW);
    expect(open).toMatchObject({ first_answer_at: "2026-11-19T18:00:00.000Z", final_answer_at: null, answers: 2 });
    const over = registerCells(registered({ answeredAt, state: "closed" }), NOW);
    expect(over.final_answer_at).toBe("2026-11-21T18:00:00.000Z");
  });

  test("what was given, in the currency's own digits, with its proof", () => {
    const accepted = given({ state: "delivered", isAccepted: true, deliveredAt: NOW - DAY, proof: "Transfer 4711" });
    const yen = given({
      state: "accepted",
      kind: "gift",
      text: "A vase",
      cost: 500,
      currency: "JPY",
      isAccepted: true,
    });
    expect(registerCells(registered({ offers: [given({ state: "declined" }), accepted, yen] }), NOW)).toMatchObject({
      remedy: "refund: Thirty euros back; gift: A vase",
      remedy_cost: "30.00 EUR; 500 JPY",
      remedy_done_at: "2026-11-21T18:00:00.000Z",
      remedy_proof: "Transfer 4711",
      accepted: true,
    });
  });

  test("what was only offered is named too; whether it was accepted is open while it stands", () => {
    expect(registerCells(registered({ offers: [given()] }), NOW)).toMatchObject({ remedy_cost: null, accepted: null });
    const over = registerCells(registered({ offers: [given({ standsUntil: NOW - 1 })] }), NOW);
    expect(over).toMatchObject({ remedy: "refund: Thirty euros back", accepted: false });
    expect(registerCells(registered(), NOW)).toMatchObject({ remedy: null, accepted: null });
  });

  test("promises by what became of them", () => {
    const at = (due: number, done: number | null) => ({ dueAt: NOW + due, doneAt: done === null ? null : NOW + done });
    const promises = [at(-2, -3), at(-2, -1), at(-1, null), at(1, null)];
    expect(registerCells(registered({ promises }), NOW)).toMatchObject({
      promises_kept: 1,
      promises_late: 1,
      promises_broken: 1,
    });
  });

  test("yes and no are words in CSV", () => {
    expect(field(registered({ safety: true }), "safety")).toBe("yes");
    expect(field(registered({ safety: false }), "safety")).toBe("no");
    expect(field(registered(), "safety")).toBe("");
  });
});
