import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { openPage } from "./browser.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds on the page as it is now, open shadow roots included: one line per element. Empty means nothing.
 * axe is evaluated through the debugger, so the page's own policy stays in force.
 */
export async function axeFinds(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  // Colours in the middle of a transition are nobody's colours.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    options,
  );
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.flat().join(" ")}: ${node.failureSummary ?? violation.help}`,
    ),
  );
}

/** The same of a page without JavaScript, where axe cannot run: it looks at a copy of it where it can. */
export async function axeFindsPlain(page: Page): Promise<string[]> {
  const copy = await openPage({ viewport: page.viewportSize() });
  await copy.route("**/*", async (route) => {
    const isPage = route.request().resourceType() === "document";
    await (isPage ? route.fulfill({ contentType: "text/html", body: await page.content() }) : route.continue());
  });
  await copy.goto(page.url());
  const found = await axeFinds(copy);
  await copy.close();
  return found;
}
