import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test, inject } from "vitest";
import { paths } from "../../shared/paths.ts";
import { en } from "../../widget/strings/en.ts";
import { openContext, openPage, watched } from "../support/browser.ts";
import { makeSite, type TestSite } from "../support/doors.ts";
import { startHost, strictPolicy } from "../support/host.ts";
import { openTeam } from "../support/team.ts";
import { referenceOn, visitor as openVisitor } from "../support/visitor.ts";

const app = { url: inject("app") };
const COMPLAINTS = `${app.url}${paths.complaints}`;
const WORDS = "The parcel never came.";

/** A site under the strictest policy, and a profile of its own: what the browser calls a private window. */
async function scene() {
  const shop = await makeSite(app.url);
  const host = await startHost(app.url, shop.site, { headers: strictPolicy(app.url) });
  const context = await openContext();
  const open = async (): Promise<Page> => {
    const page = watched(await context.newPage());
    await page.goto(host.url);
    return page;
  };
  return { ...shop, host, context, open };
}

const box = (page: Page) => page.getByRole("textbox", { name: en.question.problem });
const says = (page: Page, words: string) => page.getByRole("dialog").getByText(words).first().waitFor();
const notSent = en.notSent("Corner Shop");
const kept = (page: Page, site: string) => page.evaluate((name) => localStorage.getItem(name), `amends:${site}`);

