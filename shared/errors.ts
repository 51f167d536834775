import * as v from "valibot";

/** Every code that can stand in a problem answer, and its HTTP status. */
export const ERRORS = {
  invalid: 422,
  unreadable: 400,
  too_large: 413,
  slow_down: 429,
  not_found: 404,
  unknown_site: 404,
  forbidden: 403,
  signed_out: 401,
  conflict: 409,
  gone: 410,
  method: 405,
  unsupported: 415,
  cannot_look: 503,
  busy: 503,
  not_set_up: 409,
  // The coach's, with its findings beside it (BarredProblem): never like this, or only with a reason.
  barred: 422,
  reason_needed: 422,
  unknown: 500,
} as const;
/** What went wrong, as a word that never changes. Words for people live in the catalogues. */
export const ErrorCode = v.picklist(Object.keys(ERRORS) as (keyof typeof ERRORS)[]);
export type ErrorCode = v.InferOutput<typeof ErrorCode>;

/** RFC 9457 problem details with our `code`. Never echoes input. */
export const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: ErrorCode,
  /** Field name → issue code, for `invalid`. */
  fields: v.optional(v.record(v.string(), v.string())),
  /** Seconds to wait, for `slow_down`, `busy` and `cannot_look`; also in the Retry-After header. */
  retry_after_s: v.optional(v.number()),
});
export type Problem = v.InferOutput<typeof Problem>;

/** The first issue code of each field, by dotted path; an issue without a path stands under "". */
export function fieldCodes(issues: readonly v.BaseIssue<unknown>[]): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const issue of issues) {
    const path = issue.path?.map((part) => String(part.key)).join(".") ?? "";
    codes[path] ??= /^[a-z]+(\.[a-z]+)?$/.test(issue.message) ? issue.message : "shape";
  }
  return codes;
}
