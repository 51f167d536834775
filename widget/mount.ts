import { FORM_DARK, FORM_LIGHT } from "../shared/tokens.ts";
import css from "./styles/panel.css?inline";

const themes = `.auto,.light{color-scheme:light;${FORM_LIGHT}}.dark{color-scheme:dark;${FORM_DARK}}@media(prefers-color-scheme:dark){.auto{color-scheme:dark;${FORM_DARK}}}`;

/** A shadow root of our own in `parent`: no style of the page gets in, and adopted sheets need no CSP allowance. */
export function mount(parent: Node): ShadowRoot {
  const root = parent.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themes + css);
  root.adoptedStyleSheets = [sheet];
  return root;
}
