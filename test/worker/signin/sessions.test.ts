import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { SessionView } from "../../../shared/signin.ts";
import { hashOf } from "../../../worker/keys.ts";
import { readSession } from "../../../worker/store/sessions.ts";
import { type Browser, DAY, HOUR, MINUTE, type Shop, World } from "./world.ts";

const { api } = paths;

/** Signs the owner in once more, in a new browser, by mail. */
async function secondBrowser(world: World, shop: Shop): Promise<Browser> {
  const browser = world.browser();
  const { body } = await browser.post(api.signinMail, { email: shop.email });
  const mail = (await world.mails(shop.site)).at(-1);
  await browser.post(api.signinRedeem, { ask: body["ask"], token: mail?.token });
  return browser;
}

async function list(browser: Browser): Promise<SessionView[]> {
  return (await browser.get(api.sessions)).body["sessions"] as SessionView[];
}

describe("a session", () => {
  test("lives thirty days from its last use", async () => {
    const world = new World();
    const { owner } = await world.openShop();
    world.forward(29 * DAY);
    const used = await owner.get(api.me);
    expect(used.status).toBe(200);
    expect(used.headers.get("set-cookie")).toContain("Max-Age=2592000");
    world.forward(29 * DAY);
    expect((await owner.get(api.me)).status).toBe(200);
    world.forward(30 * DAY);
    expect((await owner.get(api.me)).code).toBe("signed_out");
  });

  test("writes when it was last seen once an hour at most", async () => {
    const world = new World();
    const { owner } = await world.openShop();
    const began = world.now;
    world.forward(HOUR - MINUTE);
    expect((await owner.get(api.me)).headers.get("set-cookie")).toBeNull();
    expect(await list(owner)).toMatchObject([{ lastSeenAt: began }]);
    world.forward(MINUTE);
    expect(await list(owner)).toMatchObject([
      { lastSeenAt: world.now, createdAt: began, current: true, agent: "Test browser" },
    ]);
  });

  test("is checked by two reads by key, whatever else there is", async () => {
    const world = new World();
    const { owner } = await world.openShop();
    for (let n = 0; n < 3; n++) await world.openShop();
    const hash = await hashOf(owner.cookies.get("__Host-sid") ?? "");
    const asked: string[] = [];
    const watched = new Proxy(world.env.DB, {
      get: (db, name: keyof D1Database) =>
        name === "prepare" ? (sql: string) => (asked.push(sql), db.prepare(sql)) : Reflect.get(db, name),
    });
    expect(await readSession(watched, hash, world.now)).toBeDefined();
    expect(asked).toHaveLength(1);
    const sql = asked[0] ?? "";
    const plan = await world.env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(hash, world.now)
      .all<{ detail: string }>();
    expect(plan.results.map(({ detail }) => detail.split(" ")[0])).toEqual(["SEARCH", "SEARCH"]);
    const { meta } = await world.env.DB.prepare(sql).bind(hash, world.now).all();
    expect(meta.rows_read).toBeLessThanOrEqual(2);
  });

  test("is stored as a hash only, with a secret of its own for each sign-in", async () => {
    const world = new World();
    const shop = await world.openShop();
    const other = await secondBrowser(world, shop);
    const secrets = [shop.owner, other].map((browser) => browser.cookies.get("__Host-sid") ?? "");
    expect(new Set(secrets).size).toBe(2);
    const { results } = await world.env.DB.prepare("SELECT * FROM sessions WHERE site = ?1").bind(shop.site).all();
    expect(results).toHaveLength(2);
    for (const secret of secrets) expect(JSON.stringify(results)).not.toContain(secret);
  });

  test("ends when its browser signs in again", async () => {
    const world = new World();
    const shop = await world.openShop();
    const before = shop.owner.cookies.get("__Host-sid") ?? "";
    const { body } = await shop.owner.post(api.signinMail, { email: shop.email });
    const [mail] = await world.mails(shop.site);
    await shop.owner.post(api.signinRedeem, { ask: body["ask"], token: mail?.token });
    expect(await list(shop.owner)).toHaveLength(1);
    const thief = world.browser();
    thief.cookies.set("__Host-sid", before);
    expect((await thief.get(api.me)).code).toBe("signed_out");
  });

  test("of a removed member is none, even where its row was left behind", async () => {
    const world = new World();
    const shop = await world.openShop();
    const ben = await world.join(shop, "agent");
    await world.env.DB.prepare("UPDATE members SET removed_at = ?2 WHERE id = ?1").bind(ben.id, world.now).run();
    expect((await ben.browser.get(api.sessions)).code).toBe("signed_out");
  });

  test("ends by signing out, on the server as well as in the browser", async () => {
    const world = new World();
    const { owner } = await world.openShop();
    const secret = owner.cookies.get("__Host-sid") ?? "";
    expect((await owner.post(api.signout)).status).toBe(204);
    expect(owner.cookies.size).toBe(0);
    owner.cookies.set("__Host-sid", secret);
    expect((await owner.get(api.me)).code).toBe("signed_out");
  });
});

test("one's own sessions are listed and ended, other members' are not there", async () => {
  const world = new World();
  const shop = await world.openShop();
  const phone = await secondBrowser(world, shop);
  const ben = await world.join(shop, "agent");
  const lost = (await list(phone)).find(({ current }) => current);
  if (!lost) throw new Error("the phone's own session is not listed");
  expect(await list(shop.owner)).toHaveLength(2);
  expect(await list(ben.browser)).toHaveLength(1);
  expect((await ben.browser.delete(api.session(lost.id))).code).toBe("not_found");
  expect((await shop.owner.delete(api.session(lost.id))).status).toBe(204);
  expect((await phone.get(api.me)).code).toBe("signed_out");
  expect((await shop.owner.delete(api.session(lost.id))).code).toBe("not_found");

  const [own] = await list(shop.owner);
  await shop.owner.delete(api.session(own?.id ?? ""));
  expect(shop.owner.cookies.size).toBe(0);
});