async function triesToSend(page: Page, text = WORDS): Promise<void> {
  await openVisitor(page).opens();
  await box(page).fill(text);
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

/** What the team has, in the words that were written. */
async function inTheInbox({ sid }: TestSite): Promise<string[]> {
  const team = openTeam(app.url, sid);
  const items = await team.complaints();
  const threads = await Promise.all(items.map(({ id }) => team.complaint(id)));
  return threads.flatMap(({ messages }) => messages.map(({ text }) => text)).toSorted();
}

/** Counts what reaches the Worker, and does with it what the test says. */
async function atTheDoor(context: BrowserContext) {
  const door = { reached: 0, mood: "open" as "open" | "shut" | "takes and says nothing" };
  await context.route(COMPLAINTS, async (route) => {
    if (door.mood === "shut") return route.abort("connectionrefused");
    door.reached++;
    if (door.mood === "open") return route.continue();
    await route.fetch();
    return route.abort("connectionreset");
  });
  return door;
}

test("closed while it is being sent: the next visit finds out that it arrived, and nobody is told twice", async () => {
  const shop = await scene();
  const door = await atTheDoor(shop.context);
  door.mood = "takes and says nothing";
  const page = await shop.open();
  await triesToSend(page);
  await expect.poll(() => door.reached).toBe(1);
  await page.close();
  door.mood = "open";

  const later = await shop.open();
  await expect.poll(() => kept(later, shop.site)).toBeNull();
  expect(await inTheInbox(shop)).toEqual([WORDS]);
  await openVisitor(later).opens();
  await later.getByRole("log").getByText(WORDS).waitFor();
});

test("closed before anything left: the next visit sends it, without a click, from the page it was written on", async () => {
  const shop = await scene();
  const door = await atTheDoor(shop.context);
  door.mood = "shut";
  const page = await shop.open();
  await triesToSend(page);
  await says(page, notSent);
  await says(page, "safe on this device");
  await page.close();
  door.mood = "open";

  const later = await shop.open();
  await expect.poll(() => kept(later, shop.site), { timeout: 10_000 }).toBeNull();
  expect(await inTheInbox(shop)).toEqual([WORDS]);
  expect(door.reached).toBe(1);
});

test("offline, then online: it says so, and sends by itself", async () => {
  const shop = await scene();
  const page = await shop.open();
  await openVisitor(page).opens();
  await shop.context.setOffline(true);
  await box(page).fill(WORDS);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await says(page, notSent);
  expect(await box(page).inputValue()).toBe(WORDS);
  await shop.context.setOffline(false);
  await says(page, en.have);
  expect(await inTheInbox(shop)).toEqual([WORDS]);
});

test("the answer is lost: the same receipt comes with the next try, and it is one complaint", async () => {
  const shop = await scene();
  const door = await atTheDoor(shop.context);
  door.mood = "takes and says nothing";
  const page = await shop.open();
  await triesToSend(page);
  await says(page, notSent);
  door.mood = "open";
  await page.getByRole("button", { name: en.again }).click();
  await says(page, en.have);
  const [item, ...others] = await openTeam(app.url, shop.sid).complaints();
  expect(others).toEqual([]);
  expect(await referenceOn(page.getByRole("dialog"))).toBe(item!.reference);
});

test("two tabs wait: one sends, the other says that it has arrived", async () => {
  const shop = await scene();
  const door = await atTheDoor(shop.context);
  door.mood = "shut";
  const first = await shop.open();
  await triesToSend(first);
  await says(first, notSent);
  const second = await shop.open();
  await openVisitor(second).opens();
  await says(second, notSent);
  door.mood = "open";
  // Both wake at once.
  await Promise.all([first, second].map((page) => page.evaluate(() => dispatchEvent(new Event("online")))));
  await expect.poll(() => door.reached, { timeout: 10_000 }).toBe(1);
  const received = async (page: Page): Promise<void> => {
    await page
      .getByRole("dialog")
      .getByText(/We have it\.|What you told us/)
      .first()
      .waitFor();
    expect(await page.getByRole("dialog").getByText(notSent).count()).toBe(0);
  };
  await received(first);
  await received(second);
  expect(door.reached).toBe(1);
  expect(await inTheInbox(shop)).toEqual([WORDS]);
});

test("storage is blocked: the words live as long as the page, and the screen says no more than that", async () => {
  const shop = await scene();
  await shop.context.addInitScript(`
    const denied = () => { throw new DOMException("denied", "SecurityError"); };
    Object.defineProperty(window, "localStorage", { get: denied });
    Object.defineProperty(window, "indexedDB", { value: { open: denied, deleteDatabase: denied } });
  `);
  const door = await atTheDoor(shop.context);
  door.mood = "shut";
  const page = await shop.open();
  await triesToSend(page);
  await says(page, "safe while this page is open");
  door.mood = "open";
  await page.getByRole("button", { name: en.again }).click();
  await says(page, en.have);
  expect(await inTheInbox(shop)).toEqual([WORDS]);
});

describe("something else can be said while the first thing waits", () => {
  test("it is kept apart, said to wait, and sent when it can be; both arrive once", async () => {
    const shop = await scene();
    const door = await atTheDoor(shop.context);
    door.mood = "shut";
    const page = await shop.open();
    await triesToSend(page);
    await page.getByRole("button", { name: en.aside }).click();
    await says(page, "One complaint is kept on this device, not sent yet.");
    expect(await box(page).inputValue()).toBe("");
    await box(page).fill("And the lid does not fit.");
    door.mood = "open";
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await says(page, en.have);
    await page.close();

    const later = await shop.open();
    await expect.poll(() => inTheInbox(shop), { timeout: 15_000 }).toEqual(["And the lid does not fit.", WORDS]);
    await later.waitForFunction((name) => !(name in localStorage), `amends:${shop.site}:waiting`);
  });

  test("forget me here empties it, and what was forgotten is not sent", async () => {
    const shop = await scene();
    const door = await atTheDoor(shop.context);
    door.mood = "shut";
    const page = await shop.open();
    await triesToSend(page);
    await page.getByRole("button", { name: en.aside }).click();
    await says(page, "One complaint is kept on this device");
    await page.evaluate(`Amends("forget")`);
    await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    door.mood = "open";
    const later = await shop.open();
    await openVisitor(later).opens();
    await box(later).waitFor();
    expect(await inTheInbox(shop)).toEqual([]);
  });
});

test("nothing is stored and nothing is asked for by somebody who only looks", async () => {
  const { site } = await makeSite(app.url);
  const host = await startHost(app.url, site);
  const page = await openPage();
  await page.goto(host.url);
  await openVisitor(page).opens();
  await box(page).waitFor();
  expect(await page.evaluate(async () => [...Object.keys(localStorage), ...(await indexedDB.databases())])).toEqual([]);
});
