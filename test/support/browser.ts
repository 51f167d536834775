import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";

let browser: Promise<Browser> | undefined;

/** A fresh browser profile, gone when the test ends. English, in Berlin, on a laptop, unless told otherwise. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= chromium.connect(inject("browser"));
  const context = await (
    await browser
  ).newContext({ locale: "en-GB", timezoneId: "Europe/Berlin", viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(15_000);
  onTestFinished(() => context.close());
  return context;
}

/** A page that fails its test when the page itself throws. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  return watched(await (await openContext(options)).newPage());
}

/** Makes uncaught errors of the page fail the test. */
export function watched(page: Page): Page {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  onTestFinished(() => {
    if (errors.length > 0) throw new AggregateError(errors, `The page threw: ${errors.map(String).join("; ")}`);
  });
  return page;
}
