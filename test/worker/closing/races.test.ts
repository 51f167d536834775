import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { LEAVES_AFTER_MS } from "../../../shared/limits.ts";
import type { Env } from "../../../worker/env.ts";
import { drain } from "../../../worker/notices/drain.ts";
import { closeByTeam, endByTeam, fileEnding } from "../../../worker/store/closing.ts";
import { changed, commit } from "../../../worker/store/commit.ts";
import { askFollowUp, lapse } from "../../../worker/store/follow-up.ts";
import { tap, type Tapped } from "../../../worker/store/visitor-steps.ts";
import { fileAnswer, takeBack } from "../../../worker/store/writing.ts";
import { freshId, HOUR, MINUTE, type Thread, World } from "../world.ts";
import { answered, api, asked, ends, kinds, lastAnswer, says, settled, stored, taps } from "./world.ts";

const env = platform as unknown as Env;
const member = { id: "m", name: "Olga" };
const LAST = { done: "D", offer: "", offerUntil: null, elsewhere: [] };

const byTeam = ({ draft: { site, id } }: Thread) => ({
  site,
  complaint: id,
  now: Date.now(),
  author: "team" as const,
  member,
});

/** The statements of a tap, as whoever was a moment late would commit them. */
function tapOf({ draft: { site, id } }: Thread, step: Tapped): D1PreparedStatement[] {
  const act = { site, complaint: id, now: Date.now(), author: "visitor" as const };
  const answer = step === "confirm" ? "yes" : step === "doubt" ? "no" : undefined;
  return tap(env.DB, act, { id: freshId(), step, answer, dueAt: Date.now() + HOUR, detail: "{}" });
}

function answerOf(): Parameters<typeof endByTeam>[2] {
  const leavesAt = Date.now() + LEAVES_AFTER_MS;
  return { id: freshId(), kind: "reply", text: "Viimeinen sana", lang: "fi", leavesAt };
}

/** Commits both, one after the other, as two who had read the same; how many of them were taken. */
async function both(...steps: D1PreparedStatement[][]): Promise<number> {
  let taken = 0;
  for (const step of steps) taken += changed((await commit(env.DB, step))[0]);
  return taken;
}

test("a question answered twice at once has one answer; the other is told, and sees what stands", async () => {
  const shop = await new World().shop();
  const thread = await asked(shop);

  const answers = await Promise.all([
    says(thread, "yes"),
    says(thread, "no"),
    says(thread, "partly"),
    says(thread, "yes"),
  ]);

  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
  const view = await thread.view();
  expect(kinds(view).filter((kind) => kind === "follow_up_answered")).toHaveLength(1);
  const won = answers.find(({ status }) => status === 200)?.body;
  expect(won).toMatchObject({ followUp: { answer: view.followUp?.answer }, state: view.state });
});

test.each<[string, Tapped, Tapped]>([
  ["yes and no", "confirm", "doubt"],
  ["no and yes", "doubt", "confirm"],
  ["settled and a yes", "settle", "settle"],
  ["withdrawn twice", "withdraw", "withdraw"],
])("%s from two tabs that had read the same: one is taken, the other changes nothing", async (_what, one, other) => {
  const shop = await new World().shop();
  const thread = await asked(shop);

  const late = tapOf(thread, other);
  expect(await both(tapOf(thread, one))).toBe(1);
  const before = await stored(thread);
  expect(await both(late)).toBe(0);

  expect(await stored(thread)).toEqual(before);
});

test("closed by us while the visitor opens it again: one outcome, whoever is first", async () => {
  const world = new World();
  const shop = await world.shop();
  const [one, two] = [await settled(shop), await settled(shop)];

  // The visitor is quicker: nothing is left to close.
  expect(await both(tapOf(one, "reopen"), closeByTeam(env.DB, byTeam(one)))).toBe(1);
  // We are quicker: what was closed a moment ago opens again, and both happened.
  expect(await both(closeByTeam(env.DB, byTeam(two)), tapOf(two, "reopen"))).toBe(2);

  expect(kinds(await shop.team.opens(one.id)).slice(3)).toEqual(["reopened"]);
  expect(kinds(await shop.team.opens(two.id)).slice(3)).toEqual(["closed", "reopened"]);
  for (const thread of [one, two])
    expect(await stored(thread)).toMatchObject({ state: "seen", over_how: null, shelf: 1 });
});

