import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import { FILTERS } from "../../../shared/inbox.ts";
import { paths } from "../../../shared/paths.ts";
import type { Env } from "../../../worker/env.ts";
import { drain } from "../../../worker/notices/drain.ts";
import { endedWords } from "../../../worker/store/closing.ts";
import { commit } from "../../../worker/store/commit.ts";
import { lapse } from "../../../worker/store/follow-up.ts";
import { countLate, nextDue } from "../../../worker/store/outbox.ts";
import { asked, ends, says, taps } from "../closing/world.ts";
import { freshId, HOUR, knock, MINUTE, type Shop, someAddress, World } from "../world.ts";
import { costOf, plansOf, scansIn } from "./meter.ts";

const env = platform as unknown as Env;

/** Everything that happens often: a visitor's, the Timekeeper's and the team's day. */
async function aDay(world: World): Promise<void> {
  const shop = await world.shop({ channels: { slack: { url: "https://slack.example/services/1" } } });
  const { team } = shop;
  const threads = [];
  for (let i = 0; i < 6; i++) threads.push(await shop.visitor().complains({ reach: "mail", email: someAddress() }));
  const [thread, spoken, spam] = threads;
  if (!thread || !spoken || !spam) throw new Error("nobody complained");
  await thread.visitor.sends({ ...thread.draft, messageId: freshId(), text: "Corrected" });
  await world.tick();
  await world.forward(5 * MINUTE);
  await drain(env, world.now);
  await nextDue(env.DB);
  await countLate(env.DB, world.now, MINUTE);
  await team.reads(thread.id);
  await team.isOn(thread.id);
  const reply = freshId();
  const promises = [{ id: freshId(), text: "A new one", dueAt: world.now + HOUR }];
  await team.does(paths.api.replies(thread.id), { messageId: reply, text: "An answer", promises });
  await team.takesBack(thread.id, reply);
  await team.does(paths.api.reading(thread.id), { severity: 2, fault: "ours", cause: "Thin glass" });
  await team.ask("GET", paths.api.causes);
  await team.handsOver(thread.id, "Please");
  const promise = { id: freshId(), text: "A new one", dueAt: world.now + HOUR };
  await team.promises(thread.id, promise);
  await team.keeps(thread.id, promise.id);
  await team.ask("POST", paths.api.check(thread.id), {
    text: `${spam.draft.email}, 555 0134 and ${spam.receipt.reference}`,
  });
  const better = freshId();
  await team.replies(thread.id, "A better one", better);
  await world.forward(MINUTE);
  await team.does(paths.api.goodAnswer(thread.id, better));
  await team.ask("GET", paths.api.goodAnswers);
  await team.ask("DELETE", paths.api.goodAnswer(thread.id, better));
  await thread.writes("Thank you");
  await thread.changes(0, false);
  await thread.visitor.post(paths.thread, { ...thread.key, id: freshId() });
  await world.tick();
  await team.called(spoken.id, "I rang");
  await team.notes(spoken.id, "A note");
  await team.marks(spam.id, true);
  await team.marks(spam.id, false);
  for (const verdict of ["confirm", "undecided", "confirm", "release"] as const) await team.judges([spam.id], verdict);
  const receipt = (await world.mailsTo(spam.draft.email ?? "")).at(-1)?.links.at(-1) ?? "";
  for (const [method, path] of [
    ["GET", ""],
    ["POST", ""],
    ["POST", "/undo"],
  ])
    await knock(new URL(receipt).pathname + path, { method });
  await theEnd(world, shop);
  for (const filter of FILTERS) await team.inbox(`?filter=${filter}`);
  await team.inbox(`?reference=${thread.receipt.reference}`);
  await team.opens(thread.id);
  const [delivery] = await team.deliveries();
  if (delivery) await team.sendsAgain(delivery.fact, delivery.channel);
  await world.tick();
}

/** Asked, doubted, asked again, settled, closed, opened again, ended, written to after the end, rated, and forgotten. */
async function theEnd(world: World, shop: Shop): Promise<void> {
  const thread = await asked(shop, { reach: "mail", email: someAddress() });
  await world.forward(MINUTE);
  await says(thread, "no", { text: "It flickers" });
  await world.forward(MINUTE);
  await shop.team.called(thread.id, "I rang");
  await shop.team.does(paths.api.followUp(thread.id), { messageId: freshId(), text: "Toimiiko?" });
  await says(thread, "yes");
  await shop.team.does(paths.api.close(thread.id));
  await taps(thread, "reopen");
  await world.forward(MINUTE);
  await shop.team.called(thread.id, "I rang");
  await taps(thread, "settle");
  await ends(shop, thread);
  await world.forward(MINUTE);
  await thread.writes("I disagree");
  await thread.visitor.post(paths.threadRating, { key: thread.key, outcome: 1 });
  await thread.visitor.post(paths.threadExport, { key: thread.key });
  const silent = await asked(shop);
  await commit(env.DB, lapse(env.DB, shop.site, silent.id, 1, world.now));
  await shop.team.does(paths.api.reopen(silent.id));
  await taps(silent, "withdraw");
  await commit(env.DB, [endedWords(env.DB, shop.site, null)]);
  await thread.visitor.post(paths.threadForget, { key: thread.key });
}

test("no statement of an ordinary day scans a table, and none of a list sorts one", async () => {
  const world = new World();
  const { sql } = await costOf(() => aDay(world));
  expect(new Set(sql).size).toBeGreaterThan(35);

  const steps = await plansOf(sql);

  expect(scansIn(steps)).toEqual([]);
  expect(steps.filter(({ detail }) => /TEMP B-TREE FOR ORDER BY/.test(detail))).toEqual([]);
});

test("the eye for scans sees one", async () => {
  const steps = await plansOf(["SELECT id FROM complaints WHERE excerpt = ?1 ORDER BY lang"]);

  expect(steps.map(({ detail }) => detail)).toEqual(["SCAN complaints", "USE TEMP B-TREE FOR ORDER BY"]);
  expect(scansIn(steps)).toHaveLength(1);
});
