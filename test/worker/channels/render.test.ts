import { followUp, visitorActed } from "./ending.ts";
import { EVERY } from "./every.ts";
import { naughty } from "./naughty.ts";
import { approvalAsked, approvalDecided, card, delivered, offer, refund } from "./offered.ts";
import { describe, expect, test } from "vitest";
import { wordsFor } from "../../../worker/notices/words/words.ts";
import { render } from "../../../worker/notices/render.ts";
import {
  answered,
  answerLate,
  invited,
  ownerAsked,
  promise,
  promiseLate,
  receipt,
  site,
  teamPromise,
  teamReceived,
  teamWrote,
} from "./notices.ts";

// oxlint-disable-next-line no-control-regex -- control characters are what must not be there
const UNRULY = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const ANSWERS = wordsFor("en").closing.ask.answers;

const ATTRIBUTES = new Set(["class", "style", "dir", "lang", "href", "role", "cellpadding", "cellspacing"]);

/** What stays of HTML when the tags go: the words a person reads. */
function readable(html: string): string {
  const body = html.slice(html.indexOf("<body")).replace(/<[^>]*>/g, " ");
  const named: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return body.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => named[entity]!).replace(/\s+/g, " ");
}

function words(part: string, link: string): Set<string> {
  return new Set(part.replaceAll(link, " ").match(/[\p{L}\p{N}]{4,}/gu));
}

describe.each(Object.entries(EVERY))("%s", (_name, data) => {
  const { subject, text, html, short, link, label } = render(data);

  // A question has an answer in each button, and no other.
  const buttons =
    data.notice === "follow.up"
      ? data.answers.map(({ answer, link: to }) => `${ANSWERS[answer]}:\n${to}`)
      : [`${label}:\n${data.link}`];

  test("has its buttons and their links, in both parts", () => {
    expect(html.match(/border-radius:12px;background:#[0-9a-f]{6};color/g)).toHaveLength(buttons.length);
    expect(text.match(/^[^>\n].*:\nhttps:.*$/gm)).toEqual(buttons);
    for (const button of buttons) expect(html).toContain(`href="${button.slice(button.indexOf("\n") + 1)}"`);
    expect(link).toBe(data.link);
  });

  test("says the same in both parts", () => {
    expect([...words(readable(html), data.link)].filter((word) => !words(text, data.link).has(word))).toEqual([]);
    expect(
      [...words(text, data.link)].filter((word) => !words(`${readable(html)} ${html}`, data.link).has(word)),
    ).toEqual([]);
  });

  test("needs nothing from outside and knows the dark", () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|form)|url\(|@import|javascript:/i);
    expect(html).toContain('name="color-scheme" content="light dark"');
    expect(html).toMatch(/max-width:5[0-6]\dpx/);
    expect(html).not.toContain("inherit");
  });

  test("speaks plainly", () => {
    for (const part of [subject, text, short]) {
      expect(part).not.toMatch(
        /!|valued|inconvenience|please be advised|\p{Extended_Pictographic}|undefined|null|NaN|\[object/iu,
      );
    }
  });
});

/** Whatever tells of an offer, with these words in every place. */
function offered(nasty: string, place: typeof site) {
  const options = [{ ...refund, text: nasty }];
  const told = offer({ by: nasty, options, dueAt: 0, chosen: 0 });
  return [
    approvalAsked({ offer: told, site: place }),
    approvalDecided({ offer: told, approved: false, by: nasty, reason: nasty, site: place }),
    visitorActed({ step: "accept", answer: null, offer: told, option: 0, site: place }),
    answered({ lang: nasty, offer: card({ options }), site: place }),
    delivered({ lang: nasty, options, site: place }),
  ];
}

describe("hostile words", () => {
  test("naughty strings stay words in every notice", () => {
    for (const nasty of naughty) {
      const place = { ...site, name: nasty, accent: nasty };
      const told = { excerpt: nasty, name: nasty, reference: nasty, lang: nasty };
      const all = [
        { ...teamReceived(told), site: place },
        { ...teamWrote(nasty), site: place },
        { ...receipt({ reader: { name: nasty, role: nasty }, readBy: nasty, lang: nasty }), site: place },
        { ...answered({ by: { name: nasty, role: nasty }, text: nasty, textLang: nasty, lang: nasty }), site: place },
        { ...invited(), by: nasty, site: place },
        { ...teamPromise({ promise: { ...promise, text: nasty, by: nasty } }), site: place },
        { ...ownerAsked(nasty), by: nasty, site: place },
        { ...visitorActed({ message: { id: nasty, excerpt: nasty, lang: nasty } }), site: place },
        {
          ...followUp({
            lang: nasty,
            promises: [{ ...promise, text: nasty, by: nasty, doneAt: 0 }],
            line: { by: { name: nasty, role: nasty }, text: nasty, lang: nasty, at: 0 },
          }),
          site: place,
        },
        ...offered(nasty, place),
        { ...answerLate({ by: { name: nasty, role: nasty }, lang: nasty }), site: place },
        { ...promiseLate({ promise: { ...promise, text: nasty }, lang: nasty }), site: place },
      ];
      for (const data of all) {
        const { subject, short, sender, html } = render(data);
        for (const line of [subject, short, sender]) expect(line).not.toMatch(UNRULY);
        expect(html.isWellFormed()).toBe(true);
        const tags = html.slice(html.indexOf("<body")).matchAll(/<\/?([a-z]+)((?:\s[a-z]+="[^"<>]*")*)>/g);
        const left = html.slice(html.indexOf("<body")).replace(/<\/?[a-z]+(?:\s[a-z]+="[^"<>]*")*>/g, "");
        expect(left).not.toMatch(/[<>]/);
        for (const [, tag, attributes] of tags) {
          expect(tag).toMatch(/^(body|html|div|p|a|table|tr|td|blockquote|span|br)$/);
          const names = [...attributes!.matchAll(/\s([a-z]+)="[^"]*"/g)].map(([, name]) => name);
          expect(names.filter((name) => !ATTRIBUTES.has(name!))).toEqual([]);
        }
      }
    }
  });

  test("a colour that is none falls back, and cannot leave its place", () => {
    const { html } = render({ ...receipt(), site: { ...site, accent: 'red"><script>' } });
    expect(html).toContain("background:#1f4e5f;color:#ffffff");
  });

  test.each([
    ["#ffffff", "#000000"],
    ["#ffd400", "#000000"],
    ["#000000", "#ffffff"],
    ["#1f4e5f", "#ffffff"],
    ["#d02020", "#ffffff"],
  ])("on %s the button's words are %s", (accent, ink) => {
    expect(render({ ...receipt(), site: { ...site, accent } }).html).toContain(`background:${accent};color:${ink}`);
  });
});

test.each([
  ["en", "This delay is ours, not yours. Ben (owner) is responsible for your answer."],
  ["de", "Diese Verzögerung liegt an uns, nicht an Ihnen. Für Ihre Antwort ist Ben (owner) verantwortlich."],
  ["es", "Este retraso es nuestro, no suyo. Ben (owner) es responsable de su respuesta."],
])("a receipt that goes out after the promised time names no time (%s)", (lang, words) => {
  const { text, short } = render(receipt({ lang, passed: true }));
  for (const part of [text, short]) {
    expect(part).toContain(words);
    expect(part).not.toMatch(/14:30|2026/);
  }
});
