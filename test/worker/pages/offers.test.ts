import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { foreignIn, readPage } from "../hostile/page.ts";
import { HOUR, read, shown } from "./drawn.ts";
import { ANSWERED, DAY, NOW, over } from "./ended.ts";
import { forms } from "./forms.ts";
import { FIXED, LAMP, OFFER, offered, REFUND, settled } from "./offered.ts";

const about = async (html: string) => (await forms(html)).filter(({ fields }) => fields["offer"] === OFFER.id);

describe("an offer", () => {
  test("says who makes it, what and how much each is, by when it would be done, and until when it stands", async () => {
    const html = await shown(offered(), NOW);
    expect(read(html)).toContain(
      "Ana offers you one of these two Which one would put it right for you? A new lamp by courier Done within 3 days of your yes: by Mon, 7 Dec 2026 if you say it today. Your money back €49.00 Done within a day of your yes: by Sat, 5 Dec 2026 if you say it today. This offer stands until Thu, 17 Dec 2026, 14:00.",
    );
    expect(html.indexOf("Ana offers")).toBeLessThan(html.indexOf("The lamp burned."));
  });

  test("has a form each for yes, no and something else, whose id is one tap", async () => {
    const found = await about(await shown(offered(), NOW));
    expect(found.map(({ fields }) => fields["step"])).toEqual(["accept", "decline", "counter"]);
    for (const { action, fields, buttons } of found) {
      expect(action).toBe(paths.statusSteps);
      expect(fields).toMatchObject({ reference: "K7F-3QX-9MD", code: "0123456789" });
      expect(buttons).toBe(1);
    }
    expect(new Set(found.map(({ fields }) => fields["id"])).size).toBe(3);
  });

  test("of two has to be chosen, and none is chosen beforehand", async () => {
    const { elements } = await readPage(await shown(offered(), NOW));
    const radios = elements.filter(({ attributes }) => attributes["name"] === "option");
    expect(radios.map(({ attributes }) => attributes["value"])).toEqual(["0", "1"]);
    for (const { attributes } of radios) {
      expect(attributes).toHaveProperty("required");
      expect(attributes).not.toHaveProperty("checked");
    }
  });

  test("of one is one button", async () => {
    const html = await shown(offered({ options: [LAMP] }), NOW);
    expect(read(html)).toContain("Ana offers you this");
    expect((await about(html))[0]!.fields).toMatchObject({ step: "accept", option: "0" });
    expect(html).not.toContain('type="radio" name="option"');
  });

  test("that stands after it was closed for good is not haggled over", async () => {
    const html = await shown({ ...over("final"), offers: [OFFER], can: ["accept", "decline"] }, NOW);
    expect((await about(html)).map(({ fields }) => fields["step"])).toEqual(["accept", "decline"]);
  });

  test("has no forms once its time has passed", async () => {
    const html = await shown(offered(), OFFER.standsUntil + 1);
    expect(await about(html)).toEqual([]);
    expect(read(html)).toContain("It stood until Thu, 17 Dec 2026, 14:00. If you still want it, write to us below.");
  });

  test("never becomes markup", async () => {
    const html = await shown(offered({ by: "<b>", options: [{ ...LAMP, text: "<img src=x onerror=alert(1)>" }] }), NOW);
    expect(foreignIn(await readPage(html))).toEqual([]);
  });
});

describe("what was not taken", () => {
  test("keeps what was typed, beside what is wrong with it", async () => {
    const typed = { step: "counter", sum: "half of it", text: "Let us split it." };
    const html = await shown(offered(), NOW, "en", { problem: "money.range", typed });
    const page = await readPage(html);
    expect(page.inside("bad")).toEqual(["We cannot read this sum. Please write it like 25 or 25.50."]);
    expect(page.values["sum"]).toBe("half of it");
    expect(html).toMatch(/<details class="way" open[^>]*><summary>Something else would be fair/);
    expect(html.indexOf("Let us split it.")).toBeLessThan(html.indexOf("The lamp burned."));
  });

  test("because nothing was chosen is said beside the button", async () => {
    const html = await shown(offered(), NOW, "en", { problem: "option.range", typed: { step: "accept" } });
    expect((await readPage(html)).inside("bad")).toEqual(["Please choose one of the two."]);
  });

  test("because somebody was quicker leaves the words in the box for writing back", async () => {
    const typed = { step: "decline", offer: OFFER.id, text: "I have two already." };
    const html = await shown(settled({ state: "accepted", chosen: 0 }), NOW, "en", {
      problem: "offer.conflict",
      typed,
    });
    const page = await readPage(html);
    expect(page.inside("bad")[0]).toMatch(/^Somebody was quicker/);
    expect(page.values["text"]).toBe("I have two already.");
  });
});

