import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { GOOD_ANSWERS_MAX } from "../../../shared/coaching.ts";
import { MINUTE, someAddress, type Shop, World } from "../world.ts";
import { api, examples, invited, reply } from "./world.ts";

/** A complaint with an answer that has left. */
async function answered(world: World, shop: Shop, text: string, more: object = {}) {
  const thread = await shop.visitor().complains({ name: "Ana Pérez", ...more });
  const draft = reply(text, { lang: "en" });
  await shop.team.does(api.replies(thread.id), draft);
  await world.forward(MINUTE);
  return { thread, message: draft.messageId, path: api.goodAnswer(thread.id, draft.messageId) };
}

test("an owner or manager holds an answer up as an example, an agent reads it, and it names nobody", async () => {
  const world = new World();
  const shop = await world.shop();
  const email = someAddress();
  const { thread, message, path } = await answered(
    world,
    shop,
    `Dear Ms Pérez, your order AB-100234 is lost, and it is our fault. I wrote to ${email} and rang 030 901820. Ana, I am sorry.`,
    { wish: "replacement", reach: "mail", email, order: "AB-100234" },
  );
  const [manager, agent] = [await invited(shop, "manager"), await invited(shop, "agent")];

  expect((await agent.ask("POST", path, {})).status).toBe(403);
  const view = await manager.does(path);
  await manager.does(path);

  expect(view.messages.at(-1)).toMatchObject({ id: message, good: true });
  expect(await examples(agent)).toEqual([
    {
      complaint: thread.id,
      message,
      text: "Dear Ms […], your order […] is lost, and it is our fault. I wrote to […] and rang […]. […], I am sorry.",
      lang: "en",
      kind: "problem",
      wish: "replacement",
      at: world.now,
    },
  ]);
  expect(JSON.stringify(await thread.view())).not.toContain('"good"');
});

test("unmarked is gone at once, and so is what was deleted", async () => {
  const world = new World();
  const shop = await world.shop();
  const one = await answered(world, shop, "I am sorry. We lost it.");
  const two = await answered(world, shop, "I am sorry. We broke it.");
  await shop.team.does(one.path);
  await world.forward(MINUTE);
  await shop.team.does(two.path);
  expect((await examples(shop.team)).map(({ text }) => text)).toEqual([
    "I am sorry. We broke it.",
    "I am sorry. We lost it.",
  ]);

  expect((await shop.team.ask("DELETE", one.path)).status).toBe(200);
  expect((await examples(shop.team)).map(({ message }) => message)).toEqual([two.message]);
  expect((await shop.team.ask("DELETE", one.path)).status).toBe(404);
  await env.DB.prepare("DELETE FROM messages WHERE id = ?1").bind(two.message).run();
  expect(await examples(shop.team)).toEqual([]);
});

test("what has not left, was taken back, or is no answer of ours cannot be one", async () => {
  const world = new World();
  const { team, visitor } = await world.shop();
  const thread = await visitor().complains();
  const draft = reply("Olen pahoillani");
  await team.does(api.replies(thread.id), draft);
  const path = api.goodAnswer(thread.id, draft.messageId);

  expect((await team.ask("POST", path, {})).status).toBe(409);
  await team.takesBack(thread.id, draft.messageId);
  await world.forward(MINUTE);
  expect((await team.ask("POST", path, {})).status).toBe(409);
  expect((await team.ask("POST", api.goodAnswer(thread.id, thread.draft.messageId), {})).status).toBe(404);
  expect(await examples(team)).toEqual([]);
});

test("the list is bounded, and another site's is another list", async () => {
  const world = new World();
  const [shop, other] = [await world.shop(), await world.shop()];
  const { thread, message } = await answered(world, shop, "I am sorry.");
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
     INSERT INTO messages (site, complaint, id, author, kind, text, lang, at, leaves_at)
     SELECT ?1, ?2, 'm' || i, 'team', 'reply', 'I am sorry', 'en', 1, 1 FROM n`,
  )
    .bind(shop.site, thread.id)
    .run();
  await env.DB.prepare(
    "INSERT INTO good_answers (site, complaint, message, member, at) SELECT site, complaint, id, 'm', at FROM messages WHERE site = ?1 AND kind = 'reply'",
  )
    .bind(shop.site)
    .run();

  const items = await examples(shop.team);

  expect(items).toHaveLength(GOOD_ANSWERS_MAX);
  expect(items[0]?.message).toBe(message);
  expect(await examples(other.team)).toEqual([]);
});
