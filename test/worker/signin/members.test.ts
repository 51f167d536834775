import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { InvitedView, MembersView } from "../../../shared/signin.ts";
import { inviteToken } from "../../../worker/links.ts";
import { readInviteRecipient } from "../../../worker/store/invites.ts";
import { type Browser, DAY, HOUR, type Shop, someAddress, World } from "./world.ts";

const { api } = paths;
const NAMES = { name: "Ben Okoro", publicName: "Ben" };

async function invite(
  shop: Shop,
  email = someAddress(),
  role = "agent",
): Promise<{ view: InvitedView; token: string }> {
  const { status, body } = await shop.owner.post(api.invites, { email, role });
  expect(status).toBe(201);
  const view = body as InvitedView;
  return { view, token: new URL(view.link).hash.slice(1) };
}

async function members(browser: Browser): Promise<MembersView> {
  return (await browser.get(api.members)).body as MembersView;
}

describe("an invite", () => {
  test("makes a member of the invited role, signed in, who can sign in by mail later", async () => {
    const world = new World();
    const shop = await world.openShop();
    const email = someAddress();
    const { view, token } = await invite(shop, email.toUpperCase(), "manager");
    expect(view.link).toBe(`https://amends.example/inbox/invite#${token}`);
    expect((await members(shop.owner)).invites).toEqual([
      { id: view.invite.id, email, role: "manager", expiresAt: world.now + 72 * HOUR },
    ]);

    world.forward(HOUR);
    const ben = world.browser();
    const joined = await ben.post(api.inviteAccept, { token, ...NAMES, role: "owner", email: "other@shop.example" });
    expect(joined.body).toMatchObject({ site: shop.site, member: { ...NAMES, email, role: "manager" } });
    expect((await ben.get(api.me)).body).toEqual(joined.body);
    const team = await members(shop.owner);
    expect(team.invites).toEqual([]);
    expect(team.members.map((one) => one.publicName)).toEqual(["Ana Weber", "Ben"]);

    await world.browser().post(api.signinMail, { email });
    expect(await world.mails(shop.site)).toHaveLength(1);
  });

  test("is owed to whom it is for, and the outbox does not hold its key", async () => {
    const world = new World();
    const shop = await world.openShop();
    const { view, token } = await invite(shop, "ben@shop.example");
    const { results } = await world.env.DB.prepare("SELECT * FROM outbox WHERE site = ?1 AND notice = 'member.invited'")
      .bind(shop.site)
      .all<{ detail: string }>();
    expect(results).toHaveLength(1);
    expect(JSON.stringify(results)).not.toContain(token);
    expect(results[0]?.detail).toBe(view.invite.id);
    expect(await inviteToken(world.env, view.invite.id)).toBe(token);
    expect(await readInviteRecipient(world.env.DB, shop.site, view.invite.id, world.now)).toEqual({
      email: "ben@shop.example",
      role: "agent",
      by: "Ana Weber",
      expiresAt: world.now + 72 * HOUR,
    });
  });

  test("works once, also when it is accepted five times at once", async () => {
    const world = new World();
    const shop = await world.openShop();
    const { token } = await invite(shop);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => world.browser().post(api.inviteAccept, { token, ...NAMES })),
    );
    expect(answers.map(({ code }) => code).toSorted()).toEqual(["gone", "gone", "gone", "gone", undefined]);
    expect((await members(shop.owner)).members).toHaveLength(2);
    expect((await world.browser().post(api.inviteAccept, { token, ...NAMES })).code).toBe("gone");
  });

  test("is over after 72 hours, when it is taken back, and when it never was", async () => {
    const world = new World();
    const shop = await world.openShop();
    const late = await invite(shop);
    const back = await invite(shop);
    expect((await shop.owner.delete(api.invite(back.view.invite.id))).status).toBe(204);
    expect((await shop.owner.delete(api.invite(back.view.invite.id))).code).toBe("not_found");
    expect((await world.browser().post(api.inviteAccept, { token: back.token, ...NAMES })).code).toBe("gone");
    expect((await world.browser().post(api.inviteAccept, { token: "never", ...NAMES })).code).toBe("gone");
    world.forward(72 * HOUR);
    expect((await world.browser().post(api.inviteAccept, { token: late.token, ...NAMES })).code).toBe("gone");
    expect((await members(shop.owner)).invites).toEqual([]);
  });

  test("for somebody who is a member already is a conflict", async () => {
    const world = new World();
    const shop = await world.openShop();
    const email = someAddress();
    const twice = [await invite(shop, email), await invite(shop, email)];
    expect((await shop.owner.post(api.invites, { email: shop.email, role: "agent" })).code).toBe("conflict");
    expect((await world.browser().post(api.inviteAccept, { token: twice[0]?.token, ...NAMES })).status).toBe(201);
    expect((await world.browser().post(api.inviteAccept, { token: twice[1]?.token, ...NAMES })).code).toBe("conflict");
  });

  test("twice to one person, accepted at once, makes one member", async () => {
    const world = new World();
    const shop = await world.openShop();
    const email = someAddress();
    const twice = [await invite(shop, email), await invite(shop, email)];
    const answers = await Promise.all(
      twice.map(({ token }) => world.browser().post(api.inviteAccept, { token, ...NAMES })),
    );
    expect(answers.map(({ code }) => code).toSorted()).toEqual(["conflict", undefined]);
    expect((await members(shop.owner)).members).toHaveLength(2);
  });

  test("needs a name that is not blank", async () => {
    const world = new World();
    const { token } = await invite(await world.openShop());
    const refused = await world.browser().post(api.inviteAccept, { token, name: "Ben", publicName: "  " });
    expect(refused.body).toMatchObject({ fields: { publicName: "name.empty" } });
  });
});

