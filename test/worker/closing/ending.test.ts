import { expect, test, vi } from "vitest";
import { LEAVES_AFTER_MS } from "../../../shared/limits.ts";
import { promise } from "../promises/world.ts";
import { DAY, HOUR, MINUTE, SECOND, type Shop, World } from "../world.ts";
import { answered, api, ends, kinds, lastAnswer, owed, settled, stored, taps } from "./world.ts";

const BODY = { name: "The Arbiter", url: "https://arbiter.example/" };

async function namesItsBody({ team }: Shop, name = BODY.name): Promise<void> {
  const own = [{ name: "The owner", text: "Ring me", url: "" }];
  await team.sets({ settings: { elsewhere: { profile: "eu-adr", body: { ...BODY, name }, own } } });
}

test("closed for good: final from the moment the last answer leaves, filed or not", async () => {
  const world = new World();
  const shop = await world.shop();
  await namesItsBody(shop);
  const thread = await settled(shop);
  const offerUntil = world.now + 30 * DAY;
  const draft = lastAnswer({ offer: "Half of it back", offerUntil });
  vi.setSystemTime(world.now + HOUR);

  const sent = await ends(shop, thread, draft);
  expect(sent).toMatchObject({ status: 200, body: { over: null, item: { state: "settled" } } });
  expect(sent.body.can).not.toContain("end");
  const before = await thread.view();
  expect(before).toMatchObject({ state: "settled", over: null });
  expect(kinds(before)).not.toContain("ended");
  vi.setSystemTime(world.now + LEAVES_AFTER_MS);

  const after = await thread.view();
  expect(after).toMatchObject({ state: "final", can: [] });
  expect(after.over).toMatchObject({ how: "final", at: world.now, reopenUntil: null });
  expect(after.over?.last).toMatchObject({ done: "The lamp was replaced", offer: "Half of it back", offerUntil });
  expect(after.over?.last?.elsewhere).toEqual([
    {
      name: "The Arbiter",
      text: expect.stringContaining("The Arbiter") as string,
      url: "https://arbiter.example/",
      checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    },
    { name: "The owner", text: "Ring me", url: null, checkedOn: null },
  ]);
  expect(kinds(after)).toEqual(["received", "called", "settled", "ended"]);
  expect(after.event).toBeGreaterThan(before.event);
  expect((await shop.team.opens(thread.id)).messages.at(-1)?.checked?.moment).toBe("closure");
  // The Timekeeper comes late, and twice.
  await world.forward(MINUTE);
  await world.forward(MINUTE);
  expect(await thread.view()).toEqual(after);
  expect(await stored(thread)).toMatchObject({ state: "final", over_how: "final", shelf: 4, follow_up_at: null });
  expect((await shop.team.inbox("?filter=closed")).items).toMatchObject([{ id: thread.id, ending: "final" }]);
});

test("where else to turn is frozen on that day", async () => {
  const world = new World();
  const shop = await world.shop();
  await namesItsBody(shop);
  const thread = await settled(shop);
  expect((await shop.team.opens(thread.id)).elsewhere?.map(({ name }) => name)).toEqual(["The Arbiter", "The owner"]);
  await ends(shop, thread);
  await world.forward(MINUTE);

  await namesItsBody(shop, "Somebody else");

  expect((await thread.view()).over?.last?.elsewhere[0]?.name).toBe("The Arbiter");
});

test("taken back in time nothing ends, and it can be ended again", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await settled(shop);
  const draft = lastAnswer();
  await ends(shop, thread, draft);
  vi.setSystemTime(world.now + LEAVES_AFTER_MS - 1);

  expect((await shop.team.takesBack(thread.id, draft.messageId)).status).toBe(200);
  await world.forward(MINUTE);

  const view = await shop.team.opens(thread.id);
  expect(view).toMatchObject({ over: null, item: { state: "settled" } });
  expect(view.can).toContain("end");
  expect(kinds(await thread.view())).toEqual(["received", "called", "settled"]);
  expect((await ends(shop, thread)).status).toBe(200);
  await world.forward(MINUTE);
  expect(await thread.view()).toMatchObject({ state: "final" });
});

test("the same last answer again is one; another one beside it is refused", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await settled(shop);
  const draft = lastAnswer();

  await Promise.all([1, 2, 3].map(() => ends(shop, thread, draft)));
  const other = await ends(shop, thread, lastAnswer());
  await world.forward(MINUTE);
  const late = await ends(shop, thread, draft);

  expect(other).toMatchObject({ status: 409, body: { code: "conflict" } });
  expect(late.status).toBe(200);
  expect(kinds(late.body)).toEqual(["received", "called", "settled", "ended"]);
});

test("nothing ends for good while we owe something, nor before we have answered", async () => {
  const world = new World();
  const shop = await world.shop();
  const fresh = await shop.visitor().complains();
  const promised = await answered(shop);
  await shop.team.promises(promised.id, promise());
  const waits = await answered(shop);
  vi.setSystemTime(world.now + HOUR);
  await waits.writes("And the shade?");

  for (const thread of [fresh, promised, waits])
    expect(await ends(shop, thread)).toMatchObject({ status: 409, body: { code: "conflict" } });
});

