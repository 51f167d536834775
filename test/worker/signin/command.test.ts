import { expect, test } from "vitest";
import { linkStatement, membersQuery } from "../../../scripts/signin-link.ts";
import { paths } from "../../../shared/paths.ts";
import { hashOf, randomSecret } from "../../../worker/keys.ts";
import { MINUTE, someAddress, World } from "./world.ts";

/** As `npm run signin` does it: two statements and a link that is only printed. */
async function linkFor(world: World, who: string): Promise<string> {
  const { results } = await world.env.DB.prepare(membersQuery(who)).all<{ site: string; id: string }>();
  const [member] = results;
  if (!member || results.length > 1) throw new Error(`${results.length} members are called ${who}`);
  const token = randomSecret();
  const link = {
    id: crypto.randomUUID(),
    tokenHash: await hashOf(token),
    site: member.site,
    member: member.id,
    now: world.now,
  };
  await world.env.DB.prepare(linkStatement(link)).run();
  return token;
}

test("a link from the command line signs in, in any browser, without mail", async () => {
  const world = new World();
  const shop = await world.openShop();
  for (const who of [shop.email.toUpperCase(), shop.ownerId]) {
    const browser = world.browser();
    const token = await linkFor(world, who);
    expect((await browser.post(paths.api.signinRedeem, { token })).body).toEqual({ signedIn: true });
    expect((await browser.get(paths.api.me)).body).toMatchObject({ member: { id: shop.ownerId } });
    expect((await world.browser().post(paths.api.signinRedeem, { token })).code).toBe("gone");
  }
  expect(await world.mails(shop.site)).toEqual([]);
});

test("also in a browser that asked for a mail and has its handle", async () => {
  const world = new World();
  const shop = await world.openShop();
  const browser = world.browser();
  const { body } = await browser.post(paths.api.signinMail, { email: shop.email });
  const token = await linkFor(world, shop.email);
  expect((await browser.post(paths.api.signinRedeem, { token, ask: body["ask"] })).body).toEqual({ signedIn: true });
});

test("it is over after ten minutes, and for a member who was removed", async () => {
  const world = new World();
  const shop = await world.openShop();
  const ben = await world.join(shop, "agent");
  const late = await linkFor(world, shop.email);
  const lost = await linkFor(world, ben.email);
  await shop.owner.delete(paths.api.member(ben.id));
  expect((await world.browser().post(paths.api.signinRedeem, { token: lost })).code).toBe("gone");
  world.forward(10 * MINUTE);
  expect((await world.browser().post(paths.api.signinRedeem, { token: late })).code).toBe("gone");
  await expect(linkFor(world, ben.email)).rejects.toThrow("0 members");
});

test("an address with quotes in it is only an address", async () => {
  const world = new World();
  const shop = await world.openShop(`o'brien-${someAddress()}`);
  await expect(linkFor(world, "' OR '1' = '1")).rejects.toThrow("0 members");
  const browser = world.browser();
  expect((await browser.post(paths.api.signinRedeem, { token: await linkFor(world, shop.email) })).body).toEqual({
    signedIn: true,
  });
});
