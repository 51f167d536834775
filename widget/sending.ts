import type { ComplaintDraft } from "../shared/complaint.ts";
import type { Config } from "./config.ts";
import { pageContext } from "./context.ts";
import type { Draft } from "./draft.ts";

/** The draft as it is sent: of the optional things only those that the chosen kind and way of answering ask for. */
export function asSent(draft: Draft, { site, mode }: Config, lang: string): ComplaintDraft {
  const { began, alone, tried: _tried, ...told } = draft;
  const problem = told.kind === "problem";
  const phone = told.reach === "phone";
  return {
    ...told,
    site,
    lang,
    wish: problem ? told.wish : undefined,
    anger: problem ? told.anger : undefined,
    email: told.reach === "mail" ? told.email : undefined,
    phone: phone ? told.phone : undefined,
    phoneWhen: phone ? told.phoneWhen : undefined,
    context: alone ? undefined : pageContext(),
    took: Math.max(0, Date.now() - began),
    test: mode === "test",
  };
}

/** Seconds until the next automatic try: doubling from 2 to 60, never sooner than the Worker asked for. */
export function waitSeconds(tries: number, asked = 0): number {
  return Math.max(asked, Math.min(60, 2 ** tries));
}
