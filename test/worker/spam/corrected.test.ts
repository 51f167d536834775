import { env as platform } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { Env } from "../../../worker/env.ts";
import { freshId, HOUR, knock, MINUTE, someAddress, World } from "../world.ts";
import { mailed, oneClick, press, undo } from "./letter.ts";

const env = platform as unknown as Env;

/** Somebody got a receipt at their own address, and then gave another person's. */
async function corrected() {
  const world = new World();
  const shop = await world.shop();
  const [mine, victim] = [someAddress(), someAddress()];
  const { thread, stop, key } = await mailed(world, shop, mine);
  await world.forward(HOUR);
  const gives = async (email: string) => {
    await world.forward(MINUTE);
    const draft = { ...thread.draft, messageId: freshId(), text: `Write to ${email}`, email };
    expect((await thread.visitor.sends(draft)).status).toBe(201);
  };
  await gives(victim);
  return { world, shop, mine, victim, thread, stop, key, gives };
}

describe("who corrects the address to somebody else's", () => {
  test("cannot stop their mail by the link that came before", async () => {
    const { world, shop, victim, stop } = await corrected();

    for (const answer of [await knock(stop), await oneClick(stop), await press(stop)]) {
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain("<form");
    }
    await mailed(world, shop, victim);
    expect(await world.mailsTo(victim)).toHaveLength(1);
  });

  test("cannot take back what they stopped", async () => {
    const { world, shop, victim, stop } = await corrected();
    const theirs = await mailed(world, shop, victim);
    await press(theirs.stop);

    expect((await undo(stop)).status).toBe(404);
    expect((await knock(theirs.stop)).text).toContain("Take it back</button>");
  });

  test("cannot prove their address, nor read on, by the key that came before", async () => {
    const { shop, thread, key } = await corrected();
    const words = { key, messageId: freshId(), text: "It is me" };

    expect((await shop.visitor().post(paths.threadMessages, words)).status).toBe(404);
    expect((await shop.visitor().post(paths.thread, key)).status).toBe(404);
    const { results } = await env.DB.prepare("SELECT * FROM proven_addresses WHERE site = ?1").bind(shop.site).all();
    expect(results).toEqual([]);
    expect((await thread.view()).id).toBe(thread.id);
  });

  test("and back again has a link that works for their own", async () => {
    const { mine, stop, gives } = await corrected();
    await gives(mine);
    expect((await press(stop)).status).toBe(200);
  });
});

test("a correction that leaves the address alone leaves the mailed keys alone", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, stop, key } = await mailed(world, shop, someAddress());
  await world.forward(MINUTE);
  await thread.visitor.sends({ ...thread.draft, messageId: freshId(), text: "One word was wrong" });

  expect((await shop.visitor().post(paths.thread, key)).status).toBe(200);
  expect((await knock(stop)).status).toBe(200);
});
