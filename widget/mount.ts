import { FORM_DARK, FORM_LIGHT } from "../shared/tokens.ts";
import css from "./styles/panel.css?inline";

const dark = `{color-scheme:dark;${FORM_DARK}}`;
/** Light unless said otherwise: a theme that nobody knows must not leave the panel without colours. */
const themes = `:host{color-scheme:light;${FORM_LIGHT}}.dark${dark}@media(prefers-color-scheme:dark){.auto${dark}}`;

/** A shadow root of our own in `parent`: no style of the page gets in, and adopted sheets need no CSP allowance. */
export function mount(parent: Node): ShadowRoot {
  const root = parent.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themes + css);
  root.adoptedStyleSheets = [sheet];
  return root;
}
