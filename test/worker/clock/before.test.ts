import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { D1Migration } from "@cloudflare/vitest-plugin";
import { describe, expect, test } from "vitest";
import { HOUR, DAY, MINUTE, World } from "../world.ts";
import { byMail, count, DUE, openShop, owedOf } from "./clock.ts";

const migrations = env.MIGRATIONS as unknown as D1Migration[];
const timers = migrations.filter(({ name }) => name.startsWith("0008"));
const WEEK = 7 * DAY;

interface Old {
  kind?: string;
  state?: string;
  reach?: string;
  spam?: number;
  test?: number;
  owed?: "answer" | "reply" | null;
  promised?: number | null;
  answered?: number | null;
}

/** A complaint as it stood before there were timers: waiting for its first answer, unless it says otherwise. */
async function insert(site: string, id: string, it: Old): Promise<void> {
  const {
    owed = "answer",
    promised = 5_000,
    answered = null,
    kind = "problem",
    state = "received",
    reach = "mail",
  } = it;
  await env.DB.prepare(
    `INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, reach, origin_listed, spam, signals, test,
       reader_name, reader_role, received_at, shelf, sort_at, visitor_wrote_at, owed_what, owed_at, promise_due_at, answer_leaves_at)
     VALUES (?1, ?2, 'h', 'R', ?3, ?4, 'widget', 'e', 'en', ?5, 1, ?6, '', ?7, 'A', 'o', 1000, 1, 1, 1, ?8, ?9, ?9, ?10)`,
  )
    .bind(site, id, kind, state, reach, it.spam ?? 0, it.test ?? 0, owed, promised, answered)
    .run();
}

interface Timer {
  id: string;
  notice: string;
  complaint: string;
  due_at: number;
  follow_up_at: number | null;
}

async function timersOf(site: string): Promise<Timer[]> {
  const { results } = await env.DB.prepare(
    `SELECT o.id, o.notice, o.complaint, o.due_at, c.follow_up_at FROM outbox o JOIN complaints c ON c.site = o.site AND c.id = o.complaint
     WHERE o.site = ?1 AND o.done_at IS NULL ORDER BY o.id`,
  )
    .bind(site)
    .all<Timer>();
  return results;
}

const ANSWERED = { state: "answered", owed: null, answered: 2_000 } as const;

describe("what came before there were timers", () => {
  test("has the one that it would have by now, where anybody waits for something", async () => {
    await reset();
    await applyD1Migrations(
      env.DB,
      migrations.filter(({ name }) => name < "0008"),
    );
    await insert("s", "waits", {});
    await insert("s", "answered", ANSWERED);
    const none: Record<string, Old> = {
      idea: { kind: "idea" },
      nobody: { reach: "none" },
      nobodyAnswered: { ...ANSWERED, reach: "none" },
      spam: { spam: 1 },
      spamAnswered: { ...ANSWERED, spam: 1 },
      test: { test: 1 },
      unpromised: { promised: null },
      withdrawn: { state: "withdrawn", owed: null },
      reply: { state: "answered", owed: "reply", answered: 2_000 },
    };
    for (const [id, it] of Object.entries(none)) await insert("s", id, it);
    const before = Date.now();

    await applyD1Migrations(env.DB, migrations);

    const [follow, half, ...more] = await timersOf("s");
    expect(more).toEqual([]);
    expect(half).toMatchObject({ id: "half:waits", notice: "answer.half", complaint: "waits", due_at: 1_000 });
    expect(follow).toMatchObject({ id: "follow:answered:0", notice: "follow.up", follow_up_at: follow?.due_at });
    expect(follow?.due_at).toBeGreaterThan(before + DAY - MINUTE);
    expect(follow?.due_at).toBeLessThan(before + DAY + HOUR);
  });

  test("is asked ten a day at each site, and what was answered just now in a week", async () => {
    const now = Date.now();
    await insert("t", "young", { ...ANSWERED, answered: now });
    for (let n = 0; n < 24; n++) await insert("t", `c${n}`, { ...ANSWERED, answered: 2_000 + n });
    await insert("u", "other", ANSWERED);
    await env.DB.prepare(
      `INSERT INTO outbox (site, id, notice, complaint, bucket, created_at, due_at, done_at)
       VALUES ('t', 'follow:c7:0', 'follow.up', 'c7', 0, 1, 1, 2)`,
    ).run();

    for (const { queries } of timers) for (const query of queries) await env.DB.prepare(query).run();

    const due = await timersOf("t");
    const days = Map.groupBy(due, ({ due_at: at }) => Math.round((at - now) / DAY));
    expect(Array.from(days, ([day, { length }]) => [day, length]).toSorted()).toEqual([
      [1, 9],
      [2, 9],
      [3, 5],
      [7, 1],
    ]);
    expect(due.find(({ complaint }) => complaint === "young")?.due_at).toBe(now + WEEK);
    // What was dealt with is not owed again.
    expect(due.some(({ complaint }) => complaint === "c7")).toBe(false);
    expect(await timersOf("u")).toHaveLength(1);
  });
});

test("who waited since before there were timers is told that it is late", async () => {
  await reset();
  await applyD1Migrations(env.DB, migrations);
  const world = new World();
  const thread = await byMail(await openShop(world));
  await world.tick();
  await env.DB.prepare("DELETE FROM outbox WHERE complaint = ?1").bind(thread.id).run();
  await world.forward(DUE + HOUR);
  expect(await count(thread, "promise_missed")).toBe(0);

  for (const { queries } of timers) for (const query of queries) await env.DB.prepare(query).run();
  expect(await owedOf(thread)).toEqual([{ id: `half:${thread.id}`, at: thread.receipt.receivedAt }]);
  await world.tick();
  await world.forward(DAY);

  expect(await count(thread, "promise_missed")).toBe(1);
});
