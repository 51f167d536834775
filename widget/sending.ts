import * as v from "valibot";
import { missingReach, Written } from "../shared/complaint.ts";
import type { ComplaintDraft } from "../shared/complaint.ts";
import { fieldCodes } from "../shared/errors.ts";
import type { Config } from "./config.ts";
import { pageContext } from "./context.ts";
import type { Draft } from "./draft.ts";

type Checked = { ok: true; value: ComplaintDraft } | { ok: false; codes: Record<string, string> };

/** The draft as it is sent: only what the chosen kind and way of answering ask for, checked by the Worker's own rules. */
export function checkDraft(draft: Draft, { site, mode }: Config, lang: string): Checked {
  const { id, messageId, secret, kind, reach, wish, anger, website, began, alone } = draft;
  const only = <T>(wanted: boolean, value: T): T | undefined => (wanted && value ? value : undefined);
  const phone = reach === "phone";
  const told = v.safeParse(Written, {
    ...draft,
    email: only(reach === "mail", draft.email),
    phone: only(phone, draft.phone),
    phoneWhen: only(phone, draft.phoneWhen),
  });
  if (!told.success) return { ok: false, codes: fieldCodes(told.issues) };
  const missing = missingReach({ reach, ...told.output });
  if (missing) return { ok: false, codes: { [missing.field]: missing.code } };
  return {
    ok: true,
    value: {
      ...told.output,
      id,
      messageId,
      secret,
      site,
      kind,
      reach,
      wish: only(kind === "problem", wish),
      anger: only(kind === "problem", anger),
      website,
      lang,
      context: alone ? undefined : pageContext(),
      took: Math.max(0, Date.now() - began),
      test: mode === "test",
    },
  };
}

/** Seconds until the next automatic try: doubling from 2 to 60, never sooner than the Worker asked for. */
export function waitSeconds(tries: number, asked = 0): number {
  return Math.max(asked, Math.min(60, 2 ** tries));
}
