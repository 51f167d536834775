import type { Locator, Page } from "playwright-core";

const TABS_MAX = 120;

/** Presses Tab until this has the focus, as somebody without a pointer does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < TABS_MAX; tabs++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${String(target)} is not reached within ${TABS_MAX} tabs.`);
}

/** Has this the focus, also inside a shadow root? */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
}

/** Stands the focus somewhere inside this? */
export function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains((element.getRootNode() as Document | ShadowRoot).activeElement));
}
