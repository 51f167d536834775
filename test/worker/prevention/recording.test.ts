import { expect, test } from "vitest";
import { count, env, openShop } from "../clock/clock.ts";
import { invited } from "../coach/world.ts";
import { told } from "../follow-up/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, World } from "../world.ts";
import {
  api,
  CAUSE,
  causes,
  change,
  fixes,
  MONTH,
  news,
  passes,
  recorded,
  records,
  says,
  sees,
  shown,
  tells,
} from "./world.ts";

test("what changes is on record once, with the complaint from which it was recorded and its cause", async () => {
  const world = new World();
  const { team, visitor } = await openShop(world);
  const thread = await visitor().complains();
  const draft = change({ complaint: thread.id });

  const made = good(await records(team, draft));
  await team.does(api.reading(thread.id), { cause: "Something else" });
  const again = good(await records(team, draft));

  expect(made).toMatchObject({ id: draft.id, cause: CAUSE, change: draft.change, by: "Olga", dueAt: draft.dueAt });
  expect(made).toMatchObject({ fixedAt: null, toldAt: null, checkAt: null, held: null, wouldTell: 0, recurred: 0 });
  expect(again).toEqual(made);
  const { events, reading } = await team.opens(thread.id);
  expect(events.filter(({ kind }) => kind === "prevention_set")).toMatchObject([{ by: "Olga" }]);
  expect(reading.cause).toBe("Something else");
  // The team's own business.
  expect((await thread.view()).events.map(({ kind }) => kind)).not.toContain("prevention_set");
});

test("a complaint shows what changes because of its cause, the newest first", async () => {
  const world = new World();
  const { team, visitor } = await openShop(world);
  const thread = await visitor().complains();
  await team.does(api.reading(thread.id), { cause: CAUSE });
  const first = await recorded(team);
  await world.forward(MINUTE);
  const second = await recorded(team, { change: "We chose another courier" });
  await recorded(team, { cause: "The courier" });

  const { preventions } = await team.opens(thread.id);

  expect(preventions.map(({ id }) => id)).toEqual([second.id, first.id]);
});

test.each([
  ["a time that has passed", { dueAt: 1 }, { dueAt: "due.past" }],
  ["a time too far away", { dueAt: Date.UTC(2060, 0, 1) }, { dueAt: "due.far" }],
  ["somebody who is no member", { owner: freshId() }, { owner: "owner.unknown" }],
  ["no cause", { cause: " " }, { cause: "cause.empty" }],
  ["nothing that changes", { change: "" }, { change: "change.empty" }],
])("%s is refused", async (_what, more, fields) => {
  const { team } = await openShop(new World());

  const { status, body } = await records(team, change(more));

  expect([status, body]).toMatchObject([422, { fields }]);
  expect(await causes(team)).toEqual([]);
});

test("nothing is on record for a complaint that is not there, nor for thanks", async () => {
  const { team, visitor } = await openShop(new World());
  const thanks = await visitor().complains({ kind: "thanks" });

  expect((await records(team, change({ complaint: freshId() }))).status).toBe(404);
  expect((await records(team, change({ complaint: thanks.id }))).status).toBe(409);
  expect(await causes(team)).toEqual([]);
  expect(await count(thanks, "prevention_set")).toBe(0);
});

test("another member sees to it, by name", async () => {
  const shop = await openShop(new World());
  await invited(shop, "agent");
  const row = await env.DB.prepare("SELECT id FROM members WHERE site = ?1 AND role = 'agent'")
    .bind(shop.site)
    .first<{ id: string }>();

  expect(await recorded(shop.team, { owner: row?.id })).toMatchObject({ by: "Ben" });
});

