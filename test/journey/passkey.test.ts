import { expect, inject, test } from "vitest";
import type { BrowserContext, Page } from "playwright-core";
import { openContext, openPage, watched } from "../support/browser.ts";
import { setupLink } from "../support/doors.ts";

const app = { url: inject("app") };
const EMAIL = "nora@passkey.example";

/** A device that can hold passkeys and knows its owner's finger, as the browser sees it. */
async function deviceWithPasskeys(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  await devtools.send("WebAuthn.addVirtualAuthenticator", { options });
}

async function setUp(page: Page): Promise<void> {
  await page.goto(await setupLink(app.url));
  await page.getByLabel("Name of the shop or site").fill("Passkey Pottery");
  await page.getByLabel("Its address").fill("https://passkey.example");
  await page.getByLabel("Your name").fill("Nora Niemi");
  await page.getByLabel("Your mail address").fill(EMAIL);
  await page.getByRole("button", { name: "Create the site" }).click();
  await page.getByRole("heading", { name: "Never be locked out" }).waitFor();
}
async function makeCodes(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: "Show my ten recovery codes" }).click();
  const codes = await page.locator("pre").and(page.getByLabel("Recovery codes")).innerText();
  await page.getByText("I have saved them").click();
  return codes.trim().split("\n");
}
async function signOut(page: Page): Promise<void> {
  await page.getByRole("link", { name: "You" }).click();
  await page.getByRole("button", { name: "Sign out here" }).click();
  await page.getByRole("button", { name: "Sign in with a passkey" }).waitFor();
}
/** On the page of sign-in. Says whether the code was good. */
async function usesCode(page: Page, code: string): Promise<boolean> {
  await page.getByRole("button", { name: "Sign in with a passkey" }).waitFor();
  const recovery = page.getByRole("button", { name: "With a recovery code" });
  if (await recovery.isVisible()) await recovery.click();
  await page.getByLabel("Your mail address").fill(EMAIL);
  await page.getByLabel("Recovery code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const wrong = page.getByText("The code may be wrong or used up");
  await wrong
    .or(page.getByRole("button", { name: "Sign out here" }))
    .or(inbox(page))
    .first()
    .waitFor();
  return !(await wrong.isVisible());
}
function inbox(page: Page) {
  return page.getByRole("heading", { name: "What is owed" });
}
async function other(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await openContext();
  return { context, page: watched(await context.newPage()) };
}

test("from the set-up link to a passkey, ten codes, a colleague, and signing a lost browser out", async () => {
  const page = await openPage();
  await deviceWithPasskeys(page);
  await setUp(page);
  await page.getByLabel("Name of this device").fill("Nora’s laptop");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("listitem").filter({ hasText: "Nora’s laptop" }).waitFor();
  const codes = await makeCodes(page);
  expect(new Set(codes).size).toBe(10);
  await page.getByRole("button", { name: "Go to the inbox" }).click();
  await page.getByText("No complaint yet.").or(page.getByText("Nothing is owed to anyone.")).first().waitFor();

  await signOut(page);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByRole("button", { name: "Sign out here" }).waitFor();
  await page.getByText("10 codes left.").waitFor();

  await signOut(page);
  expect(await usesCode(page, codes[0]!)).toBe(true);
  await page.getByText("9 codes left.").waitFor();
  await signOut(page);
  expect(await usesCode(page, codes[0]!), "the same code once more").toBe(false);
  expect(await usesCode(page, codes[1]!.toLowerCase())).toBe(true);

  const lost = await other();
  await lost.page.goto(`${app.url}/inbox`);
  expect(await usesCode(lost.page, codes[2]!)).toBe(true);
  await page.reload();
  const elsewhere = page.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem");
  await elsewhere.nth(1).waitFor();
  expect(await elsewhere.count()).toBe(2);
  await elsewhere.getByRole("button", { name: /^Sign out/ }).click();
  await page.getByText("Signed out there.").waitFor();
  await lost.page.getByRole("link", { name: "Deliveries" }).click();
  await lost.page.getByRole("button", { name: "Sign in with a passkey" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Sign out here" }).waitFor();

  await page.getByRole("link", { name: "Members" }).click();
  await page.getByLabel("Mail address").fill("otto@passkey.example");
  await page.getByLabel("Role", { exact: true }).selectOption("Agent");
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel("Invite somebody").locator("pre").innerText();
  const invited = await other();
  await invited.page.goto(link.trim());
  await invited.page.getByLabel("Name, for the team").fill("Otto Oja");
  await invited.page.getByLabel("Public name, for visitors").fill("Otto");
  await invited.page.getByRole("button", { name: "Join" }).click();
  await invited.page.getByRole("button", { name: "Later" }).click();
  await inbox(invited.page).waitFor();
  const pages = await invited.page.getByRole("navigation", { name: "Pages" }).getByRole("link").allInnerTexts();
  expect(pages, "an agent answers, and neither sets up nor invites").toEqual([
    "Inbox",
    "Reports",
    "Causes",
    "Remedies",
    "Deliveries",
    "You",
  ]);

  await page.reload();
  const role = page.getByLabel("Role of Otto Oja");
  expect(await role.inputValue()).toBe("agent");
  await role.selectOption("Manager");
  await page.getByText("Role changed.").waitFor();
  await invited.page.reload();
  await invited.page.getByRole("link", { name: "Settings" }).click();
  await invited.page.getByRole("heading", { name: "Hours and promise" }).waitFor();

  const again = await other();
  await again.page.goto(link.trim());
  await again.page.getByLabel("Name, for the team").fill("Somebody");
  await again.page.getByLabel("Public name, for visitors").fill("Somebody");
  await again.page.getByRole("button", { name: "Join" }).click();
  await again.page.getByText("This invitation does not work any more.").waitFor();
});

test("a set-up link works once, and a device without passkeys is told so in words", async () => {
  const page = await openPage();
  const link = await setupLink(app.url);
  await page.goto(link);
  await page.getByLabel("Name of the shop or site").fill("Once");
  await page.getByLabel("Its address").fill("https://once.example");
  await page.getByLabel("Your name").fill("Nora");
  await page.getByLabel("Your mail address").fill("nora@once.example");
  await page.getByRole("button", { name: "Create the site" }).click();
  await page.getByRole("heading", { name: "Never be locked out" }).waitFor();
  await page.evaluate(() => Object.assign(navigator.credentials, { create: () => Promise.reject(new Error("none")) }));
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("No passkey was added").waitFor();

  const late = await other();
  await late.page.goto(link);
  await late.page.getByLabel("Name of the shop or site").fill("Twice");
  await late.page.getByLabel("Its address").fill("https://twice.example");
  await late.page.getByLabel("Your name").fill("Mallory");
  await late.page.getByLabel("Your mail address").fill("mallory@once.example");
  await late.page.getByRole("button", { name: "Create the site" }).click();
  await late.page.getByText("This set-up link does not work any more.").waitFor();
});
