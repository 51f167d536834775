import { env } from "cloudflare:workers";
import { LEAVES_AFTER_MS } from "../../../shared/limits.ts";
import type { State } from "../../../shared/life.ts";
import { paths } from "../../../shared/paths.ts";
import type { PromiseDraft } from "../../../shared/promise.ts";
import type { ReplyDraft } from "../../../shared/coaching.ts";
import { DAY, freshId } from "../world.ts";

export const { api } = paths;

/** Something promised for in three days. */
export function promise(more: Partial<PromiseDraft> = {}): PromiseDraft {
  return { id: freshId(), text: "A new lamp", dueAt: Date.now() + 3 * DAY, ...more };
}

/** An answer with promises, in a language without a pack: only what needs no language is looked at. */
export function answer(promises: PromiseDraft[], more: Partial<ReplyDraft> = {}): ReplyDraft {
  return { messageId: freshId(), text: "Olemme pahoillamme.", lang: "fi", promises, ...more };
}

/** When an answer that is sent now leaves. */
export const leaves = (): number => Date.now() + LEAVES_AFTER_MS;

export interface OwedRow {
  id: string;
  notice: string;
  complaint: string;
  detail: string | null;
  due_at: number;
}

async function outbox(site: string, which: string): Promise<OwedRow[]> {
  const { results } = await env.DB.prepare(
    `SELECT id, notice, complaint, detail, due_at FROM outbox WHERE site = ?1 AND ${which} ORDER BY id`,
  )
    .bind(site)
    .all<OwedRow>();
  return results;
}

/** What is owed because of promises, and not done. */
export const owed = (site: string) => outbox(site, "done_at IS NULL AND notice LIKE 'promise.%'");

/** Every time the owner was asked to answer, told or not. */
export const asked = (site: string) => outbox(site, "notice = 'owner.asked'");

/** As it will be once it can be closed, ended or withdrawn. */
export async function stands(site: string, complaint: string, state: State): Promise<void> {
  await env.DB.prepare("UPDATE complaints SET state = ?3 WHERE site = ?1 AND id = ?2")
    .bind(site, complaint, state)
    .run();
}