test("the team is told when it is due, once, and not where it is fixed", async () => {
  const world = new World();
  const shop = await openShop(world);
  const [late, done] = [
    await recorded(shop.team, { dueAt: world.now + DAY }),
    await recorded(shop.team, { dueAt: world.now + DAY }),
  ];
  good(await fixes(shop.team, done.id));
  await world.forward(DAY - MINUTE);
  expect(world.callsTo(shop.webhook, "prevention.due")).toEqual([]);

  await world.forward(MINUTE);
  await world.forward(10 * DAY);

  expect(told<{ prevention: object }>(world, shop, "prevention.due")).toMatchObject([
    { prevention: { id: late.id, cause: CAUSE, change: "We pack every lamp in foam", by: "Olga" } },
  ]);
  const mail = (await world.mailsTo(shop.owner)).find(({ subject }) => subject.startsWith("Due: "));
  expect(mail?.text).toContain("It is not marked as fixed.");
});

test("a month after it was fixed the team is asked whether it held, in working hours and with what came since", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { id } = await recorded(shop.team);
  // On a Monday; thirty days later is a Wednesday, before nine.
  await world.at(world.now - 2 * HOUR + 7 * DAY);
  const { checkAt, fixedAt } = good(await fixes(shop.team, id));
  expect(checkAt).toBe((fixedAt ?? 0) + MONTH + 2 * HOUR);
  await world.forward(MINUTE);
  const again = await shop.visitor().complains();
  await shop.team.does(api.reading(again.id), { cause: CAUSE });

  await passes(world, shop, (checkAt ?? 0) - 1 - world.now);
  expect(world.callsTo(shop.webhook, "prevention.check")).toEqual([]);
  await world.at(checkAt ?? 0);
  await passes(world, shop, MONTH);

  expect(told<{ prevention: object }>(world, shop, "prevention.check")).toMatchObject([
    { prevention: { id, recurred: 1 } },
  ]);
  expect(good(await says(shop.team, id, false))).toMatchObject({ held: false, heldAt: world.now, recurred: 1 });
  await world.forward(HOUR);
  expect(good(await says(shop.team, id, true))).toMatchObject({ held: true, heldAt: world.now });
});

test("nobody is asked whether it held who has said so already", async () => {
  const world = new World();
  const shop = await openShop(world);
  const { id } = await recorded(shop.team);
  expect((await says(shop.team, id, true)).status).toBe(409);
  good(await fixes(shop.team, id));
  good(await says(shop.team, id, true));

  await world.forward(MONTH + 3 * DAY);

  expect(world.callsTo(shop.webhook, "prevention.check")).toEqual([]);
});

test("fixed once: a second tap changes nothing", async () => {
  const world = new World();
  const { team } = await openShop(world);
  const { id } = await recorded(team);
  const first = good(await fixes(team, id));
  await world.forward(DAY);

  expect(good(await fixes(team, id))).toEqual(first);
});

test("every member sees a change until they acknowledge it; who marked it as fixed has seen it", async () => {
  const world = new World();
  const shop = await openShop(world);
  const [ben, manager] = [await invited(shop, "agent"), await invited(shop, "manager")];
  const [one, two] = [await recorded(shop.team), await recorded(shop.team, { change: "Another box" })];
  expect((await sees(ben, one.id)).status).toBe(409);
  good(await fixes(ben, one.id));
  await world.forward(MINUTE);
  good(await fixes(ben, two.id));

  expect((await news(shop.team)).map(({ id }) => id)).toEqual([two.id, one.id]);
  expect(await news(ben)).toEqual([]);
  expect((await sees(shop.team, one.id)).body).toMatchObject({ id: one.id, acknowledged: true });
  good(await sees(shop.team, one.id));

  expect((await news(shop.team)).map(({ id }) => id)).toEqual([two.id]);
  expect(await news(manager)).toHaveLength(2);
  expect(await shown(manager, one.id)).toMatchObject({ acknowledged: false });
});

test("an agent records, fixes and says whether it held; telling everybody takes a manager", async () => {
  const shop = await openShop(new World());
  const [agent, manager] = [await invited(shop, "agent"), await invited(shop, "manager")];
  const { id } = await recorded(agent);
  expect((await tells(manager, id)).status).toBe(409);
  good(await fixes(agent, id));
  good(await says(agent, id, true));

  expect((await tells(agent, id)).status).toBe(403);
  expect((await tells(manager, id)).status).toBe(200);
});
