import { describe, expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import { loadPack } from "../../../shared/coach/packs/index.ts";
import { PACK_LANGS } from "../../../shared/coach/packs/langs.ts";
import type { Moment } from "../../../shared/coach/types.ts";
import { FOLLOW_UP_ANSWERS } from "../../../shared/closing.ts";
import { KINDS, REACHES } from "../../../shared/complaint.ts";
import { LANGUAGES, type Language } from "../../../shared/site.ts";
import { de } from "../../../widget/strings/de.ts";
import { de as deLater } from "../../../widget/strings/de.later.ts";
import { en } from "../../../widget/strings/en.ts";
import { en as enLater } from "../../../widget/strings/en.later.ts";
import { es } from "../../../widget/strings/es.ts";
import { es as esLater } from "../../../widget/strings/es.later.ts";
import { render } from "../../../worker/notices/render.ts";
import { WORDS as MAILS } from "../../../worker/notices/words/words.ts";
import { wordsOf } from "../../../worker/pages/language.ts";
import { STOP_WORDS } from "../../../worker/pages/words/stop.ts";

/** Our own words are held to what the coach asks of everybody's: all that goes to visitors by itself, language by language. */
const SHIPPED = LANGUAGES.filter((lang) => PACK_LANGS.includes(lang));

const PANELS = { en: [en, enLater], es: [es, esLater], de: [de, deLater] } as const;

/** What varies in a text: names first, then times. */
const FILLED = ["Ana Pérez", "Lumen", "12:30"];

/** Every text in a catalogue, each with its place; sentences that take something are filled in. */
function textsIn(node: unknown, place: string): [place: string, text: string][] {
  if (typeof node === "string") return [[place, node]];
  if (typeof node === "function") return textsIn((node as (...filled: string[]) => unknown)(...FILLED), `${place}()`);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => textsIn(child, `${place}.${name}`));
}

const at = Date.UTC(2031, 2, 3, 9);
const common = {
  audience: "visitor",
  site: { key: "shop", name: "Lumen", zone: "UTC", accent: "#123456" },
  at,
  link: "https://amends.example/t#shop/1/m/2",
} as const;

/** Whole receipts, as they are mailed: every kind, way and state in which one can go out. */
function receipts(lang: Language): [string, string][] {
  return KINDS.flatMap((kind) =>
    REACHES.flatMap((reach) =>
      [null, at + 3_600_000, at].flatMap((promiseDueAt) =>
        [null, "Ben"].map((readBy): [string, string] => {
          const passed = promiseDueAt === at;
          const complaint = { id: "1", reference: "K7F-3QX-9MD", kind, reach, receivedAt: at, promiseDueAt };
          const reader = { name: "Ana Pérez", role: "" };
          const stop = "https://amends.example/stop/3";
          const mail = render({
            ...common,
            notice: "complaint.received",
            lang,
            complaint,
            reader,
            passed,
            readBy,
            stop,
          });
          return [`receipt, ${kind}, ${reach}, ${promiseDueAt}, ${readBy}`, `${mail.subject}\n\n${mail.text}`];
        }),
      ),
    ),
  );
}

/** What stands around somebody's answer; the answer itself is theirs. */
function frames(lang: Language): [string, string][] {
  return (["reply", "call"] as const).map((kind) => {
    const complaint = { id: "1", reference: "K7F-3QX-9MD" };
    const by = { name: "Ana Pérez", role: "" };
    const mail = render({
      ...common,
      notice: "team.answered",
      lang,
      complaint,
      by,
      kind,
      text: "…",
      textLang: lang,
      last: null,
      offer: null,
    });
    return [`frame of a ${kind}`, `${mail.subject}\n\n${mail.text}`];
  });
}

/** What is mailed when we are late. The promise in it is somebody's own. */
function lates(lang: Language): [string, string][] {
  const late = {
    ...common,
    lang,
    complaint: { id: "1", reference: "K7F-3QX-9MD" },
    by: { name: "Ana Pérez", role: "" },
    nextAt: at + 3_600_000,
    stop: "https://amends.example/stop/3",
  };
  const promise = { id: "2", text: "…", by: "Ana Pérez", dueAt: at };
  const mails = [
    render({ ...late, notice: "answer.missed", dueAt: at }),
    render({ ...late, notice: "promise.missed", promise }),
  ];
  return mails.map((mail, n) => [`late, ${n}`, `${mail.subject}\n\n${mail.text}`]);
}

