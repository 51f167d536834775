import * as v from "valibot";
import { whole } from "./field.ts";
import { ComplaintId, MessageId, SiteKey, ThreadSecret } from "./id.ts";
import { LINE_MAX, TEXT_BYTES_MAX, URL_MAX } from "./limits.ts";
import { MAIL_SHAPE, wordsIssue } from "./rules.ts";

export { missingReach } from "./rules.ts";

/** What a visitor can bring. Only a `problem` has the full life and a promise. */
export const KINDS = ["problem", "idea", "thanks"] as const;
/** What would put it right, in the visitor's eyes; one tap. */
export const WISHES = [
  "apology",
  "explanation",
  "refund",
  "replacement",
  "fix",
  "prevent",
  "telling",
  "other",
] as const;
/** How the visitor wants to be reached. `none` is "no answer needed, just fix it". */
export const REACHES = ["mail", "here", "phone", "none"] as const;
/** Anger as asked, 1 (composed) to 10 (furious). Never guessed. */
export const ANGER_MAX = 10;

/** D1 mangles half a surrogate pair; words and lines become well-formed before anything looks at them. */
const wellFormed = v.transform((text: string) => text.toWellFormed());
const line = (code: string, max = LINE_MAX) =>
  v.optional(v.pipe(v.string(code), wellFormed, v.trim(), v.maxLength(max, code)));
const encoder = new TextEncoder();

/** A visitor's words: kept as typed (line ends and all), well-formed, not blank, at most 10,000 units and 40 KiB. */
export const Words = v.pipe(
  v.string("text.empty"),
  wellFormed,
  v.check((text) => wordsIssue(text) !== "text.empty", "text.empty"),
  v.check((text) => wordsIssue(text) !== "text.long", "text.long"),
  v.check((text) => encoder.encode(text).length <= TEXT_BYTES_MAX, "text.long"),
);

/** Lenient on purpose: refusing a real address loses a customer. No spaces, one @, no control characters. */
export const MailAddress = v.pipe(
  v.string("email.shape"),
  v.trim(),
  v.maxLength(LINE_MAX, "email.shape"),
  v.regex(MAIL_SHAPE, "email.shape"),
);

/** What the page tells about itself, shown to the visitor with a switch. Never a query or fragment. */
export const Context = v.object({
  url: line("context.url", URL_MAX),
  title: line("context.title", LINE_MAX * 2),
  viewport: line("context.viewport", 20),
  agent: line("context.agent", 400),
});

/**
 * What the visitor's browser sends. The plain form and the route run this object, the form the rules it is made of.
 * Issue messages are codes; words live in the catalogues.
 */
export const ComplaintDraft = v.object({
  id: ComplaintId,
  messageId: MessageId,
  secret: ThreadSecret,
  site: SiteKey,
  kind: v.picklist(KINDS, "kind.unknown"),
  text: Words,
  wish: v.optional(v.picklist(WISHES, "wish.unknown")),
  anger: v.optional(whole("anger.range", 1, ANGER_MAX)),
  reach: v.picklist(REACHES, "reach.unknown"),
  email: v.optional(MailAddress),
  phone: line("phone.long"),
  phoneWhen: line("phone.long"),
  name: line("name.long"),
  order: line("order.long"),
  /** BCP 47 tag of the language the form was shown in. */
  lang: v.pipe(
    v.string("lang.shape"),
    v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, "lang.shape"),
    v.maxLength(35, "lang.shape"),
  ),
  context: v.optional(Context),
  /** Honeypot: people never see it. Anything here marks, never drops. */
  website: v.optional(v.string("website")),
  /** Milliseconds between opening the form and sending it. */
  took: v.optional(v.pipe(v.number("took"), v.minValue(0, "took"))),
  /** `data-mode="test"`: taken and shown as a test, told to nobody. */
  test: v.optional(v.boolean("test")),
});
export type ComplaintDraft = v.InferOutput<typeof ComplaintDraft>;
export type Kind = (typeof KINDS)[number];
export type Wish = (typeof WISHES)[number];
export type Reach = (typeof REACHES)[number];
