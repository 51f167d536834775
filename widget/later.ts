import { en } from "./strings/en.later.ts";
import type { LaterWords } from "./strings/en.later.ts";
import css from "./styles/later.css?inline";

const catalogues: Record<string, (() => Promise<LaterWords>) | undefined> = {
  es: () => import("./strings/es.later.ts").then((chunk) => chunk.es),
  de: () => import("./strings/de.later.ts").then((chunk) => chunk.de),
};
const dressed = new WeakSet<ShadowRoot>();

/** Words and looks of everything that is not needed to complain, for a root that `mount` made. */
export async function prepare(language: string, root: ShadowRoot): Promise<LaterWords> {
  if (!dressed.has(root)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dressed.add(root);
  }
  return (await catalogues[language]?.().catch(() => en)) ?? en;
}
