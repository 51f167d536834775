import { describe, expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import { loadPack } from "../../../shared/coach/packs/index.ts";
import { VISITOR_EVENTS } from "../../../shared/life.ts";
import { PROMISE_BASES, PROMISE_STATES } from "../../../shared/promise.ts";
import { LANGUAGES } from "../../../shared/site.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { wordsOf } from "../../../worker/pages/language.ts";
import { foreignIn, readPage } from "../hostile/page.ts";
import { DUE, HOUR, NEXT, promise, read, receipt, shown } from "./drawn.ts";

const MISSED = { dueAt: DUE, toldAt: DUE + HOUR, nextAt: NEXT };
const CONFESSED =
  "We promised an answer by Tue 24 Nov, 14:00 (Europe/Berlin) and did not keep it. That is our delay, not yours.";

const answered = (at: number): Partial<ThreadView> => ({
  state: "answered",
  events: [{ n: 2, kind: "replied", by: "Ana", at }],
});

describe("the promised answer", () => {
  test.each([
    ["measured", "19 of 20 of our last answers were that fast."],
    ["set", "That is the time we set ourselves."],
  ] as const)("is named with where its time comes from: %s", async (promiseBasis, said) => {
    const page = read(await shown({ promiseBasis }));
    expect(page).toContain(`Answer promised by Tue 24 Nov, 14:00 (Europe/Berlin). ${said}`);
  });

  test("of a complaint from before that was kept is named alone", async () => {
    const page = read(await shown({ promiseBasis: null }));
    expect(page).toContain("Answer promised by Tue 24 Nov, 14:00 (Europe/Berlin). No person has read it yet.");
  });

  test("that was late is confessed before anything else, with whose delay it is and the new time", async () => {
    const page = read(await shown({ missed: MISSED }, DUE + 2 * HOUR));
    expect(page).toContain(
      `K7F-3QX-9MD ${CONFESSED} Ana will answer by Wed 25 Nov, 10:00 (Europe/Berlin). No person has read it yet.`,
    );
    expect(page).not.toContain("Answer promised by");
  });

  test("is late by the clock, before the visitor could be told of a new time", async () => {
    const page = read(await shown({}, DUE + 1));
    expect(page).toContain(CONFESSED);
    expect(page).not.toContain("will answer by");
  });

  test("that was late twice names no third time", async () => {
    const page = read(await shown({ missed: MISSED }, NEXT + 1));
    expect(page).toContain("then by Wed 25 Nov, 10:00 (Europe/Berlin), and kept neither.");
    expect(page).not.toContain("will answer by");
  });

  test("that came in time leaves nothing to say; that came late is owned up to", async () => {
    expect(read(await shown(answered(DUE), NEXT))).not.toContain("promised");
    expect(read(await shown(answered(DUE + 1), NEXT))).toContain(
      "We promised this answer by Tue 24 Nov, 14:00 (Europe/Berlin) and gave it later. That delay was ours.",
    );
  });
});

describe("promises on record", () => {
  test("say in words how each of them stands", async () => {
    const page = read(
      await shown({
        promises: [
          promise,
          { ...promise, text: "A call", doneAt: NEXT - HOUR, state: "kept" },
          { ...promise, text: "Money back", doneAt: NEXT + HOUR, state: "late" },
          { ...promise, text: "A letter", state: "broken" },
        ],
      }),
    );
    expect(page).toContain("A new lamp by courier Open. Ben does it by Wed, 25 Nov 2026, 10:00.");
    expect(page).toContain(
      "A call Kept. Ben did it on Wed, 25 Nov 2026, 09:00. We had promised it by Wed, 25 Nov 2026",
    );
    expect(page).toContain("Money back Kept late. Ben did it on Wed, 25 Nov 2026, 11:00.");
    expect(page).toContain(
      "A letter Not kept in time. Ben promised it by Wed, 25 Nov 2026, 10:00 and has not done it.",
    );
    expect(page).toContain("Times are those of Europe/Berlin.");
  });

  test("never become markup", async () => {
    const text = '<img src=x onerror="alert(1)"> & "more"';
    const html = await shown({ promises: [{ ...promise, text, by: "<b>" }] });
    expect(foreignIn(await readPage(html))).toEqual([]);
    expect(html).toContain("&lt;img src=x");
  });

  test("make no heading where there are none", async () => {
    expect(read(await shown({}))).not.toContain("What we promised");
  });
});

describe.each(LANGUAGES)("in %s", (lang) => {
  const everything: Partial<ThreadView> = {
    missed: MISSED,
    promises: PROMISE_STATES.map((state) => ({ ...promise, state, doneAt: NEXT })),
    events: VISITOR_EVENTS.map((kind, n) => ({ n, kind, by: null, at: DUE - HOUR })),
  };

  test("the timeline has words for everything a visitor may see, whether a name is known or not", () => {
    const { timeline } = wordsOf(lang);
    for (const by of ["Ana", null]) {
      const said = VISITOR_EVENTS.map((kind) => timeline[kind]?.(by) ?? `nothing for ${kind}`);
      for (const one of said) expect(one).toMatch(/^\p{Lu}.*\.$/u);
      expect(said.join()).not.toMatch(/null|undefined|nothing for/);
      expect(new Set(said).size).toBe(VISITOR_EVENTS.length);
    }
  });

  test("all that is said of promises and of what happened passes the coach", async () => {
    const { promises, timeline } = wordsOf(lang);
    const [who, due, then] = ["Ana Pérez", "24 Nov, 14:30", "25 Nov, 10:00"] as const;
    const texts = [
      `${promises.late(due)} ${promises.next(who, then)}`,
      promises.lateAgain(due, then),
      promises.cameLate(due),
      promises.title,
      ...PROMISE_BASES.map((basis) => promises.basis[basis]),
      ...PROMISE_STATES.map((state) => `${promises.states[state]}. ${promises.lines[state](who, due, then)}`),
      ...[who, null].flatMap((by) => VISITOR_EVENTS.map((kind) => timeline[kind]?.(by) ?? "")),
    ];
    const pack = await loadPack(lang);
    const serious = texts.flatMap((text) =>
      (["acknowledgement", "update"] as const).flatMap((moment) =>
        coach({ text, lang, moment, fault: "ours" }, pack)
          .findings.filter(({ severity }) => severity === "block" || severity === "high")
          .map(({ rule }) => `${text} (${rule})`),
      ),
    );
    expect(serious).toEqual([]);
  });

  test("a page with everything on it is ours alone, and reads the same for a matter of safety: calm, never cheerful", async () => {
    const html = await shown(everything, DUE + 2 * HOUR, lang);
    expect(foreignIn(await readPage(html))).toEqual([]);
    expect(html).not.toMatch(/ style=|\son\w+=/);
    expect(read(html)).not.toMatch(CHEERFUL);
    expect(await receipt(lang)).not.toMatch(CHEERFUL);
  });
});

/** What nobody wants to read who was just in danger. */
const CHEERFUL =
  /!|¡|\p{Extended_Pictographic}|\b(thank|glad|happy|pleased|great|welcome|enjoy|love|sit back|worr)|\b(danke|freu|gerne?\b|toll|super|prima|willkommen|keine sorge)|\b(gracias|encantad|alegr|feliz|genial|bienvenid|no se preocupe)/iu;

test("the eye for it sees cheer", () => {
  for (const said of ["Thank you.", "Wir freuen uns.", "Gracias por escribir.", "Done!"])
    expect(said).toMatch(CHEERFUL);
});

test("the receipt of the form says where the promised time comes from, or nothing where none is promised", async () => {
  expect(await receipt("en", "measured")).toContain(
    "(Europe/Berlin). 19 of 20 of our last answers were that fast. This",
  );
  expect(await receipt("en", "set")).toContain("(Europe/Berlin). That is the time we set ourselves. This");
  expect(await receipt("en", null)).toContain("We promise no answer here. This page was made automatically");
});
