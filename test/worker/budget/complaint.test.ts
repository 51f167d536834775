import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { DAY, freshId, someAddress, World } from "../world.ts";
import { costOf } from "./meter.ts";

/** So many earlier complaints of this person more, each with a cause and a promise. */
async function grow(site: string, person: string, from: number, to: number, now: number): Promise<void> {
  const counting = "WITH RECURSIVE n(i) AS (SELECT ?2 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?3)";
  const id = "printf('40000000-0000-7000-8000-%012d', i)";
  await env.DB.prepare(
    `${counting} INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, reach,
       origin_listed, spam, signals, test, reader_name, reader_role, received_at, shelf, sort_at, visitor_wrote_at, person, cause)
     SELECT ?1, ${id}, 'h', 'R', 'problem', 'received', 'widget', 'e', 'en', 'here', 1, 0, '', 0, 'Ana', 'owner', ?4 + i, 1, ?4 + i,
       ?4 + i, ?5, printf('cause %d', i % 7) FROM n`,
  )
    .bind(site, from, to, now, person)
    .run();
  await env.DB.prepare(
    `${counting} INSERT INTO promises (site, complaint, id, text, member, by_name, made_at, due_at)
     SELECT ?1, ${id}, ${id}, 'A new one', 'm', 'Olga', ?4 + i, ?4 + i FROM n`,
  )
    .bind(site, from, to, now)
    .run();
}

test("a complaint, and the causes to pick from, read no more rows for somebody who complained ten thousand times", async () => {
  const world = new World();
  const { visitor, team, site } = await world.shop();
  const thread = await visitor().complains({ reach: "mail", email: someAddress() });
  await world.tick();
  const row = await env.DB.prepare("SELECT person FROM complaints WHERE site = ?1 AND id = ?2")
    .bind(site, thread.id)
    .first<{ person: string }>();
  const measure = async () => ({
    complaint: await costOf(() => team.opens(thread.id)),
    causes: await costOf(() => team.ask("GET", paths.api.causes)),
  });

  await grow(site, row!.person, 0, 1_000, world.now - DAY);
  const small = await measure();
  await grow(site, row!.person, 1_000, 10_000, world.now - DAY);
  const large = await measure();

  expect((await team.opens(thread.id)).person?.earlier).toHaveLength(10);
  expect(large.complaint.read).toBeLessThanOrEqual(small.complaint.read);
  expect(large.complaint.read).toBeLessThanOrEqual(250);
  // Whose session it is, the complaint with all that is known of the person, and whether the address is theirs.
  expect(large.complaint.trips).toBe(3);
  expect(large.causes.read).toBeLessThanOrEqual(small.causes.read);
  expect(large.causes.read).toBeLessThanOrEqual(2_000);
  expect(small.causes.read).toBeGreaterThan(700);
});

test("putting a promise on record writes few rows, and none when it is sent again", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains();
  const draft = { id: freshId(), text: "A new one", dueAt: world.now + DAY };

  const first = await costOf(() => team.promises(thread.id, draft));
  const retry = await costOf(() => team.promises(thread.id, draft));

  expect(first.written).toBeGreaterThan(2);
  expect(first.written).toBeLessThanOrEqual(5);
  expect(retry.written).toBe(0);
});
