import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { openPage } from "../support/browser.ts";
import { makeSite } from "../support/doors.ts";
import { complainsHere, foreignPages, ownMarkup } from "../support/foreign.ts";
import { startHost, type HostPage } from "../support/host.ts";
import { until } from "../support/wait.ts";
import { visitor } from "../support/visitor.ts";

const app = { url: inject("app") };
const SITE = "shop-on-hard-pages";
const { tag, html, open } = foreignPages(app.url, SITE);
beforeAll(() => makeSite(app.url, { key: SITE }));

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
    ["with the key in the tag's address", () => ({ html: html({ tags: tag("", `?site=${SITE}`) }) })],
    [
      "with the key in AmendsConfig",
      () => ({
        html: html({ tags: `<script>window.AmendsConfig = { site: "${SITE}" }</script>${tag("")}` }),
      }),
    ],
    [
      "with the tag put in by a script",
      () => ({
        html: html({
          tags: `<script>document.head.append(Object.assign(document.createElement("script"),
          { src: "${app.url}/amends.js?site=${SITE}", async: true }))</script>`,
        }),
      }),
    ],
  ])("%s", async (_name, page) => {
    const opened = await open(page());
    await complainsHere(opened.page);
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
    await complainsHere(page.frames()[1]!);
  });

  test("with yesterday's loader, whose panel is gone: today's panel comes in its place", async () => {
    const page = await openPage();
    await page.route(`${app.url}/amends.js`, async (route) => {
      const answer = await route.fetch();
      const loader = (await answer.text()).replace(panelFile(), "w/yesterday.js");
      expect(loader).toContain("yesterday");
      await route.fulfill({ response: answer, body: loader });
    });
    const missed = page.waitForResponse(/yesterday/);
    await page.goto((await startHost(app.url, SITE)).url);
    await complainsHere(page);
    expect((await missed).status()).toBe(404);
  });
});

/** The name of today's panel, which the loader carries. */
function panelFile(): string {
  const built = JSON.parse(readFileSync("dist/w/manifest.json", "utf8")) as Record<string, { file: string }>;
  return built["widget/panel.tsx"]!.file;
}

describe("one clear message, and the page is left alone", () => {
  test("two tags make one widget", async () => {
    const { page, said } = await open({ html: html({ tags: tag() + tag() }) });
    await complainsHere(page);
    expect(await page.locator("amends-box").count()).toBe(1);
    await expect.poll(() => said).toEqual(["Amends: second tag ignored."]);
  });

  test("a tag without a key", async () => {
    const { page, said } = await open({ html: html({ tags: tag("") }) });
    await until("the message", () => said.length > 0);
    await expect.poll(() => said).toEqual(["Amends: no data-site."]);
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
    // The browser brings us what was said a moment after it was.
    await expect.poll(() => said).toEqual(['Amends: no site has the key "nobody-has-this".']);
    expect(await someone.dialog.isVisible()).toBe(false);
    expect(await ownMarkup(page)).toBe(before);
  });

  test("a blocked panel: the visitor is shown to the plain form, and can complain there", async () => {
    const page = await openPage();
    await page.route(/\/(w\/|panel\.js)/, (route) => route.abort());
    await page.goto((await startHost(app.url, SITE)).url);
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
