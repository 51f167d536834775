import { describe, expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import { loadPack } from "../../../shared/coach/packs/index.ts";
import { PACK_LANGS } from "../../../shared/coach/packs/langs.ts";
import { pack } from "../../../shared/coach/packs/en/index.ts";
import type { CoachDraft, FindingClass } from "../../../shared/coach/types.ts";

const read = (text: string, about: Partial<CoachDraft> = {}) => coach({ ...about, text }, pack);
const classes = (text: string, about: Partial<CoachDraft> = {}): FindingClass[] =>
  read(text, about).findings.map((finding) => finding.class);

describe("what must not be found", () => {
  test.each<[string, FindingClass]>([
    ["If you'd like, I can come on Thursday.", "conditional-if"],
    ["If you have any of these products, bring them back for a refund.", "conditional-if"],
    ["If it happens again, call me on 0555 0100.", "conditional-if"],
    ["I've spoken with the team about how we answer when we get it wrong.", "conditional-if"],
    ["I'm sorry you lost a morning over it.", "sorry-you-feel"],
    ["I'm sorry you waited.", "sorry-you-feel"],
    ["Your refund was sent at 9:10. I sent it.", "passive"],
    ["You should have had an answer from us on Monday.", "blame-customer"],
    ["You should not have had to ask twice.", "blame-customer"],
    ["That was our fault, not yours.", "blame-customer"],
    ["You're right.", "blame-customer"],
    ["Did you not get our letter?", "blame-customer"],
    ["Their van broke down, but we should have told you on Monday.", "blame-other"],
    ["We've changed our policy so that nobody pays twice.", "policy-recital"],
    ["We did not follow our own policy.", "policy-recital"],
    ["I'll write to you by Thursday 17:00.", "over-promise"],
    ["I'm sorry. But we should have called you.", "but-clause"],
    ["We are sorry, but that is no excuse.", "but-clause"],
    ["We were late. But most of all, we are sorry that we shrugged.", "but-clause"],
    ["I would like to call you today.", "hedged-performative"],
    ["Thank you for telling us.", "boilerplate"],
    ["We fixed it, so that it cannot fall.", "hostile"],
    ["I'll book the van as soon as you say which day.", "vague-promise"],
    ["I was rude, and the fault is nobody's but mine.", "but-clause"],
    ["There was nothing you could have done.", "blame-customer"],
    ["We answered a question you never asked.", "blame-customer"],
    ["Your vase was broken in our stockroom.", "passive"],
    ["If you remain unhappy, the ombudsman reads it free of charge.", "conditional-if"],
    ["If you post the chair back, I will refund you.", "review-deal"],
    ["They will remove the post and we will refund you.", "review-deal"],
  ])("%s: no %s", (text, kind) => expect(classes(text)).not.toContain(kind));

  test.each([
    "Take your post down and I'll see about giving you the £60 back.",
    "Comments like yours could finish us. Take the post down and I will pay you the £60 back.",
    "You get a full refund if you take down your post.",
    "Please delete your comment and we'll send you a voucher.",
    "We'll refund you as soon as the tweet is taken down.",
    "I'll give you £20 for a better rating.",
    "Change it to five stars and dinner is on us.",
    "Remove your review and we will refund you.",
  ])("a remedy tied to what somebody wrote cannot be sent: %s", (text) => {
    expect(read(text)).toMatchObject({ barred: "yes", verdict: "stop" });
  });

  test.each([
    "If you take a video of the fault, I will send you a replacement part free of charge.",
    "Please take a short video and I will refund you today, £40.",
    "The gate fell on your car. Once the post is removed we will pay for the dent.",
    "I fitted the wrong post. Take the post down and I will give you your money back.",
    "We will refund you once the post is gone through customs.",
    "We used your picture without asking. I will pay you £100 once the post is down.",
    "Our app posted a comment on your page. Please remove the comment, and we will refund your last month.",
    "If you remove your post or not, I will pay for the repair, £120.",
    "I will send you a voucher for your good feedback: you were right about the oven.",
    "We will give you £20 for a better rating plate.",
    "Our brochure said four stars. We change that to three stars today and refund you 20% of the price.",
  ])("and what is tied to nothing of the kind can: %s", (text) => expect(read(text).barred).toBe("no"));

  test.each([
    ["The room was in a sorry state.", "regret"],
    ["There is no need to apologise.", "regret"],
    ["We are sorry if you were upset.", "regret"],
    ["We're sorry you feel that way.", "regret"],
    ["We have a responsibility to keep you safe.", "responsibility"],
  ] as const)("%s is no %s", (text, component) => {
    expect(read(text).components[component].evidence).toEqual([]);
  });
});

describe("what others said", () => {
  const complaint = "You people are idiots and nobody ever called me back.";
  test("quoted from the complaint it is not the writer's", () => {
    expect(classes('You wrote "you people are idiots". We forgot to call.', { complaint })).not.toContain("insult");
    expect(classes("> You people are idiots\nWe forgot to call.", { complaint })).not.toContain("insult");
    expect(classes("You people are idiots.", { complaint })).toContain("insult");
  });
});

describe("what stands beside the text", () => {
  const SAME = "I am sorry that we lost your parcel on Monday and I will send a new one by Friday.";
  test("a reply this person had before", () => {
    expect(classes(SAME, { earlier: [SAME.replace("Monday", "Tuesday")] })).toContain("repeat");
    expect(classes(SAME, { earlier: ["Thank you for the photos, they helped us to find the crack."] })).not.toContain(
      "repeat",
    );
  });
  test("a reply that many people had", () => {
    expect(classes(SAME, { toOthers: [SAME] })).not.toContain("repeat");
    expect(classes(SAME, { toOthers: [SAME, SAME] })).toContain("repeat");
  });
  test("another person's data stops it, and is said once", () => {
    const text = "I wrote to mara@mail.example, please call 0555 010 0199.";
    const report = read(text, { foreign: ["mara@mail.example"], own: [] });
    expect(report).toMatchObject({ verdict: "stop", barred: "reason" });
    expect(report.findings.filter(({ start }) => start === text.indexOf("mara")).map((each) => each.class)).toEqual([
      "private-data",
    ]);
    expect(report.findings.map((each) => each.class)).toContain("unknown-number");
    expect(classes(text, { own: ["mara@mail.example", "+44 555 010 0199"] })).not.toContain("unknown-number");
  });
});

describe("what can be recorded", () => {
  test("amounts, in minor units", () => {
    const { facts } = read("I refunded £12.50 and 1.200,00 € and 40 dollars.");
    expect(facts.map(({ text, amount, currency }) => [text, amount, currency])).toEqual([
      ["£12.50", 1250, "GBP"],
      ["1.200,00 €", 120_000, "EUR"],
      ["40 dollars", 4000, undefined],
    ]);
  });
  test.each([
    ["en", "Sorry. I've sent £20 back to your card. See you.", "refund", "I've sent £20 back to your card"],
    ["en", "We've taken £10 off your bill.", "discount", "We've taken £10 off your bill"],
    ["en", "A £15 voucher is in the post.", "credit", "A £15 voucher is in the post"],
    [
      "en",
      "Your voucher did not work, so I refund you £20.",
      "refund",
      "Your voucher did not work, so I refund you £20",
    ],
    ["en", "We sent it off late, and I refund the £4.", "refund", "We sent it off late, and I refund the £4"],
    ["en", "Here is a £20 credit for your next visit.", "credit", "Here is a £20 credit for your next visit"],
    ["es", "Le devolvemos 20 € hoy mismo.", "refund", "Le devolvemos 20 € hoy mismo"],
    ["es", "Vale, le devuelvo 20 €.", "refund", "Vale, le devuelvo 20 €"],
    ["es", "Aquí tiene un vale de 20 €.", "credit", "Aquí tiene un vale de 20 €"],
    ["es", "Un descuento de 5 euros.", "discount", "Un descuento de 5 euros"],
    ["de", "Wir überweisen Ihnen 20 €.", "refund", "Wir überweisen Ihnen 20 €"],
    ["de", "Ein Einkaufsgutschein über 20 € liegt bei.", "credit", "Ein Einkaufsgutschein über 20 € liegt bei"],
    ["de", "Sie bekommen 5 Euro Rabatt.", "discount", "Sie bekommen 5 Euro Rabatt"],
    ["fr", "Je vous rembourse 20 €.", "refund", "Je vous rembourse 20 €"],
    ["fr", "Voici un bon d'achat de 20 €.", "credit", "Voici un bon d'achat de 20 €"],
    ["fr", "Une remise de 5 euros.", "discount", "Une remise de 5 euros"],
    ["pt", "Devolvemos R$ 20 hoje.", "refund", "Devolvemos R$ 20 hoje"],
    ["pt", "Um vale de 20 € segue hoje.", "credit", "Um vale de 20 € segue hoje"],
    ["pt", "Um desconto de 5 euros.", "discount", "Um desconto de 5 euros"],
  ])("which remedy a sum sounds like, in %s: %s", async (lang, text, remedy, sentence) => {
    const { facts } = coach({ text, lang }, await loadPack(lang));
    expect(facts.filter(({ kind }) => kind === "amount")).toMatchObject([{ remedy, sentence }]);
  });
  test("of two sums in a sentence each has its own", () => {
    const { facts } = read("I will refund you £20 today, and here is a £10 voucher.");
    expect(facts.flatMap(({ kind, remedy }) => (kind === "amount" ? remedy : []))).toEqual(["refund", "credit"]);
  });
  test("a sum that the customer named is not ours to offer", () => {
    expect(read('You wrote: "you owe me €500". I am sorry.').facts).toEqual([]);
  });
  test("of a sentence that goes on and on only the sum is taken", () => {
    const { facts } = read(`I send £20 ${"and a very long apology ".repeat(20)}.`);
    expect(facts).toMatchObject([{ text: "£20", sentence: "£20" }]);
  });
  test.each([
    ["NZ$20", "XXX"],
    ["A$20", "XXX"],
    ["US$20", "USD"],
    ["R$ 20", "BRL"],
    ["HK$20", "XXX"],
    ["$20", undefined],
  ])("%s is of the currency %s", (sum, currency) => {
    const [fact] = read(`I send ${sum} back.`).facts;
    expect([fact?.text, fact?.amount, fact?.currency]).toEqual([sum, 2000, currency]);
  });
  test.each(["£1.5k", "£1.5m", "£2,000,000,000,000"])("%s is read as no sum at all", (sum) => {
    expect(read(`It cost ${sum} to mend.`).facts).toEqual([]);
  });
  test("a sum nobody can read the words of is a sum", () => {
    const [fact] = coach({ text: "20 € takaisin.", lang: "fi" }, undefined).facts;
    expect(fact).toMatchObject({ kind: "amount", amount: 2000, currency: "EUR" });
    expect(fact?.remedy).toBeUndefined();
  });
  test("promises with a day", () => {
    const { facts } = read("I'm sorry. I will call you on Friday at 5 pm. We opened in May.");
    expect(facts).toEqual([
      expect.objectContaining({ kind: "promise", text: expect.stringMatching(/^I will call you on Friday/) }),
    ]);
  });
});

describe("order, length and praise", () => {
  test("the reason before the apology is said softly", () => {
    const late =
      "The till was set to the old price. It showed 9 instead of 7. We did that in May. I am sorry. I refunded you.";
    expect(
      read(late)
        .findings.filter(({ severity }) => severity !== "low")
        .map((each) => each.class),
    ).not.toContain("order");
  });
  test("two words for a serious harm are short", () => {
    expect(classes("I'm sorry we broke it.", { severity: 5 })).toContain("length");
    expect(classes("I'm sorry we broke it.", { severity: 1 })).not.toContain("length");
  });
  test("what is there is said first", () => {
    expect(read("I'm sorry we broke your lamp. I have ordered a new one.").praise).toEqual([
      pack.praise.regret,
      pack.praise.responsibility,
      pack.praise.repair,
    ]);
  });
});

describe("languages", () => {
  test("a language without a pack is not checked", async () => {
    expect(await loadPack("ja")).toBeUndefined();
    expect(coach({ text: "申し訳ありません。", lang: "ja" }, undefined)).toMatchObject({
      verdict: "unchecked",
      lang: undefined,
    });
    expect(coach({ text: "[name] さん", lang: "ja" }, undefined)).toMatchObject({ verdict: "stop", barred: "yes" });
  });
  test("regions read with their language", async () => {
    expect(await loadPack("en-GB")).toBe(pack);
    expect(await loadPack("toString")).toBeUndefined();
    expect(PACK_LANGS).toContain("en");
  });
  test("advice is short and never shouts", () => {
    for (const each of [...Object.values(pack.advice), ...Object.values(pack.needs)]) {
      expect(each.why.length).toBeLessThanOrEqual(140);
      expect(`${each.why}${each.instead}`).not.toContain("!");
    }
  });
});
