import { hasLeft } from "../../shared/life.ts";
import { databaseFor } from "../env.ts";
import { followUpAt } from "../follow-up.ts";
import { fileEnding } from "../store/closing.ts";
import { commit } from "../store/commit.ts";
import { planFollowUp } from "../store/follow-up.ts";
import { fileOffer } from "../store/offers.ts";
import { fileAnswer } from "../store/writing.ts";
import { answeredData } from "./data.ts";
import { toCard } from "./data-offers.ts";
import type { About, Plan } from "./plan.ts";
import { answerStep } from "./telling.ts";

/** Heard of so much later than it left (ms), an answer is as young as its mail: nobody is asked in the same breath. */
const HEARD_LATE_MS = 60 * 60_000;

/** The answer has left: state and clocks follow, and the question whether it is right now is planned. Once: a mail that is tried again changes nothing. */
async function file({ env, site, complaint, message, promises, offers, done, now }: About): Promise<void> {
  if (done.length > 0 || !message) return;
  const db = databaseFor(env, site.site);
  const at = [site.site, complaint.id, now] as const;
  const heard = now - message.leaves_at > HEARD_LATE_MS ? now : message.leaves_at;
  const asked = followUpAt(
    { ...complaint, answer_leaves_at: Math.max(heard, complaint.answer_leaves_at ?? 0) },
    promises,
    site.settings,
    now,
  );
  const ends = complaint.ending_message === message.id;
  await commit(db, [
    fileAnswer(db, ...at),
    ...(offers.length > 0 ? [fileOffer(db, ...at)] : []),
    ...(ends
      ? [fileEnding(db, ...at)]
      : planFollowUp(db, { site: site.site, complaint: complaint.id, at: asked }, now)),
  ]);
}

/** An answer has left: it is filed, and mailed to whoever gave an address. */
export async function planAnswered(it: About, plan: Plan): Promise<void> {
  const { env, site, fact, complaint, message, offers, now } = it;
  if (!message || !hasLeft(message, now)) return;
  plan.weight = 2;
  await file(it);
  const offer = offers.find((one) => one.message === message.id);
  const card = offer ? toCard(offer, now) : null;
  plan.steps = await answerStep(it, await answeredData(env, site, fact, complaint, message, card));
}
