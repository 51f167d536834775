import { brotliCompressSync, constants } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test, inject } from "vitest";
import { openContext } from "../support/browser.ts";
import { makeSite } from "../support/doors.ts";
import { startHost, strictPolicy } from "../support/host.ts";
import { visitor as openVisitor } from "../support/visitor.ts";

const TO_RECEIPT_MAX = 12_500;
const LOADER_MAX = 1_500;
const app = { url: inject("app") };

test("before the visitor acts: one request, nothing stored, no cookie; to the receipt at most 12,500 bytes", async () => {
  const { site } = await makeSite(app.url);
  const host = await startHost(app.url, site, { headers: strictPolicy(app.url) });
  const context = await openContext();
  const page = await context.newPage();
  const bodies: { path: string; size: Promise<number> }[] = [];
  page.on("response", (response) => {
    if (!response.url().startsWith(app.url)) return;
    bodies.push({ path: new URL(response.url()).pathname, size: response.body().then(brotliSize) });
  });

  await page.goto(host.url, { waitUntil: "networkidle" });
  await openVisitor(page).launcher.waitFor();
  expect(bodies.map(({ path }) => path)).toEqual(["/amends.js"]);
  expect.soft(await bodies[0]!.size, "the loader").toBeLessThanOrEqual(LOADER_MAX);
  expect(await stored(page)).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await openVisitor(page).complains("The parcel never came.");
  const sizes = await Promise.all(bodies.map(async ({ path, size }) => `${path} ${await size}`));
  const total = (await Promise.all(bodies.map(({ size }) => size))).reduce((sum, size) => sum + size, 0);
  expect(total, sizes.join(", ")).toBeLessThanOrEqual(TO_RECEIPT_MAX);
  expect(await context.cookies()).toEqual([]);
});

function brotliSize(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Names of everything the page keeps on this device. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
    ...("caches" in window ? await caches.keys() : []),
  ]);
}
