import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { inBucket, sendsPhoto } from "../photos/camera.ts";
import { freshId, freshSecret, HOUR, MINUTE, type Shop, someAddress, type Thread, World } from "../world.ts";
import { answered, api, asked, ends, kinds, owed, settled, stored, taps } from "./world.ts";

const MARK = "zebra-crossing-17";
const FULL = {
  text: `${MARK} broke`,
  reach: "mail",
  phone: `555 0134 ${MARK}`,
  phoneWhen: MARK,
  name: MARK,
  order: `A-17 ${MARK}`,
  wish: "refund",
  anger: 9,
  context: { url: `https://shop.example/${MARK}`, title: MARK, viewport: "390x844", agent: MARK },
} as const;

function forgets(thread: Thread, key: object = thread.key) {
  return thread.visitor.post<ThreadView>(paths.threadForget, { key });
}

async function everything(site: string): Promise<string> {
  const tables = ["complaints", "messages", "events", "particulars", "people", "photos", "outbox", "deliveries"];
  const rows = await Promise.all(
    tables.map((table) => env.DB.prepare(`SELECT * FROM ${table} WHERE site = ?1`).bind(site).all()),
  );
  return JSON.stringify(rows.map(({ results }) => results));
}

async function full(world: World, shop: Shop): Promise<{ thread: Thread; email: string }> {
  const email = `${MARK}.${someAddress()}`;
  const thread = await shop.visitor().complains({ ...FULL, email });
  await world.forward(MINUTE);
  await sendsPhoto(thread);
  await thread.writes(`${MARK} again`);
  await world.forward(MINUTE);
  await shop.team.called(thread.id, "I rang");
  return { thread, email };
}

test("what was said and given goes, everywhere; reference, dates, outcome and our answers stay", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, email } = await full(world, shop);
  expect(await everything(shop.site)).toContain(MARK);
  const before = await thread.view();

  const { status, body } = await forgets(thread);
  await world.forward(MINUTE);

  expect(status).toBe(200);
  expect(body).toMatchObject({ reference: before.reference, receivedAt: before.receivedAt, wordsDeleted: true });
  expect(body).toMatchObject({
    state: "withdrawn",
    over: { how: "withdrawn", reopenUntil: null },
    can: [],
    photos: [],
  });
  expect(kinds(body)).toEqual([...kinds(before), "words_deleted"]);
  expect(body.messages.map(({ text }) => text)).toEqual(["", "", "I rang"]);
  const rest = await everything(shop.site);
  expect(rest).not.toContain(MARK);
  expect(rest).not.toContain(email);
  expect((await inBucket()).filter((name) => name.startsWith("photos/"))).toEqual([]);
  expect(await shop.team.opens(thread.id)).toMatchObject({
    item: { anger: 9, wish: "refund", excerpt: "" },
    person: null,
  });
  const waiting = (
    await env.DB.prepare("SELECT id FROM outbox WHERE complaint = ?1 AND done_at IS NULL").bind(thread.id).all()
  ).results;
  expect(waiting).toEqual([]);
});

test("an address that was corrected goes with the one it was corrected to", async () => {
  const world = new World();
  const shop = await world.shop();
  const [first, second] = [someAddress(), someAddress()];
  const thread = await shop
    .visitor()
    .complains({ reach: "mail", email: first, phone: "555 0134", order: "A-170117011" });
  await world.tick();
  await world.forward(MINUTE);
  const { phone: _phone, order: _order, ...draft } = thread.draft;
  await thread.visitor.sends({ ...draft, messageId: freshId(), text: "I mean the other", email: second });
  await world.forward(MINUTE);
  expect(await everything(shop.site)).toContain(second);

  await forgets(thread);

  const rest = await everything(shop.site);
  for (const given of [first, second, "555 0134", "5550134", "170117011"]) expect(rest).not.toContain(given);
});

test("an address that was corrected stays known to nobody, but to whom it still is theirs", async () => {
  const world = new World();
  const shop = await world.shop();
  const [wrong, shared, right] = [someAddress(), someAddress(), someAddress()];
  const [one, two] = [
    await shop.visitor().complains({ reach: "mail", email: wrong }),
    await shop.visitor().complains({ reach: "mail", email: shared }),
  ];
  await shop.visitor().complains({ reach: "mail", email: shared });
  await world.tick();
  await world.forward(MINUTE);
  for (const { visitor, draft } of [one, two])
    await visitor.sends({ ...draft, messageId: freshId(), text: "I mean the other", email: right });
  await world.forward(MINUTE);

  const { results } = await env.DB.prepare("SELECT email FROM people WHERE site = ?1").bind(shop.site).all();

  expect(results.map(({ email }) => email).toSorted()).toEqual([shared, right].toSorted());
});

