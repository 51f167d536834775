import { describe, expect, test } from "vitest";
import { loadPack } from "../../../shared/coach/packs/index.ts";
import { PACK_LANGS } from "../../../shared/coach/packs/langs.ts";
import { rows, score } from "./labelled.ts";

// English has bars of its own. Every other language is shipped only above these, on replies its author has never seen.
const others = PACK_LANGS.filter((lang) => lang !== "en");

describe.each(others)("replies in %s, written blind", async (lang) => {
  const pack = await loadPack(lang);
  if (!pack) throw new Error(`${lang} is listed and has no pack`);
  const blind = score(pack, rows("blind", lang));
  console.info(lang, "tuned", JSON.stringify(score(pack, rows("tuned", lang))));
  console.info(lang, "blind", JSON.stringify(blind));

  test("there are enough of both halves", () => {
    expect(blind.rows).toBeGreaterThanOrEqual(30);
    expect(rows("tuned", lang).length).toBeGreaterThanOrEqual(40);
  });
  test("the six parts are found", () => expect(blind.macroF1).toBeGreaterThanOrEqual(0.75));
  test("what undermines is found, mostly", () => expect(blind.underminingFound).toBeGreaterThanOrEqual(0.6));
  test("no good reply is told to stop", () => expect(blind.goodStopped).toBe(0));
  test("good replies hardly ever hear a false high finding", () => expect(blind.goodAlarmed).toBeLessThanOrEqual(0.1));
  test("bad replies are not waved through", () => expect(blind.badNotWavedThrough).toBeGreaterThanOrEqual(0.9));
  test("traps are passed", () => expect(blind.trapsPassed).toBeGreaterThanOrEqual(0.85));
});
