import { env } from "cloudflare:workers";
import type { Component, FindingClass } from "../../../shared/coach/types.ts";
import type { Facts, Measure } from "../../../shared/report/facts.ts";
import type { Remedy } from "../../../shared/remedy.ts";
import { paths } from "../../../shared/paths.ts";
import type { ReportView, TodayView } from "../../../shared/report-view.ts";
import type { CheckRow } from "../../../worker/store/coaching.ts";
import type { ComplaintRow } from "../../../worker/store/complaints.ts";
import type { OfferRow } from "../../../worker/store/offers.ts";
import type { PromiseRow } from "../../../worker/store/promises.ts";
import type { MessageRow } from "../../../worker/store/thread.ts";
import { recount } from "../../shared/report/recount.ts";
import { asked, ends, says, settled, taps } from "../closing/world.ts";
import { answersTo, complains, offer, offered, offering, option, replies } from "../remedies/world.ts";
import { DAY, freshId, good, HOUR, MINUTE, type Shop, someAddress, type Team, type World } from "../world.ts";

export const { api } = paths;

export const report = async (team: Team, days = 90): Promise<ReportView> =>
  good(await team.ask<ReportView>("GET", `${api.report}?days=${days}`));
export const today = async (team: Team): Promise<TodayView> => good(await team.ask<TodayView>("GET", api.today));

/** A shop in which most of what can happen has happened, through its own doors. */
export async function livedIn(world: World): Promise<Shop> {
  const shop = await world.shop();
  const cause = async (id: string, text: string) => shop.team.does(api.reading(id), { cause: text, severity: 3 });

  const accepted = await offered(
    world,
    shop,
    offer({ options: [option(), option({ kind: "gift", cost: 500, text: "A vase" })] }),
    { anger: 9 },
  );
  await cause(accepted.thread.id, "Lost parcel");
  good(await answersTo(accepted.thread, "accept", accepted.id, { option: 1 } as object));
  await world.forward(HOUR);
  await shop.team.does(api.delivered(accepted.thread.id, accepted.id), { proof: "Tracking 12" });
  const declined = await offered(world, shop, offer(), { anger: 7 });
  await cause(declined.thread.id, "Lost parcel");
  good(await answersTo(declined.thread, "decline", declined.id));
  const countered = await offered(world, shop);
  good(await answersTo(countered.thread, "counter", countered.id, { amount: 1_500 } as object));
  await offered(world, shop, offer({ standsUntil: world.now + DAY }));

  const doubted = await asked(shop, { anger: 8 });
  await cause(doubted.id, "Rude on the phone");
  good(await says(doubted, "partly", { anger: 4 }));
  const right = await asked(shop, { anger: 9 });
  await cause(right.id, "Rude on the phone");
  good(await says(right, "yes", { anger: 2 }));
  good(await right.visitor.post(paths.threadRating, { key: right.key, outcome: 5, process: 4, treatment: 5 }));
  await settled(shop, { anger: 5 });
  const gone = await complains(shop);
  good(await taps(gone, "withdraw"));
  const again = await complains(shop);
  good(await taps(again, "withdraw"));
  await world.forward(2 * DAY);
  good(await taps(again, "reopen"));
  await shop.team.called(again.id, "I rang at last");

  const english = await shop.visitor().complains();
  await shop.team.replies(
    english.id,
    "I am sorry that the parcel never came. It was our mistake. Mistakes were made. A new one leaves today.",
  );
  const [kept, late] = [freshId(), freshId()];
  await shop.team.promises(english.id, { id: kept, text: "A new one", dueAt: world.now + DAY });
  await shop.team.promises(english.id, { id: late, text: "A letter", dueAt: world.now + HOUR });
  await shop.team.promises(english.id, { id: freshId(), text: "A call", dueAt: world.now + HOUR });
  await shop.team.promises(english.id, { id: freshId(), text: "A visit", dueAt: world.now + 300 * DAY });
  await shop.team.keeps(english.id, kept);
  await world.forward(2 * HOUR);
  await shop.team.keeps(english.id, late);
  const taken = freshId();
  await shop.team.replies(english.id, "Forget it.", taken);
  await shop.team.takesBack(english.id, taken);
  good(await ends(shop, await settled(shop)));
  for (const more of [{ kind: "idea" }, { kind: "thanks" }, { test: true }, { website: "spam" }] as const)
    await shop.visitor().complains(more);
  await shop.visitor().complains();
  const email = someAddress();
  for (let n = 0; n < 2; n++) {
    await shop.visitor().complains({ reach: "mail", email });
    await world.forward(MINUTE);
  }
  await silent(world, shop);
  return shop;
}

