import { expect, test } from "vitest";
import { HOUR, MINUTE, SECOND, type Shop, World } from "../world.ts";

test("when the only channel keeps failing, the owner is mailed; when it works, they are not", async () => {
  const world = new World();
  const { visitor, team, webhook, owner } = await world.shop();
  await team.sets({ channels: { mail: null, slack: null, ntfy: null } });

  await visitor().complains();
  await world.forward(MINUTE);
  expect(world.callsTo(webhook)).toHaveLength(1);
  expect(await world.mailsTo(owner)).toEqual([]);

  world.answers(webhook, async () => new Response("", { status: 500 }));
  const { id } = await visitor().complains({ text: "The second parcel never came" });
  await world.forward(MINUTE);
  expect(await world.mailsTo(owner)).toEqual([]);
  // Three tries fail within about three minutes; the fourth round turns to the owner.
  for (let round = 0; round < 3; round++) await world.forward(3 * MINUTE);
  const mails = await world.mailsTo(owner);
  expect(mails.map(({ text }) => text).join()).toContain("The second parcel never came");
  expect(mails).toHaveLength(1);

  const about = (await team.deliveries()).filter(({ complaint }) => complaint?.id === id);
  expect(about.map(({ channel, state }) => `${channel} ${state}`).toSorted()).toEqual(["mail sent", "webhook failed"]);
});

const NOTHING = { mail: null, webhook: null, slack: null, ntfy: null };

/** Ten complaints within a minute, by what they say. */
async function flood(world: World, shop: Shop): Promise<string[]> {
  const texts = Array.from({ length: 10 }, (_, n) => `Parcel ${n} of ten never came`);
  for (const text of texts) {
    await shop.visitor().complains({ text });
    await world.forward(5 * SECOND);
  }
  return texts;
}

/** Which of these the owner has read of, in how many mails. */
async function heard(world: World, shop: Shop, texts: string[]): Promise<{ of: string[]; mails: number }> {
  const mails = (await world.mailsTo(shop.owner)).map(({ text }) => text);
  return { of: texts.filter((text) => mails.some((mail) => mail.includes(text))), mails: mails.length };
}

test("with no channel at all the owner is mailed of every complaint of a flood: three by themselves, the others together", async () => {
  const world = new World();
  const shop = await world.shop();
  await shop.team.sets({ channels: NOTHING });

  const texts = await flood(world, shop);
  expect(await heard(world, shop, texts)).toEqual({ of: texts.slice(0, 3), mails: 3 });
  await world.forward(5 * MINUTE);
  expect(await heard(world, shop, texts)).toEqual({ of: texts, mails: 4 });
  await world.forward(HOUR);
  expect((await heard(world, shop, texts)).mails).toBe(4);
});

test.each([
  ["fails again and again", 500],
  ["is gone for good", 410],
])("with one webhook that %s the owner is mailed of every complaint of a flood", async (_what, status) => {
  const world = new World();
  const shop = await world.shop();
  await shop.team.sets({ channels: { mail: null, slack: null, ntfy: null } });
  world.answers(shop.webhook, () => new Response("", { status }));

  const texts = await flood(world, shop);
  for (let minute = 0; minute < 20; minute++) await world.forward(MINUTE);

  expect(await heard(world, shop, texts)).toEqual({ of: texts, mails: 4 });
  const digests = (await shop.team.deliveries()).filter(({ notice }) => notice === "team.digest");
  expect(digests.map(({ channel, state }) => `${channel} ${state}`).toSorted()).toEqual([
    "mail sent",
    status === 410 ? "webhook given_up" : "webhook failed",
  ]);
});
