import { env } from "cloudflare:workers";
import { expect, onTestFinished, test, vi } from "vitest";
import type { CoachDraft } from "../../../shared/coach/types.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { LEAVES_AFTER_MS } from "../../../shared/limits.ts";
import { seams } from "../../../worker/seams.ts";
import { commit } from "../../../worker/store/commit.ts";
import { addPromise } from "../../../worker/store/promises.ts";
import { DAY, HOUR, SECOND, World } from "../world.ts";
import { answer, api, leaves, owed, promise, stands } from "./world.ts";

const kinds = ({ events }: { events: { kind: string }[] }) => events.map(({ kind }) => kind);

test("what an answer promises is on record from the moment it leaves, and not before", async () => {
  const world = new World();
  const { visitor, team, site } = await world.shop();
  const thread = await visitor().complains();
  const before = await thread.view();
  const madeAt = leaves();
  const [near, far] = [promise({ dueAt: madeAt + HOUR }), promise({ dueAt: madeAt + 2 * DAY })];

  const view = await team.does(api.replies(thread.id), answer([far, near]));
  vi.setSystemTime(madeAt - 1);

  expect(view.promises).toMatchObject([
    { id: near.id, madeAt, state: "open" },
    { id: far.id, madeAt },
  ]);
  expect(view.events.slice(1)).toMatchObject([
    { kind: "replied", at: madeAt },
    { kind: "promised", at: madeAt, about: far.id },
    { kind: "promised", at: madeAt, about: near.id },
  ]);
  expect(await thread.view()).toEqual(before);
  expect(await thread.changes(before.event, false)).toMatchObject({ thread: null });

  vi.setSystemTime(madeAt);
  const news = await thread.changes(before.event, false);
  expect(news.thread?.promises).toMatchObject([{ id: near.id }, { id: far.id }]);
  expect(kinds(news.thread!)).toEqual(["received", "replied", "promised", "promised"]);
  expect(await owed(site)).toMatchObject([
    { id: `missed:${near.id}`, due_at: near.dueAt },
    { id: `near:${far.id}`, due_at: far.dueAt - DAY },
  ]);
});

test("an answer that is sent four times at once promises once", async () => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();
  const draft = answer([promise()]);

  await Promise.all([1, 2, 3, 4].map(() => team.does(api.replies(thread.id), draft)));
  const view = await team.does(api.replies(thread.id), draft);

  expect(kinds(view)).toEqual(["received", "replied", "promised"]);
  expect(view.promises).toHaveLength(1);
  expect(await owed(site)).toHaveLength(1);
});

test("an answer that is taken back takes its promises with it: they were never made", async () => {
  const world = new World();
  const { visitor, team, site } = await world.shop();
  const thread = await visitor().complains();
  const before = await thread.view();
  const stays = promise({ text: "Said on the phone" });
  await team.promises(thread.id, stays);
  const [one, two] = [promise(), promise({ dueAt: Date.now() + HOUR })];
  const draft = answer([one, two]);
  await team.does(api.replies(thread.id), draft);
  expect(await owed(site)).toHaveLength(3);

  await team.takesBack(thread.id, draft.messageId);
  await team.takesBack(thread.id, draft.messageId);
  vi.setSystemTime(world.now + LEAVES_AFTER_MS);

  const view = await team.opens(thread.id);
  expect(view.promises.map(({ id }) => id)).toEqual([stays.id]);
  expect(kinds(view)).toEqual(["received", "promised", "replied", "promised", "promised", "taken_back"]);
  expect((await owed(site)).map(({ detail }) => detail)).toEqual([stays.id]);
  const shown = await thread.view();
  expect(kinds(shown)).toEqual(["received", "promised"]);
  expect(shown.promises.map(({ id }) => id)).toEqual([stays.id]);
  expect(shown.event).toBe(before.event + 2);
});

