import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";

const OUT = "docs/screens";
const SIZES = [
  { width: 375, height: 760 },
  { width: 1280, height: 820 },
];

/** Pictures of a page as it stands, at both sizes, light and dark, for docs/screens/: only where AMENDS_SCREENS is set, and then the page is left as it was. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!process.env["AMENDS_SCREENS"]) return;
  mkdirSync(OUT, { recursive: true });
  const before = page.viewportSize();
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => document.fonts.ready);
      const path = `${OUT}/${name}-${size.width}-${colorScheme}.jpg`;
      await page.screenshot({ path, type: "jpeg", quality: 60, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
}
