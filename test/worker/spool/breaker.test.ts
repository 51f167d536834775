import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { askD1, heard, isOutage, NoAnswer } from "../../../worker/database.ts";
import { freshId, MINUTE, SECOND, type Shop, World } from "../world.ts";
import { Days, SpoolWatch } from "./days.ts";

async function badDay(): Promise<{ shop: Shop; days: Days }> {
  const shop = await new World().shop();
  const days = new Days();
  days.all("before");
  return { shop, days };
}

test("after two failures in a row nobody waits for the database for ten seconds; then one asks, and its success ends it", async () => {
  const { shop, days } = await badDay();
  const { visitor } = shop;
  await visitor().complains();
  await visitor().complains();
  expect(days.calls).toBe(2);

  vi.setSystemTime(Date.now() + 9 * SECOND);
  await visitor().complains();
  expect(days.calls).toBe(2);

  vi.setSystemTime(Date.now() + SECOND);
  await Promise.all(Array.from({ length: 5 }, () => visitor().complains()));
  expect(days.calls).toBe(3);

  days.fate = () => "well";
  vi.setSystemTime(Date.now() + 10 * SECOND);
  await visitor().complains();
  await visitor().complains();
  expect(days.calls).toBe(5);
  expect(await new SpoolWatch(shop.site).figure()).toMatchObject({ count: 8 });
});

test("one failure, or failures with a success between them, open nothing", async () => {
  const { shop, days } = await badDay();
  for (let n = 0; n < 6; n++) {
    days.fate = () => (n % 2 === 0 ? "before" : "well");
    await shop.visitor().complains();
  }
  expect(days.calls).toBe(6);
});

test("a clock that was set back does not keep the database unasked", async () => {
  const { shop, days } = await badDay();
  await shop.visitor().complains();
  await shop.visitor().complains();
  days.fate = () => "well";
  vi.setSystemTime(Date.now() - MINUTE);

  await shop.visitor().complains();

  expect(days.calls).toBe(3);
});

test("a mistake of ours is no outage: it does not open the breaker, and is thrown as it is", async () => {
  heard(undefined);
  const mistake = new Error("D1_ERROR: no such column: sight at offset 7: SQLITE_ERROR");
  for (let n = 0; n < 3; n++) await expect(askD1(() => Promise.reject(mistake))).rejects.toBe(mistake);
  expect(await askD1(async () => "well")).toBe("well");
});

test.each([
  ["D1_ERROR: Network connection lost.", true],
  ["D1_ERROR: D1 DB is overloaded. Requests queued for too long.", true],
  ["D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.", true],
  ["D1_ERROR: internal error; reference = abc", true],
  ["D1_ERROR: database is locked: SQLITE_BUSY", true],
  ["D1_ERROR: no such table: complaints: SQLITE_ERROR", false],
  ["D1_ERROR: UNIQUE constraint failed: tickets.hash: SQLITE_CONSTRAINT", false],
  ["D1_TYPE_ERROR: Type 'undefined' not supported for value 'undefined'", false],
  ["Cannot read properties of undefined", false],
])("%s: is it an outage? %s", (message, outage) => {
  expect(isOutage(new Error(message))).toBe(outage);
  expect(isOutage(new NoAnswer("d1.slow"))).toBe(true);
});

test("the team hears of an outage that it is one, and of a bug that it is ours", async () => {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  const days = new Days();
  days.all("before");
  const { api } = paths;
  const asked = [
    ["GET", api.complaints],
    ["GET", api.complaint(thread.id)],
    ["POST", api.seen(thread.id), {}],
    ["POST", api.replies(thread.id), { messageId: freshId(), text: "An answer" }],
    ["GET", api.deliveries],
    ["GET", api.settings],
    ["GET", api.me],
  ] as const;

  for (const [method, path, body] of asked) {
    const answer = await shop.team.ask(method, path, body);
    expect({ path, ...answer }).toMatchObject({ path, status: 503, body: { code: "cannot_look", retry_after_s: 10 } });
    expect(answer.headers.get("retry-after")).toBe("10");
  }
  days.all("mistake");
  expect(await shop.team.ask("GET", api.complaints)).toMatchObject({ status: 500, body: { code: "unknown" } });
});
