import { describe, expect, test } from "vitest";
import { visitorActed } from "./ending.ts";
import { answered, complaint, NOON, STATUS_LINK, telling } from "./notices.ts";
import { approvalAsked, approvalDecided, card, delivered, lamp, offer, offerLapsed, refund } from "./offered.ts";
import { render } from "../../../worker/notices/render.ts";

/** Intl puts no-break spaces where people type plain ones. */
const plain = (text: string): string => text.replaceAll(/[^\S\n]/gu, " ");
const textOf = (data: Parameters<typeof render>[0]): string => plain(render(data).text);

/** What the visitor made of it. */
const of = (change: Parameters<typeof visitorActed>[0]) =>
  visitorActed({ answer: null, angerNow: null, message: null, offer: offer(), ...change });

describe("the offer in the answer's mail", () => {
  test("one thing: who offers what, the sum, by when it is done, until when it stands, where to answer", () => {
    const text = textOf(answered({ offer: card({ options: [refund] }) }));
    expect(text).toContain(
      `A new one leaves today.

Ben (owner) offers you this. Whether you take it is up to you:

> Your money back.

Sum: €24.90
Done: within 5 days of your yes

The offer stands until Tuesday 8 December at 12:00 (Central European Time).

Behind the link you say yes or no, or what you would rather have. Opening it accepts nothing.

See the offer and answer it:
${STATUS_LINK}
`,
    );
  });

  test("two to choose from, in their order; what has no sum names none", () => {
    const text = textOf(answered({ offer: card() }));
    expect(text).toContain("Ben (owner) offers you one of these two. The choice is yours:");
    expect(text).toContain("Done: within 5 days of your yes\n\n> A new lamp.\n\nDone: within a day of your yes\n");
    expect(text.match(/Sum: /g)).toHaveLength(1);
  });

  test.each([
    ["en", 0, "within a day of your yes", "€24.90"],
    ["en", 1, "within a day of your yes", "€24.90"],
    ["en", 2, "within 2 days of your yes", "€24.90"],
    ["de", 0, "innerhalb eines Tages nach Ihrem Ja", "24,90 €"],
    ["de", 1, "innerhalb eines Tages nach Ihrem Ja", "24,90 €"],
    ["de-AT", 90, "innerhalb von 90 Tagen nach Ihrem Ja", "€ 24,90"],
    ["es", 0, "en un día desde su sí", "24,90 €"],
    ["es", 1, "en el plazo de un día desde su sí", "24,90 €"],
    ["es", 14, "en el plazo de 14 días desde su sí", "24,90 €"],
  ])("in %s, %i days are: %s, and the sum is %3$s", (lang, days, done, sum) => {
    const text = textOf(answered({ lang, offer: card({ options: [{ ...refund, days }] }) }));
    expect(text).toContain(`: ${done}\n`);
    expect(text).toContain(`: ${sum}\n`);
  });

  test("a currency without cents has none", () => {
    expect(textOf(answered({ offer: card({ currency: "JPY", options: [refund] }) }))).toContain("Sum: ¥2,490\n");
  });

  test("there is one link in it, which leads to the thread and answers nothing", () => {
    const { html, text } = render(answered({ offer: card() }));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)).toEqual([STATUS_LINK]);
    expect(text.match(/https?:\S+/g)).toEqual([STATUS_LINK]);
  });

  test("what it costs the house is not in it", () => {
    const { html, text } = render(answered({ offer: card({ options: [{ ...lamp, cost: 98_765 }] }) }));
    expect(`${html}${text}`).not.toMatch(/987|cost/i);
  });

  test.each([
    ["en", "The offer stood until Tuesday 8 December at 12:00"],
    ["de", "Das Angebot galt bis Dienstag, 8. Dezember um 12:00"],
    ["es", "La oferta valió hasta el martes, 8 de diciembre, 12:00"],
  ])("one that ran out before the mail could go is not offered again (%s)", (lang, words) => {
    const text = textOf(answered({ lang, offer: card({ state: "expired" }) }));
    expect(text).toContain(words);
    expect(text).not.toContain("Your money back");
  });

  test.each(["accepted", "declined", "countered", "retracted", "delivered"] as const)(
    "one that is %s by then is in the thread, not in the mail",
    (state) => {
      expect(textOf(answered({ offer: card({ state }) }))).toBe(textOf(answered()));
    },
  );
});

describe("the visitor's yes or no, as the team is told", () => {
  test("accepted: what, the sum, and by when we owe it", () => {
    const { subject, text } = render(of({ step: "accept", option: 0, offer: offer({ dueAt: NOON + 5 * 86_400_000 }) }));
    expect(subject).toBe("Accepted: K7F-3QX-9MD");
    expect(text).toContain(
      "Ana Pérez accepted “Your money back.” (€24.90). It is to be done by Sunday 29 November at 12:00",
    );
  });

  test("of two, the one that was chosen", () => {
    expect(textOf(of({ step: "accept", option: 1 }))).toContain("accepted “A new lamp.”.");
  });

  test("declined, with their words", () => {
    const message = { id: "1", excerpt: "I want no lamp of yours.", lang: "en" };
    const { subject, text } = render(of({ step: "decline", message }));
    expect(subject).toBe("Declined: K7F-3QX-9MD");
    expect(text).toContain("Ana Pérez declined the offer, and waits for an answer.");
    expect(text).toContain("> I want no lamp of yours.");
  });

  test("declined after it was closed for good, nobody waits", () => {
    const text = textOf(of({ step: "decline", complaint: { ...complaint, state: "final" } }));
    expect(text).toContain("Ana Pérez declined the offer.");
  });

  test("countered: the sum in words, or else that their words say it", () => {
    const { subject, text } = render(of({ step: "counter", amount: 4_000 }));
    expect(subject).toBe("Countered: K7F-3QX-9MD");
    expect(text).toContain("Ana Pérez would settle for €40.00, and waits for an answer.");
    expect(textOf(of({ step: "counter" }))).toContain("would rather have something else, and waits for an answer.");
  });
});

