// Takes every screen of a running local Amends (npm start) at 375 and 1280 px, light and dark, into docs/screens/.
//   node test/screens.ts [http://localhost:8787]
import { mkdirSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { programs } from "../scripts/chromium.ts";

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

/** A bowl, roughly. */
async function bowl(): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent(
    '<body style="margin:0;background:#d9cfc1"><div style="margin:90px 60px;height:140px;border-radius:20px 20px 140px 140px;background:#3f6f9f"></div>',
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
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
  await box.getByRole("button", { name: "Write something else" }).click();
  await box.getByText(/kept on this device/).waitFor();
  await shoot(page, "widget-waiting");
  await page.unroute("**/v1/complaints");
  await what.fill("And the postcard was missing.");
  await box.getByRole("button", { name: "Send", exact: true }).click();
  await box.getByText("We have it.").first().waitFor({ timeout: 30_000 });
  await shoot(page, "widget-receipt");
  await box.getByText(/^Your link/).click();
  await box.getByRole("button", { name: "QR code" }).click();
  await box.getByRole("img").waitFor();
  await shoot(page, "widget-receipt-link");
  await box.locator('input[type="file"]').setInputFiles({ name: "bowl.png", mimeType: "image/png", buffer: PICTURE });
  await box.getByText("Photo sent.").waitFor({ timeout: 30_000 });
  await box.getByText("Photo sent.").scrollIntoViewIfNeeded();
  await shoot(page, "widget-photo");
  const link = await box.getByRole("link", { name: /\/t#/ }).getAttribute("href");
  const status = await context.newPage();
  await status.goto(link ?? `${W}/t`);
  await status.getByText("And the postcard was missing.").first().waitFor();
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
  await page.goto(`${W}/c/demo`);
  await page.getByRole("textbox", { name: "What happened?" }).fill(WORDS);
  await page.getByRole("radio", { name: "By mail" }).check({ force: true });
  await page.getByRole("textbox", { name: /mail/i }).fill(`vera-${Date.now()}@visitor.example`);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("We have it.").waitFor();
  const stop = await mailedLink(page, /\/stop\//);
  await page.goto(stop);
  await shoot(page, "plain-stop");
}

const BAD =
  "Dear valued customer,\n\nMistakes were made. We are sorry if you were upset, but our policy states that presents are not replaced. We take this very seriously.";
const GOOD =
  "Hello Ruth,\n\nI am sorry that your mug came in four pieces, and that we sent it on like that. I taped that box shut myself without looking inside: it was my mistake. A new mug leaves tomorrow morning, so you will have it by Friday, before the party. From now on nobody here closes a box that rattles.\n\nAna";

/** An answer under the coach: begun, advised, repaired. What was written is taken away again. */
async function coached(page: Page, shoot: Shoot): Promise<void> {
  const box = page.getByRole("textbox", { name: /^Your answer/ });
  const rail = page.getByRole("region", { name: "The coach" });
  await box.click();
  await rail.waitFor();
  await shoot(page, "coach-begin");
  await box.fill(BAD);
  await rail
    .getByText(/Needs work|Don’t send/)
    .first()
    .waitFor();
  await shoot(page, "coach-findings", true);
  await rail.getByRole("button", { name: /sorry if/ }).click();
  await page.locator("#coach-chosen").waitFor();
  await shoot(page, "coach-advice");
  await page.locator("#coach-chosen").getByRole("button", { name: "Close" }).click();
  await box.fill(GOOD);
  await rail.getByText("Good to send").first().waitFor();
  await shoot(page, "coach-good", true);
  await box.fill("");
}

/** The page where anybody may try a draft. */
async function trial(context: BrowserContext, shoot: Shoot): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${W}/coach`);
  await page.getByRole("button", { name: "Show me a bad one" }).click();
  await page.locator(".judgement").waitFor();
  await shoot(page, "coach-page", true);
}

/** The newest link of this kind in the local mail box. */
async function mailedLink(page: Page, kind: RegExp): Promise<string> {
  for (;;) {
    const mails = (await (await page.request.get(`${W}/dev/mail.json`)).json()) as { links: string[] }[];
    const link = mails.flatMap(({ links }) => links).findLast((one) => kind.test(one));
    if (link) return link;
    await page.waitForTimeout(250);
  }
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
  await coached(page, shoot);
  await page.goto(`${W}/inbox`);
  await page.getByText(/^Spam/).first().click();
  await page.getByText("To look at").first().waitFor();
  await shoot(page, "inbox-spam", true);
  // The database of a laptop is never away: the banner is drawn from what the list would say.
  await page.route(/\/api\/complaints\?/, async (route) => {
    const answer = await route.fetch();
    const spooled = { count: 3, since: Date.now() - 240_000, why: "d1.slow" };
    await route.fulfill({ response: answer, json: { ...(await answer.json()), spooled } });
  });
  await page.goto(`${W}/inbox`);
  await page.getByText(/wait to be filed/).waitFor();
  await shoot(page, "inbox-spooled");
  await page.unroute(/\/api\/complaints\?/);
  for (const name of ["enter", "deliveries", "settings", "members", "account"]) {
    await page.goto(`${W}/inbox/${name}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await shoot(page, `inbox-${name}`, true);
  }
}

const browser = await launch();
const PICTURE = await bowl();

mkdirSync(OUT, { recursive: true });
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
    for (const part of [visitor, plain, team, trial]) await part(context, shoot);
    await context.close();
  }
}
await browser.close();