describe("a member", () => {
  test("changes their own names and nobody else's", async () => {
    const world = new World();
    const shop = await world.openShop();
    const ben = await world.join(shop, "agent");
    const renamed = await ben.browser.patch(api.member(ben.id), { publicName: "Benjamin" });
    expect(renamed.body).toMatchObject({ id: ben.id, name: "Ben Okoro", publicName: "Benjamin", role: "agent" });
    expect((await shop.owner.patch(api.member(ben.id), { publicName: "Benny" })).code).toBe("forbidden");
    expect((await ben.browser.get(api.me)).body).toMatchObject({ member: { publicName: "Benjamin" } });
  });

  test("gets another role from an owner, which counts from the next request on", async () => {
    const world = new World();
    const shop = await world.openShop();
    const ben = await world.join(shop, "agent");
    expect((await ben.browser.get(api.members)).code).toBe("forbidden");
    expect((await shop.owner.patch(api.member(ben.id), { role: "owner" })).body).toMatchObject({ role: "owner" });
    expect((await ben.browser.get(api.members)).status).toBe(200);
    expect((await shop.owner.patch(api.member(ben.id), { role: "boss" })).body).toMatchObject({
      fields: { role: "role.unknown" },
    });
  });

  test("who is removed is out at once, everywhere, and cannot come back", async () => {
    const world = new World();
    const shop = await world.openShop();
    const ben = await world.join(shop, "manager");
    const handle = (await world.browser().post(api.signinMail, { email: ben.email })).body["ask"];
    const [mail] = await world.mails(shop.site);
    const { codes } = (await ben.browser.post(api.recoveryCodes)).body as { codes: string[] };
    expect((await shop.owner.delete(api.member(ben.id))).status).toBe(204);

    expect((await ben.browser.get(api.me)).code).toBe("signed_out");
    expect((await world.browser().post(api.signinRedeem, { ask: handle, token: mail?.token })).code).toBe("gone");
    expect((await world.browser().post(api.signinRecovery, { email: ben.email, code: codes[0] })).code).toBe("invalid");
    const { results } = await world.env.DB.prepare("SELECT id FROM sessions WHERE site = ?1 AND member = ?2")
      .bind(shop.site, ben.id)
      .all();
    expect(results).toEqual([]);
    expect((await members(shop.owner)).members.map(({ id }) => id)).toEqual([shop.ownerId]);
    expect((await shop.owner.delete(api.member(ben.id))).code).toBe("not_found");
    expect((await shop.owner.patch(api.member(ben.id), { role: "owner" })).code).toBe("not_found");
  });

  test("a removed owner cannot come back through an invite of their own, nor send anybody in", async () => {
    const world = new World();
    const shop = await world.openShop();
    const { token } = await invite(shop, someAddress(), "owner");
    const ben = world.browser();
    const joined = await ben.post(api.inviteAccept, { token, ...NAMES });
    const { member } = joined.body as { member: { id: string } };
    const own = await ben.post(api.invites, { email: someAddress(), role: "owner" });
    const back = new URL((own.body as unknown as InvitedView).link).hash.slice(1);

    expect((await shop.owner.delete(api.member(member.id))).status).toBe(204);

    const tried = await world.browser().post(api.inviteAccept, { token: back, name: "Ben again", publicName: "Ben" });
    expect(tried.code).toBe("gone");
    expect((await members(shop.owner)).members).toHaveLength(1);
  });

  test("who was removed can be invited again", async () => {
    const world = new World();
    const shop = await world.openShop();
    const ben = await world.join(shop, "agent");
    await shop.owner.delete(api.member(ben.id));
    world.forward(DAY);
    const again = await world.join(shop, "agent", ben.email);
    expect(again.id).not.toBe(ben.id);
  });
});

describe("the last owner", () => {
  test("is neither removed nor demoted", async () => {
    const world = new World();
    const shop = await world.openShop();
    await world.join(shop, "manager");
    expect((await shop.owner.delete(api.member(shop.ownerId))).code).toBe("conflict");
    expect((await shop.owner.patch(api.member(shop.ownerId), { role: "agent" })).code).toBe("conflict");
    expect((await shop.owner.patch(api.member(shop.ownerId), { role: "owner" })).status).toBe(200);
    expect((await shop.owner.get(api.me)).body).toMatchObject({ member: { role: "owner" } });
  });

  test("stays when two owners remove each other at once", async () => {
    const world = new World();
    const shop = await world.openShop();
    const cleo = await world.join(shop, "owner");
    await Promise.all([shop.owner.delete(api.member(cleo.id)), cleo.browser.delete(api.member(shop.ownerId))]);
    const row = await world.env.DB.prepare(
      "SELECT COUNT(*) AS n FROM members WHERE site = ?1 AND role = 'owner' AND removed_at IS NULL",
    )
      .bind(shop.site)
      .first<{ n: number }>();
    expect(row?.n).toBe(1);
  });

  test("may go once there is another", async () => {
    const world = new World();
    const shop = await world.openShop();
    const cleo = await world.join(shop, "owner");
    expect((await cleo.browser.patch(api.member(shop.ownerId), { role: "agent" })).status).toBe(200);
    expect((await cleo.browser.delete(api.member(shop.ownerId))).status).toBe(204);
    expect((await shop.owner.get(api.me)).code).toBe("signed_out");
  });
});
