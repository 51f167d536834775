import * as v from "valibot";
import { FOLLOW_UP_ANSWERS, VISITOR_STEPS } from "../../shared/closing.ts";
import { paths } from "../../shared/paths.ts";
import { databaseFor } from "../env.ts";
import { type EndedDetail, type EndedWords, endedWords } from "../store/closing.ts";
import { commit } from "../store/commit.ts";
import { siteData, teamBase } from "./data.ts";
import { toOffer } from "./data-offers.ts";
import { inFloods } from "./nearing.ts";
import type { About, Case, Plan } from "./plan.ts";
import type { NoticeData } from "./render-data.ts";
import { isSafetyMatter } from "./safety.ts";
import { tellTeam } from "./telling.ts";

/** What a tap of the visitor leaves for the team to be told. */
const Acted = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    step: v.picklist(VISITOR_STEPS),
    answer: v.optional(v.picklist(FOLLOW_UP_ANSWERS)),
    offer: v.optional(v.string()),
    option: v.optional(v.number()),
    amount: v.optional(v.number()),
  }),
);

/** The visitor said how it is now, answered an offer, opened it again, or withdrew it. */
export async function planActed(it: About, plan: Plan): Promise<void> {
  const { site, fact, complaint, message, offers, now } = it;
  const acted = v.safeParse(Acted, fact.detail);
  if (!acted.success || complaint.spam === 1 || complaint.test === 1) return;
  const { step, answer = null, option = null, amount = null } = acted.output;
  const offer = offers.find(({ id }) => id === acted.output.offer);
  const safety = isSafetyMatter(message);
  const data: NoticeData = {
    ...teamBase(site, fact, complaint),
    notice: "visitor.acted",
    step,
    answer,
    angerNow: step === "follow_up" ? complaint.follow_anger : null,
    message: message ? { id: message.id, excerpt: message.text, lang: message.lang } : null,
    safety,
    offer: offer ? toOffer(offer, now) : null,
    option,
    amount,
  };
  const steps = await tellTeam(it, data);
  // What may be a matter of somebody's safety waits for no digest.
  plan.steps = safety ? steps : await inFloods(it, steps);
}

/** What was written in a week to complaints that are closed for good. */
export async function planEnded(it: Case, plan: Plan): Promise<void> {
  const { env, site, fact } = it;
  const db = databaseFor(env, site.site);
  const [rows] = await commit<EndedWords>(db, [endedWords(db, site.site, fact.detail)]);
  const words = rows?.results ?? [];
  // Words that were deleted meanwhile are not told, and not counted.
  if (words.length === 0) return;
  const { n, words: listed } = JSON.parse(fact.detail ?? "") as EndedDetail;
  const data: NoticeData = {
    notice: "ended.digest",
    audience: "team",
    site: siteData(site),
    at: fact.createdAt,
    link: `${site.base}${paths.inbox}`,
    total: n - listed.length + words.length,
    words: words.map(({ complaint, reference, message, text, at }) => ({
      id: message,
      complaint,
      reference,
      excerpt: text,
      at,
      link: `${site.base}${paths.inboxComplaint(complaint)}`,
    })),
  };
  plan.steps = await tellTeam(it, data);
}
