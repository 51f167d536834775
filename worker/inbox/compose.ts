import { signal } from "@preact/signals";
import type { ComplaintView } from "../../shared/inbox.ts";
import { words } from "./words.ts";

/** What can be written under a complaint. */
export type Mode = "reply" | "call" | "note";

/** The complaint whose answer box should take the focus as soon as it stands. */
export const wantsAnswer = signal<string | undefined>(undefined);

/** The complaint whose answer somebody left for the first look, and wants back to. */
export const cameFromAnswer = signal<string | undefined>(undefined);

/** They asked to be called and gave no mail address: what is written here may never reach them. */
export function wantsCall(view: ComplaintView): boolean {
  return view.item.reach === "phone" && view.email === null;
}

/** What is to be known before writing to somebody who asked for a call. */
export function callHint(view: ComplaintView, mode: Mode): string {
  const { callFirst, written, hint } = words.composer;
  if (mode === "note") return hint.note;
  if (mode === "call") return callFirst;
  if (view.source === "widget") return written.link;
  return view.code !== null || view.source === "form" ? written.code : written.none;
}
