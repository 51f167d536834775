import { expect, test } from "vitest";
import { drain } from "../../../worker/notices/drain.ts";
import { type byMail, count, env } from "../clock/clock.ts";
import { taps } from "../closing/world.ts";
import { DAY, good, knock, MINUTE, someAddress, type Thread } from "../world.ts";
import {
  answers,
  api,
  CAUSE,
  fixedMails,
  fixedShop,
  fixes,
  recorded,
  shown,
  suffers,
  suffersHere,
  tells,
} from "./world.ts";

/** So many more who suffered it, without an address. */
async function plant(site: string, n: number, receivedAt: number): Promise<void> {
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?2)
     INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, reach, origin_listed, spam,
       signals, test, reader_name, reader_role, received_at, shelf, sort_at, visitor_wrote_at, cause)
     SELECT ?1, printf('50000000-0000-7000-8000-%012d', i), 'h', 'R', 'problem', 'answered', 'widget', 'e', 'en', 'here', 1, 0, '', 0,
       'Ana', 'owner', ?3 + i / 2, 3, ?3, ?3, ?4 FROM n`,
  )
    .bind(site, n, receivedAt, CAUSE)
    .run();
  await env.DB.prepare(
    "INSERT INTO events (site, complaint, n, kind, author, at) SELECT site, id, 1, 'received', 'visitor', received_at FROM complaints WHERE site = ?1 AND id LIKE '50000000%'",
  )
    .bind(site)
    .run();
}

/** How often each planted complaint was told, as `times: complaints`. */
async function toldTimes(site: string): Promise<Record<number, number>> {
  const { results } = await env.DB.prepare(
    `SELECT times, COUNT(*) AS n FROM (SELECT (SELECT COUNT(*) FROM events e WHERE e.site = c.site AND e.complaint = c.id AND e.kind = 'fixed_told') AS times
       FROM complaints c WHERE c.site = ?1 AND c.id LIKE '50000000%') GROUP BY times`,
  )
    .bind(site)
    .all<{ times: number; n: number }>();
  return Object.fromEntries(results.map(({ times, n }) => [times, n]));
}

test("one tap tells everybody who suffered it: in their thread, and by one mail in their language", async () => {
  const { world, shop, id, who } = await fixedShop(async (shop, world) => {
    const threads = [
      await suffers(shop, { lang: "en" }),
      await suffers(shop, { lang: "es" }),
      await suffers(shop, { lang: "de" }),
      await suffersHere(shop),
    ];
    await answers(world, shop, threads);
    return threads;
  });
  expect(await shown(shop.team, id)).toMatchObject({ wouldTell: 4, told: 0, toldAt: null });
  for (const thread of who) expect((await thread.view()).fixed).toBeNull();
  const { fixedAt } = (await shown(shop.team, id))!;

  expect(good(await tells(shop.team, id))).toMatchObject({ toldAt: world.now, wouldTell: 0 });
  await world.tick();

  for (const thread of who) {
    const { fixed, events } = await thread.view();
    expect(fixed).toEqual({ change: "We pack every lamp in foam", since: fixedAt, at: world.now });
    expect(events.filter(({ kind }) => kind === "fixed_told")).toMatchObject([{ by: "Olga" }]);
  }
  expect(await shown(shop.team, id)).toMatchObject({ told: 4, wouldTell: 0 });
  const [en, es, de] = who as (Thread & { email: string })[];
  const day = new Date(fixedAt ?? 0);
  const inEnglish = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(day);
  const [mail] = await fixedMails(world, en!.email);
  expect(mail?.subject).toMatch(/^Fixed, because you told us: /);
  expect(mail?.text).toContain(`Since ${inEnglish} it is fixed, because you told us.`);
  expect(mail?.text).toContain("> We pack every lamp in foam");
  expect(mail?.text).toContain("Olga had this sent to everybody");
  expect(mail?.headers["Auto-Submitted"]).toBe("auto-generated");
  expect((await fixedMails(world, es!.email))[0]?.text).toMatch(/Desde el \d+ de \p{L}+ de \d+ está corregido/u);
  expect((await fixedMails(world, de!.email))[0]?.text).toMatch(/Seit dem \d+\. \p{L}+ \d+ ist es behoben/u);

  // For good: neither a second tap nor time tells it again.
  good(await tells(shop.team, id));
  await world.forward(3 * DAY);
  for (const thread of who) expect(await count(thread, "fixed_told")).toBe(1);
  for (const { email } of [en!, es!, de!]) expect(await fixedMails(world, email)).toHaveLength(1);
});

test("whose cause is named after everybody was told is told with another tap, and nobody else again", async () => {
  const email = someAddress();
  const { world, shop, id, who } = await fixedShop(async (shop, world) => {
    const [named, later, same] = [
      await suffers(shop, {}),
      await shop.visitor().complains({ reach: "mail", email: someAddress() }),
      await shop.visitor().complains({ reach: "mail", email }),
    ];
    await answers(world, shop, [named]);
    return { named, later, same };
  });
  good(await tells(shop.team, id));
  const toldAt = world.now;
  // Before the round has gone through, nobody is left to be told.
  expect(await shown(shop.team, id)).toMatchObject({ toldAt, wouldTell: 0 });
  await world.forward(MINUTE);
  expect(await shown(shop.team, id)).toMatchObject({ told: 1, wouldTell: 0 });

  await shop.team.does(api.reading(who.later.id), { cause: CAUSE });
  expect(await shown(shop.team, id)).toMatchObject({ told: 1, wouldTell: 1 });
  good(await tells(shop.team, id));
  good(await tells(shop.team, id));
  await world.forward(MINUTE);

  expect(await shown(shop.team, id)).toMatchObject({ told: 2, wouldTell: 0, toldAt });
  expect((await who.later.view()).fixed).toMatchObject({ at: world.now });
  expect(await count(who.later, "fixed_told")).toBe(1);
  expect(await count(who.named, "fixed_told")).toBe(1);
  expect(await fixedMails(world, who.named.email)).toHaveLength(1);
  expect((await who.same.view()).fixed).toBeNull();
});

test("whoever wants no answer is told once, where there is an address", async () => {
  const { world, shop, id, who } = await fixedShop((shop) => suffers(shop, { reach: "none" }));

  good(await tells(shop.team, id));
  await world.tick();

  expect(await fixedMails(world, who.email)).toHaveLength(1);
});

test("not whose business it is not: spam, tests, ideas, what was withdrawn, disowned or deleted, another cause, and who came later", async () => {
  const { world, shop, id, who } = await fixedShop(async (shop, world) => {
    const at = async (more: Parameters<typeof byMail>[1] = {}) => suffers(shop, more);
    const [spam, withdrawn, disowned, deleted] = [await at(), await at(), await at(), await at()];
    const others = [await at({ test: true }), await at({ kind: "idea" }), await suffers(shop, {}, "The courier")];
    await world.tick();
    await shop.team.marks(spam.id, true);
    good(await taps(withdrawn, "withdraw"));
    const stop = (await world.mailsTo(disowned.email)).at(-1)?.links.at(-1) ?? "";
    await knock(new URL(stop).pathname, { method: "POST" });
    good(await deleted.visitor.post("/v1/thread/forget", { key: deleted.key }));
    return [spam, withdrawn, disowned, deleted, ...others];
  });
  const later = await suffers(shop);
  await answers(world, shop, [later]);
  expect(await shown(shop.team, id)).toMatchObject({ wouldTell: 0, recurred: 1 });

  good(await tells(shop.team, id));
  await world.forward(2 * DAY);

  expect(await shown(shop.team, id)).toMatchObject({ told: 0 });
  for (const thread of [...who, later]) {
    expect(await count(thread, "fixed_told")).toBe(0);
    expect((await thread.view()).fixed).toBeNull();
    expect(await fixedMails(world, thread.email)).toEqual([]);
  }
});

test("one mail to each person, however often they complained; every thread says it", async () => {
  const email = someAddress();
  const { world, shop, id, who } = await fixedShop(async (shop, world) => {
    const threads = [await suffers(shop, { email }), await suffers(shop, { email: email.toUpperCase() })];
    await plant(shop.site, 120, world.now);
    // A moment later, so that pieces lie between them.
    await world.forward(MINUTE);
    threads.push(await suffers(shop, { email }));
    await answers(world, shop, threads);
    return threads;
  });

  good(await tells(shop.team, id));
  await world.forward(3 * DAY);

  expect(await fixedMails(world, email)).toHaveLength(1);
  for (const thread of who) expect(await count(thread, "fixed_told")).toBe(1);
});

test("who has heard of one fix hears of no other for the same complaint", async () => {
  const { world, shop, id, who } = await fixedShop((shop) => suffers(shop));
  good(await tells(shop.team, id));
  await world.tick();
  const next = await recorded(shop.team, { change: "Thicker glass" });
  good(await fixes(shop.team, next.id));
  await world.forward(MINUTE);

  expect(await shown(shop.team, next.id)).toMatchObject({ wouldTell: 0 });
  good(await tells(shop.team, next.id));
  await world.forward(2 * DAY);

  expect((await who.view()).fixed?.change).toBe("We pack every lamp in foam");
  expect(await fixedMails(world, who.email)).toHaveLength(1);
});

test("a crowd is told in pieces, each once, and no round is long", async () => {
  const { world, shop, id } = await fixedShop((shop, world) => plant(shop.site, 230, world.now - DAY));
  good(await tells(shop.team, id));

  const told: number[] = [];
  for (let more = true; more;) {
    ({ more } = await drain(env, world.now));
    told.push((await shown(shop.team, id))?.told ?? 0);
  }

  expect(told).toEqual([50, 100, 150, 200, 230, 230]);
  expect(await toldTimes(shop.site)).toEqual({ 1: 230 });
  // Played again from the start, it tells nobody.
  await env.DB.prepare("UPDATE outbox SET done_at = NULL, due_at = ?2 WHERE site = ?1 AND notice = 'cause.fixed'")
    .bind(shop.site, world.now)
    .run();
  await world.forward(MINUTE);
  expect(await toldTimes(shop.site)).toEqual({ 1: 230 });
  expect((await shown(shop.team, id))?.told).toBe(230);
});

test("two who tell at once tell everybody once", async () => {
  const { world, shop, id, who } = await fixedShop((shop) => suffers(shop));

  const both = await Promise.all([tells(shop.team, id), tells(shop.team, id)]);
  await world.forward(DAY);

  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(await count(who, "fixed_told")).toBe(1);
  expect(await fixedMails(world, who.email)).toHaveLength(1);
});
