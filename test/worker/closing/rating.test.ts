import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { DAY, freshSecret, type Thread, World } from "../world.ts";
import { answered, asked, kinds, says, settled, taps } from "./world.ts";

function rates(thread: Thread, scores: object, key: object = thread.key) {
  return thread.visitor.post<ThreadView>(paths.threadRating, { key, ...scores });
}

test("the three answers are kept as last said, as one event", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await asked(shop);
  await says(thread, "yes");
  expect((await thread.view()).rated).toBe(false);

  const first = await rates(thread, { outcome: 4, treatment: 5 });
  vi.setSystemTime(world.now + 29 * DAY);
  const changed = await rates(thread, { outcome: 2, process: 1 });

  expect(first).toMatchObject({ status: 200, body: { rated: true } });
  expect(kinds(changed.body).filter((kind) => kind === "rated")).toEqual(["rated"]);
  expect((await shop.team.opens(thread.id)).rating).toEqual({ outcome: 2, process: 1, treatment: null });
  vi.setSystemTime(world.now + 2 * DAY);
  expect(await rates(thread, { outcome: 5 })).toMatchObject({ status: 409, body: { code: "conflict" } });
});

test("nobody is asked before it is over, and nothing answered is no answer", async () => {
  const shop = await new World().shop();
  const [open, right, gone] = [await answered(shop), await settled(shop), await answered(shop)];
  await taps(gone, "withdraw");

  expect((await rates(open, { outcome: 1 })).status).toBe(409);
  expect((await rates(right, { outcome: 1 })).status).toBe(409);
  expect((await rates(gone, {})).body).toMatchObject({ code: "invalid" });
  expect((await rates(gone, { outcome: 6 })).body).toMatchObject({ fields: { outcome: "score.range" } });
  expect((await rates(gone, { outcome: 1 }, { ...gone.key, secret: freshSecret() })).status).toBe(404);
  expect(await gone.view()).toMatchObject({ rated: false });
  expect((await shop.team.opens(gone.id)).rating).toBeNull();
});

test("two who rate at once are one event", async () => {
  const shop = await new World().shop();
  const thread = await answered(shop);
  await taps(thread, "withdraw");

  await Promise.all([1, 2, 3, 4].map((outcome) => rates(thread, { outcome })));

  expect(kinds(await thread.view()).filter((kind) => kind === "rated")).toHaveLength(1);
});
