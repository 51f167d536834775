import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import type { ComplaintView } from "../../../shared/inbox.ts";
import type { MembersView } from "../../../shared/signin.ts";
import { commit } from "../../../worker/store/commit.ts";
import { addPromise } from "../../../worker/store/promises.ts";
import { invited } from "../coach/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, World } from "../world.ts";
import { api, owed, promise, stands } from "./world.ts";

const promised = ({ events }: ComplaintView) => events.filter(({ kind }) => kind === "promised");

test("what is promised with a date is on record at once, and the visitor reads the same", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  const before = await thread.view();
  const draft = promise();

  const view = await team.promises(thread.id, draft);

  const { id, text, dueAt } = draft;
  const stored = { id, text, by: "Olga", madeAt: world.now, dueAt, doneAt: null, missedAt: null, state: "open" };
  expect(view.promises).toEqual([stored]);
  expect(promised(view)).toMatchObject([{ author: "team", by: "Olga", at: world.now, about: id }]);
  const news = await thread.changes(before.event, false);
  expect(news.thread?.promises).toEqual([stored]);
  expect(news.thread?.events.at(-1)).toEqual({ n: 2, kind: "promised", by: "Olga", at: world.now });
});

test("promises stand in the order they fall due, whoever keeps them", async () => {
  const shop = await new World().shop();
  const agent = await invited(shop, "agent");
  const { members } = good(await shop.team.ask<MembersView>("GET", api.members));
  const ben = members.find(({ publicName }) => publicName === "Ben")!.id;
  const thread = await shop.visitor().complains();
  const now = Date.now();

  await shop.team.promises(thread.id, promise({ text: "third", dueAt: now + 3 * DAY }));
  await agent.promises(thread.id, promise({ text: "first", dueAt: now + HOUR }));
  const view = await shop.team.promises(thread.id, promise({ text: "second", dueAt: now + DAY, owner: ben }));

  const expected = [
    ["first", "Ben"],
    ["second", "Ben"],
    ["third", "Olga"],
  ];
  expect(view.promises.map(({ text, by }) => [text, by])).toEqual(expected);
  expect((await thread.view()).promises.map(({ text, by }) => [text, by])).toEqual(expected);
  // Who put it on record stands on the timeline; who keeps it, with the promise.
  expect(promised(view).map(({ by }) => by)).toEqual(["Olga", "Ben", "Olga"]);
});

test("one that is recorded four times at once, and once more after its time, is one", async () => {
  const world = new World();
  const { visitor, team, site } = await world.shop();
  const thread = await visitor().complains();
  const draft = promise({ dueAt: Date.now() + HOUR });

  await Promise.all([1, 2, 3, 4].map(() => team.promises(thread.id, draft)));
  expect(await owed(site)).toHaveLength(1);
  vi.setSystemTime(world.now + 2 * HOUR);
  const view = await team.promises(thread.id, draft);

  expect(view.promises).toMatchObject([{ id: draft.id, state: "broken" }]);
  expect(promised(view)).toHaveLength(1);
});

test("two members who record under one id end in one promise, and both are shown it", async () => {
  const shop = await new World().shop();
  const agent = await invited(shop, "agent");
  const thread = await shop.visitor().complains();
  const draft = promise();

  const [ours, theirs] = await Promise.all([
    shop.team.promises(thread.id, draft),
    agent.promises(thread.id, { ...draft, text: "Something else" }),
  ]);

  const { promises, events } = await shop.team.opens(thread.id);
  expect(promises).toHaveLength(1);
  expect(events.filter(({ kind }) => kind === "promised")).toHaveLength(1);
  expect([ours.promises, theirs.promises]).toEqual([promises, promises]);
});

