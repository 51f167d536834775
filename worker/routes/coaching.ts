import { Hono } from "hono";
import { CheckDraft, GOOD_ANSWERS_MAX, type GoodAnswersView, ReadingDraft } from "../../shared/coaching.ts";
import type { CausesView } from "../../shared/inbox.ts";
import { hasLeft } from "../../shared/life.ts";
import { paths, patterns } from "../../shared/paths.ts";
import { checkDraft } from "../coaching.ts";
import { type App, databaseFor } from "../env.ts";
import { checkRate } from "../middleware/rates.ts";
import { readBody } from "../middleware/read.ts";
import { allow } from "../middleware/team.ts";
import { Refusal } from "../problem.ts";
import { listCauses } from "../store/causes.ts";
import { changed, commit } from "../store/commit.ts";
import { listGood, markGood, unmarkGood } from "../store/good-answers.ts";
import { setReading } from "../store/reading.ts";
import { toGoodAnswer } from "../views/coaching.ts";
import { actOf, asItStands } from "./answering.ts";
import { ownThread } from "./complaints.ts";

const PRIVATE = { "Cache-Control": "private, no-store" };

export const coachingRoutes = new Hono<App>();

coachingRoutes.post(patterns.reading, async (c) => {
  const draft = await readBody(c, ReadingDraft);
  const rows = await ownThread(c);
  const act = actOf(c, rows);
  const db = databaseFor(c.env, act.site);
  await commit(db, setReading(db, act, draft));
  return asItStands(c, act.complaint);
});

coachingRoutes.get(paths.api.causes, async (c) => {
  const { site } = c.var.me;
  const items = await listCauses(databaseFor(c.env, site), site);
  return c.json({ items } satisfies CausesView, 200, PRIVATE);
});

coachingRoutes.post(patterns.check, async (c) => {
  const draft = await readBody(c, CheckDraft);
  const { me } = c.var;
  await checkRate(c.env, me.site, me.member);
  const view = await checkDraft(c.env, await ownThread(c), draft, me, c.var.now);
  return c.json(view, 200, PRIVATE);
});

coachingRoutes.post(patterns.goodAnswer, allow("goodAnswers"), async (c) => {
  const rows = await ownThread(c);
  const act = { ...actOf(c, rows), member: { id: c.var.me.member, name: c.var.me.publicName } };
  const message = rows.messages.find(({ id, kind }) => id === c.req.param("message") && kind === "reply");
  if (!message) throw new Refusal("not_found");
  if (!hasLeft(message, act.now)) throw new Refusal("conflict");
  const db = databaseFor(c.env, act.site);
  await commit(db, [markGood(db, act, message.id)]);
  return asItStands(c, act.complaint);
});

coachingRoutes.delete(patterns.goodAnswer, allow("goodAnswers"), async (c) => {
  const { complaint } = await ownThread(c);
  const db = databaseFor(c.env, complaint.site);
  const [gone] = await commit(db, [unmarkGood(db, complaint.site, complaint.id, c.req.param("message") ?? "")]);
  if (changed(gone) === 0) throw new Refusal("not_found");
  return asItStands(c, complaint.id);
});

coachingRoutes.get(paths.api.goodAnswers, async (c) => {
  const { site } = c.var.me;
  const rows = await listGood(databaseFor(c.env, site), site, GOOD_ANSWERS_MAX);
  return c.json({ items: rows.map(toGoodAnswer) } satisfies GoodAnswersView, 200, PRIVATE);
});
