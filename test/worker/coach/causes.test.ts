import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { CAUSES_MAX, type CausesView } from "../../../shared/inbox.ts";
import { good, type Team, World } from "../world.ts";
import { api } from "./world.ts";

const causes = async (team: Team) => good(await team.ask<CausesView>("GET", api.causes)).items;

/** So many complaints of this site that have a cause, which the number says. */
async function plant(site: string, count: number, cause: string): Promise<void> {
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?2)
     INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, reach, origin_listed, spam,
       signals, test, reader_name, reader_role, received_at, shelf, sort_at, visitor_wrote_at, cause)
     SELECT ?1, lower(hex(randomblob(16))), 'h', 'R', 'problem', 'received', 'widget', 'e', 'en', 'here', 1, 0, '', 0, 'Ana', 'owner',
       1, 1, 1, 1, ${cause} FROM n`,
  )
    .bind(site, count)
    .run();
}

test("causes that were named are offered again, most used first, each site its own", async () => {
  const world = new World();
  const [shop, other] = [await world.shop(), await world.shop()];
  const threads = [];
  for (let i = 0; i < 4; i++) threads.push(await shop.visitor().complains());
  const [a, b, c, d] = threads.map(({ id }) => id);
  expect(await causes(shop.team)).toEqual([]);

  await shop.team.does(api.reading(a!), { cause: "Thin glass" });
  await shop.team.does(api.reading(b!), { cause: "The courier" });
  await shop.team.does(api.reading(c!), { cause: "Thin glass" });
  await shop.team.does(api.reading(d!), { cause: "A typo" });
  await shop.team.does(api.reading(d!), { cause: null });

  expect(await causes(shop.team)).toEqual([
    { cause: "Thin glass", n: 2 },
    { cause: "The courier", n: 1 },
  ]);
  expect(await causes(other.team)).toEqual([]);
});

test("fifty at most, each counted to a hundred", async () => {
  const { team, site } = await new World().shop();
  await plant(site, 70, "printf('cause %03d', i)");
  await plant(site, 150, "'cause 069'");

  const listed = await causes(team);

  expect(listed).toHaveLength(CAUSES_MAX);
  expect(listed.slice(0, 2)).toEqual([
    { cause: "cause 069", n: 100 },
    { cause: "cause 000", n: 1 },
  ]);
});
