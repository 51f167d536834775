import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FOLLOW_UP_ANSWERS, SCORES } from "../../../shared/closing.ts";
import { MessageId } from "../../../shared/id.ts";
import { paths } from "../../../shared/paths.ts";
import { foreignIn, readPage } from "../hostile/page.ts";
import { DUE, NEXT, read, shown, waiting } from "./drawn.ts";
import { ANSWERED, ASKED, DAY, LAST, NOW, over } from "./ended.ts";
import { forms } from "./forms.ts";
import { OFFER } from "./offered.ts";

const steps = async (html: string) =>
  (await forms(html)).filter(({ action }) => action === paths.statusSteps).map(({ fields }) => fields["step"]);

const rating = async (html: string) => (await forms(html)).filter(({ action }) => action === paths.statusRating);

describe("our question", () => {
  test("says what was promised, and has the three answers, the meter, room for words and one button", async () => {
    const html = await shown(ASKED, NOW);
    const page = read(html);
    expect(page).toContain(
      "Did we do what we said? Is it right now? What we promised: A new lamp by courier (by Wed, 25 Nov 2026, 10:00) Yes, it is right now Partly No, it is not right How angry are you now?",
    );
    const form = (await forms(html)).find(({ fields }) => fields["step"] === "follow_up");
    expect(form).toMatchObject({ action: paths.statusSteps, buttons: 1 });
    const { elements } = await readPage(html);
    const answers = elements.filter(({ attributes }) => attributes["name"] === "answer");
    expect(answers.map(({ attributes }) => attributes["value"])).toEqual([...FOLLOW_UP_ANSWERS]);
    for (const { attributes } of answers) {
      expect(attributes).toHaveProperty("required");
      expect(attributes).not.toHaveProperty("checked");
    }
  });

  test("stands before the thread, and no tap says the same", async () => {
    const html = await shown(ASKED, NOW);
    expect(html.indexOf("Did we do what we said")).toBeLessThan(html.indexOf("The lamp burned."));
    expect(await steps(html)).toEqual(["follow_up", "withdraw"]);
  });

  test("that was refused keeps what was chosen and typed, beside what is wrong with it", async () => {
    const typed = { step: "follow_up", answer: "partly", text: "The cord." };
    const html = await shown(ASKED, NOW, "en", { problem: "text.long", typed });
    const page = await readPage(html);
    expect(page.values["answer"]).toBe("partly");
    expect(page.inside("bad")).toEqual(["That is longer than 10,000 characters."]);
    expect(html.indexOf("The cord.")).toBeLessThan(html.indexOf("The lamp burned."));
  });

  test("answered too late leaves the words in the box for writing back", async () => {
    const typed = { step: "follow_up", answer: "no", text: "It burned again." };
    const html = await shown({ ...ANSWERED, followUp: null }, NOW, "en", { problem: "conflict", typed });
    const page = await readPage(html);
    expect(page.values["text"]).toBe("It burned again.");
    expect(page.inside("bad")[0]).toMatch(/^That had changed meanwhile/);
  });
});

describe("taps", () => {
  test("each have their own form, whose id is one tap", async () => {
    const found = await forms(await shown(ANSWERED, NOW));
    const taps = found.filter(({ action }) => action === paths.statusSteps);
    expect(taps.map(({ fields }) => fields["step"])).toEqual(["settle", "withdraw"]);
    const ids = taps.map(({ fields }) => v.parse(MessageId, fields["id"]));
    expect(new Set(ids).size).toBe(2);
    for (const { fields, buttons } of taps) {
      expect(fields).toMatchObject({ reference: "K7F-3QX-9MD", code: "0123456789", site: "shop" });
      expect(buttons).toBe(1);
    }
  });

  test("are only those that are possible", async () => {
    expect(await steps(await shown({ ...ANSWERED, can: [] }, NOW))).toEqual([]);
    expect(await steps(await shown(over("closed"), NOW))).toEqual(["reopen"]);
    expect(await steps(await shown(over("closed", []), NOW))).toEqual([]);
    expect(await steps(await shown(over("final"), NOW))).toEqual([]);
  });
});

