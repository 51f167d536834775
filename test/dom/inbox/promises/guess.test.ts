import { expect, test } from "vitest";
import { guessDue } from "../../../../worker/inbox/promises/guess.ts";
import { wallOf } from "../../../../worker/inbox/promises/wall.ts";

const BERLIN = "Europe/Berlin";
/** A Tuesday, 11:00 in Berlin. */
const NOW = Date.parse("2026-11-24T10:00:00Z");

async function guessed(text: string, lang: string, now = NOW, zone = BERLIN): Promise<string | null> {
  const due = await guessDue(text, lang, now, zone);
  return due === null ? null : wallOf(due, zone);
}

test.each([
  ["en", "You will have the new bowl by Friday", "2026-11-27T17:00"],
  ["en", "I will call you tomorrow at 10", "2026-11-25T10:00"],
  ["en", "It goes out today", "2026-11-24T17:00"],
  ["en", "I will write tomorrow morning", "2026-11-25T06:00"],
  ["en", "I will send it by 1 December at 14:30", "2026-12-01T14:30"],
  ["en-GB", "by 3/12/2026 you have it", "2026-12-03T17:00"],
  ["en-US", "by 12/3/2026 you have it", "2026-12-03T17:00"],
  ["en", "I will look into it in two hours", "2026-11-24T13:00"],
  ["de", "Sie haben die Schale bis Freitag", "2026-11-27T17:00"],
  ["de", "Ich rufe Sie morgen um 10 Uhr an", "2026-11-25T10:00"],
  ["es", "Lo tendrá el viernes", "2026-11-27T17:00"],
  ["es", "Le llamo mañana a las 10:00", "2026-11-25T10:00"],
  ["fr", "Vous l’aurez vendredi", "2026-11-27T17:00"],
  ["fr", "Je vous appelle demain à 10h", "2026-11-25T10:00"],
  ["pt", "Terá a tigela na sexta-feira", "2026-11-27T17:00"],
])("%s: “%s” is by %s", async (lang, text, wall) => {
  expect(await guessed(text, lang)).toBe(wall);
});

test("of several times the latest is meant", async () => {
  expect(await guessed("I will write on Wednesday and send it by Friday", "en")).toBe("2026-11-27T17:00");
});

test("a working day that is over lasts until its end", async () => {
  expect(await guessed("I will write today", "en", Date.parse("2026-11-24T18:00:00Z"))).toBe("2026-11-24T23:55");
});

test("the wall that is meant is the site's, wherever somebody writes", async () => {
  expect(await guessed("by Friday", "en", NOW, "Pacific/Auckland")).toBe("2026-11-27T17:00");
});

test.each([
  ["en", "I will do better"],
  ["en", "as I wrote on 1 March 2020"],
  ["en", "by 1 January 2040"],
  ["ar", "غدا"],
  ["xx-not-a-language", "tomorrow"],
])("%s: “%s” names no time to hold anybody to", async (lang, text) => {
  expect(await guessed(text, lang)).toBeNull();
});
