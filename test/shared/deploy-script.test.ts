import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../shared/paths.ts";
import { ANA, Cloudflare } from "./cloudflare.ts";

const KEY = /^[\w-]{43}$/; // 256 bits
const SETUP_KEY = /^[0-9a-z]{8}\.[\w-]{43}$/; // when it ends, then as many
const BEN = { id: "b".repeat(32), name: "Ben's bakery" };
const CONFIG = "wrangler.deploy.toml";

let cloudflare: Cloudflare;
beforeEach(() => {
  cloudflare = new Cloudflare();
});

describe("on a fresh account", () => {
  beforeEach(async () => {
    expect(await cloudflare.deploy()).toBe(true);
  });

  test("makes the database, brings it up to date, and only then deploys", () => {
    expect(cloudflare.databases.map(({ name }) => name)).toEqual(["other", "amends"]);
    const commands = cloudflare.calls.map(({ command }) => command.split(" ").slice(0, 2).join(" "));
    expect(commands).toEqual([
      "whoami --json",
      "d1 list",
      "d1 create",
      "d1 list",
      "d1 migrations",
      "deploy -c",
      "d1 execute",
      "secret list",
      "secret bulk",
    ]);
  });

  test("makes both secrets, each of its own", () => {
    expect(cloudflare.secrets).toEqual({
      LINK_KEY: expect.stringMatching(KEY),
      SETUP_TOKEN: expect.stringMatching(SETUP_KEY),
    });
    expect(cloudflare.secrets["LINK_KEY"]).not.toBe(cloudflare.secrets["SETUP_TOKEN"]);
  });

  test("lets the set-up link work for half an hour", () => {
    const [end = ""] = (cloudflare.secrets["SETUP_TOKEN"] ?? "").split(".");
    const minutes = (Number.parseInt(end, 36) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(25);
    expect(minutes).toBeLessThanOrEqual(30);
  });

  test("prints the set-up link, where the inbox looks for it", () => {
    const token = cloudflare.secrets["SETUP_TOKEN"] ?? "";
    expect(cloudflare.screen).toContain(`https://amends.ana.workers.dev${paths.inboxSetup(token)}\n`);
    expect(cloudflare.screen).toContain(`https://amends.ana.workers.dev${paths.inbox}\n`);
  });

  test("deploys the product with its own database, and no test door", () => {
    const database = cloudflare.databases.at(-1)?.uuid;
    expect(cloudflare.running).toContain(`database_id = "${database}"`);
    expect(cloudflare.running).toContain('main = "worker/index.ts"');
    expect(cloudflare.running).not.toContain("00000000-0000");
    expect(settings(cloudflare.running)).not.toMatch(/local\.ts|Doors/);
  });

  test("says plainly that mail and photos are not set up, and deploys without them", () => {
    expect(cloudflare.screen).toMatch(/Mail +not set up/);
    expect(cloudflare.screen).toMatch(/Photos +not set up/);
    expect(settings(cloudflare.running)).not.toMatch(/send_email|MAIL_FROM|r2_buckets/);
  });

  test("keeps the account in mind, so that the next run cannot go elsewhere", async () => {
    cloudflare.accounts = [BEN, ANA];
    expect(await cloudflare.deploy()).toBe(true);
    expect(cloudflare.running).toContain(`account_id = "${ANA.id}"`);
    cloudflare.accounts = [BEN];
    expect(await cloudflare.deploy()).toBe(false);
    expect(cloudflare.heard("d1")).toBe(false);
    expect(cloudflare.screen).toContain(ANA.id);
  });
});

describe("the second time", () => {
  beforeEach(async () => {
    await cloudflare.deploy();
  });

  test("LINK_KEY stays: every mailed link rests on it", async () => {
    const { LINK_KEY } = cloudflare.secrets;
    expect(await cloudflare.deploy()).toBe(true);
    expect(cloudflare.secrets["LINK_KEY"]).toBe(LINK_KEY);
    expect(cloudflare.databases).toHaveLength(2);
  });

  test("nobody has set up yet: a new link, and the word that the old one is dead", async () => {
    const before = cloudflare.setupToken;
    await cloudflare.deploy();
    expect(cloudflare.setupToken).not.toBe(before);
    expect(cloudflare.setupToken).toBe(cloudflare.secrets["SETUP_TOKEN"]);
    expect(cloudflare.screen).toContain("earlier run no longer works");
  });

  test("somebody has: no secret is touched and no link is shown", async () => {
    const before = { ...cloudflare.secrets };
    cloudflare.sites = 1;
    await cloudflare.deploy();
    expect(cloudflare.secrets).toEqual(before);
    expect(cloudflare.heard("secret bulk")).toBe(false);
    expect(cloudflare.setupToken).toBeUndefined();
  });

  test("somebody has, and --new-setup asks for one more link: only that secret is new", async () => {
    const { LINK_KEY } = cloudflare.secrets;
    cloudflare.sites = 1;
    await cloudflare.deploy({ newSetup: true });
    expect(cloudflare.setupToken).toBe(cloudflare.secrets["SETUP_TOKEN"]);
    expect(cloudflare.secrets["LINK_KEY"]).toBe(LINK_KEY);
  });

  test("LINK_KEY was deleted by hand: it is made, and what that costs is said", async () => {
    cloudflare.sites = 1;
    cloudflare.secrets = {};
    await cloudflare.deploy();
    expect(cloudflare.secrets).toEqual({ LINK_KEY: expect.stringMatching(KEY) });
    expect(cloudflare.screen).toContain("Links in earlier mails, open invitations and\nrecovery codes no longer work");
  });

  test.each(["", "[", "{}", '{"error":"busy"}', '[{"nom":"LINK_KEY"}]', "null"])(
    "wrangler lists the secrets as %j: nothing is replaced",
    async (answer) => {
      const before = { ...cloudflare.secrets };
      cloudflare.odd["secret list"] = answer;
      expect(await cloudflare.deploy({ newSetup: true })).toBe(false);
      expect(cloudflare.secrets).toEqual(before);
    },
  );

  test.each(["", "[]", '[{"results":[]}]', '[{"results":[{"sites":"0"}]}]'])(
    "wrangler counts the sites as %j: no set-up link is made",
    async (answer) => {
      const before = { ...cloudflare.secrets };
      cloudflare.odd["d1 execute"] = answer;
      expect(await cloudflare.deploy()).toBe(false);
      expect(cloudflare.secrets).toEqual(before);
    },
  );
});

describe("when something is in the way", () => {
  test("not logged in: says how, and changes nothing", async () => {
    cloudflare.accounts = undefined;
    expect(await cloudflare.deploy()).toBe(false);
    expect(cloudflare.screen).toContain("npx wrangler login");
    expect(cloudflare.calls).toHaveLength(1);
    expect(cloudflare.files[CONFIG]).toBeUndefined();
  });

  test("Cloudflare cannot be reached: does not blame the login", async () => {
    cloudflare.broken["whoami"] = "fetch failed";
    expect(await cloudflare.deploy()).toBe(false);
    expect(cloudflare.screen).not.toContain("login");
    expect(cloudflare.screen).toContain("Is this machine online?");
  });

  test("several accounts: asks which, with the very command, and goes on with it", async () => {
    cloudflare.accounts = [ANA, BEN];
    expect(await cloudflare.deploy()).toBe(false);
    expect(cloudflare.screen).toContain(`CLOUDFLARE_ACCOUNT_ID=${BEN.id} npm run deploy     Ben's bakery`);
    expect(cloudflare.heard("d1")).toBe(false);
    expect(await cloudflare.deploy({ env: { CLOUDFLARE_ACCOUNT_ID: BEN.id } })).toBe(true);
    expect(cloudflare.running).toContain(`account_id = "${BEN.id}"`);
  });

  test("the database cannot be brought up to date: nothing is deployed, and the next run goes on", async () => {
    cloudflare.broken["d1 migrations"] = "near WHERE: syntax error";
    expect(await cloudflare.deploy()).toBe(false);
    expect(cloudflare.running).toBeUndefined();
    expect(cloudflare.secrets).toEqual({});
    expect(cloudflare.screen).toContain("near WHERE: syntax error");
    expect(cloudflare.screen).toContain("Finished before that: the database amends is made.");
    expect(cloudflare.screen).toContain("Running npm run deploy again is safe");
    cloudflare.broken = {};
    expect(await cloudflare.deploy()).toBe(true);
    expect(cloudflare.databases.filter(({ name }) => name === "amends")).toHaveLength(1);
  });

  test("the account has no workers.dev name: says where to choose one", async () => {
    const link = `https://dash.cloudflare.com/${ANA.id}/workers/onboarding`;
    cloudflare.broken["deploy"] = `You can register a workers.dev subdomain here:\n${link}`;
    expect(await cloudflare.deploy()).toBe(false);
    expect(cloudflare.screen).toContain(`Choose one here, it takes a minute:\n\n  ${link}\n`);
  });

  test("the secrets cannot be stored: says what stands, and the next run makes them", async () => {
    cloudflare.broken["secret bulk"] = "internal error";
    expect(await cloudflare.deploy()).toBe(false);
    expect(cloudflare.screen).toContain("the Worker is deployed to https://amends.ana.workers.dev");
    expect(cloudflare.setupToken).toBeUndefined();
    cloudflare.broken = {};
    expect(await cloudflare.deploy()).toBe(true);
    expect(Object.keys(cloudflare.secrets)).toEqual(["LINK_KEY", "SETUP_TOKEN"]);
  });
});

describe("secrets", () => {
  test("go through stdin, never through a command line that everybody can read", async () => {
    await cloudflare.deploy();
    const lines = cloudflare.calls.map(({ command }) => command).join("\n");
    for (const secret of Object.values(cloudflare.secrets)) expect(lines).not.toContain(secret);
    const inputs = cloudflare.calls.filter(({ input }) => input !== "");
    expect(inputs).toEqual([{ command: `secret bulk -c ${CONFIG}`, input: JSON.stringify(cloudflare.secrets) }]);
  });

  test("are not shown, but for the set-up link, once; nor are they written to a file", async () => {
    await cloudflare.deploy();
    const { LINK_KEY = "", SETUP_TOKEN = "" } = cloudflare.secrets;
    expect(cloudflare.screen).not.toContain(LINK_KEY);
    expect(cloudflare.screen.split(SETUP_TOKEN)).toHaveLength(2);
    expect(Object.values(cloudflare.files).join("\n")).not.toMatch(new RegExp(`${LINK_KEY}|${SETUP_TOKEN}`));
  });

  test("are not shown when wrangler fails and repeats what it was given", async () => {
    cloudflare.broken["secret bulk"] = "could not store ";
    await cloudflare.deploy();
    expect(cloudflare.screen).toContain("could not store");
    const given = Object.values(JSON.parse(cloudflare.calls.at(-1)?.input ?? "") as Record<string, string>);
    expect(given).toHaveLength(2);
    for (const secret of given) expect(cloudflare.screen).not.toContain(secret);
  });
});

/** Without comments. */
function settings(config: string | undefined): string {
  return config?.replaceAll(/^#.*$/gm, "") ?? "";
}
