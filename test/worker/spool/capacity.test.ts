import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { admit } from "../../../worker/middleware/capacity.ts";
import type { Refusal } from "../../../worker/problem.ts";
import { sendForm } from "../hostile/house.ts";
import { openForm } from "../pages/typed.ts";
import { freshId, World } from "../world.ts";

/** Lets in as many as it may, up to `wanted`; all leave when the test ends. */
function crowd(site: string, wanted: number): { inside: (() => void)[]; refused: Refusal[] } {
  const inside: (() => void)[] = [];
  const refused: Refusal[] = [];
  for (let n = 0; n < wanted; n++) {
    try {
      inside.push(admit(site));
    } catch (error) {
      refused.push(error as Refusal);
    }
  }
  return { inside, refused };
}

function leave(...crowds: { inside: (() => void)[] }[]): void {
  for (const { inside } of crowds) for (const go of inside.splice(0)) go();
}

test("one site alone takes half of the house, and leaves the other half to those who come", () => {
  const one = crowd("one", 1_000);
  const two = crowd("two", 20);

  expect(one.inside).toHaveLength(64);
  expect(two.refused).toEqual([]);
  leave(one, two);
  const again = crowd("one", 1_000);
  expect(again.inside).toHaveLength(64);
  leave(again);
});

test("two crowds share what is there, whoever came first, and leave as much free", () => {
  const first = crowd("first", 300);
  const second = crowd("second", 300);
  // Writes end and others come, by turns, until nothing changes any more.
  for (let turn = 0; turn < 400; turn++) {
    const one = turn % 2 === 0 ? first : second;
    one.inside.pop()?.();
    first.inside.push(...crowd("first", 1).inside);
    second.inside.push(...crowd("second", 1).inside);
  }

  for (const { inside } of [first, second]) {
    expect(inside.length).toBeGreaterThanOrEqual(41);
    expect(inside.length).toBeLessThanOrEqual(44);
  }
  leave(first, second);
});

test("a small site gets in however many large ones were there before", () => {
  const crowds = Array.from({ length: 7 }, (_, n) => crowd(`large-${n}`, 300));
  const small = crowd("small", 1);

  expect(small.refused).toEqual([]);
  leave(...crowds, small);
});

test("who goes away without a word holds a place for ten seconds, and not for ever", () => {
  const start = Date.now();
  for (let n = 0; n < 64; n++) admit("gone", start);

  expect(() => admit("gone", start + 9_999)).toThrow();
  const later = Array.from({ length: 64 }, () => admit("gone", start + 10_000));
  expect(later).toHaveLength(64);
  for (const go of later) go();
});

test("whoever is refused hears how long to wait, and not everybody the same", () => {
  const { inside, refused } = crowd("one", 400);
  const waits = refused.map(({ more }) => more.retry_after_s ?? 0);

  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(["busy"]));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(5);
  expect(Math.max(...waits)).toBeLessThanOrEqual(15);
  expect(new Set(waits).size).toBeGreaterThan(5);
  leave({ inside });
});

test("a crowd is answered with our own 503 and the wait, in every door; its neighbour and its retry get in", async () => {
  const world = new World();
  const shop = await world.shop();
  const neighbour = await world.shop();
  const thread = await shop.visitor().complains();
  const ana = shop.visitor();
  const draft = ana.draft();
  const house = crowd(shop.site, 1_000);

  const sent = await ana.sends(draft);
  const wrote = await ana.post(paths.threadMessages, { key: thread.key, messageId: freshId(), text: "Hello" });
  const form = await sendForm(paths.form(shop.site), { ...(await openForm(shop.site)), text: "My own words" });

  for (const answer of [sent, wrote]) {
    expect(answer).toMatchObject({ status: 503, body: { code: "busy" } });
    const { retry_after_s } = answer.body as unknown as { retry_after_s: number };
    expect(answer.headers.get("retry-after")).toBe(String(retry_after_s));
  }
  expect(form.status).toBe(503);
  expect(form.text).toContain("My own words");
  await neighbour.visitor().complains();
  leave(house);
  expect((await ana.sends(draft)).status).toBe(201);
  expect((await shop.team.inbox()).items).toHaveLength(2);
});

test("what is refused or fails leaves its place too", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  const stranger = { ...thread.draft, secret: shop.visitor().draft().secret };
  for (let n = 0; n < 20; n++) await shop.visitor().sends(stranger);

  const house = crowd(shop.site, 1_000);
  expect(house.inside).toHaveLength(64);
  leave(house);
});
