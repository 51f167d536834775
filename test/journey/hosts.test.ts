import { beforeAll, describe, expect, inject, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { openPage } from "../support/browser.ts";
import { makeSite, type TestSite } from "../support/doors.ts";
import { startHost, type HostPage } from "../support/host.ts";
import { openTeam } from "../support/team.ts";
import { until } from "../support/wait.ts";
import { visitor } from "../support/visitor.ts";

const app = { url: inject("app") };
const WORDS = "It should have come on Tuesday.";
let shop: TestSite;
beforeAll(async () => {
  shop = await makeSite(app.url);
});

function tag(attributes = `data-site="${shop.site}"`, query = ""): string {
  return `<script async src="${app.url}/amends.js${query}" ${attributes}></script>`;
}
/** A page with a heading and a line of its own. */
function html(parts: { html?: string; head?: string; tags?: string; type?: string } = {}): string {
  const { type = "<!doctype html>", html = 'lang="en"', head = "", tags = tag() } = parts;
  return `${type}<html ${html}><head><meta charset="utf-8"><title>Order 1042</title>${head}</head>
<body><main><h1>Your order</h1><p id="words">${WORDS}</p></main>${tags}</body></html>`;
}
interface Opened {
  page: Page;
  said: string[];
  url: string;
}
/** Opens the page in a fresh profile. `said` is what it wrote into the console of its own accord. */
async function open(host: HostPage): Promise<Opened> {
  const page = await openPage();
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.text().startsWith("Amends")) said.push(message.text());
  });
  const { url } = await startHost(app.url, shop.site, host);
  await page.goto(url);
  return { page, said, url };
}
/** All of the page that is not ours, as markup. */
function ownMarkup(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const box of copy.querySelectorAll("amends-box")) box.remove();
    return copy.outerHTML;
  });
}
/** The visitor opens, types, sends and sees the receipt; the page is as it was. */
async function complains(page: Page | Frame): Promise<void> {
  const someone = visitor(page);
  await someone.launcher.waitFor();
  const before = await ownMarkup(page);
  await someone.opens();
  await someone.complains("The parcel never came.", { inHaste: true });
  await someone.dialog.getByRole("button", { name: "Done" }).click();
  await someone.launcher.waitFor();
  expect(await ownMarkup(page)).toBe(before);
}
function command(page: Page, ...args: unknown[]): Promise<void> {
  return page.evaluate((args) => (window as unknown as { Amends(...args: unknown[]): void }).Amends(...args), args);
}

const RESET = `<style>*,*::before,*::after{all:unset!important;display:block!important}</style>`;
const LOUD = `<style>button,section,div,form,label,input,textarea,a{position:static!important;float:left!important;
opacity:.1!important;font-size:3px!important;pointer-events:none!important;display:none!important;transform:scale(.1)!important}</style>`;
const FROZEN = `<script>for (const one of [Object, Array, Function, String, Promise, Map, Set, EventTarget, Node, Element, HTMLElement,
  Document, ShadowRoot, Event, CustomEvent, Storage]) Object.freeze(one.prototype);</script>`;

