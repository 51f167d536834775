import { expect, test } from "vitest";
import type { InboxItemView } from "../../../shared/inbox.ts";
import { PAGE_SIZE } from "../../../shared/limits.ts";
import { paths } from "../../../shared/paths.ts";
import { DAY, HOUR, MINUTE, type Shop, type Team, World } from "../world.ts";

async function allPages(team: Team, filter: string): Promise<InboxItemView[][]> {
  const pages: InboxItemView[][] = [];
  for (let cursor = ""; ;) {
    const { items, next } = await team.inbox(`?filter=${filter}${cursor}`);
    pages.push(items);
    if (next === null) return pages;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
}

async function answer(world: World, team: Team, id: string): Promise<void> {
  await team.replies(id, "I am sorry");
  await world.forward(MINUTE);
}

const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id);

test("what is owed comes first, the earliest due before the later, then what waits without a promise", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const idea = await visitor().complains({ kind: "idea" });
  const early = await visitor().complains();
  await world.forward(HOUR);
  const late = await visitor().complains();
  const answered = await visitor().complains();
  await answer(world, team, answered.id);
  const thanks = await visitor().complains({ kind: "thanks" });
  await visitor().complains({ website: "x" });
  await world.forward(HOUR);
  expect(ids((await team.inbox()).items)).toEqual([early.id, late.id, idea.id, thanks.id]);

  await answered.writes("That did not help");

  expect((await team.inbox()).items).toMatchObject([
    { id: early.id, owed: { what: "answer", dueAt: early.receipt.promiseDueAt } },
    { id: late.id, owed: { what: "answer", dueAt: late.receipt.promiseDueAt } },
    { id: answered.id, owed: { what: "reply" } },
    { id: idea.id, owed: null },
    { id: thanks.id, owed: null },
  ]);
});

test("the filters share everything out, and the counts say how much there is", async () => {
  const world = new World();
  const { visitor, team, webhook } = await world.shop();
  world.answers(webhook, () => new Response(null, { status: 500 }));
  const overdue = await visitor().complains();
  await world.forward(2 * DAY);
  const open = await visitor().complains();
  const answered = await visitor().complains();
  const spam = await visitor().complains({ website: "x" });
  await answer(world, team, answered.id);

  expect(ids((await team.inbox("?filter=open")).items)).toEqual([overdue.id, open.id]);
  expect(ids((await team.inbox("?filter=answered")).items)).toEqual([answered.id]);
  expect(ids((await team.inbox("?filter=spam")).items)).toEqual([spam.id]);
  const all = await team.inbox("?filter=all");
  expect(ids(all.items).toSorted()).toEqual([overdue, open, answered, spam].map(({ id }) => id).toSorted());
  expect(all.items.at(-1)?.id).toBe(overdue.id);
  // Three that came, and that one of them is overdue.
  expect(all.counts).toEqual({ open: 2, overdue: 1, spam: 1, failing: 4 });
  expect((await team.ask("GET", `${paths.api.complaints}?filter=nonsense`)).status).toBe(422);
});

/** More than two pages of complaints, all received and due at the same instant. */
async function crowd(shop: Shop, more: object): Promise<string[]> {
  const made: string[] = [];
  for (let i = 0; i < 13; i++)
    made.push(...ids(await Promise.all([1, 2, 3, 4, 5].map(() => shop.visitor().complains(more)))));
  return made;
}

test.each([
  ["open", {}],
  ["open", { kind: "idea" }],
  ["all", {}],
  ["spam", { website: "x" }],
])("the pages of '%s' lose and repeat nothing among equals (%j)", async (filter, more) => {
  const world = new World();
  const shop = await world.shop();
  const made = await crowd(shop, more);

  const pages = await allPages(shop.team, filter);

  expect(pages.map(({ length }) => length)).toEqual([PAGE_SIZE, PAGE_SIZE, 5]);
  expect(ids(pages.flat()).toSorted()).toEqual(made.toSorted());
});

test("the pages of what is answered lose and repeat nothing among equals", async () => {
  const world = new World();
  const shop = await world.shop();
  const made = await crowd(shop, {});
  for (const id of made) await shop.team.called(id, "I rang");

  const pages = await allPages(shop.team, "answered");

  expect(ids(pages.flat()).toSorted()).toEqual(made.toSorted());
  expect(pages.map(({ length }) => length)).toEqual([PAGE_SIZE, PAGE_SIZE, 5]);
});

test("what comes or goes while somebody pages neither hides nor repeats the rest", async () => {
  const world = new World();
  const shop = await world.shop();
  const made = await crowd(shop, {});
  const first = await shop.team.inbox();
  await shop.team.called(first.items[0]?.id ?? "", "I rang");
  await world.forward(HOUR);
  const fresh = await shop.visitor().complains();

  const second = await shop.team.inbox(`?cursor=${first.next}`);
  const third = await shop.team.inbox(`?cursor=${second.next}`);

  const seen = ids([...first.items, ...second.items, ...third.items]);
  expect(seen.toSorted()).toEqual([...made, fresh.id].toSorted());
  expect(third.next).toBeNull();
});

test("a cursor that we did not write is refused and not echoed", async () => {
  const { team } = await new World().shop();
  for (const cursor of ["MARKER", "1.2", "1.2.' OR 1=1", "9".repeat(40)]) {
    const refused = await team.ask("GET", `${paths.api.complaints}?cursor=${encodeURIComponent(cursor)}`);
    expect(refused).toMatchObject({ status: 422, body: { fields: { cursor: "cursor.shape" } } });
    expect(refused.text).not.toContain("MARKER");
  }
});

test("a complaint is found by its reference however it was typed, and only by its own site", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const other = await world.shop();
  const { id, receipt } = await visitor().complains();
  await visitor().complains();
  const typed = encodeURIComponent(` ${receipt.reference.toLowerCase().replaceAll("-", " ").replaceAll("0", "o")}`);

  expect(ids((await team.inbox(`?reference=${typed}`)).items)).toEqual([id]);
  expect((await other.team.inbox(`?reference=${typed}`)).items).toEqual([]);
});

test("asking again when nothing is new costs no body, and any change brings one", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  const first = await team.ask("GET", paths.api.complaints);
  const tag = first.headers.get("etag") ?? "";
  const again = () => team.ask("GET", paths.api.complaints, undefined, { "if-none-match": tag });
  await world.forward(MINUTE);

  const same = await again();
  expect([same.status, same.text, same.headers.get("etag")]).toEqual([304, "", tag]);
  await team.isOn(thread.id);
  const changed = await again();
  expect(changed.status).toBe(200);
  expect(changed.headers.get("etag")).not.toBe(tag);
  expect(changed.headers.get("cache-control")).toBe("private, no-cache");
});
