import type { Context } from "hono";
import type { FindingView } from "../shared/coaching.ts";
import { ERRORS, type ErrorCode, type Problem } from "../shared/errors.ts";

interface More extends Pick<Problem, "fields" | "retry_after_s"> {
  /** Why the coach lets an answer out with a reason only, or not at all. */
  findings?: readonly FindingView[];
}

/** Something a route cannot do, on its way to the one place that answers it (`app.onError`). */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly more: More;
  constructor(code: ErrorCode, more: More = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.more = more;
  }
}

const TITLES: Record<ErrorCode, string> = {
  invalid: "Some fields cannot be taken as they are.",
  unreadable: "The body is not the JSON we expect.",
  too_large: "The body is larger than we take.",
  slow_down: "Too many requests; please wait.",
  not_found: "There is nothing here.",
  unknown_site: "No site has this key.",
  forbidden: "You may not do this.",
  signed_out: "Please sign in.",
  conflict: "Somebody else changed this meanwhile.",
  gone: "This is no longer possible.",
  method: "This address does not take this method.",
  unsupported: "This address does not take this kind of body.",
  cannot_look: "We cannot look just now; your words are safe.",
  busy: "We are busy; please wait.",
  not_set_up: "This is not set up here.",
  barred: "It cannot be sent like this.",
  reason_needed: "It can be sent with a reason only.",
  unknown: "Something failed on our side.",
};

/** RFC 9457, with our code. Never echoes input; findings alone quote the words that a member has just written. */
export function problem(c: Context, refusal: Refusal): Response {
  const { code, more } = refusal;
  const body: Problem & More = {
    type: `about:blank#${code}`,
    title: TITLES[code],
    status: ERRORS[code],
    code,
    ...more,
  };
  const headers: Record<string, string> = { "Content-Type": "application/problem+json", "Cache-Control": "no-store" };
  if (more.retry_after_s !== undefined) headers["Retry-After"] = String(more.retry_after_s);
  return c.body(JSON.stringify(body), ERRORS[code], headers);
}
