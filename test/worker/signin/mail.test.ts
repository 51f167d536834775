import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { readSigninRecipient } from "../../../worker/store/signins.ts";
import { type Browser, DAY, MINUTE, someAddress, World } from "./world.ts";

async function ask(browser: Browser, email: string): Promise<string> {
  const { status, body } = await browser.post(paths.api.signinMail, { email });
  expect(status).toBe(200);
  return String(body["ask"]);
}

/** A shop whose owner has asked for a mail in a browser of their own. */
async function asked() {
  const world = new World();
  const shop = await world.openShop();
  const browser = world.browser();
  const handle = await ask(browser, shop.email);
  const [mail] = await world.mails(shop.site);
  if (!mail) throw new Error("no mail is owed");
  return { world, shop, browser, handle, mail };
}

describe("a sign-in mail", () => {
  test("signs in by link in the browser that asked", async () => {
    const { browser, handle, mail, shop } = await asked();
    expect((await browser.get(paths.api.me)).code).toBe("signed_out");
    const redeemed = await browser.post(paths.api.signinRedeem, { ask: handle, token: mail.token });
    expect(redeemed.body).toEqual({ signedIn: true });
    expect((await browser.get(paths.api.me)).body).toMatchObject({ site: shop.site, member: { email: shop.email } });
  });

  test("signs in by code, however it is typed", async () => {
    const { browser, handle, mail } = await asked();
    const typed = ` ${mail.code.slice(0, 4).toLowerCase()}-${mail.code.slice(4).replaceAll("0", "o").replaceAll("1", "l")} `;
    expect((await browser.post(paths.api.signinRedeem, { ask: handle, code: typed })).body).toEqual({ signedIn: true });
    expect((await browser.get(paths.api.me)).status).toBe(200);
  });

  test("opened elsewhere shows the code to type where it was asked for, and signs nobody in", async () => {
    const { world, browser, handle, mail } = await asked();
    const phone = world.browser();
    for (const other of [{}, { ask: await ask(phone, someAddress()) }]) {
      const opened = await phone.post(paths.api.signinRedeem, { token: mail.token, ...other });
      expect(opened.body).toEqual({ signedIn: false, code: mail.code });
    }
    expect((await phone.get(paths.api.me)).code).toBe("signed_out");
    expect((await browser.post(paths.api.signinRedeem, { ask: handle, code: mail.code })).body).toEqual({
      signedIn: true,
    });
  });

  test("works once, also when it is opened ten times at once", async () => {
    const { browser, handle, mail } = await asked();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        browser.post(paths.api.signinRedeem, { ask: handle, ...(n % 3 ? { token: mail.token } : { code: mail.code }) }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, "gone"]));
    expect((await browser.post(paths.api.signinRedeem, { ask: handle, token: mail.token })).code).toBe("gone");
  });

  test("is over after ten minutes, link and code", async () => {
    const { world, shop, browser, handle, mail } = await asked();
    world.forward(10 * MINUTE);
    const byLink = [{ token: mail.token }, { token: mail.token, ask: handle }];
    const byCode = [mail.code, "WRNGC0DE"].map((code) => ({ code, ask: handle }));
    for (const draft of [...byLink, ...byCode]) {
      expect((await browser.post(paths.api.signinRedeem, draft)).code).toBe("gone");
    }
    const row = await world.env.DB.prepare("SELECT detail FROM outbox WHERE site = ?1")
      .bind(shop.site)
      .first<{ detail: string }>();
    expect(await readSigninRecipient(world.env.DB, shop.site, row?.detail ?? "", world.now)).toBeUndefined();
  });

  test("allows five tries at the code and not a sixth, also when all come at once", async () => {
    const { browser, handle, mail } = await asked();
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => browser.post(paths.api.signinRedeem, { ask: handle, code: "WRNG-C0DE" })),
    );
    expect(tries.map(({ code }) => code).toSorted()).toEqual([
      ...Array<string>(3).fill("gone"),
      ...Array<string>(5).fill("invalid"),
    ]);
    expect((await browser.post(paths.api.signinRedeem, { ask: handle, code: mail.code })).code).toBe("gone");
  });

  test("the right code still works at the fifth try", async () => {
    const { browser, handle, mail } = await asked();
    for (let n = 0; n < 4; n++) await browser.post(paths.api.signinRedeem, { ask: handle, code: "WRNGC0DE" });
    expect((await browser.post(paths.api.signinRedeem, { ask: handle, code: mail.code })).body).toEqual({
      signedIn: true,
    });
  });

  test("another ask's code opens nothing", async () => {
    const { world, mail } = await asked();
    const stranger = world.browser();
    const theirs = await ask(stranger, someAddress());
    expect((await stranger.post(paths.api.signinRedeem, { ask: theirs, code: mail.code })).body).toMatchObject({
      code: "invalid",
      fields: { code: "code.wrong" },
    });
  });

  test("goes to the address the member has, not to the one that was typed", async () => {
    const world = new World();
    const shop = await world.openShop(`kim-${crypto.randomUUID().slice(0, 8)}@shop.example`);
    // The Kelvin sign lower-cases to k: a look-alike address must not receive the mail.
    await ask(world.browser(), shop.email.replace("k", "\u212a"));
    const row = await world.env.DB.prepare("SELECT detail FROM outbox WHERE site = ?1")
      .bind(shop.site)
      .first<{ detail: string }>();
    expect(await readSigninRecipient(world.env.DB, shop.site, row?.detail ?? "", world.now)).toMatchObject({
      email: shop.email,
    });
  });

  test("leaves neither link nor code in the outbox or the table", async () => {
    const { world, shop, handle, mail } = await asked();
    const { results: owed } = await world.env.DB.prepare("SELECT * FROM outbox WHERE site = ?1").bind(shop.site).all();
    const { results: rows } = await world.env.DB.prepare("SELECT * FROM signins WHERE site = ?1").bind(shop.site).all();
    expect([owed.length, rows.length]).toEqual([1, 1]);
    const stored = JSON.stringify([owed, rows]);
    for (const secret of [mail.token, mail.code, handle]) expect(stored).not.toContain(secret);
  });

  test("comes once for each site the address belongs to, and each signs in to its own", async () => {
    const world = new World();
    const lamps = await world.openShop();
    const bikes = await world.openShop(lamps.email);
    const browser = world.browser();
    const handle = await ask(browser, lamps.email);
    for (const { site } of [bikes, lamps]) {
      const [mail] = await world.mails(site);
      await browser.post(paths.api.signinRedeem, { ask: handle, code: mail?.code });
      expect((await browser.get(paths.api.me)).body).toMatchObject({ site });
    }
  });
});

