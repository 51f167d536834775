import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { MeView } from "../../../shared/team.ts";
import { makeSetupTicket } from "../../../worker/links.ts";
import { HOUR, MINUTE, setupDraft, World } from "./world.ts";

async function countSites(world: World, of: string): Promise<number> {
  const row = await world.env.DB.prepare("SELECT COUNT(*) AS n FROM members WHERE email = ?1")
    .bind(of)
    .first<{ n: number }>();
  return row?.n ?? -1;
}

describe("a set-up link", () => {
  test("makes the site and its owner, who is signed in", async () => {
    const world = new World();
    const ana = world.browser();
    const token = await makeSetupTicket(world.env.DB, world.now);
    const made = await ana.post(paths.api.setup, setupDraft(token, { email: "Ana@Lamps.example" }));
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      siteName: "Ana's Lamps",
      member: { name: "Ana Weber", publicName: "Ana Weber", email: "ana@lamps.example", role: "owner" },
      passkeys: 0,
      recoveryCodes: 0,
    });
    expect(world.published).toEqual([(made.body as MeView).site]);
    const me = await ana.get(paths.api.me);
    expect(me.body).toEqual(made.body);
  });

  test("opens once, within half an hour, and says nothing about why it does not", async () => {
    const world = new World();
    const used = await makeSetupTicket(world.env.DB, world.now);
    expect((await world.browser().post(paths.api.setup, setupDraft(used))).status).toBe(201);
    const ended = await makeSetupTicket(world.env.DB, world.now);
    world.forward(30 * MINUTE);
    const answers = await Promise.all(
      [used, ended, "never-made", ""].map((token) => world.browser().post(paths.api.setup, setupDraft(token))),
    );
    expect(answers.map(({ code }) => code)).toEqual(["not_found", "not_found", "not_found", "not_found"]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test("survives a draft that is refused", async () => {
    const world = new World();
    const token = await makeSetupTicket(world.env.DB, world.now);
    const ana = world.browser();
    const refused = await ana.post(paths.api.setup, setupDraft(token, { zone: "Middle/Earth" }));
    expect(refused.body).toMatchObject({ code: "invalid", fields: { zone: "zone.unknown" } });
    expect((await ana.post(paths.api.setup, setupDraft(token, { name: " " }))).body).toMatchObject({
      fields: { name: "name.empty" },
    });
    expect((await ana.post(paths.api.setup, setupDraft(token))).status).toBe(201);
  });

  test("opened ten times at once makes one site", async () => {
    const world = new World();
    const token = await makeSetupTicket(world.env.DB, world.now);
    const draft = setupDraft(token);
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.browser().post(paths.api.setup, draft)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(9).fill(404)]);
    expect(await countSites(world, String(draft["email"]))).toBe(1);
    expect(world.published).toHaveLength(1);
  });
});

/** As `npm run deploy` makes one: when it ends, in base 36, then chance. */
function deploymentKey(): string {
  return `${(Date.UTC(2026, 10, 20, 9, 30) + 2_000_000).toString(36)}.${crypto.randomUUID()}`;
}

describe("the deployment's own set-up key", () => {
  test("makes one site, however many come at once, and is spent for good", async () => {
    const key = deploymentKey();
    const world = new World({ setupToken: key });
    const draft = setupDraft(key);
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.browser().post(paths.api.setup, draft)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 404, 404, 404, 404]);
    expect(await countSites(world, String(draft["email"]))).toBe(1);
    world.forward(400 * 24 * HOUR);
    expect((await world.browser().post(paths.api.setup, setupDraft(key))).code).toBe("not_found");
  });

  test("ends after half an hour, and one that does not say when it ends never worked", async () => {
    const key = deploymentKey();
    const world = new World({ setupToken: key });
    world.now = Number.parseInt(key, 36) + 1;
    expect((await world.browser().post(paths.api.setup, setupDraft(key))).code).toBe("not_found");
    world.now -= 2;
    expect((await world.browser().post(paths.api.setup, setupDraft(key))).status).toBe(201);
    const endless = new World({ setupToken: crypto.randomUUID() });
    expect((await endless.browser().post(paths.api.setup, setupDraft(endless.env.SETUP_TOKEN ?? ""))).code).toBe(
      "not_found",
    );
  });

  test("is not found when it is wrong or when there is none", async () => {
    const world = new World({ setupToken: deploymentKey() });
    expect((await world.browser().post(paths.api.setup, setupDraft("guess"))).code).toBe("not_found");
    expect((await new World().browser().post(paths.api.setup, setupDraft(""))).code).toBe("not_found");
  });
});
