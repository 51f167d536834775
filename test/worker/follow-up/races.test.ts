import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { planFact, type Round } from "../../../worker/notices/plan.ts";
import { Caps } from "../../../worker/notices/caps.ts";
import { Floods } from "../../../worker/notices/floods.ts";
import { Owners } from "../../../worker/notices/fallback.ts";
import { record } from "../../../worker/notices/record.ts";
import { commit } from "../../../worker/store/commit.ts";
import { readFacts } from "../../../worker/store/facts.ts";
import { claimDue } from "../../../worker/store/outbox.ts";
import { readSite } from "../../../worker/store/sites.ts";
import type { Word } from "../../../worker/store/first-told.ts";
import { sayFirst } from "../../../worker/store/promise-clock.ts";
import { count, env, owedOf } from "../clock/clock.ts";
import { says } from "../closing/world.ts";
import { freshId, good, MINUTE, type Thread, World } from "../world.ts";
import { answeredByMail, WEEK } from "./world.ts";

function word(thread: Thread): Word {
  const { id, draft } = thread;
  const fact = `follow:${id}:0`;
  const mail = { person: "p", email: "a@b.example" };
  return {
    site: draft.site,
    fact,
    notice: "follow.up",
    complaint: id,
    promise: null,
    next: 0,
    n: 1,
    byHand: false,
    ...mail,
  };
}

test("who has answered a moment before is not mailed, and their day is not taken", async () => {
  const world = new World();
  const { thread, left } = await answeredByMail(world);
  await world.at(left + WEEK);
  await env.DB.prepare("DELETE FROM deliveries WHERE fact = ?1").bind(word(thread).fact).run();
  good(await says(thread, "yes"));
  await commit(env.DB, sayFirst(env.DB, [word(thread)], world.now + MINUTE));

  const { results } = await env.DB.prepare("SELECT 1 FROM deliveries WHERE fact = ?1").bind(word(thread).fact).all();
  expect(results).toEqual([]);
});

test("whoever had their words deleted a moment before is not written down again", async () => {
  const world = new World();
  const { thread, left } = await answeredByMail(world);
  await world.at(left + WEEK);
  good(await thread.visitor.post(paths.threadForget, { key: thread.key }));
  await commit(env.DB, sayFirst(env.DB, [word(thread)], world.now + MINUTE));

  const { results } = await env.DB.prepare("SELECT id FROM people WHERE site = ?1").bind(thread.draft.site).all();
  expect(results).toEqual([]);
});

test("planned anew while a round held it, it is not forgotten with that round", async () => {
  const world = new World();
  const { shop, thread, left } = await answeredByMail(world);
  const promise = { id: freshId(), text: "A new lamp", dueAt: left + MINUTE };
  await shop.team.promises(thread.id, promise);
  await world.at(left + 2 * MINUTE);
  await shop.team.called(thread.id, "I rang");
  const due = (await owedOf(thread)).find(({ id }) => id.startsWith("follow:"))?.at ?? 0;
  // A round claims it and finds the promise broken; while it writes that down, the promise is kept.
  const fact = (await claimDue(env.DB, due, MINUTE, 30)).find(({ id }) => id === `follow:${thread.id}:0`);
  const [rows] = await readFacts(env.DB, [fact!]);
  const site = await readSite(env.DB, shop.site);
  const round: Round = { floods: new Floods(env.DB), caps: new Caps(env.DB), owners: new Owners(env) };
  const plan = await planFact({ ...rows!, env, site: site!, fact: fact!, round, now: due });
  vi.setSystemTime(due);
  await shop.team.keeps(thread.id, promise.id);
  await record(env, new Map([[plan, []]]), due);

  expect((await owedOf(thread)).map(({ id }) => id)).toContain(`follow:${thread.id}:0`);
  expect((await shop.team.opens(thread.id)).followUp?.plannedAt).not.toBeNull();
  expect(await count(thread, "follow_up_sent")).toBe(0);
});
