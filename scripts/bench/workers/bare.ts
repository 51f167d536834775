import type { D1Database, RateLimit } from "@cloudflare/workers-types";
import { Hono } from "hono";

/** The same few fields that a complaint cannot do without. */
interface Words {
  id: string;
  messageId: string;
  site: string;
  text: string;
}
interface Bindings {
  DB: D1Database;
  NETWORK_LIMIT: RateLimit;
}

const TABLES = [
  "CREATE TABLE IF NOT EXISTS complaints (site TEXT, id TEXT, excerpt TEXT, at INTEGER, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",
  "CREATE TABLE IF NOT EXISTS messages (site TEXT, id TEXT, text TEXT, at INTEGER, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",
  "CREATE TABLE IF NOT EXISTS outbox (site TEXT, id TEXT, at INTEGER, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",
];

function insertComplaint({ DB }: Bindings, { site, id, text }: Words) {
  return DB.prepare("INSERT INTO complaints (site, id, excerpt, at) VALUES (?1, ?2, ?3, ?4)").bind(
    site,
    id,
    text.slice(0, 200),
    Date.now(),
  );
}

/** What nobody can beat on this platform: no validation, no receipt, nothing owed to anyone. */
const app = new Hono<{ Bindings: Bindings }>();

app.post("/setup", async (c) => {
  for (const table of TABLES) await c.env.DB.prepare(table).run();
  return c.text("ok");
});

app.get("/read", async (c) => {
  const row = await c.env.DB.prepare("SELECT id FROM complaints WHERE site = ?1 AND id = ?2")
    .bind("nobody", "")
    .first();
  return c.json({ row });
});

app.post("/insert", async (c) => {
  const words = await c.req.json<Words>();
  await insertComplaint(c.env, words).run();
  return c.json({ id: words.id }, 201);
});

app.post("/batch", async (c) => {
  const { success } = await c.env.NETWORK_LIMIT.limit({ key: c.req.header("x-test-network") ?? "" });
  if (!success) return c.json({ code: "slow_down" }, 429);
  const words = await c.req.json<Words>();
  const { DB } = c.env;
  await DB.batch([
    insertComplaint(c.env, words),
    DB.prepare("INSERT INTO messages (site, id, text, at) VALUES (?1, ?2, ?3, ?4)").bind(
      words.site,
      words.messageId,
      words.text,
      Date.now(),
    ),
    DB.prepare("INSERT INTO outbox (site, id, at) VALUES (?1, ?2, ?3)").bind(words.site, words.id, Date.now()),
  ]);
  return c.json({ id: words.id }, 201);
});

export default app;