/** One that was asked, and answered nothing for two weeks; meanwhile promised times pass, and offers expire. */
async function silent(world: World, shop: Shop): Promise<void> {
  await asked(shop, { anger: 6 });
  for (let n = 0; n < 16; n++) await world.forward(DAY);
  good(await replies(shop.team, await complains(shop), offering(offer())));
  await world.forward(MINUTE);
}

async function all<Row>(table: string, site: string): Promise<Row[]> {
  const { results } = await env.DB.prepare(`SELECT * FROM ${table} WHERE site = ?1`).bind(site).all<Row>();
  return results;
}

interface Fixed {
  cause: string;
  change: string;
  fixed_at: number | null;
}
interface Of {
  complaint: string;
}
interface Rows {
  messages: (MessageRow & Of)[];
  promises: PromiseRow[];
  offers: OfferRow[];
  checks: (CheckRow & Of)[];
}

function factsOf(row: ComplaintRow, rows: Rows, asOf: number): Facts {
  const isOwn = ({ complaint }: Of): boolean => complaint === row.id;
  const left = rows.messages
    .filter(isOwn)
    .filter(
      ({ author, kind, taken_back_at: back, leaves_at: at }) =>
        author === "team" && kind !== "note" && back === null && at <= asOf,
    );
  const made = rows.offers
    .filter(isOwn)
    .filter((one) => one.state !== "asked" && one.state !== "refused" && one.made_at <= asOf);
  return {
    receivedAt: row.received_at,
    state: row.state,
    promiseDueAt: row.promise_due_at,
    missedAt: row.missed_at,
    answeredAt: left.map((one) => one.leaves_at),
    reopenedAt: row.reopened_at,
    overAt: row.over_at,
    overHow: row.over_how,
    anger: row.anger,
    angerAfter: row.follow_anger,
    followUp: row.follow_answer,
    scores: { outcome: row.rated_outcome, process: row.rated_process, treatment: row.rated_treatment },
    cause: row.cause,
    isSecond: row.repeat_of !== null,
    promises: rows.promises
      .filter(isOwn)
      .map((one) => ({ madeAt: one.made_at, dueAt: one.due_at, doneAt: one.done_at })),
    offers: made.map((one) => {
      const kinds = (JSON.parse(one.options) as { kind: Remedy }[]).map(({ kind }) => kind);
      return {
        kind: kinds[one.chosen ?? 0] ?? "fix",
        state: one.state,
        standsUntil: one.stands_until,
        isAccepted: one.chosen !== null && one.answered_at !== null,
        isOutright: one.message === null,
        answeredAt: one.answered_at,
        deliveredAt: one.delivered_at,
        cost: one.cost,
        currency: one.currency,
      };
    }),
    checks: rows.checks.filter(isOwn).flatMap((one) => {
      const message = left.find(({ id }) => id === one.message);
      if (!message || one.verdict === "unchecked") return [];
      const { components, findings } = one;
      const parts = Object.entries(JSON.parse(components) as Record<Component, string>) as [Component, string][];
      return [
        {
          leftAt: message.leaves_at,
          present: parts.flatMap(([part, state]) => (state === "present" ? [part] : [])),
          findings: (JSON.parse(findings) as { class: FindingClass; phrase?: string }[]).map((finding) => ({
            class: finding.class,
            phrase: finding.phrase ?? null,
          })),
        },
      ];
    }),
  };
}

