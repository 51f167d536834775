import { randomBytes } from "node:crypto";
import type { ComplaintDraft } from "../../shared/complaint.ts";
import { base64url, uuid7 } from "../../shared/id.ts";

/** A complaint as a browser would make it: fresh id, fresh secret. */
export function draft(site: string, more: Partial<ComplaintDraft> = {}): ComplaintDraft {
  return {
    id: freshId(),
    messageId: freshId(),
    secret: base64url(randomBytes(32)),
    site,
    kind: "problem",
    text: "The parcel never came.",
    reach: "here",
    lang: "en",
    took: 9_000,
    ...more,
  };
}

export function freshId(): string {
  return uuid7(Date.now(), randomBytes(16));
}

/** Posts as a page does: a plain string, no header of ours but the one that names a network for the limits. */
export function post(
  url: string,
  body: unknown,
  network: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, {
    method: "POST",
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
    headers: { "Content-Type": "text/plain;charset=UTF-8", "x-test-network": network, ...headers },
  });
}
