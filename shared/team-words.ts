import * as v from "valibot";
import { ANGER_MAX, KINDS, MailAddress, REACHES, WISHES, Words } from "./complaint.ts";
import { ownWords, whole } from "./field.ts";
import { ComplaintId, MessageId } from "./id.ts";
import { SOURCES } from "./life.ts";
import { LINE_MAX } from "./limits.ts";

/** For the team alone. */
export const NoteDraft = v.object({ messageId: MessageId, text: Words });
/** A call that was made counts as an answer; the text is what was said, for the team and the visitor. */
export const CallDraft = NoteDraft;

const line = v.optional(ownWords("line", LINE_MAX, 0));

/** Longest summary for the owner, in UTF-16 units. */
export const SUMMARY_MAX = 500;
/** "Ask the owner to answer this one": what they should know first, if anything. */
export const HandOverDraft = v.object({
  summary: v.optional(ownWords("summary", SUMMARY_MAX, 0)),
});
export type HandOverDraft = v.InferOutput<typeof HandOverDraft>;

/** Causes to pick from, at most. */
export const CAUSES_MAX = 50;
/** Causes the site has named, the most frequent first, to pick from. `n` is counted to 100 at most, which means "100 or more". */
export const CausesView = v.object({ items: v.array(v.object({ cause: v.string(), n: v.number() })) });
export type CausesView = v.InferOutput<typeof CausesView>;

/** A complaint entered by hand: heard on the phone, at the counter, read elsewhere. Same clock, same reference. */
export const EnteredDraft = v.object({
  id: ComplaintId,
  messageId: MessageId,
  source: v.picklist(
    SOURCES.slice(2) as unknown as readonly ["phone", "counter", "mail", "social", "letter", "other"],
    "source.unknown",
  ),
  sourceUrl: v.optional(
    v.union([v.literal(""), v.pipe(v.string("url.shape"), v.url("url.shape"), v.regex(/^https?:/, "url.shape"))]),
  ),
  kind: v.picklist(KINDS, "kind.unknown"),
  text: Words,
  wish: v.optional(v.picklist(WISHES, "wish.unknown")),
  anger: v.optional(whole("anger.range", 1, ANGER_MAX)),
  reach: v.picklist(REACHES, "reach.unknown"),
  email: v.optional(MailAddress),
  phone: line,
  name: line,
  order: line,
  lang: v.pipe(v.string("lang.shape"), v.regex(/^[a-z]{2,3}(-[a-zA-Z0-9]{2,8})*$/i, "lang.shape")),
});
export type EnteredDraft = v.InferOutput<typeof EnteredDraft>;