test("it says what was done, and until when an offer stands", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await settled(shop);
  const fields = async (more: object) =>
    ((await ends(shop, thread, { ...lastAnswer(), ...more })).body as unknown as { fields: object }).fields;

  expect(await fields({ done: " " })).toEqual({ done: "done.empty" });
  expect(await fields({ offer: "Half" })).toEqual({ offerUntil: "due.shape" });
  expect(await fields({ offerUntil: world.now + DAY })).toEqual({ offerUntil: "due.shape" });
  expect(await fields({ offer: "Half", offerUntil: world.now })).toEqual({ offerUntil: "due.past" });
  expect(await fields({ offer: "Half", offerUntil: world.now + 1_000 * DAY })).toEqual({ offerUntil: "due.far" });
  expect(await stored(thread)).toMatchObject({ state: "settled", ends_at: null });
});

test("the coach has its say about the last answer", async () => {
  const shop = await new World().shop();
  const thread = await settled(shop, { lang: "en" });

  const barred = await ends(shop, thread, lastAnswer({ text: "Dear [NAME], this is our last word." }));

  expect(barred).toMatchObject({ status: 422, body: { code: "barred" } });
  expect(kinds(await shop.team.opens(thread.id))).toEqual(["received", "called", "settled"]);
});

test.each(["words", "a tap"])(
  "%s in the ten seconds take the last answer back: nothing ends over them",
  async (what) => {
    const world = new World();
    const shop = await world.shop();
    const thread = await settled(shop);
    await ends(shop, thread);
    vi.setSystemTime(world.now + 5 * SECOND);

    if (what === "words") await thread.writes("It broke again");
    else await taps(thread, "reopen");
    await world.forward(MINUTE);

    const view = await shop.team.opens(thread.id);
    expect(view).toMatchObject({ over: null, item: { owed: { what: "reply" } } });
    expect(view.messages.find(({ kind }) => kind === "reply")?.takenBack).toBe(true);
    expect(view.events.find(({ kind }) => kind === "taken_back")).toMatchObject({ author: "amends", by: null });
    expect(kinds(await thread.view())).not.toContain("ended");
  },
);

test("words after the end are kept, owe nothing, and wait for the digest of their week", async () => {
  const world = new World();
  const shop = await world.shop();
  const [one, two] = [await settled(shop), await settled(shop)];
  for (const thread of [one, two]) await ends(shop, thread);
  vi.setSystemTime(world.now + MINUTE);

  await one.writes("I disagree");
  await world.forward(HOUR);
  await one.writes("Really");
  await two.writes("Me too");

  expect((await one.view()).messages.at(-1)?.text).toBe("Really");
  expect((await shop.team.inbox()).items).toEqual([]);
  expect((await shop.team.opens(one.id)).item).toMatchObject({ state: "final", owed: null, unread: true });
  expect(await owed(shop.site, "visitor.wrote")).toEqual([]);
  const [digest, ...more] = await owed(shop.site, "ended.digest");
  expect(more).toEqual([]);
  expect(digest).toMatchObject({ id: expect.stringMatching(`^ended:${shop.site}:\\d{4}-\\d\\d-\\d\\d$`) as string });
  const detail = JSON.parse(digest?.detail ?? "{}") as { n: number; words: string[][] };
  expect(detail.n).toBe(3);
  expect(detail.words.map(([complaint]) => complaint)).toEqual([one.id, one.id, two.id]);
  expect(digest?.due_at).toBeGreaterThan(world.now);
  expect(digest?.due_at).toBeLessThan(world.now + 8 * DAY);
  for (const step of ["settle", "reopen", "withdraw"] as const) expect((await taps(one, step)).status).toBe(409);
});

test("words that sound like danger do not wait for the end of the week, even where it is over", async () => {
  const world = new World();
  const shop = await world.shop();
  const one = await settled(shop, { lang: "en" });
  await ends(shop, one);
  vi.setSystemTime(world.now + MINUTE);

  await one.writes("The heater you sent caught fire and my hand is burnt");

  expect(await owed(shop.site, "ended.digest")).toEqual([]);
  expect(await owed(shop.site, "visitor.wrote")).toMatchObject([{ complaint: one.id }]);
});

test("an answer to new facts leaves it final", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await settled(shop);
  await ends(shop, thread);
  await world.forward(MINUTE);
  await thread.writes("Here is the bill");
  vi.setSystemTime(world.now + HOUR);

  const view = await shop.team.called(thread.id, "I rang about the bill");

  expect(view.item).toMatchObject({ state: "final", owed: null });
  expect((await shop.team.inbox("?filter=closed")).items).toMatchObject([{ id: thread.id }]);
  expect((await shop.team.ask("POST", api.reopen(thread.id), {})).status).toBe(409);
});