describe("somebody can complain, and the page stays as it was", () => {
  test.each<[name: string, page: () => HostPage]>([
    ["under a reset that unsets everything", () => ({ html: html({ head: RESET }) })],
    ["under styles that hide every button", () => ({ html: html({ head: LOUD }) })],
    [
      "in quirks mode, with a base address elsewhere",
      () => ({
        html: html({ type: "", head: '<base href="https://elsewhere.invalid/deep/" target="_blank">' }),
      }),
    ],
    ["on a page that reads from right to left", () => ({ html: html({ html: 'lang="en" dir="rtl"' }) })],
    ["where the prototypes are frozen", () => ({ html: html({ head: FROZEN }) })],
    ["with the key in the tag's address", () => ({ html: html({ tags: tag("", `?site=${shop.site}`) }) })],
    [
      "with the key in AmendsConfig",
      () => ({
        html: html({ tags: `<script>window.AmendsConfig = { site: "${shop.site}" }</script>${tag("")}` }),
      }),
    ],
    [
      "with the tag put in by a script",
      () => ({
        html: html({
          tags: `<script>document.head.append(Object.assign(document.createElement("script"),
          { src: "${app.url}/amends.js?site=${shop.site}", async: true }))</script>`,
        }),
      }),
    ],
  ])("%s", async (_name, page) => {
    const opened = await open(page());
    await complains(opened.page);
    expect(opened.said).toEqual([]);
  });

  test("in an app that replaces its body, and then everything", async () => {
    const { page } = await open({});
    const someone = visitor(page);
    await someone.opens();
    await someone.dialog.getByRole("textbox", { name: "What happened?" }).fill("Begun before");
    await page.evaluate(() => {
      const body = document.createElement("body");
      body.innerHTML = "<h1>Another view</h1>";
      document.body.replaceWith(body);
    });
    await someone.complains("Finished after", { inHaste: true });
    await someone.dialog.getByRole("button", { name: "Done" }).click();
    await page.evaluate(() =>
      document.documentElement.replaceChildren(document.createElement("head"), document.createElement("body")),
    );
    await someone.launcher.waitFor();
    await someone.opens();
  });

  test("in a sandboxed frame that may run scripts and nothing else", async () => {
    const frame = '<iframe sandbox="allow-scripts" src="/frame" width="600" height="700" title="Shop"></iframe>';
    const { page } = await open({ html: html({ tags: frame }), more: { "/frame": html() } });
    await complains(page.frames()[1]!);
  });

  test("with yesterday's loader, whose panel is gone: today's panel comes in its place", async () => {
    const page = await openPage();
    await page.route(`${app.url}/amends.js`, async (route) => {
      const answer = await route.fetch();
      const loader = (await answer.text()).replace(/w\/panel-[\w-]+\.js/, "w/panel-yesterday.js");
      expect(loader).toContain("panel-yesterday");
      await route.fulfill({ response: answer, body: loader });
    });
    const missed = page.waitForResponse(/panel-yesterday/);
    await page.goto((await startHost(app.url, shop.site)).url);
    await complains(page);
    expect((await missed).status()).toBe(404);
  });
});

describe("one clear message, and the page is left alone", () => {
  test("two tags make one widget", async () => {
    const { page, said } = await open({ html: html({ tags: tag() + tag() }) });
    await complains(page);
    expect(await page.locator("amends-box").count()).toBe(1);
    expect(said).toEqual(["Amends: second tag ignored."]);
  });

  test("a tag without a key", async () => {
    const { page, said } = await open({ html: html({ tags: tag("") }) });
    await until("the message", () => said.length > 0);
    expect(said).toEqual(["Amends: no data-site."]);
    expect(await page.evaluate(() => ["Amends" in window, document.documentElement.children.length])).toEqual([
      false,
      2,
    ]);
  });

  test("a key that no site has: known on the first opening", async () => {
    const { page, said } = await open({ html: html({ tags: tag('data-site="nobody-has-this"') }) });
    const someone = visitor(page);
    const before = await ownMarkup(page);
    await someone.launcher.click();
    await someone.launcher.waitFor({ state: "hidden" });
    expect(said).toEqual(['Amends: no site has the key "nobody-has-this".']);
    expect(await someone.dialog.isVisible()).toBe(false);
    expect(await ownMarkup(page)).toBe(before);
  });

  test("a blocked panel: the visitor is shown to the plain form, and can complain there", async () => {
    const page = await openPage();
    await page.route(/\/(w\/|panel\.js)/, (route) => route.abort());
    await page.goto((await startHost(app.url, shop.site)).url);
    const before = await ownMarkup(page);
    await visitor(page).launcher.click();
    await page.getByRole("link", { name: "Not loaded. Tell us here." }).click();
    await page.getByLabel("What happened?").fill("The parcel never came.");
    await page.getByLabel("I will look here").check();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "We have it." }).waitFor();
    await page.goBack();
    await page.goBack();
    expect(await ownMarkup(page)).toBe(before);
  });
});

