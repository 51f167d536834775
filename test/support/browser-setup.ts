import { existsSync } from "node:fs";
import { chromium, type BrowserServer } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startApp } from "./app.ts";
import { programs } from "../../scripts/chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where tests connect to the one browser of this run. */
    browser: string;
    /** Origin of the one Worker of this run. Each test makes a site of its own on it; time is moved on none but its own app. */
    app: string;
  }
}

const HOW = `No browser can start here, and without one the journeys prove nothing.
Install Google Chrome or Chromium, or name one: AMENDS_CHROME=/path/to/chrome npm test
(npm run test:quick runs everything that needs no browser.)`;

/** Starts one browser and one Worker for the whole run. A missing build or browser fails the run; it never skips. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const file of ["dist/amends.js", "dist/status.js", "dist/inbox/index.html"]) {
    if (!existsSync(file)) throw new Error(`${file} is missing. Run \`npm run build\` first.`);
  }
  const browser = await start();
  project.provide("browser", browser.wsEndpoint());
  const app = await startApp().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  project.provide("app", app.url);
  return async () => {
    await Promise.all([browser.close(), app.stop()]);
  };
}

async function start(): Promise<BrowserServer> {
  const failures: string[] = [];
  for (const { path, env } of await programs()) {
    try {
      const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];
      return await chromium.launchServer({ executablePath: path, env, args, host: "127.0.0.1" });
    } catch (error) {
      failures.push(`${path}: ${String(error).split("\n").slice(0, 12).join("\n  ")}`);
    }
  }
  throw new Error([HOW, ...failures].join("\n\n"));
}