describe("an address nobody has", () => {
  test("gets the same answers as one that somebody has, asked and redeemed", async () => {
    const world = new World();
    const shop = await world.openShop();
    const shapes = [];
    for (const email of [shop.email, someAddress()]) {
      const browser = world.browser();
      const answer = await browser.post(paths.api.signinMail, { email });
      const tries = [];
      for (let n = 0; n < 6; n++) {
        tries.push((await browser.post(paths.api.signinRedeem, { ask: answer.body["ask"], code: "WRNGC0DE" })).body);
      }
      const headers = [...answer.headers.keys()];
      shapes.push({
        status: answer.status,
        keys: Object.keys(answer.body),
        length: String(answer.body["ask"]).length,
        headers,
        tries,
      });
    }
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]?.tries.at(-1)).toMatchObject({ code: "gone" });
    expect(shapes[0]?.tries.at(-2)).toMatchObject({ code: "invalid" });
  });

  test("is owed no mail", async () => {
    const world = new World();
    await ask(world.browser(), someAddress());
    expect(await world.mails("")).toEqual([]);
  });
});

describe("asking again and again", () => {
  test("stops after five mails from one network, the same for an address nobody has", async () => {
    const world = new World();
    const shop = await world.openShop();
    for (const email of [shop.email, someAddress()]) {
      const browser = world.browser();
      for (let n = 0; n < 5; n++) await ask(browser, email);
      const refused = await browser.post(paths.api.signinMail, { email: email.toUpperCase() });
      expect(refused.code).toBe("slow_down");
      expect(refused.headers.get("retry-after")).toBe("600");
    }
    expect(await world.mails(shop.site)).toHaveLength(5);
  });

  test("does not keep the member, elsewhere, from asking; and ends with the ten minutes", async () => {
    const world = new World();
    const shop = await world.openShop();
    const stranger = world.browser();
    for (let n = 0; n < 5; n++) await ask(stranger, shop.email);
    await ask(world.browser(), shop.email);
    world.forward(10 * MINUTE);
    await ask(stranger, shop.email);
  });

  test("stops after twenty mails to one address, wherever they are asked for", async () => {
    const world = new World();
    const shop = await world.openShop();
    for (let n = 0; n < 20; n++) await ask(world.browser(), shop.email);
    expect((await world.browser().post(paths.api.signinMail, { email: shop.email })).code).toBe("slow_down");
    await ask(world.browser(), someAddress());
  });

  test("is stopped for a network that asks for many addresses", async () => {
    const world = new World();
    const stranger = world.browser();
    // More than two windows let through: whichever minute ends meanwhile, one of them overflows.
    const answers = await Promise.all(
      Array.from({ length: 130 }, () => stranger.post(paths.api.signinRedeem, { ask: "x", code: "y" })),
    );
    expect(answers.filter(({ code }) => code === "slow_down").length).toBeGreaterThan(0);
  });
});

test("old asks are forgotten", async () => {
  const world = new World();
  const email = someAddress();
  const shop = await world.openShop(email);
  await ask(world.browser(), email);
  world.forward(2 * DAY);
  for (let n = 0; n < 3; n++) await ask(world.browser(), email);
  const { results } = await world.env.DB.prepare("SELECT created_at FROM signins WHERE site = ?1")
    .bind(shop.site)
    .all<{ created_at: number }>();
  expect(results.map((row) => row.created_at)).toEqual([world.now, world.now, world.now]);
});

test("what is missing or misshapen is refused with the field", async () => {
  const browser = new World().browser();
  expect((await browser.post(paths.api.signinMail, { email: "no address" })).body).toMatchObject({
    fields: { email: "email.shape" },
  });
  expect((await browser.post(paths.api.signinRedeem, { ask: "only" })).body).toMatchObject({
    fields: { code: "code.wrong" },
  });
  expect((await browser.post(paths.api.signinRedeem, { code: 7 })).body).toMatchObject({
    fields: { code: "code.shape" },
  });
  expect((await browser.post(paths.api.signinRedeem, "{")).code).toBe("unreadable");
});
