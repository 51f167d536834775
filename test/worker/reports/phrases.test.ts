import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { REPORT_DAYS } from "../../../shared/report-view.ts";
import type { Env } from "../../../worker/env.ts";
import { countPiece } from "../../../worker/reporting.ts";
import { coachSays, rowsIn } from "../coach/world.ts";
import { DAY, freshId, good, MINUTE, World } from "../world.ts";
import { measureOf, recounted, report } from "./world.ts";

const env = platform as unknown as Env;
const BUT = "I am sorry about Tuesday, Maria, but the courier was full. Mistakes were made.";

test("the words that undermined an answer stand in the report once it has left, and the recount has them too", async () => {
  const world = new World();
  const { site, team, visitor } = await world.shop();
  const first = await visitor().complains();
  await team.replies(first.id, BUT);
  await team.replies((await visitor().complains()).id, "Mistakes were made. Mistakes were made.");
  expect((await report(team)).phrases).toEqual([]);
  await world.forward(2 * MINUTE);

  const { phrases, otherPhrases } = await report(team);

  expect(phrases[0]).toEqual({ class: "passive", phrase: "mistakes were made", answers: 2, times: 3 });
  expect(phrases).toContainEqual({ class: "but-clause", phrase: "sorry … but", answers: 1, times: 1 });
  expect(JSON.stringify(phrases)).not.toMatch(/maria|tuesday/i);
  expect(otherPhrases).toBe(0);
  for (const days of REPORT_DAYS)
    expect(await report(team, days)).toEqual(await recounted(site, days, await measureOf(site, days, world.now)));
  // The visitor sees nothing of it.
  expect(JSON.stringify(await first.view())).not.toContain("phrase");
});

test("counted by the Timekeeper they are the same", async () => {
  const world = new World();
  const { site, team, visitor } = await world.shop();
  await team.replies((await visitor().complains()).id, BUT);
  await world.forward(2 * MINUTE);
  await env.DB.prepare("DELETE FROM reports WHERE site <> ?1").bind(site).run();
  await env.DB.prepare("UPDATE reports SET counted_at = 0, report = NULL WHERE site = ?1").bind(site).run();

  expect(await countPiece(env, world.now)).toBe(true);

  const counted = await report(team);
  expect(counted.countedAt).toBe(world.now);
  expect(counted.phrases.map(({ phrase }) => phrase)).toContain("sorry … but");
});

test("an answer that was taken back, and a note, undermine nothing", async () => {
  const world = new World();
  const { team, visitor } = await world.shop();
  const thread = await visitor().complains();
  const taken = freshId();
  await team.replies(thread.id, BUT, taken);
  await team.takesBack(thread.id, taken);
  await team.replies(thread.id, "I am sorry, I lost your parcel. A new one leaves today.");
  await world.forward(2 * MINUTE);

  const { parts, phrases, undermining } = await report(team);

  expect(parts[0]?.n).toBe(1);
  expect({ phrases, undermining }).toEqual({ phrases: [], undermining: [] });
});

test("of what visitors write nothing is in it, quoted or not, and what they delete leaves nothing behind", async () => {
  const world = new World();
  const { site, team, visitor } = await world.shop();
  const words = "Rest assured that my poor son Aurelio waited. Mistakes were made, zebra.";
  const thread = await visitor().complains({ text: words });
  await team.replies(thread.id, `> ${words}\n\nWe are sorry that "Mistakes were made, zebra", but it was late.`);
  await world.forward(2 * MINUTE);
  expect((await report(team)).phrases.map(({ phrase }) => phrase)).toEqual(["sorry … but"]);

  good(await thread.visitor.post(paths.threadForget, { key: thread.key }));
  await world.forward(2 * MINUTE);

  const { phrases } = await report(team);
  expect(phrases.map(({ phrase }) => phrase)).toEqual(["sorry … but"]);
  for (const stored of [phrases, await rowsIn("checks", site)])
    expect(JSON.stringify(stored)).not.toMatch(/aurelio|zebra|rest assured/i);
});

test("the visitor's name is not kept, in whatever case, even where it is a word of the rules", async () => {
  const world = new World();
  const { team, visitor } = await world.shop();
  const text = "Your order was marked, and it was delayed.";
  await team.replies((await visitor().complains({ name: "Lopez Marked" })).id, text);
  await team.replies((await visitor().complains({ name: "Lopez" })).id, text);
  await world.forward(2 * MINUTE);

  const { phrases } = await report(team);

  expect(Object.fromEntries(phrases.map(({ phrase, times }) => [phrase, times]))).toEqual({
    "was …": 1,
    "was marked": 1,
    "was delayed": 2,
  });
});

test("neither is the name of whoever writes", async () => {
  const world = new World();
  const { site, team, visitor } = await world.shop();
  await env.DB.prepare("UPDATE members SET name = 'Ana Marked' WHERE site = ?1").bind(site).run();
  await team.replies((await visitor().complains()).id, "Your order was marked, and it was delayed.");
  await world.forward(2 * MINUTE);

  expect((await report(team)).phrases.map(({ phrase }) => phrase).toSorted()).toEqual(["was delayed", "was …"]);
});

test("an answer from before words were kept counts for its class, without words", async () => {
  const world = new World();
  const { site, team, visitor } = await world.shop();
  await team.replies((await visitor().complains()).id, BUT);
  await env.DB.prepare(
    `UPDATE checks SET findings = (SELECT json_group_array(json_remove(value, '$.phrase')) FROM json_each(findings)) WHERE site = ?1`,
  )
    .bind(site)
    .run();
  await world.forward(2 * MINUTE);

  const { phrases, undermining } = await report(team);

  expect(undermining).toContainEqual({ class: "but-clause", n: 1 });
  expect(phrases).toEqual([]);
});

test("a large report that was counted before words were kept is shown until it is counted anew", async () => {
  const world = new World();
  const { site, team } = await world.shop();
  await report(team);
  await env.DB.prepare(
    `UPDATE reports SET report = json_set(json_remove(report, '$.view.phrases', '$.view.otherPhrases'), '$.looked', 5000) WHERE site = ?1`,
  )
    .bind(site)
    .run();

  expect(await report(team)).toMatchObject({ n: 0, phrases: [], otherPhrases: 0 });
});

test("a coach whose finding no rule explains keeps the answer, its class, and no words", async () => {
  const world = new World();
  const { team, visitor } = await world.shop();
  const thread = await visitor().complains();
  const span = { start: 0, end: 5, text: "Sorry", why: "", instead: "", source: "" };
  coachSays(() => ({
    lang: "en",
    verdict: "improve",
    findings: [{ ...span, rule: "en/tone/gone", class: "tone", severity: "low" }],
    more: 0,
    next: [],
    components: {} as never,
    missing: [],
    praise: [],
    facts: [],
    barred: "no",
  }));
  await team.replies(thread.id, "Sorry");
  await world.forward(DAY);

  expect(await report(team)).toMatchObject({ undermining: [{ class: "tone", n: 1 }], phrases: [] });
});
