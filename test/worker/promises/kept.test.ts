import { expect, test, vi } from "vitest";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { invited } from "../coach/world.ts";
import { DAY, freshId, HOUR, World } from "../world.ts";
import { answer, api, promise, stands } from "./world.ts";

const kept = ({ events }: ComplaintView) => events.filter(({ kind }) => kind === "promise_kept");

test("a promise that is done in time is kept, for the visitor too", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  const draft = promise({ dueAt: world.now + HOUR });
  await team.promises(thread.id, draft);
  const before = await thread.view();
  vi.setSystemTime(draft.dueAt);

  const view = await team.keeps(thread.id, draft.id);

  expect(view.promises).toMatchObject([{ state: "kept", doneAt: draft.dueAt }]);
  expect(kept(view)).toMatchObject([{ author: "team", by: "Olga", at: draft.dueAt, about: draft.id }]);
  const { thread: news } = await thread.changes(before.event, false);
  expect(news).toMatchObject({ promises: [{ state: "kept" }] });
  expect(news?.events.at(-1)).toMatchObject({ kind: "promise_kept", by: "Olga" });
});

test("what passes its time is broken without anybody's doing, and late once it is done; each is news", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  const draft = promise({ dueAt: world.now + HOUR });
  await team.promises(thread.id, draft);
  const open = await thread.view();
  vi.setSystemTime(draft.dueAt + 1);

  const broken = await thread.changes(open.event, false);
  await team.keeps(thread.id, draft.id);
  const late = await thread.changes(broken.event, false);

  expect(open.promises).toMatchObject([{ state: "open" }]);
  expect(broken.thread?.promises).toMatchObject([{ state: "broken", doneAt: null }]);
  expect(late.thread?.promises).toMatchObject([{ state: "late", doneAt: draft.dueAt + 1 }]);
  expect((await thread.changes(late.event, false)).thread).toBeNull();
});

test("two members who keep it at once, and one later, leave one event and the first time", async () => {
  const world = new World();
  const shop = await world.shop();
  const agent = await invited(shop, "agent");
  const thread = await shop.visitor().complains();
  const draft = promise();
  await shop.team.promises(thread.id, draft);
  const at = world.now;

  await Promise.all([shop.team, agent, shop.team, agent].map((team) => team.keeps(thread.id, draft.id)));
  vi.setSystemTime(at + 4 * DAY);
  const view = await agent.keeps(thread.id, draft.id);

  expect(kept(view)).toHaveLength(1);
  expect(view.promises).toMatchObject([{ state: "kept", doneAt: at }]);
});

test("it can be kept whatever became of the complaint since", async () => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();
  const draft = promise();
  await team.promises(thread.id, draft);
  await stands(site, thread.id, "withdrawn");

  expect((await team.keeps(thread.id, draft.id)).promises).toMatchObject([{ state: "kept" }]);
});

test("nobody keeps a promise of another complaint, or one that nobody made", async () => {
  const { visitor, team } = await new World().shop();
  const [one, other] = [await visitor().complains(), await visitor().complains()];
  const draft = promise();
  await team.promises(one.id, draft);

  expect((await team.ask("POST", api.promiseKept(other.id, draft.id), {})).status).toBe(404);
  expect((await team.ask("POST", api.promiseKept(one.id, freshId()), {})).status).toBe(404);
  expect((await team.opens(one.id)).promises).toMatchObject([{ doneAt: null }]);
});

test("what an answer promises cannot be kept before the answer has left", async () => {
  const { visitor, team } = await new World().shop();
  const thread = await visitor().complains();
  const draft = promise();
  await team.does(api.replies(thread.id), answer([draft]));

  const early = await team.ask("POST", api.promiseKept(thread.id, draft.id), {});

  expect(early).toMatchObject({ status: 409, body: { code: "conflict" } });
  expect(kept(await team.opens(thread.id))).toEqual([]);
});
