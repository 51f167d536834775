import * as v from "valibot";
import { MailAddress } from "./complaint.ts";
import { PersonName, Role } from "./team.ts";

/** Ask for a sign-in mail. The answer is the same for known and unknown addresses. */
export const SigninMailDraft = v.object({ email: MailAddress });
/** What the asking browser gets: a handle that ties the mailed link to this browser, and the code to this handle. */
export const SigninAskedView = v.object({ ask: v.string(), minutes: v.number() });
export type SigninAskedView = v.InferOutput<typeof SigninAskedView>;

/** Redeem: the link's token (works only with the asking browser's `ask`), or the eight-character code with it. */
export const RedeemDraft = v.object({
  ask: v.optional(v.string("ask.shape")),
  token: v.optional(v.string("token.shape")),
  code: v.optional(v.pipe(v.string("code.shape"), v.trim(), v.maxLength(20, "code.shape"))),
});
/** Opened in another browser the link signs nobody in: it shows the code to type where it was asked for. */
export const RedeemView = v.union([
  v.object({ signedIn: v.literal(true) }),
  v.object({ signedIn: v.literal(false), code: v.string() }),
]);
export type RedeemView = v.InferOutput<typeof RedeemView>;

export const RecoveryDraft = v.object({
  email: MailAddress,
  code: v.pipe(v.string("code.shape"), v.trim(), v.maxLength(40, "code.shape")),
});

/** Ten codes, shown once. */
export const RecoveryCodesView = v.object({ codes: v.array(v.string()) });
export type RecoveryCodesView = v.InferOutput<typeof RecoveryCodesView>;

export const InviteDraft = v.object({ email: MailAddress, role: Role });
export const InviteView = v.object({ id: v.string(), email: v.string(), role: Role, expiresAt: v.number() });
export type InviteView = v.InferOutput<typeof InviteView>;
/** The link is shown once to the owner (and mailed where mail is set up). */
export const InvitedView = v.object({ invite: InviteView, link: v.string() });
export type InvitedView = v.InferOutput<typeof InvitedView>;
export const InviteAcceptDraft = v.object({ token: v.string("token.shape"), name: PersonName, publicName: PersonName });

export const SessionView = v.object({
  id: v.string(),
  current: v.boolean(),
  createdAt: v.number(),
  lastSeenAt: v.number(),
  agent: v.string(),
});
export type SessionView = v.InferOutput<typeof SessionView>;
export const PasskeyView = v.object({
  id: v.string(),
  name: v.string(),
  createdAt: v.number(),
  lastUsedAt: v.nullable(v.number()),
});
export type PasskeyView = v.InferOutput<typeof PasskeyView>;

export const MembersView = v.object({
  members: v.array(
    v.object({ id: v.string(), name: v.string(), publicName: v.string(), email: v.string(), role: Role }),
  ),
  invites: v.array(InviteView),
});
export type MembersView = v.InferOutput<typeof MembersView>;
/** A member changes their own names; an owner may also change roles. */
export const MemberDraft = v.object({
  name: v.optional(PersonName),
  publicName: v.optional(PersonName),
  role: v.optional(Role),
});

const base64 = v.pipe(
  v.string("passkey.shape"),
  v.maxLength(20_000, "passkey.shape"),
  v.regex(/^[\w-]+$/, "passkey.shape"),
);
const credential = { id: base64, rawId: base64, type: v.literal("public-key", "passkey.shape") };
/** What the browser says after making a passkey (WebAuthn's RegistrationResponseJSON, as far as it is used), and its name for the list. */
export const PasskeyNewDraft = v.object({
  name: PersonName,
  response: v.object({
    ...credential,
    response: v.object({
      clientDataJSON: base64,
      attestationObject: base64,
      transports: v.optional(
        v.pipe(
          v.array(v.pipe(v.string("passkey.shape"), v.maxLength(40, "passkey.shape"))),
          v.maxLength(10, "passkey.shape"),
        ),
      ),
    }),
  }),
});
/** What the browser says when signing in with one (AuthenticationResponseJSON), with the handle that came with the challenge. */
export const PasskeyDraft = v.object({
  ask: v.string("ask.shape"),
  response: v.object({
    ...credential,
    response: v.object({
      clientDataJSON: base64,
      authenticatorData: base64,
      signature: base64,
      userHandle: v.optional(v.string("passkey.shape")),
    }),
  }),
});
