import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test, inject } from "vitest";
import { paths } from "../../shared/paths.ts";
import { en } from "../../widget/strings/en.ts";
import { axeFinds } from "../support/axe.ts";
import { openContext, watched } from "../support/browser.ts";
import { makeSite, type TestSite } from "../support/doors.ts";
import { draft, freshId, post } from "../support/draft.ts";
import { startHost } from "../support/host.ts";
import { openTeam } from "../support/team.ts";
import { visitor } from "../support/visitor.ts";

const VIEWS = [
  { name: "on a laptop, light", viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  { name: "on a phone, dark", viewport: { width: 375, height: 740 }, colorScheme: "dark" },
] as const;
const app = { url: inject("app") };
let shop: TestSite;
const told = draft("", { text: "The lid does not fit.", wish: "refund", anger: 9, name: "Vera" });

beforeAll(async () => {
  shop = await makeSite(app.url);
  await post(`${app.url}${paths.complaints}`, { ...told, site: shop.site }, "states");
  const reply = { messageId: freshId(), text: "That lid is mine to put right." };
  await openTeam(app.url, shop.sid).ask(paths.api.replies(told.id), { method: "POST", body: JSON.stringify(reply) });
});

async function clean(page: Page, state: string): Promise<void> {
  expect(await axeFinds(page), state).toEqual([]);
}

describe.each(VIEWS)("axe finds nothing $name", (view) => {
  async function open(url: string, sid?: string): Promise<Page> {
    const context = await openContext({ viewport: view.viewport, colorScheme: view.colorScheme });
    if (sid) await context.addCookies([{ name: "sid", value: sid, url: app.url }]);
    const page = watched(await context.newPage());
    await page.goto(url);
    return page;
  }
  test("in the widget, from the closed button to the thread", async () => {
    const host = await startHost(app.url, shop.site);
    const page = await open(host.url);
    const someone = visitor(page);
    await someone.launcher.waitFor();
    await clean(page, "closed");
    await someone.opens();
    await clean(page, "the empty form");
    await someone.dialog.getByRole("radio", { name: "By mail" }).check({ force: true });
    await someone.dialog.getByRole("button", { name: "Send", exact: true }).click();
    await someone.dialog.getByText(en.errors["text.empty"]!).waitFor();
    await clean(page, "the form with errors");
    await someone.dialog.getByRole("radio", { name: "Here, on this page" }).check({ force: true });
    await someone.dialog.getByRole("radio", { name: "8 of 10" }).check({ force: true });
    await someone.dialog.getByText(en.more).click();
    await clean(page, "the form with everything open");
    await someone.complains("The lid does not fit.", { inHaste: true });
    await clean(page, "the receipt");
    await someone.dialog.getByText(en.link).click();
    await someone.dialog.getByRole("button", { name: "QR code" }).click();
    await someone.dialog.getByRole("img", { name: "QR code" }).waitFor();
    await clean(page, "the receipt with its code");
    await someone.opensThread();
    await clean(page, "the thread");
  });

  test("in the widget when nothing can be sent, and when the panel is blocked", async () => {
    const host = await startHost(app.url, shop.site);
    const page = await open(host.url);
    const someone = visitor(page);
    await someone.opens();
    await page.context().setOffline(true);
    await someone.dialog.getByRole("textbox", { name: "What happened?" }).fill("The lid does not fit.");
    await someone.dialog.getByRole("button", { name: "Send", exact: true }).click();
    await someone.dialog.getByText(en.notSent("Corner Shop")).waitFor();
    await clean(page, "not sent yet");

    const blocked = await open("about:blank");
    await blocked.route(/\/(w\/|panel\.js)/, (route) => route.abort());
    await blocked.goto(host.url);
    await visitor(blocked).launcher.click();
    await blocked.locator(`a[href$="${paths.form(shop.site)}"]`).waitFor();
    await clean(blocked, "the panel is blocked");
  });

  test("on the status page, with a good key and a wrong one", async () => {
    const key = (secret: string) => `${app.url}${paths.status}#${shop.site}/${told.id}/s/${secret}`;
    const page = await open(key(told.secret));
    await page.getByText("The lid does not fit.").first().waitFor();
    await clean(page, "the thread");
    const lost = await open(key(draft("").secret));
    await lost.getByRole("alert").waitFor();
    await clean(lost, "no such thread");
  });

  test.each([
    paths.inbox,
    paths.inboxSignin("a".repeat(43)),
    paths.inboxSetup("a".repeat(43)),
    paths.inboxInvite("a".repeat(43)),
  ])("at the door: %s", async (path) => {
    const page = await open(`${app.url}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await clean(page, path);
  });

  test.each([
    [paths.inbox, "What is owed"],
    ["a complaint", "The thread"],
    [paths.inboxEnter, "Enter a complaint"],
    [paths.inboxDeliveries, "Deliveries"],
    [paths.inboxSettings, "Settings"],
    [paths.inboxMembers, "Members"],
    [paths.inboxAccount, "You"],
  ])("in the inbox: %s, %s", async (path, heading) => {
    const address = path === "a complaint" ? paths.inboxComplaint(told.id) : path;
    const page = await open(`${app.url}${address}`, shop.sid);
    await page.getByRole("heading", { name: heading }).first().waitFor();
    // What is still on its way stands as a grey shape.
    await page.locator(".skeleton").first().waitFor({ state: "detached" });
    await clean(page, path);
  });
});