test("the same promises go with the answer that is sent instead", async () => {
  const world = new World();
  const { visitor, team, site } = await world.shop();
  const thread = await visitor().complains();
  const again = promise();
  const first = answer([again]);
  await team.does(api.replies(thread.id), first);
  await team.takesBack(thread.id, first.messageId);
  vi.setSystemTime(world.now + SECOND);

  await team.does(api.replies(thread.id), answer([{ ...again, text: "A new lamp, the blue one" }]));
  vi.setSystemTime(world.now + LEAVES_AFTER_MS);

  const shown = await thread.view();
  expect(shown.promises).toMatchObject([{ id: again.id, text: "A new lamp, the blue one", madeAt: world.now }]);
  expect(kinds(shown)).toEqual(["received", "replied", "promised"]);
  expect(await owed(site)).toMatchObject([{ id: `near:${again.id}` }]);
});

test("a retry that comes while the answer is being taken back does not promise it anew", async () => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();
  const one = promise();
  const draft = answer([one]);
  await team.does(api.replies(thread.id), draft);
  await team.takesBack(thread.id, draft.messageId);
  const act = { site, complaint: thread.id, now: Date.now(), author: "team" as const };
  const { id, text, dueAt } = one;
  const made = { id, text, dueAt, keeper: { id: "m", name: "Olga" }, message: draft.messageId, madeAt: leaves() };

  await commit(env.DB, addPromise(env.DB, act, made));

  expect((await team.opens(thread.id)).promises).toEqual([]);
  expect(await owed(site)).toEqual([]);
});

test("what is due before the answer leaves is refused by its place in it, and nothing goes out", async () => {
  const { visitor, team } = await new World().shop();
  const thread = await visitor().complains();
  const send = (promises: unknown[]) => team.ask("POST", api.replies(thread.id), { ...answer([]), promises });

  const early = await send([promise(), promise({ dueAt: leaves() })]);
  const unknown = await send([promise({ owner: "nobody" })]);
  const many = await send([promise(), promise(), promise(), promise()]);

  expect(early).toMatchObject({ status: 422, body: { fields: { "promises.1.dueAt": "due.past" } } });
  expect(unknown).toMatchObject({ status: 422, body: { fields: { "promises.0.owner": "owner.unknown" } } });
  expect(many).toMatchObject({ status: 422, body: { fields: { promises: "promises.many" } } });
  expect(kinds(await team.opens(thread.id))).toEqual(["received"]);
});

test("to what is closed for good an answer can still go out, but no promise", async () => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();
  await stands(site, thread.id, "final");

  const refused = await team.ask("POST", api.replies(thread.id), answer([promise()]));
  const sent = await team.ask<ComplaintView>("POST", api.replies(thread.id), answer([]));

  expect(refused).toMatchObject({ status: 409, body: { code: "conflict" } });
  expect(kinds(sent.body)).toEqual(["received", "replied"]);
});

/** What the coach is told from now on, until the test ends. */
function coachHears(): CoachDraft[] {
  const heard: CoachDraft[] = [];
  const before = seams.coach;
  seams.coach = (draft, ...rest) => {
    heard.push(draft);
    return before(draft, ...rest);
  };
  onTestFinished(() => {
    seams.coach = before;
  });
  return heard;
}

test("the coach knows of a promise that goes with the answer, and of one that stands; a broken one is none", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  const heard = coachHears();
  const asks = () => team.ask("POST", api.check(thread.id), { text: "Odota", lang: "fi" });

  await asks();
  await team.does(api.replies(thread.id), answer([promise({ dueAt: world.now + HOUR })]));
  await asks();
  vi.setSystemTime(world.now + 2 * HOUR);
  await asks();

  expect(heard.map(({ recorded }) => recorded)).toEqual([
    { promise: false, remedy: false },
    { promise: true, remedy: false },
    { promise: true, remedy: false },
    { promise: false, remedy: false },
  ]);
});
