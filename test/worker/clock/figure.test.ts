import { expect, test } from "vitest";
import { promiseDue } from "../../../shared/hours.ts";
import { paths } from "../../../shared/paths.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import type { SettingsView, SiteView } from "../../../shared/site.ts";
import { zoneOf } from "../../../worker/promised.ts";
import { keepComplaint } from "../../../worker/store/intake.ts";
import { Days } from "../spool/days.ts";
import { freshId, good, knock, MINUTE, ORIGIN, type Shop, World } from "../world.ts";
import { env, hasMeasured } from "./clock.ts";

/** When an answer would be promised with this figure, in minutes. */
async function dueWith(shop: Shop, figureMin: number, at: number): Promise<number> {
  const { settings } = good(await shop.team.ask<SettingsView>("GET", paths.api.settings));
  return promiseDue({ ...settings.clock, figureMin }, at);
}

test("until something is measured the owner's figure is promised, and said to be set", async () => {
  const world = new World();
  const shop = await world.shop();

  const { receipt } = await shop.visitor().complains();

  expect(receipt).toMatchObject({ promiseBasis: "set", promiseDueAt: await dueWith(shop, 480, world.now) });
});

test("a longer measured figure is promised, shown on the form, and said to be measured", async () => {
  const world = new World();
  const shop = await world.shop();
  await hasMeasured(shop.site, 600, world.now);
  const due = await dueWith(shop, 600, world.now);

  const thread = await shop.visitor().complains();

  expect(thread.receipt).toMatchObject({ promiseBasis: "measured", promiseDueAt: due });
  expect(await thread.view()).toMatchObject({ promiseBasis: "measured", promiseDueAt: due });
  expect((await knock<SiteView>(paths.site(shop.site))).body.promiseDueAt).toBe(due);
  const retry = good(await thread.visitor.sends(thread.draft));
  expect(retry).toEqual(thread.receipt);
});

test("a shorter measured figure does not shorten what the owner set", async () => {
  const world = new World();
  const shop = await world.shop();
  await hasMeasured(shop.site, 90, world.now);

  const { receipt } = await shop.visitor().complains();

  expect(receipt).toMatchObject({ promiseBasis: "set", promiseDueAt: await dueWith(shop, 480, world.now) });
});

test.each([
  ["an idea", { kind: "idea" }],
  ["no answer wanted", { reach: "none" }],
  ["a test", { test: true }],
] as const)("%s is promised nothing, and no basis is named", async (_what, more) => {
  const world = new World();
  const shop = await world.shop();
  await hasMeasured(shop.site, 600, world.now);

  expect((await shop.visitor().complains(more)).receipt).toMatchObject({ promiseDueAt: null, promiseBasis: null });
});

test("on a bad day the same is promised, with the same basis, by the spool and by D1 after it", async () => {
  const world = new World();
  const shop = await world.shop();
  await hasMeasured(shop.site, 600, world.now);
  const days = new Days();
  days.all("before");
  const thread = await shop.visitor().complains();
  expect(thread.receipt.promiseBasis).toBe("measured");
  expect(good(await thread.visitor.sends(thread.draft))).toEqual(thread.receipt);
  const held = await thread.view();
  expect(held).toMatchObject({ filing: true, promiseBasis: "measured", missed: null, promises: [] });

  days.all("well");
  const spool = env.SPOOL.get(env.SPOOL.idFromName(shop.site));
  const { runDurableObjectAlarm } = await import("cloudflare:test");
  await runDurableObjectAlarm(spool);

  expect(await thread.view()).toMatchObject({ filing: false, promiseBasis: "measured" });
  expect(good(await thread.visitor.sends(thread.draft))).toEqual(thread.receipt);
});

test("what waited in a spool since before the basis was kept is filed without one", async () => {
  const world = new World();
  const { site, visitor } = await world.shop();
  const { secret: _secret, ...draft } = visitor().draft();
  const before = {
    draft,
    secretHash: "hash",
    reference: "K7F-3QX-9MD",
    source: "widget",
    sourceUrl: null,
    origin: null,
    originListed: true,
    spam: false,
    signals: [],
    network: null,
    reader: { name: "Olga", role: "" },
    codeHash: null,
    receivedAt: world.now,
    promiseDueAt: world.now + MINUTE,
    member: null,
  } as const;

  const kept = await keepComplaint(env.DB, { ...before, signals: [] }, world.now);

  expect(kept?.receipt).toMatchObject({ promiseDueAt: world.now + MINUTE, promiseBasis: null });
  const row = await env.DB.prepare("SELECT promise_basis, zone FROM complaints WHERE site = ?1").bind(site).first();
  expect(row).toEqual({ promise_basis: null, zone: null });
});

test("a complaint entered by hand is promised the same", async () => {
  const world = new World();
  const shop = await world.shop();
  await hasMeasured(shop.site, 600, world.now);
  const { secret: _secret, site: _site, took: _took, ...said } = shop.visitor().draft();
  const entered = { ...said, id: freshId(), source: "phone" };

  const view = good(await shop.team.ask<ComplaintView>("POST", paths.api.complaints, entered));

  expect(view).toMatchObject({ promiseBasis: "measured", promiseDueAt: await dueWith(shop, 600, world.now) });
});

test("what is released from spam is promised then, with the figure of then", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains({ website: "https://pills.example" });
  expect(thread.receipt).toMatchObject({ promiseDueAt: null, promiseBasis: null });
  await world.forward(MINUTE);
  await hasMeasured(shop.site, 600, world.now);

  await shop.team.judges([thread.id], "release");

  const due = await dueWith(shop, 600, world.now);
  expect(await thread.view()).toMatchObject({ promiseBasis: "measured", promiseDueAt: due });
});

test("a promise that was shown before the mark keeps its basis", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  await shop.team.marks(thread.id, true);
  await hasMeasured(shop.site, 600, world.now);
  await shop.team.marks(thread.id, false);

  const { promiseBasis, promiseDueAt } = await thread.view();
  expect({ promiseBasis, promiseDueAt }).toEqual({ promiseBasis: "set", promiseDueAt: thread.receipt.promiseDueAt });
});

test.each([
  ["Asia/Tokyo", "Asia/Tokyo"],
  ["Mars/Olympus", null],
  ["", null],
  [undefined, null],
  [7, null],
])("a network that says %j says that the visitor lives in %j", (timezone, zone) => {
  const request = new Request(ORIGIN, { cf: { timezone } as unknown as RequestInitCfProperties });
  expect(zoneOf(request)).toBe(zone);
});
