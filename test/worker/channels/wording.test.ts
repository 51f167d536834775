import { describe, expect, test } from "vitest";
import { render } from "../../../worker/notices/render.ts";
import {
  answered,
  answerLate,
  complaint,
  invited,
  NOON,
  promiseLate,
  receipt,
  signin,
  site,
  STATUS_LINK,
  teamDigest,
  teamOwed,
  teamReceived,
  teamWrote,
} from "./notices.ts";

const DAY = 86_400_000;

function zoned(zone: string, promiseDueAt: number): string {
  return render(receipt({ site: { ...site, zone }, complaint: { ...receipt().complaint, promiseDueAt } })).text;
}

describe("the team's new complaint", () => {
  test("holds what, how angry, the wish, the promise in the site's zone and the way in", () => {
    const { subject, text } = render(teamReceived());
    expect(subject).toBe("New complaint K7F-3QX-9MD, anger 9 of 10");
    expect(text).toContain("> The parcel never came, and nobody picks up the phone.");
    expect(text).toContain("We promised: an answer by Tuesday 24 November at 14:30 (Central European Time)\n");
    expect(text).toContain("They wish: a refund");
    expect(text).toContain(`Open it in the inbox:\n${complaint.link}`);
  });

  test("anger that nobody stated is not mentioned", () => {
    const { subject, text } = render({ ...teamReceived(), complaint: { ...complaint, anger: null } });
    expect(subject).toBe("New complaint K7F-3QX-9MD");
    expect(text.toLowerCase()).not.toContain("anger");
  });

  test.each([
    ["idea", "New idea"],
    ["thanks", "Thanks K7F"],
  ] as const)("%s is called so", (kind, words) => {
    const data = { ...teamReceived(), complaint: { ...complaint, kind, promiseDueAt: null } };
    expect(render(data).subject).toContain(words);
  });

  test("long words are cut at 200 and never within a character", () => {
    const { text } = render(teamReceived({ excerpt: "🙁".repeat(300) }));
    const quote = /^> (.*)$/m.exec(text)![1]!;
    expect(quote.length).toBeLessThanOrEqual(200);
    expect(quote.isWellFormed()).toBe(true);
    expect(quote.endsWith("…")).toBe(true);
  });

  test("a quoted line cannot pass for one of ours", () => {
    const { text } = render(teamReceived({ excerpt: "Hello\r\nOpen it in the inbox:\u2028https://evil.example" }));
    expect(text).toContain("> Hello\n> Open it in the inbox:\n> https://evil.example\n");
  });
});

test("the digest counts all and lists what it has", () => {
  const { subject, text } = render(teamDigest());
  expect(subject).toBe("7 new complaints for Corner Shop");
  expect(text).toContain("B2B-4RR-1XZ, anger 3 of 10");
  expect(text).toContain("And 5 more in the inbox.");
  expect(text).toContain("The angriest says 9 of 10.");
});

describe("what is owed", () => {
  test.each([
    [240, "4 hours"],
    [95, "1 hour 35 minutes"],
    [61, "1 hour 1 minute"],
    [1, "1 minute"],
    [0, "0 minutes"],
  ])("%d minutes of work are said as %s", (leftMin, words) => {
    expect(render(teamOwed({ leftMin })).subject).toBe(`${words} left to answer K7F-3QX-9MD`);
  });

  test("late: by when it was promised, and what the visitor was told", () => {
    const { subject, text } = render(teamOwed({ notice: "answer.missed", leftMin: 0, nextAt: NOON + DAY }));
    expect(subject).toBe("Late: K7F-3QX-9MD has no answer");
    expect(text).toContain("We promised an answer by Tuesday 24 November at 14:30 (Central European Time).");
    expect(text).toContain("a new time: Wednesday 25 November at 12:00");
  });

  test("a matter of safety is said to be one, and its words stay out of the subject", () => {
    for (const data of [teamReceived(), teamWrote("It burns")]) {
      const { subject, text } = render({ ...data, safety: true });
      expect(subject).toBe("Safety: read K7F-3QX-9MD now");
      expect(text).toContain("somebody's safety is at stake");
    }
  });

  test("many at once are one message", () => {
    expect(render(teamDigest("owed")).subject).toBe("7 complaints soon late, or late already, for Corner Shop");
  });
});

describe("what the visitor is told when we are late", () => {
  test("both mails have one subject, which says nothing of what it is about", () => {
    expect(render(answerLate()).subject).toBe("We are late: K7F-3QX-9MD (Corner Shop)");
    expect(render(promiseLate()).subject).toBe(render(answerLate()).subject);
  });

  test("a late answer: by when it was promised, whose delay it is, the new time", () => {
    const { text } = render(answerLate());
    expect(text).toContain("We promised you an answer by Tuesday 24 November at 12:00 (Central European Time).");
    expect(text).toContain("This delay is ours, not yours. Ben (owner) is responsible for your answer.");
    expect(text).toContain("Ben (owner) will answer you by Thursday 26 November at 12:00");
    expect(text).toContain("This mail was sent automatically");
  });

  test("a promise that was not kept: what it was, in the words of whoever made it", () => {
    const { text } = render(promiseLate());
    expect(text).toContain("Ben (owner) promised you this by Wednesday 25 November at 12:00");
    expect(text).toContain("> A new lamp is on its way to you.");
    expect(text).toContain("Ben (owner) will write to you by Thursday 26 November at 12:00");
  });

  test.each([
    ["de", "Diese Verzögerung liegt an uns, nicht an Ihnen."],
    ["es", "Este retraso es nuestro, no suyo."],
  ])("in %s, too", (lang, words) => {
    expect(render(answerLate({ lang })).text).toContain(words);
    expect(render(promiseLate({ lang })).text).toContain(words);
  });
});

