import type { Browser, Page } from "playwright-core";
import { inTab } from "./browser.ts";
import type { Progress } from "./progress.ts";
import { median } from "./stats.ts";

/** Medians in ms. */
export interface Opening {
  /** From the click to a box that takes words, when the pointer had come 300 ms before. */
  warm: number;
  /** The same on slow 4G, when nothing announced the click. */
  cold: number;
  /** From the first byte asked for to a launcher that can be clicked, on slow 4G. */
  launcher: number;
  runs: number;
}

const INTENT_MS = 300;
const LAUNCHER = { name: "Something wrong?" };

/** Notes when the click came, and when the box for words can first be typed into; looks at each frame. */
async function watchOpening(page: Page): Promise<void> {
  await page.evaluate(() => {
    const find = (root: Document | ShadowRoot): HTMLElement | undefined => {
      for (const element of root.querySelectorAll<HTMLElement>("*")) {
        if (element.localName === "textarea" && element.getClientRects().length > 0) return element;
        const inside = element.shadowRoot && find(element.shadowRoot);
        if (inside) return inside;
      }
      return undefined;
    };
    const times = { click: 0, usable: 0 };
    Object.assign(window, { __times: times });
    addEventListener("click", () => (times.click = performance.now()), { capture: true, once: true });
    (function look() {
      if (times.click > 0 && find(document)) times.usable = performance.now();
      else requestAnimationFrame(look);
    })();
  });
}

async function opened(page: Page): Promise<number> {
  const ready = await page.waitForFunction(() => {
    const { click, usable } = (window as unknown as { __times: { click: number; usable: number } }).__times;
    return usable > 0 ? usable - click : undefined;
  });
  return (await ready.jsonValue()) ?? Number.NaN;
}

async function warmOpening(browser: Browser, url: string): Promise<number> {
  return inTab(browser, {}, async ({ page }) => {
    await page.goto(url);
    const launcher = page.getByRole("button", LAUNCHER);
    await launcher.waitFor();
    await watchOpening(page);
    const box = await launcher.boundingBox();
    if (!box) throw new Error("The launcher has no place on the page.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.waitForTimeout(INTENT_MS);
    await page.mouse.click(x, y);
    return opened(page);
  });
}

async function coldOpening(browser: Browser, url: string): Promise<{ launcher: number; cold: number }> {
  return inTab(browser, { slow: true }, async ({ page }) => {
    await page.addInitScript(() => {
      const times = { shown: 0 };
      Object.assign(window, { __launcher: times });
      (function look() {
        const button = document.querySelector("amends-box")?.shadowRoot?.querySelector("button");
        if (button && button.getClientRects().length > 0) times.shown = performance.now();
        else requestAnimationFrame(look);
      })();
    });
    await page.goto(url);
    await page.getByRole("button", LAUNCHER).waitFor();
    const launcher = await page.evaluate(
      () => (window as unknown as { __launcher: { shown: number } }).__launcher.shown,
    );
    await watchOpening(page);
    // A click that nothing announced: no pointer over it, no focus.
    await page.evaluate(() =>
      document
        .querySelector("amends-box")
        ?.shadowRoot?.querySelector("button")
        ?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true })),
    );
    return { launcher, cold: await opened(page) };
  });
}

export async function measureOpening(
  browser: Browser,
  pages: string,
  runs: number,
  progress: Progress,
): Promise<Opening> {
  const times = { warm: [] as number[], cold: [] as number[], launcher: [] as number[] };
  await warmOpening(browser, `${pages}/with`);
  for (let i = 0; i < runs; i++) {
    const done = progress.begin(`opening the panel, ${i + 1}/${runs}`);
    times.warm.push(await warmOpening(browser, `${pages}/with`));
    const { cold, launcher } = await coldOpening(browser, `${pages}/with`);
    times.cold.push(cold);
    times.launcher.push(launcher);
    done(5);
  }
  return { warm: median(times.warm), cold: median(times.cold), launcher: median(times.launcher), runs };
}
