import { base64url, uuid7 } from "../shared/make-id.ts";
import type { ComplaintDraft, Kind, Reach, Wish } from "../shared/complaint.ts";
import { LINE_MAX } from "../shared/limits.ts";
import type { Prefill } from "./stage.ts";
import { en } from "./strings/en.ts";
import { read, remove, write } from "./store.ts";

/** Complaints that nobody finished are forgotten after this time: other people use this device too. */
const EXPIRES_MS = 30 * 86_400_000;

/** A complaint being written. Id, message id and secret are made once, with the first key. */
export interface Draft extends Omit<Partial<ComplaintDraft>, "context" | "wish" | "anger"> {
  id: string;
  messageId: string;
  secret: string;
  kind: Kind;
  reach: Reach;
  text: string;
  wish?: Wish | undefined;
  anger?: number | undefined;
  /** When writing began, ms UTC by this device's clock. */
  began: number;
  /** The words of the last attempt to send, under `messageId`. */
  tried?: string | undefined;
  /** The visitor switched off what the page tells about itself. */
  alone?: boolean;
}

/** What a page may fill in: as text, whatever it is. */
export function filled(prefill?: Prefill | null): Partial<Draft> {
  const given: Record<string, string> = {};
  for (const name of ["text", "kind", "order", "email", "name"] as const) {
    // The visitor could not see why a longer line is refused.
    const value = String(prefill?.[name] ?? "").slice(0, name === "text" ? Infinity : LINE_MAX);
    if (name === "kind" ? Object.hasOwn(en.kinds, value) : value) given[name] = value;
  }
  return given;
}

export const draftName = (site: string): string => `amends:${site}`;
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

export function newMessageId(): string {
  return uuid7(Date.now(), random(16));
}

export function newDraft(): Draft {
  return {
    id: newMessageId(),
    messageId: newMessageId(),
    secret: base64url(random(32)),
    began: Date.now(),
    kind: "problem",
    reach: "here",
    text: "",
  };
}

/** Called with every key. Returns whether the words will outlive the page. */
export function keepDraft(site: string, draft: Draft): boolean {
  return write(draftName(site), draft);
}

export function keptDraft(site: string): Draft | undefined {
  const draft = read<Draft>(draftName(site));
  return draft && draft.began > Date.now() - EXPIRES_MS ? draft : undefined;
}

/** Only after the Worker said that it has these words; what another tab wrote meanwhile stays. */
export function dropDraft(site: string, { text }: Draft): void {
  if (keptDraft(site)?.text === text) remove(draftName(site));
}
