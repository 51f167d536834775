import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { SECOND, World } from "../world.ts";

/** As the visitor has been told that the promised answer is late. */
async function isMissed(site: string, complaint: string, at: number, nextAt: number): Promise<void> {
  await env.DB.prepare(
    `UPDATE complaints SET missed_at = ?3, promise_next_at = ?4, promise_basis = 'measured' WHERE site = ?1 AND id = ?2`,
  )
    .bind(site, complaint, at, nextAt)
    .run();
}

test("a promised answer that was late is shown to both: when it was due, when that was said, and the new time", async () => {
  const world = new World();
  const { visitor, team, site } = await world.shop();
  const thread = await visitor().complains();
  const dueAt = thread.receipt.promiseDueAt;
  expect(await thread.view()).toMatchObject({ missed: null, promiseDueAt: dueAt });
  await isMissed(site, thread.id, world.now + 5, world.now + 9);

  const missed = { dueAt, toldAt: world.now + 5, nextAt: world.now + 9 };
  expect(await team.opens(thread.id)).toMatchObject({ missed, promiseBasis: "measured", promiseDueAt: dueAt });
  expect(await thread.view()).toMatchObject({ missed, promiseBasis: "measured", promiseDueAt: dueAt });
});

test("of spam nothing was promised, and so nothing was late", async () => {
  const world = new World();
  const { visitor, team, site } = await world.shop();
  const thread = await visitor().complains();
  await isMissed(site, thread.id, world.now + 5, world.now + 9);

  await team.marks(thread.id, true);

  expect(await thread.view()).toMatchObject({ missed: null, promiseBasis: null, promiseDueAt: null });
});

test("the team sees what the visitor's own words suggest, of all they have said, and nothing is set by it", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains({ text: "The lamp is broken." });
  await world.forward(SECOND);
  const [first] = (await team.opens(thread.id)).firstLook;
  await thread.writes("The wire is bare and my child got an electric shock.");
  await team.notes(thread.id, "He wants to kill himself, says the courier");

  const view = await team.opens(thread.id);

  expect(first).toMatchObject({ sign: "broken", suggests: { failure: "outcome" } });
  const danger = view.firstLook.find(({ sign }) => sign === "danger");
  expect(view.firstLook.map(({ sign }) => sign)).toEqual(["broken", "danger"]);
  expect(danger).toMatchObject({ suggests: { safety: true } });
  expect("The wire is bare and my child got an electric shock.").toContain(danger?.text);
  expect(view.reading).toMatchObject({ severity: null, safety: null, failure: null });
  expect(JSON.stringify(await thread.view())).not.toMatch(/firstLook|suggests/);
});

test("of somebody who writes and writes, the first words and the newest are read", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains({ text: "The lamp is broken." });
  await world.forward(SECOND);
  await thread.writes("I got an electric shock.");
  await world.forward(SECOND);
  await thread.writes("x ".repeat(4_999));

  expect((await team.opens(thread.id)).firstLook.map(({ sign }) => sign)).toEqual(["broken"]);
});