describe("what became of it", () => {
  test.each([
    [
      "accepted",
      { chosen: 1, dueAt: NOW + DAY },
      /What we agreed on Your money back €49\.00 You said yes on .+ Ana does it by Sat, 5 Dec/,
    ],
    [
      "delivered",
      { chosen: 1, dueAt: NOW, deliveredAt: NOW },
      /What we did Your money back €49\.00 Ana did it on .+ We had promised it by/,
    ],
    [
      "declined",
      {},
      /You said no to this offer .+ You said no on Fri, 4 Dec 2026, 14:00\. Ana answers by Sat, 5 Dec 2026, 14:00\./,
    ],
    ["countered", { counter: 2_450 }, /You suggested something else .+ You named €24\.50\. Ana answers by/],
  ] as const)("%s", async (state, change, said) => {
    const page = read(await shown(settled({ state, ...change }), NOW));
    expect(page).toMatch(said);
  });

  test.each([
    ["withdrawn", "It ended when you withdrew your complaint."],
    ["settled", "It ended when you told us that it is right now."],
    ["delivered", "You need not answer it any more."],
    ["words_deleted", "You need not answer it any more."],
  ] as const)("ended with another event (%s) says no more than is so", async (kind, line) => {
    const events = [...ANSWERED.events!, { n: 3, kind, by: null, at: NOW }];
    const page = read(await shown({ ...settled({ state: "retracted", answeredAt: null }), events }, NOW));
    expect(page).toContain(`This offer does not stand any more A new lamp by courier Your money back €49.00 ${line}`);
  });

  test("given outright was not agreed on", async () => {
    const given = settled({ state: "delivered", options: [REFUND], answeredAt: null, deliveredAt: NOW });
    const page = read(await shown(given, NOW));
    expect(page).toContain("What we did Your money back €49.00 Ana did this on Fri, 4 Dec 2026, 14:00.");
    expect(page).not.toMatch(/agreed|promised/);
  });

  test("an answer whose time has passed is not promised again", async () => {
    const page = read(await shown({ ...settled({ state: "declined" }), replyDueAt: NOW - 1 }, NOW));
    expect(page).not.toContain("Ana answers by");
  });
});

describe("what was agreed on and is late", () => {
  const late = settled({ state: "accepted", chosen: 0, dueAt: NOW - DAY });
  const DELAY = "That is our delay, not yours.";

  test.each([
    ["en", "Ana will write to you by Sat, 5 Dec 2026, 14:00 and say how it stands."],
    ["es", "Ana le escribirá antes del sáb, 5 dic 2026, 14:00 para decirle cómo va."],
    ["de", "Ana schreibt Ihnen bis Sa., 5. Dez. 2026, 14:00, wie es damit steht."],
  ] as const)("says in %s when they hear of it", async (lang, line) => {
    expect(read(await shown(late, NOW, lang))).toContain(line);
  });

  test("says that nobody wrote by that time either", async () => {
    const page = read(await shown({ ...late, replyDueAt: NOW - HOUR }, NOW));
    expect(page).toContain(
      `${DELAY} Ana was to write to you by Fri, 4 Dec 2026, 13:00. That time has passed too. Both delays are ours.`,
    );
    expect(page).not.toContain("will write to you");
  });

  test.each([
    ["no time is known", { ...late, replyDueAt: undefined }],
    ["something else was offered since", { ...late, offers: [...late.offers!, { ...OFFER, id: "next", madeAt: NOW }] }],
  ])("promises no word where %s", async (_, view) => {
    const page = read(await shown(view, NOW));
    expect(page).toContain(DELAY);
    expect(page).not.toMatch(/write to you by/);
  });

  test("promises none while it is in time", async () => {
    const page = read(await shown(settled({ state: "accepted", chosen: 0, dueAt: NOW + DAY }), NOW));
    expect(page).not.toMatch(/write to you by/);
  });
});

test("what was changed because of it is said with its day", async () => {
  expect(read(await shown(FIXED, NOW))).toContain(
    "Since Sun, 29 Nov 2026 this is fixed, because you told us: Every lamp runs for an hour before it leaves.",
  );
  expect(read(await shown(ANSWERED, NOW))).not.toContain("this is fixed");
});