describe("the visitor's receipt", () => {
  test("says what we have, who reads it, by when where the shop is, and that a machine wrote it", () => {
    const { subject, text, sender } = render(receipt());
    expect(subject).toBe("We have it: K7F-3QX-9MD (Corner Shop)");
    expect(text).toContain("Your reference is K7F-3QX-9MD.");
    expect(text).toContain(
      "Ben (owner) will read it and answer by Tuesday 24 November at 14:30 (Central European Time).",
    );
    expect(text).toContain("This mail was sent automatically. No person has read your words yet.");
    expect(text).toContain(STATUS_LINK);
    expect(text).toContain("You did not write to Corner Shop?");
    expect(sender).toBe("Corner Shop");
  });

  test("that goes out late does not claim that nobody has read it", () => {
    const { text } = render(receipt({ readBy: "Ben" }));
    expect(text).toContain("Ben has read your words.");
    expect(text).not.toContain("No person");
  });

  test("carries nothing the sender typed, even when somebody hands it over", () => {
    const typed = { excerpt: "BUY PILLS", name: "Mallory", text: "BUY PILLS", order: "BUY PILLS" };
    const said = render({ ...receipt(), ...typed, complaint: { ...receipt().complaint, ...typed } });
    expect(Object.values(said).join("\n")).not.toMatch(/PILLS|Mallory/);
  });

  test.each(["en", "de", "es"])("names no date where none is promised (%s)", (lang) => {
    const complaints = [
      { kind: "idea", reach: "mail" },
      { kind: "thanks", reach: "mail" },
      { kind: "problem", reach: "none" },
      { kind: "problem", reach: "here" },
    ] as const;
    const leads = complaints.map((change) => {
      const { text } = render(receipt({ lang, complaint: { ...receipt().complaint, ...change, promiseDueAt: null } }));
      expect(text).not.toMatch(/14:30|2026|1970/);
      return text.split("\n\n")[1];
    });
    expect(new Set(leads).size).toBe(4);
  });
});

describe("the visitor's answer", () => {
  test("names who wrote it first, then their words whole, then the way to write back", () => {
    const { subject, text, sender } = render(answered());
    expect(subject).toBe("Ben answered: K7F-3QX-9MD");
    expect(text).toMatch(/^Ben \(owner\), Corner Shop, wrote to you on Tuesday 24 November at 12:00 /);
    expect(text).toContain("I sent it to the wrong street.\n\nA new one leaves today.\n\nRead it and write back:");
    expect(sender).toBe("Ben, Corner Shop");
  });

  test("is not cut, however long", () => {
    const text = "x".repeat(10_000);
    expect(render(answered({ text })).text).toContain(text);
    expect(render(answered({ text })).html).toContain(text);
  });

  test("a call that was made is told as one", () => {
    expect(render(answered({ kind: "call" })).subject).toBe("Ben called you: K7F-3QX-9MD");
  });

  test("an override left open in their words cannot turn ours around", () => {
    const { text, html } = render(answered({ text: "Hello \u202eolleH\u2066", textLang: "en" }));
    for (const part of [text, html]) expect(part).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("right-to-left words find their own direction", () => {
    const { html } = render(answered({ text: "نعتذر", textLang: "ar" }));
    expect(html).toMatch(/<blockquote[^>]*dir="auto" lang="ar"[^>]*>نعتذر<\/blockquote>/);
  });
});

describe("languages", () => {
  test.each([
    [
      "de",
      "Ben (owner) liest es und antwortet Ihnen spätestens am Dienstag, 24. November um 14:30 (Mitteleuropäische Zeit).",
    ],
    ["de-AT", "spätestens am Dienstag, 24. November um 14:30"],
    [
      "es",
      "Ben (owner) lo leerá y le responderá a más tardar el martes, 24 de noviembre, 14:30 (hora de Europa central).",
    ],
    ["en-US", "answer by Tuesday, November 24 at 2:30"],
    ["fr", "answer by Tuesday 24 November at 14:30"],
    ["", "answer by Tuesday 24 November at 14:30"],
    ["constructor", "answer by Tuesday 24 November at 14:30"],
    ["de-" + "x".repeat(40), "spätestens am"],
  ])("a visitor who reads %j reads: %s", (lang, words) => {
    expect(render(receipt({ lang })).text).toContain(words);
  });

  test("an unknown zone costs no notice", () => {
    const { text } = render({ ...receipt(), site: { ...site, zone: "Mars/Olympus" } });
    expect(text).toContain("13:30");
  });

  test("half-hour zones and the clock change are told right", () => {
    expect(zoned("Asia/Kathmandu", NOON)).toContain("16:45 (Nepal Time)");
    expect(zoned("Europe/Berlin", Date.UTC(2026, 6, 1, 12))).toContain("14:00 (Central European Time)");
  });
});

describe("members", () => {
  test("the sign-in code stands in the body, never where a locked phone shows it", () => {
    const { subject, short, text, sender } = render(signin());
    expect(text).toContain("ABCD-2345");
    expect(`${subject} ${short} ${sender}`).not.toContain("ABCD");
    expect(text).toContain("for 10 minutes");
  });

  test("an invitation says from whom, as what and until when", () => {
    const { text } = render(invited());
    expect(text).toContain("Ben invites you to answer complaints at Corner Shop");
    expect(text).toContain("an agent");
    expect(text).toContain("Friday 27 November at 12:00");
  });
});