describe("over", () => {
  test.each([
    ["closed", /We closed this on Thu, 3 Dec 2026, 14:00\. One tap opens it again until .+ 2027/],
    ["no_answer", /heard nothing, and closed it on Thu, 3 Dec 2026, 14:00\. We do not take that for a yes\. One tap/],
    ["withdrawn", /You withdrew this on Thu, 3 Dec 2026, 14:00\. One tap/],
  ] as const)("%s says how, and until when one tap opens it again", async (how, said) => {
    const page = read(await shown(over(how), NOW));
    expect(page).toMatch(said);
    expect(page).not.toContain("No person has read it yet.");
  });

  test("for good says what was done, the last offer, where else to turn, what becomes of words, and a way for a new matter", async () => {
    const html = await shown(over("final"), NOW);
    expect(read(html)).toMatch(
      /We closed this for good on .+ What was done A new lamp, and the money back\. Our last offer A second lamp\. It stands until .+ Where else you can turn Consumer board Free of charge\. .*Last checked on 1 March 2026\. Words you write here are kept and read once a week\. .+ Tell us anew/,
    );
    const link = (await readPage(html)).elements.find(({ attributes }) => attributes["href"]?.startsWith("/c/"));
    expect(link?.attributes["href"]).toBe(`${paths.form("shop")}?lang=en`);
    expect(read(html)).not.toContain("One tap");
  });

  test("for good says of an offer whose time is over that it stood", async () => {
    const page = read(await shown(over("final"), NOW + 31 * DAY));
    expect(page).toContain("It stood until");
    expect(page).not.toContain("It stands until");
  });

  test.each([
    ["accepted", false],
    ["delivered", true],
  ] as const)("for good with a remedy that is %s: words are read once a week, %s", async (state, weekly) => {
    const page = read(
      await shown({ ...over("final"), offers: [{ ...OFFER, state, chosen: 0, answeredAt: NOW }] }, NOW),
    );
    expect(page.includes("kept and read once a week")).toBe(weekly);
  });

  test("links only to what a browser can show, and never becomes markup", async () => {
    const view = over("final");
    view.over!.last = {
      ...LAST!,
      done: "<img src=x onerror=alert(1)>",
      elsewhere: [{ name: "<b>", text: "", url: "javascript:alert(1)", checkedOn: null }],
    };
    const html = await shown(view, NOW);
    expect(foreignIn(await readPage(html))).toEqual([]);
    expect(html).not.toContain("javascript:");
  });
});

describe("how it stands since the visitor said so", () => {
  test.each([
    ["settled", "settled", "You told us on Tue, 24 Nov 2026, 14:00 that it is right now."],
    ["followed_up", "follow_up_answered", "You told us on Tue, 24 Nov 2026, 14:00 that it is right now."],
    ["seen", "reopened", "It is open again since Tue, 24 Nov 2026, 14:00, under the same reference."],
    ["seen", "follow_up_answered", "It is open again since Tue, 24 Nov 2026, 14:00"],
  ] as const)("%s by %s", async (state, kind, said) => {
    const view = { ...ANSWERED, state, events: [...ANSWERED.events!, { n: 3, kind, by: null, at: DUE }] };
    expect(read(await shown(view, NOW))).toContain(said);
  });
});

describe("the three questions and what we have of the visitor", () => {
  test("are asked at the end, folded, none of them required", async () => {
    const html = await shown(over("closed"), NOW);
    expect(await rating(html)).toHaveLength(1);
    const { elements } = await readPage(html);
    for (const score of SCORES) {
      const radios = elements.filter(({ attributes }) => attributes["name"] === score);
      expect(radios.map(({ attributes }) => attributes["value"])).toEqual(["1", "2", "3", "4", "5"]);
      for (const { attributes } of radios) expect(attributes).not.toHaveProperty("required");
    }
    for (const { tag, attributes } of elements) if (tag === "details") expect(attributes).not.toHaveProperty("open");
  });

  test("are not asked while it is open, nor twice", async () => {
    expect(await rating(await shown(ANSWERED, NOW))).toEqual([]);
    const rated = await shown({ ...over("closed"), rated: true }, NOW);
    expect(await rating(rated)).toEqual([]);
    expect(read(rated)).toContain("We have your answers to the three questions.");
  });

  test("a file and deletion are always there, with what goes and what stays said before the button", async () => {
    const html = await shown({}, NEXT);
    const actions = (await forms(html)).map(({ action }) => action);
    expect(actions).toContain(paths.statusExport);
    expect(actions).toContain(paths.statusForget);
    expect(html.indexOf("What stays: the reference")).toBeLessThan(html.indexOf("Delete my words for good"));
  });

  test("words that were deleted are said to be, and cannot be deleted again", async () => {
    const [message] = waiting.messages;
    const view = { ...over("withdrawn"), wordsDeleted: true, messages: [{ ...message!, text: "" }] };
    const html = await shown(view, NOW);
    expect(read(html)).toContain(
      "You had your words deleted. The reference, the dates and our answers are still here.",
    );
    expect(read(html)).toContain("You had these words deleted.");
    expect((await forms(html)).map(({ action }) => action)).not.toContain(paths.statusForget);
  });
});
