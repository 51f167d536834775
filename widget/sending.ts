import type { ComplaintDraft } from "../shared/complaint.ts";
import type { Config } from "./config.ts";
import { pageContext } from "./context.ts";
import type { Draft } from "./draft.ts";

/** A clock that was set back, or a wait that somebody made up, must not keep words here for longer, ms. */
const WAIT_MAX_MS = 3_600_000;

/** The draft as it is sent: of the optional things only those that the chosen kind and way of answering ask for. */
export function asSent(draft: Draft, { site, mode }: Config, lang: string): ComplaintDraft {
  const { began, alone, body: _body, until: _until, ...told } = draft;
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

/** What somebody said, to compare: page, haste and the message's own name are not that. */
function said(body: ComplaintDraft): string {
  return JSON.stringify({ ...body, took: 0, context: 0, messageId: 0 });
}
export function saysTheSame(one: ComplaintDraft, other: ComplaintDraft): boolean {
  return said(one) === said(other);
}

/** What was tried and not edited since: that may be sent for somebody who is not looking. */
export function unsentOf(draft: Draft | undefined, config: Config): ComplaintDraft | undefined {
  const body = draft?.body;
  return body && saysTheSame(asSent(draft, config, body.lang), body) ? body : undefined;
}

/** Seconds until the next automatic try: doubling from 2 to 60, never sooner than the Worker asked for. */
export function waitSeconds(tries: number, asked = 0): number {
  return Math.max(asked, Math.min(60, 2 ** tries));
}

/** Milliseconds that are left of a wait until `until`; 0 or less when it is over, or cannot be true. */
export function waitLeft(until = 0): number {
  const left = until - Date.now();
  return left > WAIT_MAX_MS ? 0 : left;
}
