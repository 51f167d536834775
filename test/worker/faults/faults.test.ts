import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { Faults, Tally } from "../../../worker/doors/faults.ts";
import { databaseFor, type Env } from "../../../worker/env.ts";
import { good, knock, World } from "../world.ts";

const here = env as unknown as Env;

async function set(faults: Faults): Promise<Tally> {
  const body = JSON.stringify(faults);
  return good(await knock<{ d1: Tally }>("/__test/faults", { method: "POST", body })).d1;
}
afterEach(() => set({}));

/** What the database itself holds, past all faults. */
async function note(id: string, db = databaseFor(here, "any")): Promise<void> {
  await db
    .prepare("INSERT INTO proven_addresses (site, address, proven_at) VALUES (?1, ?2, ?3)")
    .bind("faults", id, 1)
    .run();
}
async function isNoted(id: string): Promise<boolean> {
  const row = await env.DB.prepare("SELECT proven_at FROM proven_addresses WHERE site = ?1 AND address = ?2")
    .bind("faults", id)
    .first();
  return row !== null;
}
/** How many of a hundred calls err under these faults. */
async function errorsOf(faults: Faults): Promise<string> {
  await set(faults);
  const ends = Array.from({ length: 100 }, () =>
    note(crypto.randomUUID()).then(
      () => "·",
      () => "x",
    ),
  );
  return (await Promise.all(ends)).join("");
}

describe("a bad day of the database", () => {
  test("before: it errs, and nothing was done", async () => {
    await set({ d1: { errorBefore: 1 } });
    await expect(note("before")).rejects.toThrow("D1_ERROR");
    expect(await isNoted("before")).toBe(false);
  });

  test("after: it errs, and it is done", async () => {
    await set({ d1: { errorAfter: 1 } });
    await expect(note("after")).rejects.toThrow("D1_ERROR");
    expect(await isNoted("after")).toBe(true);
  });

  test("after, in a batch: all of it is done", async () => {
    await set({ d1: { errorAfter: 1 } });
    const db = databaseFor(here, "any");
    const insert = (id: string) =>
      db.prepare("INSERT INTO proven_addresses (site, address, proven_at) VALUES (?1, ?2, 1)").bind("faults", id);
    await expect(db.batch([insert("one"), insert("two")])).rejects.toThrow("D1_ERROR");
    expect([await isNoted("one"), await isNoted("two")]).toEqual([true, true]);
  });

  test("stalled: it is done in the end, though nobody waited", async () => {
    await set({ d1: { stall: 1, stallMs: 30 } });
    const late = Symbol("late");
    const first = await Promise.race([note("stalled"), new Promise((resolve) => setTimeout(resolve, 5, late))]);
    expect(first).toBe(late);
    await expect.poll(() => isNoted("stalled")).toBe(true);
    await expect.poll(async () => (await set({})).pending).toBe(0);
  });

  test("outage: every call errs until it is over", async () => {
    await set({ d1: { outage: true } });
    await expect(note("outage")).rejects.toThrow("D1_ERROR");
    expect(await set({})).toMatchObject({ calls: 1, outages: 1 });
    await note("outage");
    expect(await isNoted("outage")).toBe(true);
  });

  test("chances are kept, and the same seed gives the same day", async () => {
    const faults = { seed: 7, d1: { errorBefore: 0.1, errorAfter: 0.1 } };
    const day = await errorsOf(faults);
    expect(await errorsOf(faults)).toBe(day);
    expect(await errorsOf({ ...faults, seed: 8 })).not.toBe(day);
    expect(day.match(/x/g)!.length).toBeGreaterThan(8);
    expect(day.match(/x/g)!.length).toBeLessThan(35);
  });
});

test("requests and objects have the same bad day", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  await set({ d1: { outage: true } });
  const asked = await thread.visitor.post(paths.thread, thread.key);
  expect(asked.status).toBe(503);
  await expect(world.forward(60_000)).rejects.toThrow();
});

test("a fault that is misspelt is refused: a day that is only believed to be bad proves nothing", async () => {
  const answer = await knock("/__test/faults", { method: "POST", body: JSON.stringify({ d1: { outrage: true } }) });
  expect(answer.status).toBe(422);
});
