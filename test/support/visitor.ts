import type { Frame, Locator, Page } from "playwright-core";
import { FILL_TIME_MIN_MS } from "../../shared/limits.ts";
import { en, type Words } from "../../widget/strings/en.ts";

/** What a visitor may say besides the words. */
export interface Saying {
  wish?: string;
  /** 1 to 10. */
  anger?: number;
  mail?: string;
  /** Sends at once, faster than people type. It is marked as spam then; the receipt is the same. */
  inHaste?: boolean;
}

/** Somebody with a problem, on a page (or in a frame) with the widget, in the words that stand there. */
export interface Visitor {
  launcher: Locator;
  dialog: Locator;
  opens(): Promise<void>;
  /** Fills in the form and sends it. Resolves with the reference on the receipt. */
  complains(text: string, saying?: Saying): Promise<string>;
  /** Sends the form as it stands. Resolves with the reference on the receipt. */
  sends(): Promise<string>;
  /** Leaves the receipt and opens the thread of the complaint. */
  opensThread(): Promise<void>;
  writesBack(text: string): Promise<void>;
  /** Waits until these words stand in the widget. */
  reads(words: string | RegExp): Promise<void>;
}

export function visitor(page: Page | Frame, label = "Something wrong?", words: Words = en): Visitor {
  const launcher = page.getByRole("button", { name: label });
  const dialog = page.getByRole("dialog");
  const question = dialog.getByRole("textbox", { name: words.question.problem });
  let openedAt = 0;
  async function opens(): Promise<void> {
    await launcher.click();
    await dialog.waitFor();
    openedAt = await page.evaluate(() => performance.now());
  }
  async function sends(): Promise<string> {
    await dialog.getByRole("button", { name: words.send, exact: true }).click();
    await dialog.getByText(words.have).waitFor();
    return referenceOn(dialog);
  }
  return {
    launcher,
    dialog,
    opens,
    async complains(text, { wish, anger, mail, inHaste } = {}) {
      if (!(await dialog.isVisible())) await opens();
      openedAt ||= await page.evaluate(() => performance.now());
      await question.fill(text);
      if (wish) await dialog.getByRole("radio", { name: wish }).check({ force: true });
      if (anger) await dialog.getByRole("radio", { name: `${anger} of 10` }).check({ force: true });
      if (mail) {
        await dialog.getByRole("radio", { name: "By mail" }).check({ force: true });
        await dialog.getByRole("textbox", { name: "Your mail address" }).fill(mail);
      }
      // A person needs a moment to write; what is faster is marked as spam.
      const written = openedAt + FILL_TIME_MIN_MS + 100;
      if (!inHaste) await page.waitForFunction((written) => performance.now() > written, written);
      return sends();
    },
    sends,
    async opensThread() {
      await dialog.getByRole("button", { name: "Done" }).click();
      await opens();
      await dialog.getByRole("log").waitFor();
    },
    async writesBack(text) {
      await dialog.getByRole("textbox", { name: "Write back" }).fill(text);
      await dialog.getByRole("button", { name: "Send", exact: true }).click();
      await dialog.getByText(text).first().waitFor();
    },
    reads: (words) => dialog.getByText(words).first().waitFor({ timeout: 30_000 }),
  };
}

/** The reference that stands on a receipt. */
export async function referenceOn(place: Locator): Promise<string> {
  const text = await place.innerText();
  const reference = /\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/.exec(text)?.[0];
  if (!reference) throw new Error(`No reference stands here:\n${text}`);
  return reference;
}