/** The report out of whole tables, row by row in plain code: nothing of the Worker's own reading or counting is used. */
export async function recounted(site: string, days: number, measure: Measure): Promise<ReportView> {
  const { from, asOf } = measure;
  const rows: Rows = {
    messages: await all("messages", site),
    promises: await all("promises", site),
    offers: await all("offers", site),
    checks: await all("checks", site),
  };
  const complaints = (await all<ComplaintRow>("complaints", site)).filter(
    ({ kind, spam, test, received_at: at }) =>
      kind === "problem" && spam === 0 && test === 0 && at > from && at <= asOf,
  );
  const fixes = (await all<Fixed>("preventions", site)).flatMap(({ cause, change, fixed_at: at }) =>
    at === null ? [] : [{ cause, at, change }],
  );
  return recount(
    complaints.map((row) => factsOf(row, rows, asOf)),
    measure,
    days,
    fixes,
  );
}

/** By what this site counts, as its settings stand. */
export async function measureOf(site: string, days: number, asOf: number): Promise<Measure> {
  const row = await env.DB.prepare("SELECT settings FROM sites WHERE site = ?1")
    .bind(site)
    .first<{ settings: string }>();
  const { clock } = JSON.parse(row!.settings) as Pick<Measure, "clock">;
  return { clock, currency: "EUR", from: asOf - days * DAY, asOf };
}

/** So many problems of the days before `now`, of whatever lot; every second is answered, of three one names a cause. */
export async function grow(site: string, from: number, to: number, now: number): Promise<void> {
  const counting = "WITH RECURSIVE n(i) AS (SELECT ?2 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?3)";
  const id = "printf('%08d-0000-7000-8000-000000000000', i)";
  const at = "?4 - (i * 7919 % 5000) * 1000000";
  const run = (sql: string) => env.DB.prepare(`${counting} ${sql}`).bind(site, from, to, now).run();
  await run(
    `INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, anger, reach, origin_listed, spam, signals,
       test, reader_name, reader_role, received_at, promise_due_at, shelf, sort_at, visitor_wrote_at, first_answered_at, answer_leaves_at,
       owed_what, owed_at, cause, follow_answer, follow_anger)
     SELECT ?1, ${id}, 'h', printf('R%08d', i), 'problem', CASE i % 2 WHEN 0 THEN 'settled' ELSE 'received' END, 'widget', 'e', 'en', 1 + i % 10,
       'here', 1, i % 20 = 7, '', 0, 'Ana', '', ${at}, ${at} + 3600000, CASE i % 2 WHEN 0 THEN 3 ELSE 1 END, ${at}, ${at},
       CASE i % 2 WHEN 0 THEN ${at} + i % 100 * 60000 END, CASE i % 2 WHEN 0 THEN ${at} + i % 100 * 60000 END,
       CASE i % 2 WHEN 1 THEN 'answer' END, CASE i % 2 WHEN 1 THEN ${at} + 3600000 END,
       CASE i % 3 WHEN 0 THEN 'cause ' || i % 12 END, CASE i % 5 WHEN 0 THEN 'yes' END, CASE i % 5 WHEN 0 THEN 2 END FROM n`,
  );
  await run(
    `INSERT INTO messages (site, complaint, id, author, kind, text, lang, at, leaves_at)
     SELECT ?1, ${id}, 'w' || i, 'visitor', 'words', 'The parcel never came', 'en', ${at}, ${at} FROM n`,
  );
  await run(
    `INSERT INTO messages (site, complaint, id, author, kind, by_name, text, lang, at, leaves_at)
     SELECT ?1, ${id}, 'r' || i, 'team', 'reply', 'Ana', 'It leaves today', 'en', ${at}, ${at} + i % 100 * 60000 FROM n WHERE i % 2 = 0`,
  );
}
