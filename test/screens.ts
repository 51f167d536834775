// Takes every screen of a running local Amends (npm start) at 375 and 1280 px, light and dark, into docs/screens/.
//   node test/screens.ts [http://localhost:8787]
import { mkdirSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { programs } from "./support/chromium.ts";

const W = process.argv[2] ?? "http://localhost:8787";
const OUT = "docs/screens";
const SIZES = [
  { width: 375, height: 760 },
  { width: 1280, height: 820 },
];
const SCHEMES = ["light", "dark"] as const;
const WORDS =
  "The blue bowl came with a crack from rim to foot. It was wrapped well, so it must have left you like that.";

async function launch(): Promise<Browser> {
  const [program] = await programs();
  if (!program) throw new Error("no browser");
  return chromium.launch({ executablePath: program.path, env: program.env, args: ["--no-sandbox", "--disable-gpu"] });
}

/** Waits until the page has stopped moving: fonts are there and no animation runs. */
async function still(page: Page): Promise<void> {
  // A thread holds its request for news open, so the network never rests for long.
  await page.waitForLoadState("networkidle", { timeout: 700 }).catch(() => undefined);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
}

type Shoot = (page: Page, name: string, whole?: boolean) => Promise<void>;

async function visitor(context: BrowserContext, shoot: Shoot): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${W}/demo`);
  await shoot(page, "demo");
  await page.getByRole("button", { name: "Something wrong?" }).click();
  const box = page.getByRole("dialog");
  const what = box.getByRole("textbox", { name: "What happened?" });
  await what.waitFor();
  await shoot(page, "widget-form");
  await what.fill(WORDS);
  await page.waitForTimeout(2_100); // whoever is faster is no person, and would stand under Spam
  await page.route("**/v1/complaints", (route) => route.abort());
  await box.getByRole("button", { name: "Send", exact: true }).click();
  await box
    .getByText(/Not sent yet/)
    .first()
    .waitFor();
  await shoot(page, "widget-not-sent");
  await page.unroute("**/v1/complaints");
  await box.getByRole("button", { name: /try again/i }).click();
  await box.getByText("We have it.").first().waitFor({ timeout: 30_000 });
  await shoot(page, "widget-receipt");
  await box.getByText(/^Your link/).click();
  await box.getByRole("button", { name: "QR code" }).click();
  await box.getByRole("img").waitFor();
  await shoot(page, "widget-receipt-link");
  const link = await box.getByRole("link", { name: /\/t#/ }).getAttribute("href");
  const status = await context.newPage();
  await status.goto(link ?? `${W}/t`);
  await status.getByText(WORDS).first().waitFor();
  await shoot(status, "status", true);
}

async function plain(context: BrowserContext, shoot: Shoot): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${W}/c/demo`);
  await shoot(page, "plain-form", true);
  await page.getByRole("textbox", { name: "What happened?" }).fill(WORDS);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("We have it.").waitFor();
  await shoot(page, "plain-receipt");
  await page.getByRole("button", { name: "Open my complaint" }).click();
  await shoot(page, "plain-thread", true);
  await page.goto(`${W}/t`);
  await shoot(page, "plain-open");
}

async function team(context: BrowserContext, shoot: Shoot): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${W}/inbox`);
  await shoot(page, "inbox-signin");
  await page.goto(`${W}/dev/inbox`);
  await page
    .getByRole("link", { name: /Ruth Adeyemi/ })
    .first()
    .waitFor();
  await shoot(page, "inbox-list");
  await page
    .getByRole("link", { name: /Ruth Adeyemi/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /Ruth Adeyemi/ }).waitFor();
  await shoot(page, "inbox-complaint", true);
  for (const name of ["enter", "deliveries", "settings", "members", "account"]) {
    await page.goto(`${W}/inbox/${name}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await shoot(page, `inbox-${name}`, true);
  }
}

mkdirSync(OUT, { recursive: true });
const browser = await launch();
for (const viewport of SIZES) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: "en-GB",
      timezoneId: "Europe/Lisbon",
      reducedMotion: "reduce",
    });
    const shoot: Shoot = async (page, name, whole = false) => {
      await still(page);
      const path = `${OUT}/${name}-${viewport.width}-${colorScheme}.jpg`;
      await page.screenshot({ path, type: "jpeg", quality: 60, fullPage: whole });
      console.info(path);
    };
    const networks = { "x-test-network": `screens-${viewport.width}-${colorScheme}` };
    await context.setExtraHTTPHeaders(networks);
    for (const part of [visitor, plain, team]) await part(context, shoot);
    await context.close();
  }
}
await browser.close();
