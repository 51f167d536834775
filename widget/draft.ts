import { base64url, uuid7 } from "../shared/make-id.ts";
import type { ComplaintDraft, Kind, Reach, Wish } from "../shared/complaint.ts";
import { read, remove, write } from "./store.ts";

/** Complaints that nobody finished are forgotten after this time: other people use this device too. The form says so. */
export const EXPIRES_MS = 30 * 86_400_000;

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
  /** What the last attempt to send carried; a later visit sends just this. */
  body?: ComplaintDraft;
  /** Not tried again before this, ms UTC by this device's clock. */
  until?: number;
  /** The visitor switched off what the page tells about itself. */
  alone?: boolean;
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

/** Do both say the same, whatever became of them? */
export function sameDraft(one: Draft | undefined, other: Draft): boolean {
  return JSON.stringify({ ...one, body: 0, until: 0 }) === JSON.stringify({ ...other, body: 0, until: 0 });
}

/** Only after the Worker said that it has this; what another tab wrote meanwhile stays. */
export function dropDraft(site: string, draft: Draft): void {
  if (sameDraft(keptDraft(site), draft)) remove(draftName(site));
}
