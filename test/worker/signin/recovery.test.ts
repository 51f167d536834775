import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { type Shop, someAddress, World } from "./world.ts";

const { api } = paths;

async function makeCodes(shop: Shop): Promise<string[]> {
  return (await shop.owner.post(api.recoveryCodes)).body["codes"] as string[];
}

describe("recovery codes", () => {
  test("are ten, in groups, and counted where the inbox nudges", async () => {
    const world = new World();
    const shop = await world.openShop();
    const codes = await makeCodes(shop);
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect((await shop.owner.get(api.me)).body).toMatchObject({ recoveryCodes: 10 });
    const { results } = await world.env.DB.prepare("SELECT hash FROM recovery_codes WHERE site = ?1")
      .bind(shop.site)
      .all();
    for (const code of codes) expect(JSON.stringify(results)).not.toContain(code);
  });

  test("sign in once each, however they are typed", async () => {
    const world = new World();
    const shop = await world.openShop();
    const [code = ""] = await makeCodes(shop);
    const phone = world.browser();
    const typed = ` ${code.toLowerCase().replace("-", " ").replaceAll("0", "o")} `;
    const back = await phone.post(api.signinRecovery, { email: shop.email.toUpperCase(), code: typed });
    expect(back.body).toMatchObject({ site: shop.site, recoveryCodes: 9 });
    expect((await phone.get(api.me)).status).toBe(200);
    expect((await world.browser().post(api.signinRecovery, { email: shop.email, code })).code).toBe("invalid");
  });

  test("work once, also when one is used five times at once", async () => {
    const world = new World();
    const shop = await world.openShop();
    const [code] = await makeCodes(shop);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => world.browser().post(api.signinRecovery, { email: shop.email, code })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("are void as soon as there are new ones", async () => {
    const world = new World();
    const shop = await world.openShop();
    const [old] = await makeCodes(shop);
    const [fresh] = await makeCodes(shop);
    expect((await world.browser().post(api.signinRecovery, { email: shop.email, code: old })).code).toBe("invalid");
    expect((await world.browser().post(api.signinRecovery, { email: shop.email, code: fresh })).status).toBe(200);
  });

  test("of one member open nobody else's door", async () => {
    const world = new World();
    const shop = await world.openShop();
    const [code] = await makeCodes(shop);
    const ben = await world.join(shop, "agent");
    expect((await world.browser().post(api.signinRecovery, { email: ben.email, code })).code).toBe("invalid");
  });

  test("get the same answer for a wrong code and for an address nobody has", async () => {
    const world = new World();
    const shop = await world.openShop();
    await makeCodes(shop);
    const [wrong, unknown] = await Promise.all(
      [shop.email, someAddress()].map((email) =>
        world.browser().post(api.signinRecovery, { email, code: "00000-00000" }),
      ),
    );
    expect(wrong?.body).toMatchObject({ code: "invalid", fields: { code: "code.wrong" } });
    expect(wrong?.body).toEqual(unknown?.body);
  });

  test("cannot be guessed from many networks at once", async () => {
    const world = new World();
    const email = someAddress();
    const answers = await Promise.all(
      Array.from({ length: 90 }, () => world.browser().post(api.signinRecovery, { email, code: "00000-00000" })),
    );
    expect(answers.filter(({ code }) => code === "slow_down").length).toBeGreaterThan(0);
  });
});
