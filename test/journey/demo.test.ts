import { beforeAll, expect, test, inject } from "vitest";
import type { Page } from "playwright-core";
import { de } from "../../widget/strings/de.ts";
import { es } from "../../widget/strings/es.ts";
import { demoPages } from "../../worker/doors/demo/pages.ts";
import { axeFinds } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import { visitor } from "../support/visitor.ts";

const app = { url: inject("app") };
beforeAll(async () => {
  await fetch(`${app.url}/__test/seed`, { method: "POST", body: "{}" });
});

async function open(path: string): Promise<Page> {
  const page = await openPage();
  await page.goto(`${app.url}${path}`);
  return page;
}

test.each(["/demo", "/demo/csp", "/demo/hostile", "/demo/rtl", "/demo/combined", "/demo/sandbox/frame"])(
  "on %s somebody can complain",
  async (path) => {
    const page = await open(path);
    const someone = visitor(page);
    await someone.complains(`Written on ${path}.`, { inHaste: true });
    // What happens at the pointer counts, not what stands in the tree.
    await someone.dialog.getByRole("button", { name: "Done" }).click();
    expect(await page.evaluate(() => document.documentElement.dataset["error"])).toBeUndefined();
  },
);

test("in Spanish and in German the widget speaks the page's language", async () => {
  await visitor(await open("/demo/es"), "¿Algo va mal?", es).complains("El paquete no llegó.", { inHaste: true });
  await visitor(await open("/demo/de"), "Stimmt etwas nicht?", de).complains("Das Paket kam nie an.", {
    inHaste: true,
  });
});

test("in a sandboxed frame without forms or storage somebody can complain", async () => {
  const page = await open("/demo/sandbox");
  await page.getByTitle("Sandboxed shop").evaluate((element) => element.scrollIntoView({ block: "end" }));
  const frame = page.frames().find((one) => one.url().endsWith("/demo/sandbox/frame"));
  await visitor(frame!).complains("Written inside a sandbox.", { inHaste: true });
});

test("in a single-page app the widget comes along when the body is replaced", async () => {
  const page = await open("/demo/spa");
  const someone = visitor(page);
  await someone.launcher.waitFor();
  await page.getByRole("button", { name: "Bowls" }).click();
  await page.getByRole("heading", { name: "Bowls" }).waitFor();
  await someone.opens();
  await someone.dialog.getByRole("textbox", { name: "What happened?" }).fill("Begun among the bowls.");
  await page.getByRole("button", { name: "Vases" }).click();
  await page.getByRole("heading", { name: "Vases" }).waitFor();
  await someone.complains("Finished among the vases.", { inHaste: true });
});

test("with the shop's own button there is none of ours, and the page may fill in what it knows", async () => {
  const page = await open("/demo/own-button");
  await page.getByRole("button", { name: "Order 1042" }).click();
  const { dialog, launcher } = visitor(page);
  await dialog.waitFor();
  expect(await launcher.isVisible()).toBe(false);
  expect(await dialog.getByRole("textbox", { name: "What happened?" }).inputValue()).toBe("It came broken: ");
});

test.each(Object.keys(demoPages).filter((path) => path !== "/demo/hostile"))(
  "axe finds nothing on %s",
  async (path) => {
    const page = await open(path);
    if (path !== "/demo/own-button" && path !== "/demo/sandbox")
      await page.locator("amends-box").waitFor({ state: "attached" });
    expect(await axeFinds(page)).toEqual([]);
  },
);
