import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { Cloudflare } from "./cloudflare.ts";

const CONFIG = "wrangler.deploy.toml";

let cloudflare: Cloudflare;
beforeEach(() => {
  cloudflare = new Cloudflare();
});

describe("mail, and what is left alone", () => {
  test("mail leaves from the address that was given, also after a run that forgets to give it", async () => {
    await cloudflare.deploy({ env: { AMENDS_MAIL_FROM: "complaints@example.com" } });
    expect(cloudflare.running).toContain('[[send_email]]\nname = "EMAIL"');
    expect(cloudflare.running).toMatch(/^\[vars\]\nMAIL_FROM = "complaints@example.com"$/m);
    expect(cloudflare.screen).toMatch(/Mail +set up: from complaints@example.com/);
    const before = cloudflare.running;
    await cloudflare.deploy();
    expect(cloudflare.running).toBe(before);
  });

  test("variables that stand in wrangler.toml already keep standing", async () => {
    cloudflare.files["wrangler.toml"] += '\n[vars]\nCOLOUR = "teal"\n';
    await cloudflare.deploy({ env: { AMENDS_MAIL_FROM: "complaints@example.com" } });
    expect(cloudflare.running).toContain('[vars]\nMAIL_FROM = "complaints@example.com"\nCOLOUR = "teal"\n');
    expect(cloudflare.running?.match(/^\[vars\]$/gm)).toHaveLength(1);
  });

  test("an empty address takes mail away", async () => {
    await cloudflare.deploy({ env: { AMENDS_MAIL_FROM: "complaints@example.com" } });
    await cloudflare.deploy({ env: { AMENDS_MAIL_FROM: "" } });
    expect(cloudflare.running).not.toMatch(/send_email|MAIL_FROM =/);
  });

  test("photos are kept in the bucket that was named: made once, and remembered", async () => {
    expect(await cloudflare.deploy({ env: { AMENDS_PHOTOS: "amends-photos" } })).toBe(true);
    expect(cloudflare.running).toContain('[[r2_buckets]]\nbinding = "PHOTOS"\nbucket_name = "amends-photos"\n');
    expect(cloudflare.screen).toMatch(/Photos +set up: kept in the bucket amends-photos/);
    const before = cloudflare.running;
    expect(await cloudflare.deploy()).toBe(true);
    expect(cloudflare.running).toBe(before);
    await cloudflare.deploy({ env: { AMENDS_PHOTOS: "" } });
    expect(cloudflare.running).not.toContain("r2_buckets");
  });

  test("photos and mail go together", async () => {
    const env = { AMENDS_PHOTOS: "amends-photos", AMENDS_MAIL_FROM: "complaints@example.com" };
    await cloudflare.deploy({ env });
    expect(cloudflare.running).toMatch(/r2_buckets[^]*send_email[^]*^\[vars\]\nMAIL_FROM/m);
  });

  test("a bucket that cannot be made stops the run before anything is deployed", async () => {
    cloudflare.broken["r2 bucket create"] = "Please enable R2 through the Cloudflare Dashboard. [code: 10042]";
    expect(await cloudflare.deploy({ env: { AMENDS_PHOTOS: "amends-photos" } })).toBe(false);
    expect(cloudflare.running).toBeUndefined();
    expect(cloudflare.screen).toContain("R2 has to be switched on once");
  });

  // Without a terminal wrangler takes a host name over from whatever stands there, unasked.
  test("no host name is ever claimed: domains stay as they are at Cloudflare", async () => {
    await cloudflare.deploy({ env: { AMENDS_MAIL_FROM: "complaints@example.com" } });
    expect(cloudflare.running).not.toMatch(/^routes? |custom_domain/m);
  });

  test.each([
    ["AMENDS_PHOTOS", "My Photos"],
    ["AMENDS_PHOTOS", 'a"\nmain = "worker/local.ts'],
    ["AMENDS_MAIL_FROM", "Ana's shop"],
    ["AMENDS_MAIL_FROM", 'a@b"\nmain = "worker/local.ts'],
  ])("%s=%j is refused before anything is asked", async (name, value) => {
    expect(await cloudflare.deploy({ env: { [name]: value } })).toBe(false);
    expect(cloudflare.screen).toContain(name);
    expect(cloudflare.calls).toEqual([]);
    expect(cloudflare.files[CONFIG]).toBeUndefined();
  });
});

test("a wrangler.toml without its one placeholder is not deployed", async () => {
  cloudflare.files["wrangler.toml"] = cloudflare.files["wrangler.toml"]?.replace("00000000-", "12345678-") ?? "";
  expect(await cloudflare.deploy()).toBe(false);
  expect(cloudflare.running).toBeUndefined();
});

test("git never sees the configuration that names an account", () => {
  expect(readFileSync(".gitignore", "utf8").split("\n")).toContain(CONFIG);
});
