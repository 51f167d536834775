import { beforeAll, expect, inject, test } from "vitest";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { coach } from "../../shared/coach/coach.ts";
import { paths } from "../../shared/paths.ts";
import type { SettingsView } from "../../shared/site.ts";
import { manyLines } from "../../worker/channels/line.ts";
import { openContext } from "../support/browser.ts";
import { mailTo, makeSite, type TestSite } from "../support/doors.ts";
import { draft, freshId, post } from "../support/draft.ts";
import { startHost, strictPolicy } from "../support/host.ts";
import { nasty, naughtyLines, naughtyTexts } from "../support/naughty.ts";
import { openTeam, type Team } from "../support/team.ts";
import { setTraps } from "../support/traps.ts";
import { until } from "../support/wait.ts";
import { visitor } from "../support/visitor.ts";

const app = { url: inject("app") };
const FIELDS = ["name", "order", "phone", "phoneWhen"] as const;
const MAIL = "vera@naughty.example";
/** One complaint per text; its four lines hold one naughty line each. */
const told = Array.from({ length: Math.ceil(naughtyLines.length / FIELDS.length) }, (_, n) =>
  draft("", {
    text: naughtyTexts[n] ?? nasty[n % nasty.length]!,
    reach: "phone",
    ...Object.fromEntries(FIELDS.map((field, at) => [field, lineAt(n * FIELDS.length + at)])),
  }),
);
/** One whose answer goes out by mail. */
const mailed = draft("", { reach: "mail", email: MAIL });
/** What looks like a blank that nobody filled in never leaves as an answer. */
const answerable = nasty.filter((text) => coach({ text }, undefined).barred === "no").join("\n");
let shop: TestSite;
let team: Team;

/** A shop whose own settings are as naughty as its visitors, with answers of the same kind on their way. */
beforeAll(async () => {
  shop = await makeSite(app.url);
  team = openTeam(app.url, shop.sid);
  const view = await team.ask<SettingsView>(paths.api.settings);
  const settings = {
    ...view.settings,
    name: `Shop ${nasty[1]}`,
    signer: { name: nasty[2], role: nasty[0] },
    contacts: { ...view.settings.contacts, phone: nasty[3] },
  };
  await team.ask(paths.api.settings, { method: "PUT", body: JSON.stringify({ ...view, settings }) });
  for (const one of told) await send({ ...one, site: shop.site });
  for (const [n, text] of naughtyTexts.entries()) await answer(paths.api.calls(told[n]!.id), text);
  await send({ ...mailed, site: shop.site });
  await answer(paths.api.replies(mailed.id), answerable);
});

function lineAt(n: number): string {
  return naughtyLines[n % naughtyLines.length]!;
}
async function send(complaint: (typeof told)[number]): Promise<void> {
  const sent = await post(`${app.url}${paths.complaints}`, complaint, `naughty-${complaint.id}`);
  expect(sent.status, await sent.text()).toBe(201);
}
function answer(path: string, text: string): Promise<unknown> {
  return team.ask(path, { method: "POST", body: JSON.stringify({ messageId: freshId(), text, reason: "As it is" }) });
}
async function signedIn(context: BrowserContext, path: string): Promise<Page> {
  await context.addCookies([{ name: "sid", value: shop.sid, url: app.url }]);
  const page = await context.newPage();
  await page.goto(`${app.url}${path}`);
  return page;
}
/** What the list shows of a text; none of ours is cut inside a character. */
function firstWords(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 200);
}
/** The text of each, where it is nothing but text. */
async function plainTexts(places: Locator): Promise<(string | null)[]> {
  return places.evaluateAll((elements) =>
    elements.map((element) => (element.childElementCount === 0 ? element.textContent : element.innerHTML)),
  );
}
/** Presses "Show more" until every complaint of the beginning is in the list. */
async function showAll(page: Page, list: Locator): Promise<void> {
  const rows = list.getByRole("listitem");
  await rows.first().waitFor();
  for (let shown = await rows.count(); shown < told.length; shown = await rows.count()) {
    await page.getByRole("button", { name: "Show more" }).click();
    await until("more rows", async () => (await rows.count()) > shown);
  }
}

