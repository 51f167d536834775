import { expect, test } from "vitest";
import { type MemberNamesView, MEMBER_NAMES_MAX, type MemberView, type MeView, ROLES } from "../../../shared/team.ts";
import { costOf, plansOf, scansIn } from "../budget/meter.ts";
import { env, openShop } from "../clock/clock.ts";
import { invited } from "../coach/world.ts";
import { type Answer, DAY, good, knock, MINUTE, type Shop, type Team, World } from "../world.ts";
import { api, causes, change, fixes, MONTH, passes, recorded, records } from "./world.ts";

interface Joined {
  team: Team;
  member: MemberView;
}

async function whoIs(team: Team): Promise<MemberView> {
  return good(await team.ask<MeView>("GET", api.me)).member;
}

async function joins(shop: Shop, role: "manager" | "agent", publicName: string): Promise<Joined> {
  const team = await invited(shop, role);
  const { id } = await whoIs(team);
  good(await team.ask("PATCH", api.member(id), { publicName }));
  return { team, member: await whoIs(team) };
}

const asks = (team: Team) => team.ask<MemberNamesView>("GET", api.memberNames);
const leaves = (shop: Shop, { member }: Joined) => shop.team.ask("DELETE", api.member(member.id));
const refused = (answer: Answer) =>
  expect(answer).toMatchObject({ status: 422, body: { fields: { owner: "owner.unknown" } } });

test("every role reads the names of this site's members, and nothing else of them", async () => {
  const shop = await openShop(new World());
  const other = await openShop(new World());
  await joins(other, "agent", "Somebody elsewhere");
  const ada = await joins(shop, "agent", "Ada");
  const max = await joins(shop, "manager", "Max");
  const gone = await joins(shop, "agent", "Gone");
  await leaves(shop, gone);
  const olga = await whoIs(shop.team);
  const expected = [ada, max].map(({ member }) => ({ id: member.id, name: member.publicName }));
  expected.push({ id: olga.id, name: "Olga" });

  for (const team of [shop.team, ada.team, max.team]) {
    const { items } = good(await asks(team));
    expect(items.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(expected);
  }
  expect((await asks(gone.team)).status).toBe(401);
  expect((await knock(api.memberNames)).status).toBe(401);
});

test("it is one statement by the key of the members, and lists so many at most, also where more have left", async () => {
  const shop = await openShop(new World());
  const grow = (from: number, to: number, removed: number | null) =>
    env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT ?2 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?3)
       INSERT INTO members (site, id, name, public_name, email, role, created_at, removed_at)
       SELECT ?1, printf('member-%06d', i), 'N', 'P', i || '@team.example', 'agent', 1, ?4 FROM n`,
    )
      .bind(shop.site, from, to, removed)
      .run();
  const few = await costOf(() => asks(shop.team));
  await grow(0, MEMBER_NAMES_MAX + 50, null);

  const cost = await costOf(async () => {
    expect(good(await asks(shop.team)).items).toHaveLength(MEMBER_NAMES_MAX);
  });

  expect(cost).toMatchObject({ written: 0, trips: few.trips });
  expect(few.read).toBeLessThanOrEqual(10);
  expect(cost.read).toBeLessThanOrEqual(few.read + MEMBER_NAMES_MAX);
  const steps = await plansOf(cost.sql.filter((sql) => sql.includes("members")));
  expect(scansIn(steps)).toEqual([]);
  expect(steps.filter(({ detail }) => /TEMP B-TREE/.test(detail))).toEqual([]);
});

test.each(ROLES)("the %s names another member, whatever the role of either", async (role) => {
  const shop = await openShop(new World());
  const olga = await whoIs(shop.team);
  const [ada, max] = [await joins(shop, "agent", "Ada"), await joins(shop, "manager", "Max")];
  const team = { owner: shop.team, manager: max.team, agent: ada.team }[role];

  for (const { id, publicName } of [olga, max.member, ada.member])
    expect(await recorded(team, { owner: id })).toMatchObject({ by: publicName });
  const { id, publicName } = await whoIs(team);
  expect(await recorded(team)).toMatchObject({ by: publicName });
  expect(good(await asks(team)).items).toContainEqual({ id, name: publicName });
});

test.each(ROLES)("the %s cannot name who has left, nor a member of another site", async (role) => {
  const shop = await openShop(new World());
  const other = await openShop(new World());
  const team = role === "owner" ? shop.team : (await joins(shop, role, "Ada")).team;
  const gone = await joins(shop, "agent", "Gone");
  const draft = change({ owner: gone.member.id });
  const there = good(await records(team, { ...change(), owner: gone.member.id }));
  await leaves(shop, gone);

  refused(await records(team, draft));
  refused(await records(team, change({ owner: (await whoIs(other.team)).id })));

  // What was theirs before they left keeps their name.
  expect((await causes(team)).flatMap(({ preventions }) => preventions)).toMatchObject([{ id: there.id, by: "Gone" }]);
});

/** Mails to these about changes. */
async function mailed(world: World, addresses: readonly string[]): Promise<string[][]> {
  const mails = await Promise.all(addresses.map((address) => world.mailsTo(address)));
  return mails.map((list) => list.map(({ subject }) => subject).filter((one) => /^(Due:|Did it hold\?)/.test(one)));
}

const DUE = "Due: what was to change about “Thin glass”";
const HELD = "Did it hold? “Thin glass”";

test("whoever was named is mailed when it is due and when it is asked whether it held, beside the team", async () => {
  const world = new World();
  const shop = await openShop(world);
  const [ada, max] = [await joins(shop, "agent", "Ada"), await joins(shop, "manager", "Max")];
  const people = [shop.owner, ada.member.email, max.member.email];
  const { id } = await recorded(ada.team, { owner: max.member.id, dueAt: world.now + DAY });

  await world.forward(DAY);
  await world.forward(MINUTE);
  expect(await mailed(world, people)).toEqual([[DUE], [], [DUE]]);
  expect(world.callsTo(shop.webhook, "prevention.due")).toHaveLength(1);

  good(await fixes(ada.team, id));
  await passes(world, shop, MONTH + 5 * DAY);
  expect(await mailed(world, people)).toEqual([[DUE, HELD], [], [DUE, HELD]]);
  expect(world.callsTo(shop.webhook, "prevention.check")).toHaveLength(1);
});

test("where no channel of the team works, the owner is told instead, and whoever was named as well", async () => {
  const world = new World();
  const shop = await openShop(world, { channels: { mail: null, webhook: null } });
  const ada = await joins(shop, "agent", "Ada");
  const people = [shop.owner, ada.member.email];
  await recorded(shop.team, { owner: ada.member.id, dueAt: world.now + DAY });
  await world.forward(DAY);
  await world.forward(MINUTE);
  expect(await mailed(world, people)).toEqual([[DUE], [DUE]]);

  await recorded(ada.team, { owner: (await whoIs(shop.team)).id, dueAt: world.now + DAY });
  await world.forward(DAY);
  await world.forward(MINUTE);
  // Once, although it is both theirs and the owner's to hear.
  expect(await mailed(world, people)).toEqual([[DUE, DUE], [DUE]]);
});

test("who has left by then is mailed nothing, and the team hears as ever", async () => {
  const world = new World();
  const shop = await openShop(world);
  const ada = await joins(shop, "agent", "Ada");
  await recorded(shop.team, { owner: ada.member.id, dueAt: world.now + DAY });
  await leaves(shop, ada);

  await world.forward(DAY);
  await world.forward(MINUTE);

  expect(await mailed(world, [shop.owner, ada.member.email])).toEqual([[DUE], []]);
});
