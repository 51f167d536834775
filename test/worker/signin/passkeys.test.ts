import { describe, expect, test } from "vitest";
import { base64url } from "../../../shared/id.ts";
import { paths } from "../../../shared/paths.ts";
import type { PasskeyView } from "../../../shared/signin.ts";
import { Authenticator } from "./authenticator.ts";
import { type Answer, type Browser, MINUTE, World } from "./world.ts";

const { api } = paths;
interface Options {
  challenge: string;
  [more: string]: unknown;
}

async function creation(browser: Browser): Promise<Options> {
  return (await browser.post(api.passkeyOptions)).body as Options;
}

async function add(browser: Browser, key: Authenticator, name = "Ana's phone"): Promise<Answer> {
  return browser.post(api.passkeys, { name, response: await key.create(await creation(browser)) });
}

async function request(browser: Browser): Promise<{ ask: string; options: Options }> {
  return (await browser.post(api.signinPasskeyOptions)).body as { ask: string; options: Options };
}

async function signIn(browser: Browser, key: Authenticator): Promise<Answer> {
  const { ask, options } = await request(browser);
  return browser.post(api.signinPasskey, { ask, response: await key.get(options) });
}

/** A shop whose owner has added a passkey. */
async function withPasskey() {
  const world = new World();
  const shop = await world.openShop();
  const key = await Authenticator.make(world.origin);
  const added = await add(shop.owner, key);
  expect(added.status).toBe(201);
  return { world, shop, key, added };
}

describe("a passkey", () => {
  test("is added, and signs in without an address", async () => {
    const { world, shop, key, added } = await withPasskey();
    expect(added.body).toEqual({
      passkeys: [{ id: base64url(key.id), name: "Ana's phone", createdAt: world.now, lastUsedAt: null }],
    });
    world.forward(MINUTE);
    const phone = world.browser();
    const signed = await signIn(phone, key);
    expect(signed.body).toMatchObject({ site: shop.site, member: { id: shop.ownerId }, passkeys: 1 });
    expect((await phone.get(api.me)).body).toEqual(signed.body);
    expect((await phone.get(api.passkeys)).body).toMatchObject({ passkeys: [{ lastUsedAt: world.now }] });
  });

  test("is asked for on this host, discoverable, with the person recognised, and not twice on one device", async () => {
    const { world, shop, key } = await withPasskey();
    const options = await creation(shop.owner);
    expect(options).toMatchObject({
      rp: { id: "amends.example", name: "Ana's Lamps" },
      user: { name: shop.email, displayName: "Ana Weber" },
      attestation: "none",
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      excludeCredentials: [{ id: base64url(key.id), transports: ["internal"] }],
    });
    const asked = await request(world.browser());
    expect(asked.options).toMatchObject({ rpId: "amends.example", userVerification: "required" });
    expect(asked.options["allowCredentials"] ?? []).toEqual([]);
  });

  test("of the same credential cannot be added again, nor by another site", async () => {
    const { world, shop, key } = await withPasskey();
    expect((await add(shop.owner, key)).code).toBe("conflict");
    const other = await world.openShop();
    expect((await add(other.owner, key)).code).toBe("conflict");
  });

  test("is taken away by its member only, and then signs nobody in", async () => {
    const { world, shop, key } = await withPasskey();
    const ben = await world.join(shop, "owner");
    expect((await ben.browser.delete(api.passkey(base64url(key.id)))).code).toBe("not_found");
    const left = await shop.owner.delete(api.passkey(base64url(key.id)));
    expect(left.body["passkeys"] as PasskeyView[]).toEqual([]);
    expect((await signIn(world.browser(), key)).code).toBe("forbidden");
  });

  test("of a removed member signs nobody in", async () => {
    const world = new World();
    const shop = await world.openShop();
    const ben = await world.join(shop, "agent");
    const key = await Authenticator.make(world.origin);
    await add(ben.browser, key);
    await shop.owner.delete(api.member(ben.id));
    expect((await signIn(world.browser(), key)).code).toBe("forbidden");
  });
});

