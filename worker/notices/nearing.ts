import { stateAt } from "../../shared/life.ts";
import { statesFor } from "../../shared/steps.ts";
import type { Owed } from "../store/outbox.ts";
import { askedData, owedData, promiseData } from "./data-owed.ts";
import type { About, Plan, Step } from "./plan.ts";
import { after, firstAnswer, nextStage, promiseStands, type Stage } from "./stages.ts";
import { digested, past, tellFirst, tellOwnerToo, tellWide } from "./telling.ts";

/** By themselves, or in a digest when many fall due together. */
export async function inFloods({ fact, done, round, now }: About, steps: Step[]): Promise<Step[]> {
  const digest = steps.length > 0 ? await round.floods.digestFor(fact, done, now) : undefined;
  return digest ? digested(steps, digest) : steps;
}

/** Half of the time until the promised answer has passed, or four fifths. What follows is owed from here. */
export async function planStage(it: About, plan: Plan): Promise<void> {
  const { site, fact, complaint, done, now } = it;
  const notice = fact.notice as Stage;
  const { clock } = site.settings;
  const waiting = firstAnswer(complaint, now);
  if (waiting.is === "leaving") {
    plan.later.push(waiting.until);
    return;
  }
  const [stage] = nextStage(notice, clock, complaint, now);
  if (!stage || stage.notice !== notice) {
    plan.owes = stage ? [stage] : [];
    plan.steps = past(done);
    plan.later = [];
    return;
  }
  if (stage.dueAt > now) {
    plan.later.push(stage.dueAt);
    return;
  }
  const next = after(notice);
  plan.owes = next ? nextStage(next, clock, complaint, now) : [];
  const tell = notice === "answer.half" ? tellFirst : tellWide;
  plan.steps = await inFloods(it, await tell(it, owedData(site, fact, complaint, now)));
}

/** A promise on record is due within a day. */
export async function planPromiseNear(it: About, plan: Plan): Promise<void> {
  const { site, fact, complaint, promise, done, now } = it;
  const waiting = promiseStands(complaint, promise, now);
  if (waiting.is === "leaving") {
    plan.later.push(waiting.until);
    return;
  }
  if (!promise || waiting.is === "over") {
    plan.steps = past(done);
    plan.later = [];
    return;
  }
  const { id, due_at: dueAt } = promise;
  const missed: Owed = {
    site: site.site,
    id: `missed:${id}`,
    notice: "promise.missed",
    complaint: complaint.id,
    detail: id,
    dueAt,
  };
  plan.owes = [missed];
  if (dueAt <= now) {
    plan.steps = past(done);
    plan.later = [];
    return;
  }
  plan.steps = await inFloods(it, await tellWide(it, promiseData(site, fact, complaint, promise, now)));
}

/** A member asks the owner to answer this one: never in a digest, and to the owner whatever the channels are. */
export async function planAsked(it: About, plan: Plan): Promise<void> {
  const { site, fact, complaint, done, now } = it;
  // What is over by now asks nobody for an answer.
  if (!statesFor("hand_over").includes(stateAt(complaint, now))) {
    plan.steps = past(done);
    plan.later = [];
    return;
  }
  plan.steps = await tellOwnerToo(it, askedData(site, fact, complaint));
}
