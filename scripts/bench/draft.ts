import { randomBytes } from "node:crypto";
import { base64url, uuid7 } from "../../shared/make-id.ts";

/** What is sent: nothing, a complaint as the widget sends it, the same in test mode (nobody is told), or the plain form's. */
export type Body = "none" | "draft" | "form" | "test";

const WORDS = `The parcel never came. The tracking page has said "out for delivery" since Tuesday, I stayed at home two
afternoons for it, and nobody picks up the phone. I would like to know where it is, and whether it still comes this week.`;

function id(): string {
  return uuid7(Date.now(), randomBytes(16));
}

function draft(site: string): Record<string, string> {
  const secret = base64url(randomBytes(32));
  return { id: id(), messageId: id(), secret, site, kind: "problem", text: WORDS, wish: "refund", reach: "here" };
}

/** A body that nobody sent before. */
export function bodyOf(body: Body, site: string): string {
  if (body === "none") return "";
  if (body === "form") return new URLSearchParams({ ...draft(site), anger: "7" }).toString();
  const test = body === "test" ? { test: true } : {};
  return JSON.stringify({ ...draft(site), anger: 7, lang: "en", took: 9_000, ...test });
}
