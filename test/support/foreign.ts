import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { openPage } from "./browser.ts";
import { startHost, type HostPage } from "./host.ts";
import { visitor } from "./visitor.ts";

/** Parts of a page that somebody else made; each has a plain default. */
export interface PageParts {
  type?: string;
  /** Attributes of the root. */
  html?: string;
  head?: string;
  tags?: string;
}
export interface Opened {
  page: Page;
  /** What the widget wrote into the console. */
  said: string[];
  url: string;
}
export interface Foreign {
  tag(attributes?: string, query?: string): string;
  html(parts?: PageParts): string;
  /** Opens the page on an origin of its own, in a fresh profile. */
  open(host: HostPage): Promise<Opened>;
}

/** Pages of other people's making that carry the tag of this site. */
export function foreignPages(app: string, site: string): Foreign {
  function tag(attributes = `data-site="${site}"`, query = ""): string {
    return `<script async src="${app}/amends.js${query}" ${attributes}></script>`;
  }
  return {
    tag,
    html({ type = "<!doctype html>", html = 'lang="en"', head = "", tags = tag() } = {}) {
      return `${type}<html ${html}><head><meta charset="utf-8"><title>Order 1042</title>${head}</head>
<body><main><h1>Your order</h1><p>It should have come on Tuesday.</p></main>${tags}</body></html>`;
    },
    async open(host) {
      const page = await openPage();
      const said: string[] = [];
      page.on("console", (message) => {
        if (message.text().startsWith("Amends")) said.push(message.text());
      });
      const { url } = await startHost(app, site, host);
      await page.goto(url);
      return { page, said, url };
    },
  };
}

/** All of the page that is not ours, as markup. */
export function ownMarkup(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const box of copy.querySelectorAll("amends-box")) box.remove();
    return copy.outerHTML;
  });
}

/** The visitor opens, types, sends and sees the receipt; the page is as it was. */
export async function complainsHere(page: Page | Frame): Promise<void> {
  const someone = visitor(page);
  await someone.launcher.waitFor();
  const before = await ownMarkup(page);
  await someone.opens();
  await someone.complains("The parcel never came.", { inHaste: true });
  await someone.dialog.getByRole("button", { name: "Done" }).click();
  await someone.launcher.waitFor();
  expect(await ownMarkup(page)).toBe(before);
}

/** Gives the widget a command, as the page's own script does. */
export function command(page: Page, ...args: unknown[]): Promise<void> {
  return page.evaluate((args) => (window as unknown as { Amends(...args: unknown[]): void }).Amends(...args), args);
}