describe("what a page's own scripts can do", () => {
  test("elements with data-amends-open open the form, also later ones, and what stands inside them", async () => {
    const tags = `<button data-amends-open><b>Wrong price</b></button>${tag(`data-site="${shop.site}" data-launcher="none"`)}`;
    const { page } = await open({ html: html({ tags }) });
    const { dialog, launcher } = visitor(page);
    await page.locator("amends-box").waitFor({ state: "attached" });
    expect(await launcher.isVisible()).toBe(false);
    await page.getByText("Wrong price").click();
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Wrong price");
    await page.evaluate(() => {
      const link = Object.assign(document.createElement("a"), { href: "#help", textContent: "Later link" });
      link.dataset["amendsOpen"] = "";
      document.body.append(link);
    });
    await page.getByText("Later link").click();
    await dialog.waitFor();
    expect(new URL(page.url()).hash).toBe("");
  });

  test("events tell the page what happened and nothing about the person", async () => {
    const { page } = await open({
      html: html({
        tags: `<script>window.told = []; for (const name of ["ready", "open", "close", "sent", "error"])
          document.addEventListener("amends:" + name, (event) => told.push([event.type, event.detail ?? null]));
          window.Amends = function () { (Amends.q = Amends.q || []).push(arguments) };
          Amends("on", "sent", (event) => told.push(["heard " + event.type, null]));</script>${tag()}`,
      }),
    });
    const someone = visitor(page);
    await someone.launcher.waitFor();
    await command(page, "open", {
      text: "Secret words",
      name: "Vera Visitor",
      email: "vera@hosts.example",
      order: "LS-1",
    });
    const reference = await someone.sends();
    await command(page, "close");
    await command(page, "hide");
    expect(await someone.launcher.isVisible()).toBe(false);
    await command(page, "show");
    await someone.launcher.waitFor();
    const told = await page.evaluate(() => (window as unknown as { told: [string, unknown][] }).told);
    expect(told).toEqual([
      ["amends:ready", null],
      ["amends:open", null],
      ["amends:sent", { reference, kind: "problem" }],
      ["heard amends:sent", null],
      ["amends:close", null],
    ]);
    await command(page, "forget");
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test("data-mode=test: the complaint is marked as a test and nobody is told", async () => {
    const quiet = await makeSite(app.url);
    const { page } = await open({ html: html({ tags: tag(`data-site="${quiet.site}" data-mode="test"`) }) });
    const reference = await visitor(page).complains("Only trying.");
    const team = openTeam(app.url, quiet.sid);
    expect(await team.complaints()).toMatchObject([{ reference, test: true, spam: false }]);
    expect(await team.deliveries()).toEqual([]);
  });

  test("destroy leaves no trace: no markup, no listener, no name, no effect", async () => {
    const tags = `<button data-amends-open>Ours</button>${tag()}`;
    const bare = await open({ html: html({ tags: tags.replace(/ src="[^"]+"/, "") }) });
    const { page, url } = await open({ html: html({ tags }) });
    const someone = visitor(page);
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    await complains(page);
    await page.getByText("Ours").click();
    await someone.dialog.waitFor();
    await command(page, "forget");
    await command(page, "destroy");
    expect((await markup()).replace(/ src="[^"]+"/, "")).toBe(
      await bare.page.evaluate(() => document.documentElement.outerHTML),
    );
    expect(await listeners(page)).toEqual(await listeners(bare.page));
    expect(await page.evaluate(() => ["Amends" in window, Object.keys(localStorage), document.cookie])).toEqual([
      false,
      [],
      "",
    ]);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByText("Ours").click();
    await page.evaluate(() => document.documentElement.append(document.createElement("aside")));
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.locator("amends-box").count()).toBe(0);
    expect(asked).toEqual([]);
    expect(page.url()).toBe(url);
  });
});

/** Types of the listeners on window, document and their root, as the debugger counts them. */
async function listeners(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const expression of ["window", "document", "document.documentElement", "document.body", "visualViewport"]) {
    const { result } = await devtools.send("Runtime.evaluate", { expression });
    const heard = await devtools.send("DOMDebugger.getEventListeners", { objectId: result.objectId! });
    found.push(...heard.listeners.map(({ type }) => `${expression} ${type}`));
  }
  return found.toSorted();
}
