import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { D1Migration } from "@cloudflare/vitest-plugin";
import { expect, test } from "vitest";
import { spellingOf } from "../../../shared/particulars.ts";

const migrations = env.MIGRATIONS as unknown as D1Migration[];
const before = migrations.filter(({ name }) => name < "0005");

const OLD = [
  { email: "Ana@Mail.example", phone: "+49 (30) 90-18.20", order_no: "Order #AB-100234" },
  { email: null, phone: "030 / 901820", order_no: "2026.815" },
  { email: "ben@mail.example", phone: "110", order_no: "none" },
];

test("what came before the coach is found in the same way as what comes after, and no event is lost", async () => {
  await reset();
  await applyD1Migrations(env.DB, before);
  for (const [n, { email, phone, order_no: order }] of OLD.entries()) {
    await env.DB.prepare(
      `INSERT INTO complaints (site, id, secret_hash, reference, kind, state, source, excerpt, lang, reach, email, phone, order_no,
         origin_listed, spam, signals, test, reader_name, reader_role, received_at, shelf, sort_at, visitor_wrote_at)
       VALUES ('s', ?1, 'h', 'R', 'problem', 'received', 'widget', 'e', 'en', 'here', ?2, ?3, ?4, 1, 0, '', 0, 'A', 'o', 1, 1, 1, 1)`,
    )
      .bind(`c${n}`, email, phone, order)
      .run();
    await env.DB.prepare(
      "INSERT INTO events (site, complaint, n, kind, author, message, at) VALUES ('s', ?1, 1, 'received', 'visitor', 'm', 1)",
    )
      .bind(`c${n}`)
      .run();
  }

  await applyD1Migrations(env.DB, migrations);

  const { results } = await env.DB.prepare(
    "SELECT complaint, kind, spelling FROM particulars ORDER BY complaint, kind",
  ).all();
  const expected = OLD.flatMap(({ email, phone, order_no: order }, n) =>
    [
      { complaint: `c${n}`, kind: "mail", spelling: spellingOf("mail", email ?? "") },
      { complaint: `c${n}`, kind: "order", spelling: spellingOf("order", order) },
      { complaint: `c${n}`, kind: "phone", spelling: spellingOf("phone", phone) },
    ].filter(({ spelling }) => spelling !== undefined),
  );
  expect(results).toEqual(expected);
  const events = await env.DB.prepare("SELECT kind, message, detail FROM events").all();
  expect(events.results).toEqual(OLD.map(() => ({ kind: "received", message: "m", detail: null })));
});
