import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { Days, type Fate, SpoolWatch } from "../spool/days.ts";
import { freshId, MINUTE, World } from "../world.ts";
import { asked, kinds, says, taps } from "./world.ts";

test.each<Fate>(["before", "after", "stall", "late"])(
  "a tap on a bad day (%s) says that nobody can look; its words are kept, and the next try is the same tap",
  async (fate) => {
    const world = new World();
    const shop = await world.shop();
    const thread = await asked(shop);
    const [days, spool] = [new Days(), new SpoolWatch(shop.site)];
    const id = freshId();
    const tap = () => says(thread, "no", { id, text: "It flickers", anger: 8 });
    days.only(fate, id);

    const refused = await tap();
    expect(refused).toMatchObject({ status: 503, body: { code: "cannot_look" } });
    expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
    days.all("well");
    await spool.empties();
    const taken = await tap();
    await days.comeLate();
    await world.forward(MINUTE);

    expect(taken).toMatchObject({ status: 200, body: { state: "seen" } });
    const view = await thread.view();
    expect(view.messages.filter(({ text }) => text === "It flickers")).toHaveLength(1);
    expect(kinds(view).filter((kind) => kind === "follow_up_answered")).toHaveLength(1);
    expect(view.followUp).toMatchObject({ answer: "no", open: false });
  },
);

test("while nothing answers, every step says so, and nobody is told that a key is wrong", async () => {
  const shop = await new World().shop();
  const thread = await asked(shop);
  const days = new Days();
  days.all("before");

  const { key } = thread;
  const answers = await Promise.all([
    taps(thread, "withdraw"),
    thread.visitor.post(paths.threadRating, { key, outcome: 1 }),
    thread.visitor.post(paths.threadExport, { key }),
    thread.visitor.post(paths.threadForget, { key }),
  ]);
  days.all("well");

  expect(answers.map(({ status, body }) => [status, (body as { code?: string }).code])).toEqual(
    Array.from({ length: 4 }, () => [503, "cannot_look"]),
  );
  expect(await thread.view()).toMatchObject({ wordsDeleted: false, state: "answered" });
});

test("what is not filed yet cannot be looked at, and its words behind a tap are kept", async () => {
  const shop = await new World().shop();
  const [days, spool] = [new Days(), new SpoolWatch(shop.site)];
  days.all("before");
  const thread = await shop.visitor().complains();
  expect(thread.receipt.reference).not.toBe("");

  expect((await taps(thread, "withdraw", { text: "It was in the cellar" })).status).toBe(503);
  days.all("well");
  await spool.empties();

  const view = await thread.view();
  expect(view.messages.map(({ text }) => text)).toContain("It was in the cellar");
  expect((await taps(thread, "withdraw")).body).toMatchObject({ state: "withdrawn" });
});
