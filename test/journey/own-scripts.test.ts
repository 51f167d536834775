import { beforeAll, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { makeSite } from "../support/doors.ts";
import { command, complainsHere, foreignPages } from "../support/foreign.ts";
import { openTeam } from "../support/team.ts";
import { visitor } from "../support/visitor.ts";

// What the scripts of a page can have the widget do, and what they learn of it.
const app = { url: inject("app") };
const SITE = "shop-with-scripts";
const { tag, html, open } = foreignPages(app.url, SITE);
beforeAll(() => makeSite(app.url, { key: SITE }));

test("elements with data-amends-open open the form, also later ones, and what stands inside them", async () => {
  const tags = `<button data-amends-open><b>Wrong price</b></button>${tag(`data-site="${SITE}" data-launcher="none"`)}`;
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
  await complainsHere(page);
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
  // Forgetting may have to load what empties the queue; after that nothing is asked for.
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByText("Ours").click();
  await page.evaluate(() => document.documentElement.append(document.createElement("aside")));
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await page.locator("amends-box").count()).toBe(0);
  expect(asked).toEqual([]);
  expect(page.url()).toBe(url);
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
