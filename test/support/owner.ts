import type { Page } from "playwright-core";
import { paths } from "../../shared/paths.ts";
import { mailTo } from "./doors.ts";

/** The owner at the inbox, in the words that stand on it. */
export interface Owner {
  page: Page;
  /** Asks for a mail and types the code out of it. */
  signInByMail(email: string): Promise<void>;
  /** Opens the complaint whose row holds these words. */
  opens(words: string): Promise<void>;
  isOnIt(): Promise<void>;
  answers(text: string): Promise<void>;
  /** Waits until these words stand in the open complaint. */
  reads(words: string): Promise<void>;
}

export function owner(app: string, page: Page): Owner {
  const complaint = page.getByRole("article");
  return {
    page,
    async signInByMail(email) {
      await page.goto(`${app}${paths.inbox}`);
      await page.getByLabel("Your mail address").fill(email);
      await page.getByRole("button", { name: "Send me a link and a code" }).click();
      const code = page.getByLabel("Code from the mail");
      await code.waitFor();
      await code.fill(signinCode((await mailTo(app, email, /sign/i)).text));
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await page
        .getByRole("list", { name: "Complaints" })
        .or(page.getByText("Nothing is owed to anyone."))
        .first()
        .waitFor();
    },
    async opens(words) {
      await page.getByRole("list", { name: "Complaints" }).getByRole("link").filter({ hasText: words }).click();
      await page.getByRole("button", { name: "I’m on it" }).waitFor();
      await page.mouse.wheel(0, 120); // a hand on the page: without one nobody has read it
    },
    async isOnIt() {
      await page.getByRole("button", { name: "I’m on it" }).click();
      await page.getByText("They can see that you are on it.").first().waitFor();
    },
    async answers(text) {
      await page.getByRole("textbox", { name: /^Your answer to/ }).fill(text);
      await page.getByRole("button", { name: "Send answer" }).click();
      await page.getByText("Your answer leaves in").first().waitFor();
    },
    reads: (words) => complaint.getByText(words).first().waitFor({ timeout: 30_000 }),
  };
}

/** The eight-character code of a sign-in mail, as it stands there: alone, in two groups or in one. */
export function signinCode(text: string): string {
  const code =
    /^\s*([0-9A-Z]{4}[ -]?[0-9A-Z]{4})\s*$/m.exec(text)?.[1] ?? /\b([0-9A-Z]{4}[ -]?[0-9A-Z]{4})\b/.exec(text)?.[1];
  if (!code) throw new Error(`No code stands in this mail:\n${text}`);
  return code;
}
