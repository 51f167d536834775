import { expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { paths } from "../../shared/paths.ts";
import type { SettingsView } from "../../shared/site.ts";
import { openContext, openPage, watched } from "../support/browser.ts";
import { makeSite, type TestSite } from "../support/doors.ts";
import { startHost } from "../support/host.ts";
import { startReceiver } from "../support/receiver.ts";
import { openTeam } from "../support/team.ts";
import { visitor } from "../support/visitor.ts";

const app = { url: inject("app") };
const HOUR_MS = 3_600_000;

/** The owner's Settings, in as many tabs of one browser as are asked for. */
async function openSettings<Tabs extends 1 | 2>(shop: TestSite, tabs: Tabs): Promise<Page[]> {
  const context = await openContext();
  await context.addCookies([{ name: "sid", value: shop.sid, url: app.url }]);
  const pages: Page[] = [];
  for (let n = 0; n < tabs; n++) {
    const page = watched(await context.newPage());
    await page.goto(`${app.url}${paths.inboxSettings}`);
    await nameOf(page).waitFor();
    pages.push(page);
  }
  return pages;
}
function nameOf(page: Page) {
  return page.getByRole("region", { name: "Your site" }).getByLabel("Name");
}
async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save settings" }).click();
}
async function saved(page: Page): Promise<void> {
  await save(page);
  await page.getByText("Saved.").first().waitFor();
}
/** What the owner has set: the figure that is measured beside it comes in its own time. */
async function stored(shop: TestSite): Promise<Omit<SettingsView, "measured">> {
  const { measured: _figure, ...set } = await openTeam(app.url, shop.sid).ask<SettingsView>(paths.api.settings);
  return set;
}

test("what the owner changes, visitors see: name, promise, hours, away, colour; and a test reaches the webhook", async () => {
  const shop = await makeSite(app.url);
  const receiver = await startReceiver();
  const [page] = (await openSettings(shop, 1)) as [Page];
  await nameOf(page).fill("Harbour Books");
  await page.getByRole("region", { name: "Who signs" }).getByLabel("Name").fill("Bea");
  await page.getByLabel("A person answers within").selectOption("2 hours");
  await page.getByLabel("Time zone").fill("UTC");
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]) {
    if ((await page.getByRole("button", { name: `Remove these hours on ${day}` }).count()) === 0)
      await page.getByRole("button", { name: `Add hours on ${day}` }).click();
    await page.getByLabel(`${day}, open from`).fill("00:00");
    await page.getByLabel(`${day}, open to`).fill("00:00");
  }
  const away = new Date(Date.now() + 10 * 24 * HOUR_MS).toISOString().slice(0, 10);
  await page.getByLabel("Away until").fill(away);
  await page.getByLabel("Colour").fill("#7a1f3d");
  await page.getByLabel("Tell us by Webhook").check();
  await page.getByLabel("Webhook address").fill(receiver.url);
  await saved(page);
  const secret = await page.getByLabel("Signing secret").innerText();
  await page.getByRole("button", { name: "Send a test by Webhook" }).click();
  await page.getByText("The test arrived.").waitFor();
  expect(receiver.calls.map(({ body }) => body.type)).toEqual(["channel.test"]);
  receiver.verify(secret.trim());
  receiver.answer((response) => void response.writeHead(500).end());
  await page.getByRole("button", { name: "Send a test by Webhook" }).click();
  await page.getByText("The test did not arrive: it answered 500.").waitFor();
  receiver.answer((response) => void response.writeHead(204).end());

  const host = await startHost(app.url, shop.site);
  const here = await openPage();
  await here.goto(host.url);
  const someone = visitor(here);
  // Who opens faster than the site's colours come sees the plain ones.
  await Promise.all([here.waitForResponse(/\/v1\/site/), someone.launcher.hover()]);
  await someone.opens();
  await someone.dialog.getByRole("heading", { name: "Tell Harbour Books" }).waitFor();
  await someone.reads(/We are away until/);
  expect(
    await someone.dialog
      .getByRole("button", { name: "Send", exact: true })
      .evaluate((send) => getComputedStyle(send).backgroundColor),
  ).toBe("rgb(122, 31, 61)");
  await someone.complains("The parcel never came.");
  await someone.reads(/^Bea/);
  const [item] = await openTeam(app.url, shop.sid).complaints();
  expect(item!.owed, "two hours into the first day they are back").toEqual({
    what: "answer",
    dueAt: Date.parse(away) + 2 * HOUR_MS,
  });

  await here.goto(`${app.url}${paths.form(shop.site)}`);
  await here.getByRole("heading", { name: "Tell Harbour Books what happened" }).waitFor();
  await here.getByText(`We are away until ${away}`).waitFor();
  await receiver.close();
});

test("two tabs: the second save is refused, its edits stay, and it may go over the first or give way", async () => {
  const shop = await makeSite(app.url);
  const [first, second] = (await openSettings(shop, 2)) as [Page, Page];
  await nameOf(first).fill("Said first");
  await nameOf(second).fill("Said second");
  await second.getByLabel("Phone").fill("555 0134");
  await saved(first);
  await save(second);
  await second.getByText("Somebody else saved these settings in the meantime. Your edits are still here.").waitFor();
  expect(await nameOf(second).inputValue()).toBe("Said second");
  expect(await second.getByLabel("Phone").inputValue()).toBe("555 0134");
  expect((await stored(shop)).settings.name).toBe("Said first");
  await second.getByRole("button", { name: "Save mine over theirs" }).click();
  await second.getByText("Saved.").first().waitFor();
  expect((await stored(shop)).settings).toMatchObject({ name: "Said second", contacts: { phone: "555 0134" } });

  await nameOf(first).fill("Said third");
  await save(first);
  await first.getByRole("button", { name: "Take theirs, drop mine" }).click();
  await first.getByRole("button", { name: "Take theirs, drop mine" }).waitFor({ state: "detached" });
  expect(await nameOf(first).inputValue()).toBe("Said second");
});

test("what cannot be is refused with words beside the field, and nothing is saved", async () => {
  const shop = await makeSite(app.url);
  const before = await stored(shop);
  const [page] = (await openSettings(shop, 1)) as [Page];
  const remove = page.getByRole("button", { name: /^Remove these hours/ });
  while ((await remove.count()) > 0) await remove.first().click();
  await save(page);
  const hours = page.getByRole("region", { name: "Hours and promise" });
  await hours.getByText("Open on at least one day, or no promise can be kept.").waitFor();
  await page.getByText("Not saved: something needs a change.").waitFor();

  await page.getByRole("button", { name: "Add hours on Monday" }).click();
  const zone = page.getByLabel("Time zone");
  await zone.fill("Europe/Atlantis");
  await save(page);
  await hours.getByText("We do not know this time zone.").waitFor();
  expect(await zone.evaluate((element) => document.activeElement === element)).toBe(true);

  await zone.fill("Europe/Lisbon");
  await nameOf(page).fill(" ");
  await page.getByLabel("Tell us by Webhook").check();
  await page.getByLabel("Webhook address").fill("not an address");
  await save(page);
  await page.getByText("Write a name.").waitFor();
  await page.getByText("This must be a full address that begins with").first().waitFor();
  expect(await page.getByLabel("Webhook address").inputValue()).toBe("not an address");
  expect(await stored(shop)).toEqual(before);

  await nameOf(page).fill("Open on Mondays");
  await page.getByLabel("Tell us by Webhook").uncheck();
  await saved(page);
  expect((await stored(shop)).settings).toMatchObject({ name: "Open on Mondays", clock: { zone: "Europe/Lisbon" } });
});
