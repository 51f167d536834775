import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { REGISTER_COLUMNS, type RegisterColumn } from "../../../shared/report-view.ts";
import { PART_MAX, registerParts } from "../../../worker/registering.ts";
import type { Env } from "../../../worker/env.ts";
import { parseCsv } from "../../support/csv.ts";
import { costOf } from "../budget/meter.ts";
import { ends, lastAnswer, settled } from "../closing/world.ts";
import { invited } from "../coach/world.ts";
import { answersTo, offered } from "../remedies/world.ts";
import { DAY, good, HOUR, MINUTE, type Team, World } from "../world.ts";
import { api, grow, measureOf, recounted, report } from "./world.ts";

type Line = Record<RegisterColumn, string>;

async function csv(team: Team, path = api.registerCsv): Promise<Line[]> {
  const answer = await team.ask("GET", path);
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  // Reading the body as text took the mark away that a file begins with.
  const [head = [], ...lines] = parseCsv(answer.text.replace(/^\uFEFF/, ""));
  expect(head).toEqual([...REGISTER_COLUMNS]);
  return lines.map((line) => Object.fromEntries(head.map((column, n) => [column, line[n] ?? ""])) as Line);
}

async function json(team: Team): Promise<Record<RegisterColumn, unknown>[]> {
  return good(await team.ask<Record<RegisterColumn, unknown>[]>("GET", api.registerJson)) as Record<
    RegisterColumn,
    unknown
  >[];
}

test("what was agreed on after the end and then missed is broken, in the report as in the register", async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop);
  good(await shop.team.ask("POST", api.end(thread.id), lastAnswer()));
  await world.forward(2 * DAY);
  good(await answersTo(thread, "accept", id));
  await world.forward(6 * DAY);

  expect((await csv(shop.team))[0]).toMatchObject({ state: "final", promises_broken: "1" });
  const counted = await report(shop.team);
  expect(counted.promises).toEqual({ kept: 0, late: 0, broken: 1, open: 0 });
  expect(counted).toEqual(await recounted(shop.site, 90, await measureOf(shop.site, 90, world.now)));
});

test("a complaint with its remedy, its cause and its end stands in both files alike", { timeout: 60_000 }, async () => {
  const world = new World();
  const shop = await world.shop();
  const { thread, id } = await offered(world, shop, undefined, {
    anger: 9,
    name: "Zoë",
    order: "A-1",
    email: "zoe@visitor.example",
  });
  await shop.team.does(api.reading(thread.id), { cause: "Lost parcel", severity: 4, fault: "ours", safety: false });
  good(await answersTo(thread, "accept", id));
  await world.forward(HOUR);
  await shop.team.does(api.delivered(thread.id, id), { proof: "Transfer 4711" });

  const [line] = await csv(shop.team);
  const [row] = await json(shop.team);

  expect(line).toMatchObject({
    reference: thread.receipt.reference,
    visitor: "Zoë",
    contact: "zoe@visitor.example",
    order: "A-1",
    words: "The parcel never came",
    anger: "9",
    severity: "4",
    safety: "no",
    fault: "ours",
    answers: "1",
    remedy: "refund: Thirty euros back",
    remedy_cost: "30.00 EUR",
    remedy_proof: "Transfer 4711",
    accepted: "yes",
    cause: "Lost parcel",
    promises_kept: "1",
    state: "settled",
  });
  expect(row).toMatchObject({ safety: false, accepted: true, anger: 9, answers: 1, closed_at: null });
  for (const column of REGISTER_COLUMNS)
    expect([column, typeof row?.[column] === "boolean" || String(row?.[column] ?? "") === line?.[column]]).toEqual([
      column,
      true,
    ]);
});

test("one that is closed for good says when, and that the visitor was told where else to turn", async () => {
  const world = new World();
  const shop = await world.shop();
  await shop.team.sets({
    settings: {
      elsewhere: { profile: "none", body: { name: "", url: "" }, own: [{ name: "Arbiter", text: "", url: "" }] },
    },
  });
  good(await ends(shop, await settled(shop), lastAnswer()));
  await world.forward(MINUTE);

  const [line] = await csv(shop.team);

  expect(line).toMatchObject({ state: "final", closed_how: "final" });
  expect(line?.closed_at).not.toBe("");
  expect(line?.elsewhere_told_at).toBe(line?.closed_at);
});

