import * as v from "valibot";
import { ComplaintDraft, missingReach } from "../shared/complaint.ts";
import { fieldCodes } from "../shared/errors.ts";
import type { Config } from "./config.ts";
import { pageContext } from "./context.ts";
import type { Draft } from "./draft.ts";

type Checked = { ok: true; value: ComplaintDraft } | { ok: false; codes: Record<string, string> };

/** The draft as it is sent: only what the chosen kind and way of answering ask for, checked by the Worker's own schema. */
export function checkDraft(draft: Draft, config: Config, lang: string): Checked {
  const { kind = "problem", reach = "here" } = draft;
  const problem = kind === "problem";
  const told = v.safeParse(ComplaintDraft, {
    ...draft,
    site: config.site,
    kind,
    reach,
    lang,
    wish: problem ? draft.wish : undefined,
    anger: problem ? draft.anger : undefined,
    text: draft.text ?? "",
    email: (reach === "mail" && draft.email?.trim()) || undefined,
    phone: (reach === "phone" && draft.phone) || undefined,
    phoneWhen: (reach === "phone" && draft.phoneWhen) || undefined,
    name: draft.name || undefined,
    order: draft.order || undefined,
    context: draft.alone ? undefined : pageContext(),
    took: Math.max(0, Date.now() - draft.began),
    test: config.mode === "test" || undefined,
  });
  const missing = missingReach({ reach, email: draft.email?.trim(), phone: draft.phone?.trim() });
  const codes = { ...(missing && { [missing.field]: missing.code }), ...(!told.success && fieldCodes(told.issues)) };
  return told.success && !missing ? { ok: true, value: told.output } : { ok: false, codes };
}

/** Seconds until the next automatic try: doubling from 2 to 60, never sooner than the Worker asked for. */
export function waitSeconds(tries: number, asked = 0): number {
  return Math.max(asked, Math.min(60, 2 ** tries));
}
