import { expect, test, vi } from "vitest";
import { DAY, type Shop, someAddress, type Thread, World } from "../world.ts";
import { byMail, count, env, openShop } from "./clock.ts";

interface Linked {
  person: string | null;
  repeat_of: string | null;
  sort_at: number;
  owed_at: number;
}
async function rowOf(thread: Thread): Promise<Linked> {
  const row = await env.DB.prepare(
    "SELECT person, repeat_of, sort_at, owed_at FROM complaints WHERE site = ?1 AND id = ?2",
  )
    .bind(thread.draft.site, thread.id)
    .first<Linked>();
  if (!row) throw new Error("no such complaint");
  return row;
}

test("a second problem within ninety days is linked to the first, once, and goes to the top of what is owed", async () => {
  const world = new World();
  const shop = await openShop(world);
  const email = someAddress();
  const first = await byMail(shop, { email });
  await world.forward(80 * DAY);
  const stranger = await shop.visitor().complains();
  await world.forward(60_000);

  const second = await byMail(shop, { email: email.toUpperCase() });
  await world.tick();

  const row = await rowOf(second);
  expect(row).toMatchObject({ person: (await rowOf(first)).person, repeat_of: first.id });
  expect(row.owed_at).toBe(second.receipt.promiseDueAt);
  expect(row.sort_at).toBeLessThan((await rowOf(stranger)).sort_at);
  expect(await count(second, "linked")).toBe(1);
  expect((await second.view()).events.some(({ kind }) => kind === "linked")).toBe(false);
  const detail = await env.DB.prepare("SELECT detail FROM events WHERE complaint = ?1 AND kind = 'linked'")
    .bind(second.id)
    .first<{ detail: string }>();
  expect(detail?.detail).toBe(first.receipt.reference);
  await world.forward(DAY);
  expect(await count(second, "linked")).toBe(1);
});

test("two of the same person in one round: the later one is the second failure", async () => {
  const world = new World();
  const shop = await openShop(world);
  const email = someAddress();
  const first = await byMail(shop, { email });
  vi.setSystemTime(world.now + 1);
  const second = await byMail(shop, { email });
  await world.tick();

  expect((await rowOf(first)).repeat_of).toBeNull();
  expect((await rowOf(second)).repeat_of).toBe(first.id);
});

const elsewhere = async (world: World) => byMail(await openShop(world), { email: someAddress() });

test.each<[string, (world: World, shop: Shop, email: string) => Promise<Thread>]>([
  [
    "more than ninety days ago",
    async (world, shop, email) => {
      const thread = await byMail(shop, { email });
      await world.forward(91 * DAY);
      return thread;
    },
  ],
  ["an idea", (_world, shop, email) => byMail(shop, { email, kind: "idea" })],
  ["spam", (_world, shop, email) => byMail(shop, { email, website: "x" })],
  ["somebody else's", (_world, shop) => byMail(shop)],
  ["at another shop", elsewhere],
])("what came before does not count when it is %s", async (_what, before) => {
  const world = new World();
  const shop = await openShop(world);
  const email = someAddress();
  await before(world, shop, email);
  await world.tick();

  const second = await byMail(shop, { email });
  await world.tick();

  expect((await rowOf(second)).repeat_of).toBeNull();
  expect(await count(second, "linked")).toBe(0);
});

test("an idea of somebody who had a problem is no second failure", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { email } = await byMail(shop);
  const idea = await byMail(shop, { email, kind: "idea" });
  await world.tick();

  expect((await rowOf(idea)).repeat_of).toBeNull();
});

test("who is known by telephone alone is known, too", async () => {
  const world = new World();
  const shop = await openShop(world);
  const phone = "555 0134";
  const first = await shop.visitor().complains({ reach: "phone", phone });
  await world.forward(DAY);
  const second = await shop.visitor().complains({ reach: "phone", phone });
  await world.tick();

  expect((await rowOf(second)).repeat_of).toBe(first.id);
});

const DANGER = "The charger caught fire and burned my hand. We could smell gas.";

test("what may be a matter of safety is told at once and by itself, with a subject that says so and none of the words", async () => {
  const world = new World();
  const shop = await openShop(world);
  for (let n = 0; n < 5; n++) await shop.visitor().complains();
  const thread = await shop.visitor().complains({ text: DANGER });

  await world.tick();

  const told = world
    .callsTo(shop.webhook, "complaint.received")
    .find(({ body }) => (JSON.parse(body) as { data: { complaint: { id: string } } }).data.complaint.id === thread.id);
  expect(JSON.parse(told?.body ?? "{}")).toMatchObject({ data: { safety: true } });
  const mail = (await world.mailsTo(shop.owner)).find(({ subject }) => subject.startsWith("Safety"));
  expect(mail?.subject).toBe(`Safety: read ${thread.receipt.reference} now`);
  expect((await shop.team.opens(thread.id)).reading.safety).toBeNull();
});
