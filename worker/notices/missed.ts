import { fittingAt } from "../../shared/quiet.ts";
import { NOT_NOW, TOLD_EVERY_MS } from "../store/first-told.ts";
import { lateData, owedData, promiseData, promiseLateData } from "./data-owed.ts";
import { isDue, isPending } from "./due.ts";
import { inFloods } from "./nearing.ts";
import type { About, Plan, Step } from "./plan.ts";
import type { NoticeData } from "./render-data.ts";
import { firstAnswer, promiseStands, type Waiting } from "./stages.ts";
import { mailStep, past, tellWide } from "./telling.ts";

/** Looked at again after this where something else was quicker than we, in ms. */
export const AGAIN_MS = 30_000;

/** Of what is promised: does somebody still wait for it, when was it due, and when was the visitor told that it is late? Times in ms UTC. */
export interface Lateness {
  waiting: Waiting;
  dueAt: number;
  toldAt: number | null;
}

export function lateness(
  { fact, complaint, promise }: Pick<About, "fact" | "complaint" | "promise">,
  now: number,
): Lateness {
  return fact.notice === "answer.missed"
    ? { waiting: firstAnswer(complaint, now), dueAt: complaint.promise_due_at ?? now, toldAt: complaint.missed_at }
    : {
        waiting: promiseStands(complaint, promise, now),
        dueAt: promise?.due_at ?? now,
        toldAt: promise?.missed_at ?? null,
      };
}

/** When this visitor may be told something by machine, from `at` on. */
export function fitting({ site, complaint }: Pick<About, "site" | "complaint">, at: number): number {
  return fittingAt(at, complaint.zone, site.settings.clock);
}

/** Is there a mail to the visitor that would be tried now, if it is their turn? */
export function mailIsDue({ complaint, done, now }: Pick<About, "complaint" | "done" | "now">): boolean {
  return (
    complaint.email !== null &&
    isDue(
      done.find((row) => row.channel === "visitor_mail"),
      now,
    )
  );
}

/** The visitor's mail: it goes if this round has claimed their day, and else waits for its turn. */
export async function turnSteps(it: About, data: () => Promise<NoticeData>): Promise<Step[]> {
  if (!mailIsDue(it)) return [];
  const { done, now } = it;
  const [step] = await mailStep(it, await data());
  if (!step || step.decided) return step ? [step] : [];
  const before = done.find((row) => row.channel === "visitor_mail");
  if (before && isPending(before) && before.created_at === now && before.error === null) return [step];
  const fits = fitting(it, now);
  const turn = fits > now ? fits : fitting(it, now + TOLD_EVERY_MS);
  return [{ name: "visitor_mail", before, decided: { state: "waiting", error: NOT_NOW, next_at: turn } }];
}

function visitorData(it: About): Promise<NoticeData> {
  const { env, site, fact, complaint, promise, now } = it;
  return promise && fact.notice === "promise.missed"
    ? promiseLateData(env, site, fact, complaint, promise, now)
    : lateData(env, site, fact, complaint);
}

/**
 * What was promised is late. Whether the thread has said so was settled before (`first-told.ts`); here the visitor is mailed
 * and then the team is told. What is not late any more is told to nobody.
 */
export async function planMissed(it: About, plan: Plan): Promise<void> {
  const { site, fact, complaint, promise, done, now } = it;
  const { waiting, dueAt, toldAt } = lateness(it, now);
  if (waiting.is === "leaving") {
    plan.later.push(waiting.until);
    return;
  }
  if (waiting.is === "over") {
    plan.steps = past(done);
    plan.later = [];
    return;
  }
  if (toldAt === null) {
    const fits = fitting(it, Math.max(now, dueAt));
    plan.later.push(fits > now ? fits : now + AGAIN_MS);
    return;
  }
  const visitor = await turnSteps(it, () => visitorData(it));
  const data =
    promise && fact.notice === "promise.missed"
      ? promiseData(site, fact, complaint, promise, now)
      : owedData(site, fact, complaint, now);
  plan.inOrder = true;
  plan.steps = [...visitor, ...(await inFloods(it, await tellWide(it, data)))];
}