describe("approval", () => {
  test("asked: who, what it costs, what they may give, what of it is gone, and the way in", () => {
    const { subject, text, short } = render(approvalAsked());
    expect(subject).toBe("Ben asks for a yes to an offer on K7F-3QX-9MD");
    for (const part of [text, short])
      expect(part).toContain(
        "It costs up to €24.90. Without asking, an agent may give €10.00 on one complaint. €5.00 of that is given or offered already.",
      );
    expect(text).toContain(
      "> Your money back.\n\nWhat: Refund, €24.90\nCosts us: €24.90\nDone: within 5 days of their yes",
    );
    expect(text).toContain("> A new lamp.\n\nWhat: Replacement\nCosts us: €18.00\nDone: within a day of their yes");
    expect(text).toContain("We promised: an answer by Tuesday 24 November at 14:30");
    expect(text.match(/https?:\S+/g)).toEqual([complaint.link]);
  });

  test("of one option the cost is the cost; who has given nothing yet has used up nothing", () => {
    const text = textOf(approvalAsked({ offer: offer({ options: [refund] }), role: "manager", given: 0 }));
    expect(text).toContain("It costs €24.90. Without asking, a manager may give €10.00 on one complaint.\n");
  });

  test("a limit of nothing is said as that", () => {
    expect(textOf(approvalAsked({ limit: 0, given: 0 }))).toContain("an agent may give €0.00 on one complaint.");
  });

  test("approved: by whom, and that it goes out", () => {
    const { subject, text } = render(approvalDecided());
    expect(subject).toBe("Approved: the offer on K7F-3QX-9MD");
    expect(text).toContain("Olga approved the offer of Ben. It goes out with its answer.");
  });

  test("refused: why, and that the visitor still waits", () => {
    const { subject, text, short } = render(approvalDecided({ approved: false, reason: "We never pay twice." }));
    expect(subject).toBe("Not approved: the offer on K7F-3QX-9MD");
    expect(text).toContain("Its answer does not go out, and the visitor still waits.\n\nWe never pay twice.\n");
    expect(short).toContain("“We never pay twice.”");
  });
});

test("an offer that ran out is silence, and neither a yes nor a no", () => {
  const { subject, text } = render(offerLapsed());
  expect(subject).toBe("Not answered in time: the offer on K7F-3QX-9MD");
  expect(text).toContain("The offer of Ben stood until Tuesday 8 December at 12:00");
  expect(text).toContain("We take that for neither a yes nor a no.");
});

describe("what is done, as the visitor is told", () => {
  test.each([
    [
      "en",
      "It is done: K7F-3QX-9MD (Corner Shop)",
      "On Tuesday 24 November at 12:00 (Central European Time) we noted this",
    ],
    [
      "de",
      "Es ist getan: K7F-3QX-9MD (Corner Shop)",
      "Am Dienstag, 24. November um 12:00 (Mitteleuropäische Zeit) haben wir",
    ],
    [
      "es",
      "Está hecho: K7F-3QX-9MD (Corner Shop)",
      "El martes, 24 de noviembre, 12:00 (hora de Europa central) anotamos esto",
    ],
  ])("in %s: what, when, and where to say that it is not so", (lang, title, lead) => {
    const { subject, text } = render(delivered({ lang }));
    expect(subject).toBe(title);
    expect(text).toContain(lead);
    expect(plain(text)).toMatch(/> Your money back\.\n\n\S+: (€24\.90|24,90 €)\n/);
    expect(text).toContain(STATUS_LINK);
  });

  test("the subject says nothing of what it was", () => {
    expect(render(delivered()).subject).not.toMatch(/money|24/);
  });

  test("of two of which nobody chose one, one", () => {
    const text = textOf(delivered({ options: card().options }));
    expect(text).toContain("we noted one of these two as done:\n\n> Your money back.");
  });
});

describe("what programs are told", () => {
  test("of a request: the offer whole, the limit, what is given", () => {
    const { facts } = telling(approvalAsked());
    expect(facts).toMatchObject({
      complaint: { reference: "K7F-3QX-9MD" },
      limit: 1_000,
      given: 500,
      offer: {
        id: offer().id,
        by: "Ben",
        state: "asked",
        currency: "EUR",
        cost: 2_490,
        standsUntil: "2026-12-08T11:00:00.000Z",
        dueAt: null,
        options: [refund, lamp],
      },
    });
  });

  test("of a yes: which option; of a counter: the sum", () => {
    expect(telling(visitorActed({ step: "accept", answer: null, offer: offer(), option: 1 })).facts).toMatchObject({
      step: "accept",
      option: 1,
      offer: { id: offer().id },
    });
    const { facts } = telling(visitorActed({ step: "counter", answer: null, offer: offer(), amount: 0 }));
    expect(facts).toMatchObject({ step: "counter", amount: 0 });
    expect(facts).not.toHaveProperty("option");
  });

  test("of a decision: yes or no, by whom, why", () => {
    const { facts } = telling(approvalDecided({ approved: false, reason: "No." }));
    expect(facts).toMatchObject({ approved: false, by: "Olga", reason: "No." });
    expect(telling(approvalDecided()).facts).not.toHaveProperty("reason");
  });

  test("nothing of what only the visitor is told", () => {
    expect(telling(delivered()).facts).toBeNull();
  });
});
