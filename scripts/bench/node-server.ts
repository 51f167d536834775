// What a developer would write instead: one Fastify process and SQLite on its own disk, with the same checks. A process
// of its own, like every subject.
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import process from "node:process";
import Fastify from "fastify";
import * as v from "valibot";
import { ComplaintDraft, missingReach } from "../../shared/complaint.ts";

const PER_MINUTE = { network: 60, site: 120_000 };
const [folder = ".", port = "0"] = process.argv.slice(2);

const db = new DatabaseSync(join(folder, "node.sqlite"));
db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  CREATE TABLE complaints (site TEXT, id TEXT, excerpt TEXT, wish TEXT, anger INTEGER, reach TEXT, at INTEGER,
    PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE messages (site TEXT, id TEXT, text TEXT, at INTEGER, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE outbox (site TEXT, id TEXT, at INTEGER, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID;`);
const insertComplaint = db.prepare(
  "INSERT INTO complaints (site, id, excerpt, wish, anger, reach, at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
);
const insertMessage = db.prepare(
  "INSERT INTO messages (site, id, text, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
);
const insertOwed = db.prepare("INSERT INTO outbox (site, id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");

function keep(draft: ComplaintDraft, now: number): void {
  const { site, id, messageId, text, wish = null, anger = null, reach } = draft;
  db.exec("BEGIN IMMEDIATE");
  insertComplaint.run(site, id, text.slice(0, 200), wish, anger, reach, now);
  insertMessage.run(site, messageId, text, now);
  insertOwed.run(site, id, now);
  db.exec("COMMIT");
}

const windows = new Map<string, number>();
setInterval(() => windows.clear(), 60_000).unref();

function overRate(key: string, limit: number): boolean {
  const count = (windows.get(key) ?? 0) + 1;
  windows.set(key, count);
  return count > limit;
}

const app = Fastify();
app.addContentTypeParser("text/plain", { parseAs: "string" }, (_request, body, done) => done(null, body));
app.get("/", async () => ({ ok: true }));
app.post("/v1/complaints", async (request, reply) => {
  const result = v.safeParse(ComplaintDraft, JSON.parse(String(request.body)));
  if (!result.success || missingReach(result.output)) return reply.code(400).send({ code: "invalid" });
  const { site, id } = result.output;
  if (
    overRate(`${site}/${String(request.headers["x-test-network"])}`, PER_MINUTE.network) ||
    overRate(site, PER_MINUTE.site)
  )
    return reply.code(429).send({ code: "slow_down" });
  const now = Date.now();
  keep(result.output, now);
  return reply.code(201).send({ id, receivedAt: now });
});

await app.listen({ host: "127.0.0.1", port: Number(port) });
process.on("disconnect", () => process.exit());
process.send?.("ready");
