import { expect, test } from "vitest";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { invited } from "../coach/world.ts";
import { World } from "../world.ts";
import { api, asked, stands } from "./world.ts";

const handed = ({ events }: ComplaintView) => events.filter(({ kind }) => kind === "handed_over");

test("anybody of the team asks the owner to answer, in a word or two that only the team reads", async () => {
  const world = new World();
  const shop = await world.shop();
  const agent = await invited(shop, "agent");
  const thread = await shop.visitor().complains();
  const before = await thread.view();

  const view = await agent.handsOver(thread.id, " Third lamp; she wants to speak to you. ");

  const summary = "Third lamp; she wants to speak to you.";
  expect(view.handedOver).toEqual({ by: "Ben", at: world.now });
  expect(handed(view)).toMatchObject([{ author: "team", by: "Ben", at: world.now, about: summary }]);
  expect(await asked(shop.site)).toMatchObject([{ complaint: thread.id, detail: summary }]);
  const { thread: news } = await thread.changes(before.event, false);
  expect(news?.events.at(-1)).toEqual({ n: 2, kind: "handed_over", by: "Ben", at: world.now });
  expect(JSON.stringify(news)).not.toContain("lamp;");
});

test("while the owner is asked, asking again changes nothing, whoever does and however often", async () => {
  const world = new World();
  const shop = await world.shop();
  const agent = await invited(shop, "agent");
  const thread = await shop.visitor().complains();

  await Promise.all([shop.team, agent, shop.team, agent].map((team) => team.handsOver(thread.id, "Please")));
  const { handedOver } = await shop.team.opens(thread.id);
  await world.forward(60_000);
  const view = await shop.team.handsOver(thread.id, "Once more");

  expect(handed(view)).toHaveLength(1);
  expect(view.handedOver).toEqual(handedOver);
  expect(await asked(shop.site)).toHaveLength(1);
});

test("without a word, too; not with too many, and not what is over", async () => {
  const { visitor, team, site } = await new World().shop();
  const [thread, over] = [await visitor().complains(), await visitor().complains()];
  await stands(site, over.id, "closed");

  const long = await team.ask("POST", api.handOver(thread.id), { summary: "x".repeat(501) });
  const late = await team.ask("POST", api.handOver(over.id), {});
  const plain = await team.handsOver(thread.id, "  ");

  expect(long).toMatchObject({ status: 422, body: { fields: { summary: "summary.long" } } });
  expect(late).toMatchObject({ status: 409, body: { code: "conflict" } });
  expect((await team.opens(over.id)).handedOver).toBeNull();
  expect(handed(plain)).toMatchObject([{ about: null }]);
});