/** What asks whether it is right now: with promises, with an answer alone, and by hand. */
function followUps(lang: Language): [string, string][] {
  const asked = {
    ...common,
    notice: "follow.up" as const,
    lang,
    complaint: { id: "1", reference: "K7F-3QX-9MD" },
    answeredAt: at,
    line: null,
    byHand: false,
    answers: FOLLOW_UP_ANSWERS.map((answer) => ({ answer, link: `${common.link}/${answer}` })),
    lapsesAt: at + 3_600_000,
    stop: "https://amends.example/stop/3",
  };
  const promise = { id: "2", text: "…", by: "Ana Pérez", dueAt: at, doneAt: at };
  const mails = [
    render({ ...asked, promises: [] }),
    render({ ...asked, promises: [promise] }),
    render({ ...asked, promises: [promise, { ...promise, doneAt: null }], byHand: true }),
  ];
  return mails.map((mail, n) => [`follow-up, ${n}`, `${mail.subject}\n\n${mail.text}`]);
}

/** What is offered with an answer, and what is done. What it is, is somebody's own. */
function offered(lang: Language): [string, string][] {
  const complaint = { id: "1", reference: "K7F-3QX-9MD" };
  const by = { name: "Ana Pérez", role: "" };
  const option = { kind: "refund" as const, text: "…", amount: 2_490, days: 0 };
  const card = { currency: "EUR", options: [option], standsUntil: at, state: "open" as const };
  const answer = {
    ...common,
    notice: "team.answered" as const,
    lang,
    complaint,
    by,
    kind: "reply" as const,
    text: "…",
    textLang: lang,
    last: null,
  };
  const done = {
    ...common,
    notice: "remedy.delivered" as const,
    lang,
    complaint,
    currency: "EUR",
    deliveredAt: at,
    stop: "https://amends.example/stop/3",
  };
  const mails = [
    render({ ...answer, offer: card }),
    render({
      ...answer,
      offer: {
        ...card,
        options: [
          { ...option, days: 1 },
          { ...option, amount: null, days: 5 },
        ],
      },
    }),
    render({ ...answer, offer: { ...card, state: "expired" } }),
    render({ ...done, options: [option] }),
    render({ ...done, options: [option, option] }),
  ];
  return mails.map((mail, n) => [`offer, ${n}`, `${mail.subject}\n\n${mail.text}`]);
}

/** What says that it is fixed. What was changed is the team's own words. */
function fixes(lang: Language): [string, string][] {
  const mail = render({
    ...common,
    notice: "fixed.told",
    lang,
    complaint: { id: "1", reference: "K7F-3QX-9MD" },
    change: "…",
    changeLang: lang,
    fixedAt: at,
    by: { name: "Ana Pérez", role: "" },
    stop: "https://amends.example/stop/3",
  });
  return [["fixed", `${mail.subject}\n\n${mail.text}`]];
}

/** When it reaches the visitor: with or before the receipt, or while they wait. */
function ours(lang: Language): [place: string, text: string, moment: Moment][] {
  const first = [...receipts(lang), ...textsIn(MAILS[lang], "mails"), ...textsIn(wordsOf(lang), "pages")];
  const later = [
    ...frames(lang),
    ...lates(lang),
    ...followUps(lang),
    ...offered(lang),
    ...fixes(lang),
    ...textsIn(STOP_WORDS[lang], "stop"),
    ...textsIn(PANELS[lang], "panel"),
  ];
  return [
    ...first.map(([place, text]): [string, string, Moment] => [place, text, "acknowledgement"]),
    ...later.map(([place, text]): [string, string, Moment] => [place, text, "update"]),
  ];
}

async function serious(lang: Language, text: string, moment: Moment): Promise<string[]> {
  const { findings } = coach({ text, lang, moment, fault: "unknown" }, await loadPack(lang));
  return findings.flatMap(({ rule, severity, text: words }) =>
    severity === "block" || severity === "high" ? [`${rule}: ${words}`] : [],
  );
}

test("English is read, and every language that is read and spoken here is among them", () => {
  expect(SHIPPED).toContain("en");
  expect(Object.keys(PANELS).toSorted()).toEqual(LANGUAGES.toSorted());
});

describe.each(SHIPPED)("in %s", (lang) => {
  test("everything that we send or show by ourselves passes the coach", async () => {
    const texts = ours(lang).filter(([, text]) => /\p{L}/u.test(text));
    expect(texts.length).toBeGreaterThan(250);

    // Each thing once, with the first place where it stands.
    const found = new Map<string, string>();
    for (const [place, text, moment] of texts)
      for (const one of await serious(lang, text, moment)) if (!found.has(one)) found.set(one, place);

    expect(Object.fromEntries(found)).toEqual({});
  });
});

test("the eye for it sees what must not be said", async () => {
  const said = await Promise.all(
    ["We are sorry if you feel that way.", "Dear [name], we have it."].map((text) => serious("en", text, "update")),
  );

  expect(said.every((findings) => findings.length > 0)).toBe(true);
});
