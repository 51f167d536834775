import { describe, expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import { loadPack } from "../../../shared/coach/packs/index.ts";
import { ENDINGS } from "../../../shared/closing.ts";
import { OFFER_STATES } from "../../../shared/remedy.ts";
import { LANGUAGES } from "../../../shared/site.ts";
import { wordsOf } from "../../../worker/pages/language.ts";
import { foreignIn, readPage } from "../hostile/page.ts";
import { read, shown } from "./drawn.ts";
import { ASKED, NOW, over } from "./ended.ts";
import { FIXED, offered, settled } from "./offered.ts";

/** Every text of a catalogue, filled in. */
function textsIn(node: unknown): string[] {
  if (typeof node === "string") return [node];
  if (typeof node === "function") return textsIn((node as (...filled: string[]) => unknown)("Ana", "3 Dec 2026"));
  return Object.values(node as object).flatMap(textsIn);
}

const OFFERS = OFFER_STATES.map((state) => [state, settled({ state, counter: 2_450, dueAt: NOW })] as const);

describe.each(LANGUAGES)("in %s", (lang) => {
  test("all that is said about offers and the end passes the coach, at the end and on the way there", async () => {
    const pack = await loadPack(lang);
    const { closing, offers, timeline } = wordsOf(lang);
    const counted = [0, 1, 2].map((days) => offers.done(days, "3 Dec 2026"));
    const texts = textsIn([closing, offers, timeline, counted]);
    expect(texts.length).toBeGreaterThan(130);
    const serious = texts.flatMap((text) =>
      (["update", "closure"] as const).flatMap((moment) =>
        coach({ text, lang, moment, fault: "ours" }, pack)
          .findings.filter(({ severity }) => severity === "block" || severity === "high")
          .map(({ rule }) => `${text} (${rule})`),
      ),
    );
    expect(serious).toEqual([]);
  });

  test.each([
    ["asked", ASKED],
    ["offered", offered()],
    ["fixed", FIXED],
    ...OFFERS,
    ...ENDINGS.map((how) => [how, over(how)] as const),
  ] as const)("%s: ours alone, and calm", async (_how, view) => {
    const html = await shown(view, NOW, lang);
    expect(foreignIn(await readPage(html))).toEqual([]);
    expect(html).not.toMatch(/ style=|\son\w+=/);
    expect(read(html)).not.toMatch(/!|¡|undefined|null|\p{Extended_Pictographic}/u);
    // Each id once, or labels point at the wrong box.
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
