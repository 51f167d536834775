import type { ComplaintDraft } from "../shared/complaint.ts";
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
  /** Loads what only those need who wrote from this device before. Where it cannot be had, nothing happens. */
  visit(act: keyof Visit): unknown;
  /** What waits on this device to be sent, in words; said by the visit, shown by the form. */
  waiting?: string;
  /**
   * Keeps a complaint that could not be sent, apart from the form. Returns why not, in words, if so. Missing until the
   * visit has offered it.
   */
  putAside?(body: ComplaintDraft, until: number): Promise<string | undefined>;
  /** The form's ear: something that waited was sent, or will not be. */
  changed?: (() => void) | undefined;
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

/** What the entry for people who wrote from this device before gives to loader and form. */
export interface Visit {
  /** Sends what waits, and marks the button when there is an answer. */
  look(stage: Stage): unknown;
  forget(stage: Stage): unknown;
  /** Offers to put aside what could not be sent. */
  offer(stage: Stage): unknown;
}