test("whoever is first known by a mail to them is forgotten too, also after a correction", async () => {
  const world = new World();
  const shop = await world.shop();
  const [first, second] = [someAddress(), someAddress()];
  const threads = await Promise.all(
    [1, 2].map(() => shop.visitor().complains({ lang: "fi", reach: "mail", email: first })),
  );
  await world.tick();
  // Complaints from before there was anybody to name.
  await env.DB.prepare("UPDATE complaints SET person = NULL WHERE site = ?1").bind(shop.site).run();
  await env.DB.prepare("DELETE FROM people WHERE site = ?1").bind(shop.site).run();
  for (const thread of threads) {
    await shop.team.called(thread.id, "I rang");
    await shop.team.does(api.followUp(thread.id), { messageId: freshId() });
  }
  await world.forward(MINUTE);
  expect(await everything(shop.site)).toContain(first);
  const [plain, corrected] = threads as [Thread, Thread];
  await corrected.visitor.sends({ ...corrected.draft, messageId: freshId(), text: "I mean the other", email: second });
  await world.forward(MINUTE);

  for (const thread of [plain, corrected]) await forgets(thread);

  const rest = await everything(shop.site);
  for (const email of [first, second]) expect(rest).not.toContain(email);
});

test("a person who has other complaints stays known by them", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const one = await shop.visitor().complains({ reach: "mail", email });
  const two = await shop.visitor().complains({ reach: "mail", email });
  await world.tick();

  await forgets(one);

  expect((await shop.team.opens(two.id)).person).not.toBeNull();
  expect(await stored(two)).toMatchObject({ email });
  expect(await stored(one)).toMatchObject({ person: null });
});

test("what is over stays as it ended, and nothing is asked any more", async () => {
  const world = new World();
  const shop = await world.shop();
  const [closed, final, open] = [await settled(shop), await settled(shop), await asked(shop)];
  await shop.team.does(api.close(closed.id));
  await ends(shop, final);
  await world.forward(MINUTE);

  const views = await Promise.all([closed, final, open].map(async (thread) => (await forgets(thread)).body));

  expect(views.map(({ over }) => over?.how)).toEqual(["closed", "final", "withdrawn"]);
  expect(views.map(({ can }) => can)).toEqual([[], [], []]);
  expect((await taps(closed, "reopen")).status).toBe(409);
  expect((await owed(shop.site, "follow.lapse")).filter(({ done_at: done }) => done === null)).toEqual([]);
});

test("again it changes nothing; words that came since go with the next time", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await answered(shop);
  await Promise.all([forgets(thread), forgets(thread), forgets(thread)]);
  expect(kinds((await forgets(thread)).body).filter((kind) => kind === "words_deleted")).toHaveLength(1);
  vi.setSystemTime(world.now + HOUR);
  await thread.writes("After all");

  const { body } = await forgets(thread);

  expect(kinds(body).filter((kind) => kind === "words_deleted")).toHaveLength(2);
  expect(body.messages.at(-1)?.text).toBe("");
});

test("words that were deleted do not come back with a late retry", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await answered(shop);
  const id = crypto.randomUUID().replace(/^(.{14})./, "$17");
  await thread.writes("By the way", id);
  await forgets(thread);

  const { messages } = await thread.writes("By the way", id);
  await thread.visitor.sends(thread.draft);

  expect(messages.map(({ text }) => text).toSorted()).toEqual(["", "", "I rang: a new lamp is on its way"]);
  expect((await thread.view()).messages.filter(({ text }) => text !== "")).toHaveLength(1);
});

test("the file has the thread as the visitor sees it and what they gave, and nothing of the team's own", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, email } = await full(world, shop);
  await shop.team.notes(thread.id, "Handle with care");
  await shop.team.does(api.reading(thread.id), { severity: 5, cause: "Thin glass" });

  const { status, headers, text } = await thread.visitor.post(paths.threadExport, { key: thread.key });

  expect(status).toBe(200);
  expect(headers.get("content-disposition")).toMatch(/^attachment; filename="complaint-[0-9A-Z-]+\.json"$/);
  const file = JSON.parse(text) as { thread: ThreadView; given: Record<string, unknown> };
  expect(file.thread).toEqual(await thread.view());
  expect(file.given).toMatchObject({ name: MARK, email, phoneWhen: MARK, wish: "refund", anger: 9 });
  expect(text).not.toMatch(/Handle with care|Thin glass|secret|hash/);
});

test("neither opens with a wrong key", async () => {
  const shop = await new World().shop();
  const thread = await answered(shop);
  const wrong = { ...thread.key, secret: freshSecret() };

  for (const path of [paths.threadForget, paths.threadExport])
    for (const key of [wrong, {}, undefined, "x"])
      expect(await thread.visitor.post(path, { key })).toMatchObject({ status: 404, body: { code: "not_found" } });
  expect(await thread.view()).toMatchObject({ wordsDeleted: false });
});
