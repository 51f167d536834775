import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { Cloudflare } from "./cloudflare.ts";

const CONFIG = "wrangler.deploy.toml";

let cloudflare: Cloudflare;
beforeEach(() => {
  cloudflare = new Cloudflare();
});

describe("mail and domain", () => {
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

  test("a domain of one's own is where the links lead, and it is remembered", async () => {
    await cloudflare.deploy({ env: { AMENDS_DOMAIN: "amends.example.com" } });
    expect(cloudflare.screen).toContain("https://amends.example.com/inbox/setup#");
    await cloudflare.deploy();
    expect(cloudflare.running).toContain('routes = [{ pattern = "amends.example.com", custom_domain = true }]');
    expect(cloudflare.running?.indexOf("routes =")).toBeLessThan(cloudflare.running?.indexOf("\n[") ?? 0);
  });

  test("a domain that Cloudflare refuses does not block every later run: the way out is said, and works", async () => {
    cloudflare.broken["deploy"] = "Custom domains: hostname already in use";
    expect(await cloudflare.deploy({ env: { AMENDS_DOMAIN: "amends.example.com" } })).toBe(false);
    expect(cloudflare.screen).toContain("go on without it: AMENDS_DOMAIN= npm run deploy\n");
    cloudflare.broken = {};
    expect(await cloudflare.deploy({ env: { AMENDS_DOMAIN: "" } })).toBe(true);
    expect(cloudflare.running).not.toContain("example.com");
  });

  test.each([
    ["AMENDS_MAIL_FROM", "Ana's shop"],
    ["AMENDS_MAIL_FROM", 'a@b"\nmain = "worker/local.ts'],
    ["AMENDS_DOMAIN", "https://amends.example.com"],
    ["AMENDS_DOMAIN", "localhost"],
    ["AMENDS_DOMAIN", 'a.example", x = "'],
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
