import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Env } from "../../../worker/env.ts";
import { countPiece, PIECE } from "../../../worker/reporting.ts";
import { readReport } from "../../../worker/store/reports.ts";
import { type Cost, costOf, plansOf, scansIn } from "../budget/meter.ts";
import { good, World } from "../world.ts";
import { api, grow, report, today } from "./world.ts";

const env = platform as unknown as Env;
/** Counted in ten pieces. With 100,000 nothing of what is asserted here changes (docs/reports.md has the figures). */
const COMPLAINTS = 10 * PIECE;

test(
  "a large report costs who looks at it nothing, and a piece of its count the same wherever it is",
  { timeout: 600_000 },
  async () => {
    const world = new World();
    const { site, team } = await world.shop();
    await grow(site, 0, COMPLAINTS, world.now);
    await env.DB.prepare("DELETE FROM reports WHERE site <> ?1").bind(site).run();
    const pieces: Cost[] = [];
    const one = async (): Promise<boolean> => {
      let more = false;
      pieces.push(await costOf(async () => void (more = await countPiece(env, world.now))));
      return more;
    };
    while (await one());
    const looked = await costOf(() => report(team));

    // The last but one finds that nothing is left, and the last that no report is.
    expect(pieces.length).toBe(COMPLAINTS / PIECE + 2);
    expect((await readReport(env.DB, site, 90))?.report?.looked).toBe(COMPLAINTS);
    expect(looked.read).toBeLessThanOrEqual(10);
    for (const { read, written, sql } of pieces) {
      // Each by its index and by itself, and what was said: two messages for every second one, one for the others.
      expect(read).toBeLessThanOrEqual(5 * PIECE);
      expect(written).toBeLessThanOrEqual(6);
      expect(sql.length).toBeLessThanOrEqual(6);
    }
  },
);

// json_each is what was sent along, not a table.
test("no statement of reports, of today or of the register scans a table", async () => {
  const world = new World();
  const { site, team } = await world.shop();
  await grow(site, 0, 20, world.now);
  const { sql } = await costOf(async () => {
    await env.DB.prepare("UPDATE reports SET counted_at = 0 WHERE site = ?1").bind(site).all();
    await countPiece(env, world.now);
    await report(team, 365);
    await today(team);
    good(await team.ask("GET", api.registerCsv));
  });

  const steps = await plansOf(sql);

  expect(scansIn(steps)).toEqual([]);
});
