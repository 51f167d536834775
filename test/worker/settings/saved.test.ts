import { env as platform } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { promiseDue } from "../../../shared/hours.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import type { SettingsView, SiteView } from "../../../shared/site.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { clock } from "../../../worker/clock.ts";
import { readSite } from "../../../worker/store/sites.ts";
import { ask, complain, draftFor, type Member, openQuietSite, openSite, read } from "../hostile/house.ts";
import { hearLogs } from "../hostile/logs.ts";

hearLogs();

const { api } = paths;
const DAY = 86_400_000;
const dayAfter = (days: number) => new Date(clock() + days * DAY).toISOString().slice(0, 10);
const siteView = async (site: string) => read<SiteView>(await ask("GET", paths.site(site)));

async function storedSecret(site: string): Promise<string> {
  return (await readSite(platform.DB, site))?.channels.webhook?.secret ?? "";
}

async function save(owner: Member, change: (view: SettingsView) => void): Promise<SettingsView> {
  return read<SettingsView>(await owner.change(change));
}

async function complainFrom(owner: Member, origin: string): Promise<ComplaintView> {
  const draft = draftFor(owner.site);
  read(await ask("POST", paths.complaints, { body: draft, headers: { origin } }));
  return read<ComplaintView>(await owner.ask("GET", api.complaint(draft.id)));
}

describe("once settings are saved, the next complaint is taken by them", () => {
  test("its promise, its reader, and what the form says of both", async () => {
    const owner = await openQuietSite();
    await complain(owner.site); // whoever answers this one now holds the settings from before
    const before = await siteView(owner.site);
    for (const figureMin of [15, 600, 3_000]) {
      const { settings } = await save(owner, (view) => {
        view.settings.clock.figureMin = figureMin;
        view.settings.signer = { name: `Ana ${figureMin}`, role: "who owns the shop" };
      });
      const { receipt } = await complain(owner.site);
      expect(receipt.promiseDueAt).toBe(promiseDue(settings.clock, receipt.receivedAt));
      expect(receipt.reader).toEqual({ name: `Ana ${figureMin}`, role: "who owns the shop" });
    }
    expect((await siteView(owner.site)).promiseDueAt).toBeGreaterThan(before.promiseDueAt);
  });

  test("and its mark for a page the site does not know", async () => {
    const owner = await openQuietSite();
    const origin = "https://new.shop.example";
    expect((await complainFrom(owner, origin)).originListed).toBe(false);
    await save(owner, ({ settings }) => void (settings.origins = [origin]));
    expect((await complainFrom(owner, origin)).originListed).toBe(true);
    await save(owner, ({ settings }) => void (settings.origins = []));
    expect((await complainFrom(owner, origin)).originListed).toBe(false);
  });

  test("allowed with one tap, a page is known from then on", async () => {
    const owner = await openQuietSite();
    const origin = "https://forgotten.shop.example";
    const { item } = await complainFrom(owner, origin);
    const view = read<ComplaintView>(await owner.ask("POST", api.allowOrigin(item.id), {}));
    expect(view.originListed).toBe(true);
    expect(view.events.at(-1)?.kind).toBe("allowed_origin");
    expect((await complainFrom(owner, origin)).originListed).toBe(true);
  });

  test.each(["null", "javascript:alert(1)", "https://evil.example/<script>", "https://evil.example/path", "x"])(
    "but an Origin of %j cannot be allowed, and settings can still be saved",
    async (origin) => {
      const owner = await openQuietSite();
      const { item, originListed } = await complainFrom(owner, origin);
      expect(originListed).toBe(false);
      expect((await owner.ask("POST", api.allowOrigin(item.id), {})).code).toBe("conflict");
      expect((await owner.change(() => {})).status).toBe(200);
    },
  );
});

