import * as v from "valibot";
import { missingReach, Said } from "../shared/complaint.ts";
import type { ComplaintDraft } from "../shared/complaint.ts";
import { fieldCodes } from "../shared/errors.ts";
import type { Config } from "./config.ts";
import { pageContext } from "./context.ts";
import type { Draft } from "./draft.ts";

type Checked = { ok: true; value: ComplaintDraft } | { ok: false; codes: Record<string, string> };

/** The draft as it is sent: only what the chosen kind and way of answering ask for, checked by the Worker's own schema. */
export function checkDraft(draft: Draft, config: Config, lang: string): Checked {
  const { kind, reach } = draft;
  const only = <T>(wanted: boolean, value: T): T | undefined => (wanted && value ? value : undefined);
  const told = v.safeParse(Said, {
    ...draft,
    wish: only(kind === "problem", draft.wish),
    anger: only(kind === "problem", draft.anger),
    email: only(reach === "mail", draft.email),
    phone: only(reach === "phone", draft.phone),
    phoneWhen: only(reach === "phone", draft.phoneWhen),
  });
  if (!told.success) return { ok: false, codes: fieldCodes(told.issues) };
  const missing = missingReach(told.output);
  if (missing) return { ok: false, codes: { [missing.field]: missing.code } };
  const { id, messageId, secret, website, began, alone } = draft;
  return {
    ok: true,
    value: {
      ...told.output,
      id,
      messageId,
      secret,
      website,
      lang,
      site: config.site,
      context: alone ? undefined : pageContext(),
      took: Math.max(0, Date.now() - began),
      test: config.mode === "test",
    },
  };
}

/** Seconds until the next automatic try: doubling from 2 to 60, never sooner than the Worker asked for. */
export function waitSeconds(tries: number, asked = 0): number {
  return Math.max(asked, Math.min(60, 2 ** tries));
}
