import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { costOf, plansOf, scansIn } from "../budget/meter.ts";
import { freshId, MINUTE, type Shop, someAddress, type Thread, World } from "../world.ts";
import { answers, api, checks, reply, rowsIn } from "./world.ts";

/** Somebody with everything that could name them. */
function somebody() {
  return {
    email: someAddress(),
    phone: "+49 30 901820",
    order: "AB-100234",
    name: "Ana Pérez",
    reach: "mail",
  } as const;
}

/** One reference in thirty has letters alone, and written as one word without a dash that is any word of nine letters. */
async function complainsWithDigit(shop: Shop, words: object): Promise<Thread> {
  const thread = await shop.visitor().complains(words);
  if (/\d/.test(thread.receipt.reference)) return thread;
  // What stands on a marked one is nobody's.
  await env.DB.prepare("UPDATE complaints SET spam = 1 WHERE id = ?1").bind(thread.id).run();
  return complainsWithDigit(shop, words);
}

/** Two visitors of one shop, both on file. */
async function two(world: World, more: { ours?: object; theirs?: object } = {}): Promise<[Shop, Thread, Thread]> {
  const shop = await world.shop();
  const theirs = await complainsWithDigit(shop, { ...somebody(), ...more.theirs });
  const ours = await shop.visitor().complains({ text: "The lamp flickers", ...more.ours });
  await world.tick();
  return [shop, ours, theirs];
}

const SPELT: [string, (theirs: Thread) => string][] = [
  ["the address", ({ draft }) => draft.email ?? ""],
  ["the address in capitals", ({ draft }) => draft.email?.toUpperCase() ?? ""],
  ["the number", () => "+49 30 901820"],
  ["the number as dialled at home", () => "(030) 90 18 20"],
  ["the number as dialled abroad", () => "0049.30.901820"],
  ["the order", () => "ab-100234"],
  ["the order without its letters", () => "100234"],
  ["the reference", ({ receipt }) => receipt.reference],
  ["the reference as one word", ({ receipt }) => receipt.reference.replaceAll("-", "").toLowerCase()],
];

test.each(SPELT)("another visitor's particulars are found: %s", async (_what, write) => {
  const [{ team }, ours, theirs] = await two(new World());
  const part = write(theirs);

  const { foreign, findings } = await checks(team, ours.id, `Katso ${part}, kiitos`);

  expect(foreign).toEqual([part]);
  expect(findings[0]).toMatchObject({ class: "private-data", text: part, start: 6, end: 6 + part.length });
});

test("what stands on the complaint itself, in its words, or is the site's or the member's own is nobody else's", async () => {
  const world = new World();
  const words = "My sister's order is AB-100234, ring her on 030 901820";
  const [shop, ours] = await two(world, { ours: { text: words } });
  const twin = await shop.visitor().complains({ ...somebody(), phone: "555 0199", email: "help@shop.example" });
  await shop.team.sets({ settings: { contacts: { phone: "555 0199", email: "help@shop.example", url: "" } } });
  await world.tick();

  expect((await checks(shop.team, ours.id, "AB-100234, 0049 30 901820")).foreign).toEqual([]);
  expect((await checks(shop.team, ours.id, `help@shop.example 555 0199 ${shop.owner}`)).foreign).toEqual([]);
  expect((await checks(shop.team, twin.id, `${twin.receipt.reference} AB-100234`)).foreign).toEqual([]);
});

test("the same person's other complaint is not another person's, unless they said that they did not write this", async () => {
  const world = new World();
  const email = someAddress();
  const [shop, ours, theirs] = await two(world, { ours: { reach: "mail", email }, theirs: { email } });
  const { reference } = theirs.receipt;

  expect((await checks(shop.team, ours.id, reference)).foreign).toEqual([]);
  await env.DB.prepare("UPDATE complaints SET disowned_at = 1 WHERE id = ?1").bind(ours.id).run();
  expect((await checks(shop.team, ours.id, reference)).foreign).toEqual([reference]);
});

