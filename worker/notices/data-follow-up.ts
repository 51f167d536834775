import { FOLLOW_UP_ANSWERS, type FollowUpAnswer, LAPSE_MS } from "../../shared/closing.ts";
import { statusLink } from "../../shared/paths.ts";
import type { Env } from "../env.ts";
import { mailKey } from "../keys.ts";
import type { ComplaintRow } from "../store/complaints.ts";
import type { Fact } from "../store/outbox.ts";
import type { DuePromise } from "../store/promise-clock.ts";
import type { StoredSite } from "../store/sites.ts";
import type { MessageRow } from "../store/thread.ts";
import { signerOf, stopOf, visitorBase } from "./data.ts";
import type { NoticeData } from "./render-data.ts";

/** Of more, those that were due last are named. */
const PROMISES_LISTED = 5;

interface Question {
  promises: readonly DuePromise[];
  /** What a member wrote with it. */
  line: MessageRow | undefined;
  byHand: boolean;
  now: number;
}

/** What the visitor is mailed some days after what we did. What was promised before they opened it again is settled by that. */
export async function followUpData(
  env: Env,
  site: StoredSite,
  fact: Fact,
  row: ComplaintRow,
  { promises, line, byHand, now }: Question,
): Promise<NoticeData> {
  const mail = await mailKey(env.LINK_KEY, row.site, row.id, row.generation);
  const link = (answer: FollowUpAnswer) => statusLink(site.base, row.site, row.id, { mail }, answer);
  const made = promises
    .filter(({ made_at: at }) => at > (row.reopened_at ?? 0) && at <= now)
    .toSorted((a, b) => a.due_at - b.due_at || (a.id < b.id ? -1 : 1))
    .slice(-PROMISES_LISTED);
  return {
    ...(await visitorBase(env, site, fact, row)),
    notice: "follow.up",
    complaint: { id: row.id, reference: row.reference },
    promises: made.map(({ id, text, by_name: by, due_at: dueAt, done_at: doneAt }) => ({
      id,
      text,
      by,
      dueAt,
      doneAt,
    })),
    answeredAt: row.answer_leaves_at,
    line: line
      ? { by: signerOf(row, line.by_name ?? row.reader_name), text: line.text, lang: line.lang, at: line.at }
      : null,
    byHand,
    answers: FOLLOW_UP_ANSWERS.map((answer) => ({ answer, link: link(answer) })),
    lapsesAt: Math.max(now, row.asked_at ?? now) + LAPSE_MS,
    stop: await stopOf(env, site, row),
  };
}