test("formulas, quotes and every script come through as words", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const said = ['=HYPERLINK("http://evil.example","x")', '"quoted",\nnext line', "+1", "数量 🏺 مرحبا ünï"];
  for (const text of said) {
    await visitor().complains({ text, name: "@name" });
    await world.forward(MINUTE);
  }

  expect((await csv(team)).map(({ words, visitor }) => [words, visitor])).toEqual([
    [`'${said[0]}`, "'@name"],
    [said[1], "'@name"],
    ["'+1", "'@name"],
    [said[3], "'@name"],
  ]);
  expect((await json(team)).map(({ words }) => words)).toEqual(said);
});

test("spam and tests are not in it, ideas are; and an empty one is one all the same", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  expect(await csv(team)).toEqual([]);
  expect(await json(team)).toEqual([]);
  for (const more of [{ test: true }, { website: "x" }, { kind: "idea" }] as const) await visitor().complains(more);

  expect((await csv(team)).map(({ kind }) => kind)).toEqual(["idea"]);
});

test("words that were deleted are not in it; the reference and the dates are", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const thread = await visitor().complains({ name: "Zoë", email: "zoe@visitor.example", text: "zebra crossing" });
  good(await thread.visitor.post("/v1/thread/forget", { key: thread.key }));

  const [line] = await csv(team);

  expect(line).toMatchObject({ reference: thread.receipt.reference, words: "", visitor: "", contact: "" });
});

test("nothing of another site is in it, and agents do not get it", async () => {
  const world = new World();
  const [ours, theirs] = [await world.shop(), await world.shop()];
  await theirs.visitor().complains({ text: "zebra crossing" });
  await ours.visitor().complains();
  const [agent, manager] = [await invited(ours, "agent"), await invited(ours, "manager")];

  expect((await csv(ours.team)).map(({ words }) => words)).toEqual(["The parcel never came"]);
  expect(await csv(manager)).toHaveLength(1);
  for (const path of [api.registerCsv, api.registerJson])
    expect((await agent.ask("GET", path)).body).toMatchObject({ code: "forbidden" });
});

test("a file begins with the mark of UTF-8, and is read page by page only as fast as it is fetched", async () => {
  const world = new World();
  const { site } = await world.shop();
  await grow(site, 0, 700, world.now);
  const sql: string[] = [];
  const cost = await costOf(async () => {
    const { body } = await registerParts(env as unknown as Env, site, { form: "csv", from: undefined, now: world.now });
    const reader = body.getReader();
    const { value } = await reader.read();
    sql.push(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(value).slice(0, 10));
    await reader.cancel();
  });

  expect(sql).toEqual(["\uFEFFreference"]);
  expect(cost.sql.length).toBeLessThanOrEqual(3);
});

test(
  "a register larger than one file says where the next begins, and no complaint is lost or doubled",
  { timeout: 120_000 },
  async () => {
    const world = new World();
    const { site, team } = await world.shop();
    await grow(site, 0, PART_MAX + 900, world.now);
    const seen: string[] = [];
    let path: string | undefined = api.registerCsv;
    let files = 0;
    while (path) {
      const asked: string = path;
      let answer: Awaited<ReturnType<Team["ask"]>> | undefined;
      const cost = await costOf(async () => void (answer = await team.ask("GET", asked)));
      expect(cost.sql.length).toBeLessThanOrEqual(50);
      const [, ...lines] = parseCsv(answer?.text.replace(/^\uFEFF/, "") ?? "");
      seen.push(...lines.map(([reference = ""]) => reference));
      path = /<([^>]+)>; rel="next"/.exec(answer?.headers.get("link") ?? "")?.[1];
      files++;
    }
    const { results } = await env.DB.prepare(
      "SELECT reference FROM complaints WHERE site = ?1 AND spam = 0 ORDER BY received_at, id",
    )
      .bind(site)
      .all<{ reference: string }>();

    expect(files).toBe(2);
    expect(seen).toEqual(results.map(({ reference }) => reference));
  },
);

test("where it goes on is a place, and nothing else is taken for one", async () => {
  const { team } = await new World().shop();
  for (const from of ["x", "1.2", "9.' OR 1=1 --", `1.${"a".repeat(37)}`])
    expect((await team.ask("GET", `${api.registerCsv}?from=${encodeURIComponent(from)}`)).body).toMatchObject({
      code: "invalid",
    });
});

test("a complaint that comes while it is read is in the next one", async () => {
  const world = new World();
  const { site, visitor } = await world.shop();
  await visitor().complains();
  const { body } = await registerParts(env as unknown as Env, site, {
    form: "json",
    from: undefined,
    now: world.now - DAY,
  });
  expect(JSON.parse(await new Response(body).text())).toEqual([]);
});
