import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { World } from "../world.ts";
import { api, invited } from "./world.ts";

const NOTHING = { severity: null, fault: null, failure: null, safety: null, cause: null };
const assessed = ({ events }: ComplaintView) => events.filter(({ kind }) => kind === "assessed");

test("anybody of the team says how grave it is and whose fault, part by part, and takes it back", async () => {
  const shop = await new World().shop();
  const { id } = await shop.visitor().complains();
  expect((await shop.team.opens(id)).reading).toEqual(NOTHING);
  const agent = await invited(shop, "agent");
  const path = api.reading(id);

  expect((await agent.does(path, { severity: 4 })).reading).toEqual({ ...NOTHING, severity: 4 });
  const both = { ...NOTHING, severity: 4, fault: "partly", failure: "both" };
  expect((await shop.team.does(path, { fault: "partly", failure: "both" })).reading).toEqual(both);
  const view = await shop.team.does(path, { severity: null });

  expect(view.reading).toEqual({ ...both, severity: null });
  expect(assessed(view)).toMatchObject([
    { by: "Ben", author: "team", reading: { ...NOTHING, severity: 4 } },
    { by: "Olga", reading: both },
    { by: "Olga", reading: { ...both, severity: null } },
  ]);
});

test("a matter of safety, and the cause in the team's own words, stand with the rest", async () => {
  const { team, visitor } = await new World().shop();
  const { id } = await visitor().complains();

  const no = await team.does(api.reading(id), { safety: false, cause: "  The courier loses parcels " });
  const yes = await team.does(api.reading(id), { safety: true });
  const unsaid = await team.does(api.reading(id), { safety: null, cause: null });

  const cause = "The courier loses parcels";
  expect([no, yes, unsaid].map(({ reading }) => reading)).toEqual([
    { ...NOTHING, safety: false, cause },
    { ...NOTHING, safety: true, cause },
    NOTHING,
  ]);
  expect(assessed(unsaid).map(({ reading }) => reading)).toEqual([no.reading, yes.reading, NOTHING]);
});

test("what was said before anybody asked about safety and cause reads as before", async () => {
  const { team, visitor, site } = await new World().shop();
  const { id } = await visitor().complains();
  await team.does(api.reading(id), { severity: 2 });
  await env.DB.prepare(
    `UPDATE events SET detail = '{"severity":2,"fault":null,"failure":null}' WHERE site = ?1 AND kind = 'assessed'`,
  )
    .bind(site)
    .run();

  expect(assessed(await team.opens(id))).toMatchObject([{ reading: { ...NOTHING, severity: 2 } }]);
});

test("saying what stands already is no event, also four times at once", async () => {
  const { team, visitor } = await new World().shop();
  const { id } = await visitor().complains();

  await Promise.all([1, 2, 3, 4].map(() => team.does(api.reading(id), { severity: 2, fault: "unknown" })));
  await team.does(api.reading(id), {});
  const view = await team.does(api.reading(id), { severity: 2 });

  expect(assessed(view)).toHaveLength(1);
});

test("the visitor hears nothing of it", async () => {
  const { team, visitor } = await new World().shop();
  const thread = await visitor().complains();
  const before = await thread.view();

  await team.does(api.reading(thread.id), { severity: 5, fault: "not-ours" });

  expect(await thread.view()).toEqual(before);
});

test.each([
  [{ severity: 0 }, { severity: "severity.range" }],
  [{ severity: 6 }, { severity: "severity.range" }],
  [{ severity: 2.5 }, { severity: "severity.range" }],
  [{ fault: "theirs" }, { fault: "fault.unknown" }],
  [{ failure: "product" }, { failure: "failure.unknown" }],
  [{ safety: "yes" }, { safety: "safety.shape" }],
  [{ cause: "  " }, { cause: "cause.empty" }],
  [{ cause: "x".repeat(201) }, { cause: "cause.long" }],
])("%j is refused", async (draft, fields) => {
  const { team, visitor } = await new World().shop();
  const { id } = await visitor().complains();

  expect(await team.ask("POST", api.reading(id), draft)).toMatchObject({ status: 422, body: { fields } });
  expect((await team.opens(id)).reading).toEqual(NOTHING);
});
