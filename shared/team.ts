import * as v from "valibot";
import { MailAddress } from "./complaint.ts";
import { ownWords } from "./field.ts";
import { LINE_MAX } from "./limits.ts";

/** Roles, the most trusted first. An owner may do everything; a manager everything but members and the site itself. */
export const ROLES = ["owner", "manager", "agent"] as const;
export const Role = v.picklist(ROLES, "role.unknown");
export type Role = v.InferOutput<typeof Role>;

/** What each role may do. One list for the Worker (decides) and the inbox (offers only what is possible). */
export const MAY = {
  answer: ["owner", "manager", "agent"],
  deliveries: ["owner", "manager", "agent"],
  goodAnswers: ["owner", "manager"],
  settings: ["owner", "manager"],
  /** Say yes or no to an offer over somebody's limit; over a manager's own it takes an owner. */
  approve: ["owner", "manager"],
  /** What changes so that a cause does not come back, and telling everybody. */
  prevent: ["owner", "manager", "agent"],
  tellFixed: ["owner", "manager"],
  reports: ["owner", "manager", "agent"],
  /** The complaint register names people. */
  register: ["owner", "manager"],
  members: ["owner"],
} as const satisfies Record<string, readonly Role[]>;
export type Deed = keyof typeof MAY;
export function may(role: Role, deed: Deed): boolean {
  return (MAY[deed] as readonly Role[]).includes(role);
}

/** A person's name as shown to visitors and the team. Not blank. */
export const PersonName = ownWords("name", LINE_MAX);

export const SetupDraft = v.object({
  token: v.string("token.empty"),
  siteName: PersonName,
  address: v.pipe(
    v.string("address.shape"),
    v.trim(),
    v.url("address.shape"),
    v.regex(/^https?:/i, "address.shape"),
    v.maxLength(LINE_MAX, "address.shape"),
  ),
  languages: v.pipe(v.array(v.picklist(["en", "es", "de"], "lang.unknown")), v.minLength(1, "lang.unknown")),
  zone: v.optional(v.string()),
  name: PersonName,
  email: MailAddress,
});
export type SetupDraft = v.InferOutput<typeof SetupDraft>;

export const MemberView = v.object({
  id: v.string(),
  name: v.string(),
  /** The name visitors see in "NAME is on it" and under answers. */
  publicName: v.string(),
  email: v.string(),
  role: Role,
  createdAt: v.number(),
});
export type MemberView = v.InferOutput<typeof MemberView>;

/** So many members are listed at most, those who have been members for longest. */
export const MEMBER_NAMES_MAX = 200;
/** Members of the site by the name that visitors see, and nothing else of them; whoever asks is among them. */
export const MemberNamesView = v.object({ items: v.array(v.object({ id: v.string(), name: v.string() })) });
export type MemberNamesView = v.InferOutput<typeof MemberNamesView>;

export const MeView = v.object({
  member: MemberView,
  site: v.string(),
  siteName: v.string(),
  /** The site's time zone: days and hours that the team promises are those of its wall. */
  zone: v.string(),
  /** Recovery codes left, and whether a passkey stands: the inbox nudges while neither is safe. */
  passkeys: v.number(),
  recoveryCodes: v.number(),
});
export type MeView = v.InferOutput<typeof MeView>;
