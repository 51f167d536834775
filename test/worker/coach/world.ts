import { env } from "cloudflare:workers";
import { onTestFinished } from "vitest";
import type { BarredProblem, CheckView, GoodAnswersView, ReplyDraft } from "../../../shared/coaching.ts";
import type { CoachReport } from "../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import { seams } from "../../../worker/seams.ts";
import { type Answer, freshId, good, knock, ORIGIN, type Shop, Team } from "../world.ts";

export const { api } = paths;

/** A language that has no pack: only what needs no language is looked at. */
export const UNREAD = "fi";

export function reply(text: string, more: Partial<ReplyDraft> = {}): ReplyDraft {
  return { messageId: freshId(), text, lang: UNREAD, ...more };
}

/** An answer as it is sent, refused or not. */
export function answers(team: Team, id: string, draft: ReplyDraft): Promise<Answer<ComplaintView & BarredProblem>> {
  return team.ask<ComplaintView & BarredProblem>("POST", api.replies(id), draft);
}

export async function checks(team: Team, id: string, text: string, lang = UNREAD): Promise<CheckView> {
  return good(await team.ask<CheckView>("POST", api.check(id), { text, lang }));
}

export async function examples(team: Team): Promise<GoodAnswersView["items"]> {
  return good(await team.ask<GoodAnswersView>("GET", api.goodAnswers)).items;
}

/** Somebody who was invited, signed in. */
export async function invited(shop: Shop, role: "manager" | "agent"): Promise<Team> {
  const email = `${crypto.randomUUID()}@team.example`;
  const { link } = good(await shop.team.ask<{ link: string }>("POST", api.invites, { email, role }));
  // In a browser of their own.
  const accepted = await knock(api.inviteAccept, {
    method: "POST",
    headers: { origin: ORIGIN, "content-type": "application/json" },
    body: JSON.stringify({ token: link.split("#")[1], name: "Ben Okoro", publicName: "Ben" }),
  });
  return new Team(/sid=([^;]+)/.exec(accepted.headers.get("set-cookie") ?? "")?.[1] ?? "");
}

/** Until the test ends, the coach says this, or fails. */
export function coachSays(say: () => CoachReport): void {
  const before = seams.coach;
  seams.coach = say;
  onTestFinished(() => {
    seams.coach = before;
  });
}

/** What is stored, whatever any view makes of it. */
export async function rowsIn(table: "checks" | "good_answers" | "messages", site: string): Promise<unknown[]> {
  const { results } = await env.DB.prepare(`SELECT * FROM ${table} WHERE site = ?1`).bind(site).all();
  return results;
}