test("spam, tests and other sites say nothing about what is private here", async () => {
  const world = new World();
  const [shop, ours, theirs] = await two(world, { theirs: { order: "ZX-777001" } });
  const far = await world.shop();
  await far.visitor().complains({ ...somebody(), order: "ZX-777002" });
  await shop.visitor().complains({ ...somebody(), order: "ZX-777003", test: true });
  await world.tick();
  const text = "ZX-777001 ZX-777002 ZX-777003";
  expect((await checks(shop.team, ours.id, text)).foreign).toEqual(["ZX-777001"]);

  await shop.team.marks(theirs.id, true);

  expect((await checks(shop.team, ours.id, text)).foreign).toEqual([]);
});

test("a corrected order is found as it now is", async () => {
  const world = new World();
  const [{ team }, ours, theirs] = await two(world);
  await world.forward(MINUTE);
  await theirs.visitor.sends({ ...theirs.draft, messageId: freshId(), text: "Corrected", order: "AB-555777" });
  await world.forward(MINUTE);

  expect((await checks(team, ours.id, "AB-555777 or AB-100234")).foreign).toEqual(["AB-555777"]);
});

const LONG = "Pahoittelemme kovasti että paketti katosi matkalla ja lähetämme uuden heti huomenna aamulla postissa";

test("an answer like one that this person had before is a repeat, also on another complaint of theirs", async () => {
  const world = new World();
  const email = someAddress();
  const [{ team }, ours, theirs] = await two(world, { ours: { reach: "mail", email }, theirs: { email } });
  expect((await checks(team, ours.id, LONG)).findings).toEqual([]);
  await answers(team, theirs.id, reply(LONG));

  expect((await checks(team, ours.id, LONG)).findings).toMatchObject([{ class: "repeat", severity: "high" }]);
});

test("an answer like several to other people is a repeat too, and one that was taken back is none", async () => {
  const world = new World();
  const [{ team, visitor }, ours, theirs] = await two(world);
  const third = await visitor().complains();
  const [one, other] = [reply(LONG), reply(LONG)];
  await answers(team, theirs.id, one);
  await answers(team, third.id, other);

  expect((await checks(team, ours.id, LONG)).findings).toMatchObject([{ class: "repeat", severity: "med" }]);
  await team.takesBack(third.id, other.messageId);
  expect((await checks(team, ours.id, LONG)).findings).toEqual([]);
});

test("nothing is stored, only the record's findings are said, and who asks all the time is told to wait", async () => {
  const [{ team, site }, ours] = await two(new World());
  const before = await rowsIn("messages", site);

  const cost = await costOf(() => checks(team, ours.id, "[nimi]!!! Soita 040 1234567"));
  const { findings } = await checks(team, ours.id, "[nimi]!!! Soita 040 1234567");

  expect(cost.written).toBe(0);
  expect(findings).toMatchObject([{ class: "unknown-number", severity: "low" }]);
  expect(await rowsIn("messages", site)).toEqual(before);
  const tries = await Promise.all(
    Array.from({ length: 70 }, () => team.ask("POST", api.check(ours.id), { text: "x", lang: "fi" })),
  );
  expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([200, 429]));
});

test("a text full of addresses and numbers is looked up in bounds, and by index alone", async () => {
  const world = new World();
  const [shop, ours] = await two(world);
  const { email } = somebody();
  for (let i = 0; i < 40; i++) await shop.visitor().complains({ ...somebody(), email, order: `ZZ-${10_000 + i}` });
  await world.tick();
  await world.forward(MINUTE);
  const many = Array.from({ length: 600 }, (_, i) => `ZZ-${10_000 + i}`).join(" ");

  const one = await costOf(() => checks(shop.team, ours.id, email));
  const all = await costOf(() => checks(shop.team, ours.id, many));

  expect(one.read).toBeLessThan(150);
  expect(all.read).toBeLessThan(1_000);
  const steps = await plansOf(all.sql);
  expect(scansIn(steps)).toEqual([]);
  expect(steps.filter(({ detail }) => /SEARCH (c|complaints) USING PRIMARY KEY \(site=\?\)$/.test(detail))).toEqual([]);
});