describe("a challenge", () => {
  test("is good for one answer, right or wrong", async () => {
    const { world, key } = await withPasskey();
    const phone = world.browser();
    const { ask, options } = await request(phone);
    const response = await key.get(options);
    expect((await phone.post(api.signinPasskey, { ask, response })).status).toBe(200);
    expect((await world.browser().post(api.signinPasskey, { ask, response })).code).toBe("forbidden");

    const spoilt = await request(phone);
    const forged = await (await Authenticator.make(world.origin)).get(spoilt.options);
    expect(
      (
        await phone.post(api.signinPasskey, {
          ask: spoilt.ask,
          response: { ...forged, id: response.id, rawId: response.id },
        })
      ).code,
    ).toBe("forbidden");
    expect(
      (await phone.post(api.signinPasskey, { ask: spoilt.ask, response: await key.get(spoilt.options) })).code,
    ).toBe("forbidden");
  });

  test("is over after five minutes", async () => {
    const { world, shop, key } = await withPasskey();
    const phone = world.browser();
    const { ask, options } = await request(phone);
    const making = await creation(shop.owner);
    world.forward(5 * MINUTE);
    expect((await phone.post(api.signinPasskey, { ask, response: await key.get(options) })).code).toBe("forbidden");
    const other = await Authenticator.make(world.origin);
    expect((await shop.owner.post(api.passkeys, { name: "Late", response: await other.create(making) })).code).toBe(
      "forbidden",
    );
  });

  test("is good in the browser and for the member that asked, and for that purpose", async () => {
    const { world, shop, key } = await withPasskey();
    const phone = world.browser();
    const { options } = await request(phone);
    const elsewhere = await request(world.browser());
    expect((await phone.post(api.signinPasskey, { ask: elsewhere.ask, response: await key.get(options) })).code).toBe(
      "forbidden",
    );

    const ben = await world.join(shop, "agent");
    const other = await Authenticator.make(world.origin);
    const anas = await creation(shop.owner);
    expect((await ben.browser.post(api.passkeys, { name: "B", response: await other.create(anas) })).code).toBe(
      "forbidden",
    );
    const signing = await request(phone);
    expect(
      (await shop.owner.post(api.passkeys, { name: "C", response: await other.create(signing.options) })).code,
    ).toBe("forbidden");
  });

  test("that we did not make is worth nothing", async () => {
    const { world, key } = await withPasskey();
    const phone = world.browser();
    const { ask } = await request(phone);
    expect(
      (await phone.post(api.signinPasskey, { ask, response: await key.get({ challenge: "bWFkZS11cA" }) })).code,
    ).toBe("forbidden");
  });
});

describe("an answer", () => {
  test("from another page's origin is refused", async () => {
    const { world, shop, key } = await withPasskey();
    const phone = world.browser();
    const { ask, options } = await request(phone);
    const phished = await key.get(options, "https://amends.example.evil.example");
    expect((await phone.post(api.signinPasskey, { ask, response: phished })).code).toBe("forbidden");
    const other = await Authenticator.make(world.origin);
    const made = await other.create(await creation(shop.owner), "http://amends.example");
    expect((await shop.owner.post(api.passkeys, { name: "D", response: made })).code).toBe("forbidden");
  });

  test("from another host's authenticator data is refused", async () => {
    const { shop } = await withPasskey();
    const stranger = await Authenticator.make("https://other.example");
    const made = await stranger.create(await creation(shop.owner), "https://amends.example");
    expect((await shop.owner.post(api.passkeys, { name: "E", response: made })).code).toBe("forbidden");
  });

  test("without the person recognised is refused, making and signing in", async () => {
    const { world, shop, key } = await withPasskey();
    key.recognised = false;
    expect((await signIn(world.browser(), key)).code).toBe("forbidden");
    const other = await Authenticator.make(world.origin);
    other.recognised = false;
    expect((await add(shop.owner, other)).code).toBe("forbidden");
  });

  test("whose counter went back (a copied key) is refused", async () => {
    const { world, key } = await withPasskey();
    key.counter = 41;
    expect((await signIn(world.browser(), key)).status).toBe(200);
    key.counter = 20;
    expect((await signIn(world.browser(), key)).code).toBe("forbidden");
    key.counter = 42;
    expect((await signIn(world.browser(), key)).status).toBe(200);
  });

  test("of an unknown passkey is refused like a wrong one", async () => {
    const { world } = await withPasskey();
    const answer = await signIn(world.browser(), await Authenticator.make(world.origin));
    expect(answer.code).toBe("forbidden");
  });

  test("that is not one names the field or is refused, and never breaks", async () => {
    const { world, shop } = await withPasskey();
    const phone = world.browser();
    const { ask } = await request(phone);
    expect((await phone.post(api.signinPasskey, { ask, response: { id: "x" } })).code).toBe("invalid");
    const junk = {
      id: "AAAA",
      rawId: "AAAA",
      type: "public-key",
      response: { clientDataJSON: "AAAA", attestationObject: "AAAA" },
    };
    expect((await shop.owner.post(api.passkeys, { name: "F", response: junk })).code).toBe("forbidden");
  });
});
