import { TEXT_MAX } from "./limits.ts";

/**
 * The rules a visitor can break, as plain functions: the schema of a complaint is made of them, and the form asks them
 * without carrying a schema library to somebody else's page.
 */

/** One @, no spaces, no control characters. Lenient on purpose: refusing a real address loses a customer. */
// oxlint-disable-next-line no-control-regex -- header injection is made of control characters
export const MAIL_SHAPE = /^[^@\s<>"(),:;\\\u0000-\u001f\u007f-\u009f]+@[^@\s<>"(),:;\\\u0000-\u001f\u007f-\u009f]+$/u;

/** Not blank, at most 10,000 UTF-16 units (which are never more than 30,000 bytes). */
export function wordsIssue(text: string): "text.empty" | "text.long" | undefined {
  if (text.trim() === "") return "text.empty";
  return text.length > TEXT_MAX ? "text.long" : undefined;
}

/**
 * The address or number that the chosen way of reaching needs, checked after the schema because it spans fields.
 * Returns the field and its code, or undefined when all is there.
 */
export function missingReach(draft: {
  reach: string;
  email?: string | undefined;
  phone?: string | undefined;
}): { field: "email" | "phone"; code: string } | undefined {
  if (draft.reach === "mail" && !draft.email) return { field: "email", code: "email.needed" };
  if (draft.reach === "phone" && !draft.phone) return { field: "phone", code: "phone.needed" };
  return undefined;
}

/** Field → code of everything a visitor has still to put right; empty when the schema would take it. */
export function draftIssues(draft: Parameters<typeof missingReach>[0] & { text: string }): Record<string, string> {
  const text = wordsIssue(draft.text);
  const missing = missingReach({ ...draft, email: draft.email?.trim(), phone: draft.phone?.trim() });
  const misshapen = draft.reach === "mail" && !missing && !MAIL_SHAPE.test(draft.email!.trim());
  return {
    ...(text && { text }),
    ...(missing && { [missing.field]: missing.code }),
    ...(misshapen && { email: "email.shape" }),
  };
}
