import { ACCENT, DARK, FONT, LIGHT } from "../../shared/tokens.ts";

/**
 * The shared tokens as custom properties. A constructed sheet is not subject to `style-src`, so the page needs no
 * inline style. In the dark the accent is lightened: the same blue would fall below 4.5:1 on dark paper.
 */
export function adoptTokens(): void {
  const sheet = new CSSStyleSheet();
  const own = `--accent:${ACCENT};--on-accent:#fff;--font:${FONT}`;
  const dark = `--accent:color-mix(in oklab,${ACCENT} 30%,#fff);--on-accent:#101314`;
  sheet.replaceSync(`:root{${LIGHT};${own}}@media (prefers-color-scheme:dark){:root{${DARK};${dark}}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