test("a last answer taken back as it leaves either ends it or never was", async () => {
  const world = new World();
  const shop = await world.shop();
  const [back, gone] = [await settled(shop), await settled(shop)];
  for (const thread of [back, gone]) {
    const answer = answerOf();
    await commit(env.DB, endByTeam(env.DB, byTeam(thread), answer, LAST));
    const early = { ...byTeam(thread), now: answer.leavesAt - 1 };
    const file = [
      fileAnswer(env.DB, shop.site, thread.id, answer.leavesAt),
      fileEnding(env.DB, shop.site, thread.id, answer.leavesAt),
    ];
    const first = thread === back ? takeBack(env.DB, early, answer.id) : file;
    const second = thread === back ? file : takeBack(env.DB, early, answer.id);
    await commit(env.DB, first);
    const [taken] = await commit(env.DB, second);
    // Whose clock is behind takes nothing back that has been filed.
    if (thread === gone) expect(changed(taken)).toBe(0);
  }
  vi.setSystemTime(world.now + MINUTE);

  expect(await shop.team.opens(back.id)).toMatchObject({ item: { state: "settled" }, over: null });
  expect(kinds(await back.view())).not.toContain("ended");
  expect(await shop.team.opens(gone.id)).toMatchObject({ item: { state: "final" }, over: { how: "final" } });
  expect(kinds(await gone.view())).toContain("ended");
  const takenBack = kinds(await shop.team.opens(gone.id)).filter((kind) => kind === "taken_back");
  expect(takenBack).toEqual([]);
});

test("withdrawn while we answer: the answer arrives, and it stays withdrawn", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains({ lang: "fi" });
  await shop.team.replies(thread.id, "Uusi lamppu lähtee tänään.");

  await taps(thread, "withdraw");
  await world.forward(MINUTE);

  const view = await thread.view();
  expect(view).toMatchObject({ state: "withdrawn", messages: [{}, { kind: "reply" }] });
  expect(kinds(view).toSorted()).toEqual(["received", "replied", "withdrawn"]);
  expect((await shop.team.inbox()).items).toEqual([]);
  expect((await shop.team.inbox("?filter=closed")).items).toMatchObject([{ id: thread.id }]);
});

test("two ends at once are one, and an end that comes after the visitor is no end", async () => {
  const shop = await new World().shop();
  const [twice, reopened] = [await settled(shop), await settled(shop)];

  expect(
    await both(endByTeam(env.DB, byTeam(twice), answerOf(), LAST), endByTeam(env.DB, byTeam(twice), answerOf(), LAST)),
  ).toBe(1);
  expect(await both(tapOf(reopened, "reopen"), endByTeam(env.DB, byTeam(reopened), answerOf(), LAST))).toBe(1);

  expect((await shop.team.opens(twice.id)).messages.filter(({ kind }) => kind === "reply")).toHaveLength(1);
  expect((await shop.team.opens(reopened.id)).messages.filter(({ kind }) => kind === "reply")).toEqual([]);
});

/** The question of this number stayed unanswered, as far as somebody knows. */
function close({ draft: { site, id } }: Thread, n = 1): D1PreparedStatement[] {
  return lapse(env.DB, site, id, n, Date.now());
}

test("silence that was counted too late closes nothing, and the same silence closes once", async () => {
  const shop = await new World().shop();
  const [heard, silent] = [await asked(shop), await asked(shop)];
  await says(heard, "no");

  expect(await both(close(heard))).toBe(0);
  expect(await both(close(silent, 2), close(silent, 0))).toBe(0);
  expect(await both(close(silent), close(silent))).toBe(1);

  const view = await silent.view();
  expect(view).toMatchObject({ state: "closed", over: { how: "no_answer" }, can: ["reopen"] });
  expect(view.followUp).toMatchObject({ open: false, answer: null });
  expect((await shop.team.opens(silent.id)).events.at(-1)).toMatchObject({ kind: "closed", author: "amends" });
});

function ask(thread: Thread): D1PreparedStatement[] {
  return askFollowUp(env.DB, { ...byTeam(thread), author: "amends" }, null, Date.now() + HOUR);
}

test("two who ask at once ask once, and nobody is asked who has just written", async () => {
  const world = new World();
  const shop = await world.shop();
  const [twice, wrote] = [await answered(shop), await answered(shop)];
  vi.setSystemTime(world.now + HOUR);
  await wrote.writes("And the shade?");

  expect(await both(ask(twice), ask(twice))).toBe(1);
  expect(await both(ask(wrote))).toBe(0);

  expect(kinds(await twice.view()).filter((kind) => kind === "follow_up_sent")).toHaveLength(1);
});

test("words deleted while a tap is made: whatever came first, nothing of them is left", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await asked(shop);

  await Promise.all([
    says(thread, "no", { text: "zebra-crossing-31" }),
    thread.visitor.post("/v1/thread/forget", { key: thread.key }),
  ]);
  await thread.visitor.post("/v1/thread/forget", { key: thread.key });

  const view = await shop.team.opens(thread.id);
  expect(JSON.stringify(view)).not.toContain("zebra-crossing-31");
  expect(view.item).toMatchObject({ state: "withdrawn", owed: null });
});

test("the drain that files the last answer twice files it once", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await settled(shop);
  await ends(shop, thread, lastAnswer());
  vi.setSystemTime(world.now + LEAVES_AFTER_MS);

  await Promise.all([drain(env, Date.now()), drain(env, Date.now())]);
  await commit(env.DB, [fileEnding(env.DB, shop.site, thread.id, Date.now() + HOUR)]);

  expect(await stored(thread)).toMatchObject({ state: "final", over_at: world.now });
  expect(kinds(await thread.view()).filter((kind) => kind === "ended")).toHaveLength(1);
  expect((await shop.team.ask("POST", api.close(thread.id), {})).status).toBe(409);
});
