import type { Config } from "./config.ts";

/** What a page may fill in for the visitor. Pages are not type-checked: `filled` takes what is usable. */
export interface Prefill {
  text?: string;
  kind?: "problem" | "idea" | "thanks";
  order?: string;
  email?: string;
  name?: string;
}

/** What the loader lends to the panel: its place on the page, its button, its voice. */
export interface Stage {
  config: Config;
  root: ShadowRoot;
  button: HTMLButtonElement;
  /** Puts a button of ours on the page in the tag's colours and corner, else in these. */
  dress(element: HTMLElement, accent?: string, corner?: string): void;
  /** A DOM event on the document, `amends:…`. Never personal data. */
  tell(event: "ready" | "open" | "close" | "sent" | "error", detail?: Record<string, string>): void;
}

/** What the panel's entry gives to the loader. */
export interface Panel {
  preload(stage: Stage): void;
  present(stage: Stage, prefill?: Prefill, opener?: HTMLElement): void;
  close(): void;
  forget(): void;
  destroy(stage: Stage): void;
}

/** What the entry that looks for answers gives to the loader. */
export interface Unread {
  look(stage: Stage): void;
}
