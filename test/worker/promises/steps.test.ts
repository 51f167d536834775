import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import type { State } from "../../../shared/life.ts";
import { commit } from "../../../worker/store/commit.ts";
import { handOver, see, takeOn } from "../../../worker/store/steps.ts";
import { invited } from "../coach/world.ts";
import { HOUR, World } from "../world.ts";
import { api, stands } from "./world.ts";

const kinds = ({ events }: { events: { kind: string }[] }) => events.map(({ kind }) => kind);
const OVER = ["closed", "withdrawn", "final"] as const satisfies State[];

test("two members who open it at once have read it once", async () => {
  const shop = await new World().shop();
  const agent = await invited(shop, "agent");
  const thread = await shop.visitor().complains();

  await Promise.all([shop.team, agent, shop.team, agent].map((team) => team.reads(thread.id)));
  await Promise.all([1, 2, 3].map(() => agent.isOn(thread.id)));
  const view = await shop.team.isOn(thread.id);

  expect(kinds(view)).toEqual(["received", "seen", "on_it", "on_it"]);
  expect(view.item).toMatchObject({ state: "seen", onItBy: "Olga" });
});

test("who reads what has been answered already makes no news of it for the visitor", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  await team.called(thread.id, "I rang");
  const before = await thread.view();
  vi.setSystemTime(world.now + HOUR);
  await thread.writes("Thank you");

  const view = await team.reads(thread.id);

  expect(view.item.unread).toBe(false);
  expect(kinds(view)).toEqual(["received", "called", "wrote"]);
  expect(await thread.view()).toMatchObject({ readBy: before.readBy, state: "answered" });
});

test.each(OVER)("nobody takes on what is %s, and opening it is no step", async (state) => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();
  await stands(site, thread.id, state);

  const refused = await team.ask("POST", api.onIt(thread.id), {});
  const view = await team.reads(thread.id);

  expect(refused).toMatchObject({ status: 409, body: { code: "conflict" } });
  expect(kinds(view)).toEqual(["received"]);
  expect(view).toMatchObject({ readBy: null, onItBy: null, item: { state, unread: false } });
});

test.each(OVER)("words are taken from both sides although it is %s, and leave it so", async (state) => {
  const world = new World();
  const { visitor, team, site } = await world.shop();
  const thread = await visitor().complains();
  await stands(site, thread.id, state);

  await thread.writes("One thing more");
  await team.notes(thread.id, "Again");
  await team.called(thread.id, "I rang");
  vi.setSystemTime(world.now + HOUR);

  const view = await team.opens(thread.id);
  expect(kinds(view)).toEqual(["received", "wrote", "noted", "called"]);
  expect(view.item.state).toBe(state);
});

test("what is over meanwhile is left alone by whoever was a moment late", async () => {
  const { visitor, team, site } = await new World().shop();
  const thread = await visitor().complains();
  await stands(site, thread.id, "closed");
  const member = { id: "m", name: "Olga" };
  const act = { site, complaint: thread.id, now: Date.now(), author: "team" as const, member };

  await commit(env.DB, [...see(env.DB, act), ...takeOn(env.DB, act), ...handOver(env.DB, act, "Please")]);

  const view = await team.opens(thread.id);
  expect(kinds(view)).toEqual(["received"]);
  expect(view).toMatchObject({ readBy: null, onItBy: null, handedOver: null, item: { state: "closed" } });
});
