import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FILL_TIME_MIN_MS } from "../../shared/limits.ts";
import {
  isMadeOfLinks,
  isSpam,
  LINKS_MIN,
  sameWords,
  type Sent,
  SIGNALS,
  spamSignals,
  WORDS_PER_LINK,
} from "../../shared/spam.ts";

const LINK = "https://shop.example/order/17";
const text = "The parcel never came";
const many = (count: number, what: string) => Array<string>(count).fill(what).join(" ");

test.each<[string, Partial<Sent>, string[]]>([
  ["a person who took their time", { website: "", took: 40_000 }, []],
  ["a form without JavaScript, which knows no time", {}, []],
  ["the fastest that is still believed", { took: FILL_TIME_MIN_MS }, []],
  ["one faster than that", { took: FILL_TIME_MIN_MS - 1 }, ["fill_time"]],
  ["the field nobody sees, filled in", { website: "https://spam.example", took: 40_000 }, ["honeypot"]],
  ["even with a space", { website: " " }, ["honeypot"]],
  ["a list of links", { text: many(LINKS_MIN, LINK) }, ["links"]],
  ["words that come again and again", { repeated: true }, ["repeated"]],
  ["one of very many from a network", { crowded: true }, ["rate"]],
  ["all of it", { website: "x", took: 0, text: many(9, LINK), repeated: true, crowded: true }, [...SIGNALS]],
])("%s", (_who, sent, signals) => {
  expect(spamSignals({ text, ...sent })).toEqual(signals);
});

describe("made of links", () => {
  test.each([
    ["one link to follow the parcel", `Where is it? ${LINK}`],
    ["nothing but that link", LINK],
    ["a link to the order and one to the parcel", `${LINK} says sent, www.parcels.example/9 says lost`],
    ["four links in a whole account", `${many(WORDS_PER_LINK * 4, "word")} ${many(4, LINK)}`],
    ["an address without http, as people type it", "I ordered at shop.example and at shop.example/lamps"],
    ["no words at all", ""],
  ])("%s is not", (_what, said) => {
    expect(isMadeOfLinks({ text: said })).toBe(false);
  });

  test.each([
    ["three links and a few words", { text: `BEST SEO ${many(3, "http://spam.example/a")} click` }],
    ["one word too few beside four links", { text: `${many(WORDS_PER_LINK * 4 - 1, "word")} ${many(4, LINK)}` }],
    ["a link as forums write it", { text: "[url=http://spam.example]cheap[/url]" }],
    ["a link as pages write it", { text: 'Nice site <a  target="_blank" href="http://spam.example">x</a>' }],
    ["a link where a name belongs", { text, name: "Win now https://spam.example" }],
  ])("%s is", (_what, sent) => {
    expect(isMadeOfLinks(sent)).toBe(true);
  });

  test("fewer links than three are never too many, whatever else is said", () => {
    const said = fc.string({ unit: "binary" }).filter((words) => !/https?:|www\.|\[|</i.test(words));
    fc.assert(
      fc.property(said, fc.integer({ min: 0, max: LINKS_MIN - 1 }), (words, links) => {
        expect(isMadeOfLinks({ text: `${words} ${many(links, LINK)}` })).toBe(false);
      }),
    );
  });

  test("more words beside the same links never make it worse", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(12), (few, more, links) => {
        const made = (words: number) => isMadeOfLinks({ text: `${many(words, "word")} ${many(links, LINK)}` });
        expect(Number(made(few + more))).toBeLessThanOrEqual(Number(made(few)));
      }),
    );
  });
});

describe("the same words", () => {
  test.each([
    ["Me too", "me  TOO."],
    ["Ｍｅ too", "me too"],
    ["¿Dónde está?", "dónde está"],
    ["我的包裹没有到。", "我的包裹没有到"],
    ["🙁🙁", " 🙁🙁\n"],
  ])("%j are %j", (one, other) => {
    expect(sameWords(one)).toBe(sameWords(other));
  });

  test.each([
    ["Me too", "Me two"],
    ["Order 17", "Order 18"],
    ["🙁", "🙂"],
    ["mas", "más"],
  ])("%j are not %j", (one, other) => {
    expect(sameWords(one)).not.toBe(sameWords(other));
  });

  test("case and stops make no other words, and what is the same stays so", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1 }), (words) => {
        expect(sameWords(`- ${words.join(", ").toUpperCase()}!`)).toBe(sameWords(words.join(" ")));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        expect(sameWords(sameWords(words))).toBe(sameWords(words));
      }),
    );
  });
});

describe("the spam shelf", () => {
  test.each<[string, string[], boolean]>([
    ["nothing", [], false],
    ["the field nobody sees", ["honeypot"], true],
    ["haste alone: a prefilled form", ["fill_time"], false],
    ["links alone: a tender's worth of order pages", ["links"], false],
    ["repetition alone: many people tap the same ready words", ["repeated"], false],
    ["number alone: an office, a school", ["rate"], false],
    ["ready words, tapped by many at once", ["fill_time", "repeated"], false],
    ["a whole school in the same trouble", ["fill_time", "repeated", "rate"], false],
    ["links in haste", ["fill_time", "links"], true],
    ["the same links again and again", ["links", "repeated"], true],
    ["links from a network that never stops", ["links", "rate"], true],
    ["all but the trap", ["fill_time", "links", "repeated", "rate"], true],
  ])("%s", (_what, signals, spam) => {
    expect(isSpam(signals)).toBe(spam);
  });

  test("one more signal never takes a complaint off it", () => {
    fc.assert(
      fc.property(fc.subarray([...SIGNALS]), fc.constantFrom(...SIGNALS), (signals, more) => {
        expect(isSpam([...signals, more]) || !isSpam(signals)).toBe(true);
      }),
    );
  });
});
