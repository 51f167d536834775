import { describe, expect, test } from "vitest";
import { render, tellingFrom } from "../../../worker/notices/render.ts";
import { naughty } from "./naughty.ts";
import { HOUR, NOON, site } from "./notices.ts";
import { fixedTold, prevention, preventionCheck, preventionDue } from "./preventing.ts";

// oxlint-disable-next-line no-control-regex -- control characters are what must not be there
const UNRULY = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test("what was to change and is due: about what, who sees to it, by when", () => {
  const { subject, text } = render(preventionDue());
  expect(subject).toBe("Due: what was to change about “Thin glass”");
  expect(text).toContain("Ben sees to it, by 24 November 2026. It is not marked as fixed.");
  expect(text).toContain("> We pack every lamp in foam.");
});

test.each([
  [0, "Nobody has complained of it since."],
  [1, "1 complaint of it has come since."],
  [2, "2 complaints of it have come since."],
])("a month later: did it hold, with %d that came back", (recurred, words) => {
  const { subject, text } = render(preventionCheck(recurred));
  expect(subject).toBe("Did it hold? “Thin glass”");
  expect(text).toContain(`Marked as fixed on 25 October 2026; Ben saw to it. ${words}`);
});

describe("what the visitor is told when it is fixed", () => {
  test.each([
    [
      "en",
      "Fixed, because you told us: K7F-3QX-9MD (Corner Shop)",
      "Since 12 May 2026 it is fixed, because you told us.",
    ],
    ["de", "Behoben, weil Sie es uns gesagt haben: K7F-3QX-9MD (Corner Shop)", "Seit dem 12. Mai 2026 ist es behoben"],
    [
      "es",
      "Corregido, porque usted nos lo dijo: K7F-3QX-9MD (Corner Shop)",
      "Desde el 12 de mayo de 2026 está corregido",
    ],
  ])("in %s, with the day on the site's wall", (lang, subject, words) => {
    const said = render(fixedTold({ lang }));
    expect(said.subject).toBe(subject);
    expect(said.text).toContain(words);
    expect(said.text).toContain("> We pack every lamp in foam.");
    expect(said.text).toContain("Ben (owner)");
    expect(said.sender).toBe("Corner Shop");
  });

  test("the subject says nothing of what it was about", () => {
    expect(render(fixedTold()).subject).not.toContain("lamp");
  });
});

test("programs are told of what is due and of what is asked, and never of a visitor's mail", () => {
  const due = tellingFrom(preventionDue(), "k", NOON).facts;
  const { id, cause, change, by } = prevention;
  expect(due?.complaint).toBeUndefined();
  expect(due?.prevention).toEqual({ id, cause, change, by, dueAt: new Date(NOON - HOUR).toISOString() });
  expect(tellingFrom(preventionCheck(3), "k", NOON).facts?.prevention).toMatchObject({
    fixedAt: "2026-10-25T11:00:00.000Z",
    recurred: 3,
  });
  expect(tellingFrom(fixedTold(), "k", NOON).facts).toBeNull();
});

test("naughty strings stay words", () => {
  for (const nasty of naughty) {
    const place = { ...site, name: nasty };
    const words = { cause: nasty, change: nasty, by: nasty };
    const all = [
      { ...preventionDue(words), site: place },
      { ...preventionCheck(1, words), site: place },
      {
        ...fixedTold({ change: nasty, by: { name: nasty, role: nasty }, lang: nasty, changeLang: nasty }),
        site: place,
      },
    ];
    for (const data of all) {
      const { subject, short, sender, html } = render(data);
      for (const line of [subject, short, sender]) expect(line).not.toMatch(UNRULY);
      const left = html.slice(html.indexOf("<body")).replace(/<\/?[a-z]+(?:\s[a-z]+="[^"<>]*")*>/g, "");
      expect(left).not.toMatch(/[<>]/);
    }
  }
});