test("the team is owed a word a day before; of what is due sooner, everybody when it is due", async () => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();
  const now = Date.now();
  const far = promise({ dueAt: now + DAY + MINUTE });
  const soon = promise({ dueAt: now + DAY });

  await team.promises(thread.id, far);
  await team.promises(thread.id, soon);

  const complaint = thread.id;
  expect(await owed(site)).toEqual([
    { id: `missed:${soon.id}`, notice: "promise.missed", complaint, detail: soon.id, due_at: now + DAY },
    { id: `near:${far.id}`, notice: "promise.near", complaint, detail: far.id, due_at: now + MINUTE },
  ]);
});

const TWO_YEARS = 2 * 366 * DAY;
test.each([
  ["that is due now", () => ({ dueAt: Date.now() }), { dueAt: "due.past" }],
  ["that was due", () => ({ dueAt: Date.now() - DAY }), { dueAt: "due.past" }],
  ["for the year after next", () => ({ dueAt: Date.now() + TWO_YEARS + 1 }), { dueAt: "due.far" }],
  ["due in between two moments", () => ({ dueAt: Date.now() + 0.5 }), { dueAt: "due.shape" }],
  ["that says nothing", () => ({ text: " \n" }), { text: "promise.empty" }],
  ["that does not end", () => ({ text: "x".repeat(201) }), { text: "promise.long" }],
  ["that nobody here is to keep", () => ({ owner: "somebody" }), { owner: "owner.unknown" }],
])("a promise %s is refused, and nothing of it is stored", async (_what, more, fields) => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();

  const refused = await team.ask("POST", api.promises(thread.id), { ...promise(), ...more() });

  expect(refused).toMatchObject({ status: 422, body: { fields } });
  expect(await team.opens(thread.id)).toMatchObject({ promises: [], events: [{ kind: "received" }] });
  expect(await owed(site)).toEqual([]);
});

test("who has left the team keeps no new promise", async () => {
  const shop = await new World().shop();
  await invited(shop, "agent");
  const { members } = good(await shop.team.ask<MembersView>("GET", api.members));
  const ben = members.find(({ publicName }) => publicName === "Ben")!.id;
  await shop.team.ask("DELETE", api.member(ben));
  const thread = await shop.visitor().complains();

  const refused = await shop.team.ask("POST", api.promises(thread.id), promise({ owner: ben }));

  expect(refused).toMatchObject({ status: 422, body: { fields: { owner: "owner.unknown" } } });
});

test.each(["closed", "withdrawn", "final"] as const)("to a complaint that is %s nothing is promised", async (state) => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();
  const known = promise();
  await team.promises(thread.id, known);
  await stands(site, thread.id, state);

  const refused = await team.ask("POST", api.promises(thread.id), promise());
  const retried = await team.ask("POST", api.promises(thread.id), known);

  expect(refused).toMatchObject({ status: 409, body: { code: "conflict" } });
  expect(retried.status).toBe(200);
  expect((await team.opens(thread.id)).promises).toHaveLength(1);
});

test("a complaint that is closed while somebody promises stays without it", async () => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();
  await stands(site, thread.id, "closed");
  const act = { site, complaint: thread.id, now: Date.now(), author: "team" as const };
  const { id, text, dueAt } = promise();
  const made = { id, text, dueAt, keeper: { id: "m", name: "Olga" }, message: null, madeAt: act.now };

  await commit(env.DB, addPromise(env.DB, act, made));

  expect(await team.opens(thread.id)).toMatchObject({ promises: [], events: [{ kind: "received" }] });
  expect(await owed(site)).toEqual([]);
});

test("an id that names something else already names no promise", async () => {
  const { visitor, team, site } = await new World().shop();
  const [one, other] = [await visitor().complains(), await visitor().complains()];
  const draft = promise();
  await team.promises(one.id, draft);

  const again = await team.ask("POST", api.promises(other.id), draft);
  const complaint = await team.ask("POST", api.promises(other.id), promise({ id: one.id }));

  expect([again.status, complaint.status]).toEqual([409, 409]);
  expect(await team.opens(other.id)).toMatchObject({ promises: [], events: [{ kind: "received" }] });
  expect(await owed(site)).toHaveLength(1);
  expect((await team.ask("POST", api.promises(freshId()), promise())).status).toBe(404);
});