describe("away", () => {
  test("lengthens new promises, says so on the form, and leaves what was promised alone", async () => {
    const owner = await openQuietSite();
    const early = await complain(owner.site);
    const awayUntil = dayAfter(40);
    await save(owner, ({ settings }) => void (settings.clock.awayUntil = awayUntil));
    const late = await complain(owner.site);

    expect(early.receipt.promiseDueAt).toBeLessThan(clock() + 10 * DAY);
    expect(late.receipt.promiseDueAt).toBeGreaterThan(Date.parse(awayUntil) - DAY);
    const again = read(await ask("POST", paths.complaints, { body: early.draft }));
    expect(again).toEqual(early.receipt);
    const thread = read<ThreadView>(await ask("POST", paths.thread, { body: early.key }));
    expect(thread.promiseDueAt).toBe(early.receipt.promiseDueAt);

    const site = await siteView(owner.site);
    expect(site).toMatchObject({ awayUntil });
    expect(site.promiseDueAt).toBeGreaterThan(Date.parse(awayUntil) - DAY);
    expect((await ask("GET", paths.form(owner.site))).text).toContain(awayUntil);
  });

  test("until a day that has passed changes nothing", async () => {
    const owner = await openQuietSite();
    await save(owner, ({ settings }) => void (settings.clock.awayUntil = dayAfter(-3)));
    const { receipt } = await complain(owner.site);
    expect(receipt.promiseDueAt).toBeLessThan(clock() + 10 * DAY);
  });
});

function secretOf(view: SettingsView): string {
  return view.channels.webhook?.secret ?? "";
}

function aim(owner: Member, secret: string): Promise<SettingsView> {
  return save(owner, ({ channels }) => void (channels.webhook = { url: "https://hooks.example.com/x", secret }));
}

describe("the signing secret of the webhook", () => {
  test("is made here, kept while it is sent back, made anew when it is not, and never chosen", async () => {
    const owner = await openQuietSite();
    const first = secretOf(await aim(owner, "whsec_Y2hvc2VuIGJ5IGEgc3RyYW5nZXI="));
    expect(first).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    expect(first).not.toContain("Y2hvc2Vu");
    // From now on a marker stands for it; sent back, the marker keeps it.
    const shown = secretOf(await owner.settings());
    expect(shown).toBe("whsec_kept");
    expect(secretOf(await aim(owner, shown))).toBe("whsec_kept");
    expect(await storedSecret(owner.site)).toBe(first);
    const second = secretOf(await aim(owner, ""));
    expect(second).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    expect(second).not.toBe(first);
    expect(secretOf(await aim(owner, first))).not.toBe(first);
  });

  test("is read again by nobody, and its address by nobody but managers of this site", async () => {
    const owner = await openSite({ webhook: "https://hooks.example.com/x" });
    const secret = await storedSecret(owner.site);
    const manager = await owner.invites("manager");
    for (const member of [owner, manager]) expect(JSON.stringify(await member.settings())).not.toContain(secret);
    expect((await manager.settings()).channels.webhook?.url).toBe("https://hooks.example.com/x");
    expect((await (await owner.invites("agent")).ask("GET", api.settings)).code).toBe("forbidden");
    const open = [await ask("GET", paths.site(owner.site)), await ask("GET", paths.form(owner.site))];
    for (const { text } of open) expect(text).not.toMatch(/whsec_|hooks\.example/);
  });
});

test("a save cannot move to another site, nor add what the settings do not have", async () => {
  const [owner, other] = [await openQuietSite(), await openQuietSite()];
  const { number, settings, channels } = await owner.settings();
  const more = { site: other.site, base: "https://evil.example", role: "owner" };
  const body = { ...more, number, channels, settings: { ...settings, ...more, name: "Mine" } };
  const saved = read<SettingsView>(await owner.ask("PUT", api.settings, body));
  expect(saved.site).toBe(owner.site);
  expect(JSON.stringify(saved)).not.toContain("evil.example");
  expect((await other.settings()).settings.name).toBe("Corner Shop");
  expect((await siteView(owner.site)).name).toBe("Mine");
});

test("the snippet is the tag of this site and can be copied as it is", async () => {
  const owner = await openQuietSite();
  const { snippet } = await owner.settings();
  expect(snippet).toBe(
    `<script async src="https://amends.example/amends.js" data-site="${owner.site}"></script>\n` +
      `<noscript><a href="https://amends.example/c/${owner.site}">Tell us what went wrong</a></noscript>`,
  );
});