test("in the widget and on the status page every naughty text stands as it was sent", async () => {
  const host = await startHost(app.url, shop.site, { headers: strictPolicy(app.url) });
  const context = await openContext();
  const happened = await setTraps(context, [app.url, new URL(host.url).origin]);
  const typed = nasty.join("\n");
  for (const text of [...naughtyTexts, typed]) {
    const page = await context.newPage();
    await page.goto(host.url);
    const someone = visitor(page);
    await someone.launcher.waitFor();
    const question = someone.dialog.getByRole("textbox", { name: "What happened?" });
    const prefill = { text: text === typed ? "" : text };
    await page.evaluate((prefill) => (window as unknown as { Amends: Function }).Amends("open", prefill), prefill);
    // Line by line: hundreds of keys at once are one step that takes a busy machine too long.
    if (text === typed) for (const line of typed.split(/(?<=\n)/u)) await question.pressSequentially(line);
    expect(await question.inputValue()).toBe(text);
    await someone.sends();
    const link = await someone.dialog.locator('a[href*="/t#"]').getAttribute("href");

    const status = await context.newPage();
    await status.goto(link!);
    await status.getByRole("log").waitFor();
    expect(await plainTexts(status.getByRole("log").locator(".words"))).toEqual([text]);

    await someone.opensThread();
    expect(await plainTexts(someone.dialog.getByRole("log").locator(".words"))).toEqual([text]);
    // The next one writes on a device of its own.
    await page.evaluate(() => localStorage.clear());
    await Promise.all([page.close(), status.close()]);
  }
  expect(happened).toEqual([]);
});

test("the inbox shows every naughty text and line as it was sent", async () => {
  const context = await openContext();
  const happened = await setTraps(context, [app.url]);
  const page = await signedIn(context, paths.inbox);
  const list = page.getByRole("list", { name: "Complaints" });
  await page.getByRole("button", { name: "All", exact: true }).click();
  await showAll(page, list);
  for (const one of told) {
    const row = list.locator(`[data-complaint="${one.id}"]`);
    expect(await plainTexts(row.locator(".who bdi"))).toEqual([one.name]);
    expect(await plainTexts(row.locator(".excerpt"))).toEqual([firstWords(one.text)]);
  }
  for (const [n, one] of told.entries()) {
    await list.locator(`[data-complaint="${one.id}"]`).click();
    const words = page.getByRole("region", { name: "Their words" }).locator("p");
    await until("its words, as they were sent", async () => (await plainTexts(words))[0] === one.text);
    const lines = await plainTexts(page.locator(".facts").first().locator("bdi"));
    expect(lines).toEqual([one.phone, ` (${one.phoneWhen})`, one.order]);
    const [title] = await plainTexts(page.getByRole("heading", { level: 1 }));
    expect(title).toBe(`Problem from ${one.name}`);
    if (n < naughtyTexts.length) expect(await plainTexts(page.locator(".message-text"))).toEqual([naughtyTexts[n]]);
  }
  const pane = page.getByRole("region", { name: "What is owed" });
  const wide = await pane.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide, "no name pushes the list aside").toBe(0);
  await page.goto(`${app.url}${paths.inboxDeliveries}`);
  await page.getByRole("list", { name: "Deliveries" }).getByRole("listitem").first().waitFor();
  expect(happened).toEqual([]);
});

test("mails carry naughty answers as text, and their HTML does nothing", async () => {
  const context = await openContext();
  const happened = await setTraps(context, [app.url]);
  const text = answerable;
  const mail = await mailTo(app.url, MAIL, /DROP TABLE/);
  const told = manyLines(text);
  expect(mail.text).toContain(told);

  const box = await context.newPage();
  await box.goto(`${app.url}/dev/mail`);
  const shown = await plainTexts(box.locator(".words"));
  expect(shown.filter((one) => one?.includes(told))).toHaveLength(1);
  const letter = await context.newPage();
  await letter.setContent(mail.html);
  expect(await letter.locator("body").innerText()).toContain(nasty[4]);
  expect(happened).toEqual([]);
});

test("the plain form gives naughty texts back, and its thread shows them as they were sent", async () => {
  const context = await openContext();
  const happened = await setTraps(context, [app.url]);
  const page = await context.newPage();
  await page.goto(`${app.url}${paths.form(shop.site)}`);
  const what = page.getByLabel("What happened?");
  const [text, second] = [naughtyTexts[0]!, nasty.join("\n")];
  await what.fill(text);
  await page.getByLabel("By mail").check();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("We need an address to answer by mail.").first().waitFor();
  expect(await what.inputValue()).toBe(text);
  await page.getByLabel("I will look here").check();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("button", { name: "Open my complaint" }).click();
  await page.getByLabel("Write back").fill(second);
  await page.getByRole("button", { name: "Send" }).click();
  await page.locator(".words").nth(1).waitFor();
  expect(await plainTexts(page.locator(".words"))).toEqual([text, second]);
  expect(happened).toEqual([]);
});
