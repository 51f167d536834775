import { describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { DAY, freshId, HOUR, MINUTE, SECOND, type Shop, someAddress, type Thread, World } from "../world.ts";

const TRAPPED = { website: "x" } as const;

async function trapped(shop: Shop, count: number): Promise<Thread[]> {
  const threads = [];
  for (let i = 0; i < count; i++) threads.push(await shop.visitor().complains({ ...TRAPPED, text: `Number ${i}` }));
  return threads;
}

const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id).toSorted();

async function kinds(shop: Shop, id: string): Promise<string[]> {
  return (await shop.team.opens(id)).events.map(({ kind }) => kind);
}

test("the list of spam has two parts, and says how many were released and confirmed", async () => {
  const world = new World();
  const shop = await world.shop();
  const [looked, confirmed, released, byHand] = (await trapped(shop, 3)).concat(await shop.visitor().complains());
  if (!looked || !confirmed || !released || !byHand) throw new Error("nobody complained");

  expect(await shop.team.judges([confirmed.id], "confirm")).toEqual([confirmed.id]);
  expect(await shop.team.judges([released.id], "release")).toEqual([released.id]);
  await shop.team.marks(byHand.id, true);

  const toLook = await shop.team.inbox("?filter=spam");
  const done = await shop.team.inbox("?filter=confirmed");
  expect(ids(toLook.items)).toEqual([looked.id]);
  expect(ids(done.items)).toEqual(ids([confirmed, byHand]));
  for (const page of [toLook, done])
    expect(page).toMatchObject({ counts: { spam: 1, open: 1 }, verdicts: { release: 1, confirm: 2 } });
  const open = await shop.team.inbox();
  expect(open).toMatchObject({ items: [{ id: released.id, verdict: "release" }], verdicts: null });
  expect(await kinds(shop, confirmed.id)).toEqual(["received", "spam_confirmed"]);
  expect(await kinds(shop, byHand.id)).toEqual(["received", "spam_marked"]);
});

describe("what is released", () => {
  test("is owed with a promise from now on, told to the team once, and its receipt is mailed", async () => {
    const world = new World();
    const shop = await world.shop();
    const email = someAddress();
    const thread = await shop.visitor().complains({ ...TRAPPED, reach: "mail", email });
    const fresh = await shop.visitor().complains();
    await world.forward(3 * DAY);
    const { event } = await thread.view();

    expect(await shop.team.judges([thread.id], "release")).toEqual([thread.id]);
    // Whoever has the thread open hears of the promise at once.
    expect((await thread.changes(event, false)).thread?.promiseDueAt).toEqual(expect.any(Number));
    await world.forward(10 * SECOND);
    await world.forward(HOUR);

    // Eight working hours of a shop that is open for eight, from the release on.
    const promiseDueAt = (fresh.receipt.promiseDueAt ?? 0) + 3 * DAY;
    expect((await thread.view()).promiseDueAt).toBe(promiseDueAt);
    expect((await shop.team.opens(thread.id)).item.owed).toEqual({ what: "answer", dueAt: promiseDueAt });
    expect(world.callsTo(shop.webhook).filter(({ body }) => body.includes(thread.id))).toHaveLength(1);
    expect(await world.mailsTo(email)).toHaveLength(1);
    expect((await thread.view()).receiptMail).toBe("sent");
    expect((await thread.visitor.sends(thread.draft)).body).toMatchObject({ promiseDueAt });
  });

  test("can be put back before anybody was told, and then nobody is", async () => {
    const world = new World();
    const shop = await world.shop();
    const email = someAddress();
    const thread = await shop.visitor().complains({ ...TRAPPED, reach: "mail", email });

    await shop.team.judges([thread.id], "release");
    await world.forward(9 * SECOND);
    expect(await shop.team.judges([thread.id], "undecided")).toEqual([thread.id]);
    await world.forward(HOUR);

    expect(world.callsTo(shop.webhook)).toEqual([]);
    expect(await world.mailsTo(email)).toEqual([]);
    expect(await shop.team.inbox("?filter=spam")).toMatchObject({
      items: [{ id: thread.id, spam: true, verdict: null, owed: null }],
      verdicts: { release: 0, confirm: 0 },
    });
    expect((await thread.view()).promiseDueAt).toBeNull();
    expect(await kinds(shop, thread.id)).toEqual(["received", "spam_undone", "spam_marked"]);
  });

  test("keeps the promise it had been given before somebody marked it by hand", async () => {
    const world = new World();
    const shop = await world.shop();
    const thread = await shop.visitor().complains();
    await world.tick();
    await shop.team.marks(thread.id, true);
    await world.forward(2 * DAY);

    await shop.team.judges([thread.id], "release");

    const { promiseDueAt } = thread.receipt;
    expect((await thread.view()).promiseDueAt).toBe(promiseDueAt);
    expect((await shop.team.opens(thread.id)).item.owed).toEqual({ what: "answer", dueAt: promiseDueAt });
  });

  test("owes nothing where it was answered, a reply where the visitor wrote after that, and nobody where none is wanted", async () => {
    const world = new World();
    const shop = await world.shop();
    const [answered, wroteAgain] = await trapped(shop, 2);
    const idea = await shop.visitor().complains({ ...TRAPPED, kind: "idea" });
    const silent = await shop.visitor().complains({ ...TRAPPED, reach: "none" });
    if (!answered || !wroteAgain) throw new Error("nobody complained");
    for (const { id } of [answered, wroteAgain]) await shop.team.replies(id, "Are you a person?");
    await world.forward(MINUTE);
    await wroteAgain.writes("I am");

    await shop.team.judges(ids([answered, wroteAgain, idea, silent]), "release");

    const owed = async ({ id }: Thread) => (await shop.team.opens(id)).item.owed;
    expect(await owed(answered)).toBeNull();
    expect(await owed(wroteAgain)).toMatchObject({ what: "reply" });
    expect(await owed(idea)).toBeNull();
    expect(await owed(silent)).toBeNull();
    expect(ids((await shop.team.inbox("?filter=answered")).items)).toEqual([answered.id]);
    expect(ids((await shop.team.inbox("?filter=open")).items)).toEqual(ids([wroteAgain, idea, silent]));
  });

  test("is owed again when an answer that was on its way is taken back", async () => {
    const world = new World();
    const shop = await world.shop();
    const [thread] = await trapped(shop, 1);
    if (!thread) throw new Error("nobody complained");
    const reply = freshId();
    await shop.team.replies(thread.id, "Too soon", reply);
    await shop.team.judges([thread.id], "release");
    await shop.team.takesBack(thread.id, reply);

    expect((await shop.team.opens(thread.id)).item.owed).toMatchObject({ what: "answer" });
    expect(ids((await shop.team.inbox()).items)).toEqual([thread.id]);
  });

  test("is not told again when it is confirmed and released once more", async () => {
    const world = new World();
    const shop = await world.shop();
    const email = someAddress();
    const thread = await shop.visitor().complains({ ...TRAPPED, reach: "mail", email });
    for (const verdict of ["release", "confirm", "release", "undecided", "release"] as const) {
      await shop.team.judges([thread.id], verdict);
      await world.forward(MINUTE);
    }

    expect(world.callsTo(shop.webhook)).toHaveLength(1);
    expect(await world.mailsTo(email)).toHaveLength(1);
  });

  test("keeps to the caps: a page of it does not mail one address ten times", async () => {
    const world = new World();
    const shop = await world.shop();
    const email = someAddress();
    const threads = [];
    for (let i = 0; i < 10; i++) threads.push(await shop.visitor().complains({ ...TRAPPED, reach: "mail", email }));

    await shop.team.judges(ids(threads), "release");
    await world.forward(MINUTE);

    expect(await world.mailsTo(email)).toHaveLength(1);
  });
});

