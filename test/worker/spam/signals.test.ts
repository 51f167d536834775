import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { ComplaintDraft } from "../../../shared/complaint.ts";
import type { Facts } from "../../../worker/channels/channel.ts";
import type { Env } from "../../../worker/env.ts";
import { readSignals } from "../../../worker/spam.ts";
import { HOUR, MINUTE, type Shop, someAddress, type Visitor, World } from "../world.ts";

const env = platform as unknown as Env;
const LINKS = "CHEAP https://a.example https://b.example https://c.example";

/** The rates are counted in real minutes; the tests give each of them words or networks of their own. */
async function comes(shop: Shop, times: number, from: () => Visitor, more: Partial<ComplaintDraft>): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < times; i++) ids.push((await from().complains(more)).id);
  return ids;
}

async function signalsOf(shop: Shop, ids: string[]): Promise<string[][]> {
  return Promise.all(ids.map(async (id) => (await shop.team.opens(id)).signals));
}

test("the fourth complaint in the same words shows that they are the same, whoever sends it and however it is spaced", async () => {
  const shop = await new World().shop();
  const ids = await comes(shop, 3, shop.visitor, { text: "The tap drips." });
  ids.push(...(await comes(shop, 1, shop.visitor, { text: " the TAP drips" })));
  ids.push(...(await comes(shop, 1, shop.visitor, { text: "The lamp flickers" })));

  expect(await signalsOf(shop, ids)).toEqual([[], [], [], ["repeated"], []]);
});

test("the same words at two sites are two complaints of their own", async () => {
  const world = new World();
  const [shop, other] = [await world.shop(), await world.shop()];
  await comes(shop, 3, shop.visitor, { text: "It broke" });

  expect(await signalsOf(other, await comes(other, 3, other.visitor, { text: "It broke" }))).toEqual([[], [], []]);
});

test("forty people who tap the same ready words in a minute are all told of, promised an answer and none is shelved", async () => {
  const world = new World();
  const shop = await world.shop();
  const school = shop.visitor();

  const ids = await comes(shop, 40, () => school, { text: "Me too", took: 400 });
  await world.tick();
  await world.forward(5 * MINUTE);

  const marked = await signalsOf(shop, ids);
  expect(marked.at(-1)).toEqual(["fill_time", "repeated", "rate"]);
  expect((await shop.team.inbox()).counts).toMatchObject({ open: 40, spam: 0 });
  expect((await shop.team.opens(ids[39] ?? "")).item).toMatchObject({ spam: false, owed: { what: "answer" } });
  const told = world.callsTo(shop.webhook).map(({ body }) => (JSON.parse(body) as { data: Facts }).data.total ?? 1);
  expect(told).toEqual([1, 1, 1, 37]);
});

test("a network that sends unusually many shows so, and its neighbour does not", async () => {
  const shop = await new World().shop();
  const [busy, calm] = [shop.visitor(), shop.visitor()];
  let n = 0;
  const ids: string[] = [];
  for (let i = 0; i < 13; i++) ids.push(...(await comes(shop, 1, () => busy, { text: `Trouble ${n++}` })));
  ids.push(...(await comes(shop, 1, () => calm, { text: `Trouble ${n++}` })));

  const signals = await signalsOf(shop, ids);
  expect(signals.slice(0, 12).flat()).toEqual([]);
  expect(signals.slice(12)).toEqual([["rate"], []]);
});

test("links in haste are shelved: a receipt on the screen without a promise, no mail, nobody told", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();

  const thread = await shop.visitor().complains({ text: LINKS, took: 300, reach: "mail", email });
  await world.forward(HOUR);

  expect(thread.receipt).toMatchObject({ mail: false, promiseDueAt: null, reference: expect.any(String) });
  expect(await world.mailsTo(email)).toEqual([]);
  expect(world.callsTo(shop.webhook)).toEqual([]);
  const { items } = await shop.team.inbox("?filter=spam");
  expect(items).toMatchObject([{ id: thread.id, spam: true, signals: ["fill_time", "links"], verdict: null }]);
});

test("a real complaint that quotes the link to its parcel is neither marked nor shelved", async () => {
  const shop = await new World().shop();
  const text = "Here they say it was delivered: https://parcels.example/track/17. It was not.";
  const { id } = await shop.visitor().complains({ text });

  expect((await shop.team.opens(id)).item).toMatchObject({ spam: false, signals: [] });
});

test("without the counting of words, or while it fails, complaints are taken and only that mark is missing", async () => {
  const { REPEAT_LIMIT: _, ...without } = env;
  const failing = { ...env, REPEAT_LIMIT: { limit: () => Promise.reject(new Error("down")) } };
  const arrival = { site: "no-such-shop", text: LINKS, took: 100 };
  for (const given of [without, failing]) {
    for (let i = 0; i < 5; i++) {
      const from = { network: crypto.randomUUID(), networkPerMin: 60 };
      expect(await readSignals(given, arrival, from, 0)).toEqual(["fill_time", "links"]);
    }
  }
});

test("a site that lets one network send more finds less of it unusual, and every minute is a new one", async () => {
  const from = { network: crypto.randomUUID(), networkPerMin: 600 };
  const send = (n: number, now: number) => readSignals(env, { site: "call-centre", text: `Words ${n}` }, from, now);
  const signals = [];
  for (let n = 0; n < 121; n++) signals.push(await send(n, 1_000));

  expect(signals.filter((one) => one.includes("rate"))).toHaveLength(1);
  expect(await send(121, 61_001)).toEqual([]);
});