test("the same verdict twice changes and tells nothing more", async () => {
  const shop = await new World().shop();
  const [thread] = await trapped(shop, 1);
  const id = thread?.id ?? "";
  for (const verdict of ["confirm", "release"] as const) {
    expect(await shop.team.judges([id], verdict)).toEqual([id]);
    expect(await shop.team.judges([id], verdict)).toEqual([]);
  }
  expect(await kinds(shop, id)).toEqual(["received", "spam_confirmed", "spam_undone"]);
});

test("nothing that nobody marked is put on the shelf by taking a verdict back", async () => {
  const shop = await new World().shop();
  const { id } = await shop.visitor().complains();

  expect(await shop.team.judges([id], "undecided")).toEqual([]);
  expect((await shop.team.opens(id)).item.spam).toBe(false);
});

test("a hundred are judged at once in three statements; one more, none, or what is no id is refused", async () => {
  const shop = await new World().shop();
  const threads = await trapped(shop, 3);
  const strangers = Array.from({ length: 97 }, freshId);

  expect((await shop.team.judges([...ids(threads), ...strangers], "confirm")).toSorted()).toEqual(ids(threads));
  for (const wrong of [[], [...strangers, ...strangers], ["' OR 1=1"], "all"]) {
    const refused = await shop.team.ask("POST", paths.api.spamVerdicts, { ids: wrong, verdict: "release" });
    expect(refused.status).toBe(422);
  }
  const unknown = await shop.team.ask("POST", paths.api.spamVerdicts, { ids: strangers, verdict: "delete" });
  expect(unknown).toMatchObject({ status: 422, body: { fields: { verdict: "verdict.unknown" } } });
});

test("another site's complaints are as if they did not exist", async () => {
  const world = new World();
  const [shop, other] = [await world.shop(), await world.shop()];
  const [theirs] = await trapped(other, 1);

  for (const verdict of ["release", "confirm", "undecided"] as const)
    expect(await shop.team.judges([theirs?.id ?? ""], verdict)).toEqual([]);
  expect((await other.team.opens(theirs?.id ?? "")).item).toMatchObject({ spam: true, verdict: null });
  expect(await kinds(other, theirs?.id ?? "")).toEqual(["received"]);
});
