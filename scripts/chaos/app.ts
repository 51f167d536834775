import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { vars } from "../built.mjs";
import { Failure, LOGS } from "../env.mjs";
import { copyMigrated, freePort } from "../fresh.ts";
import { serve } from "../server.mjs";

/** A real `wrangler dev` with a state folder of its own. */
export interface App {
  url: string;
  /** SIGKILL to the whole process group, and the same port and state again: resolves when it answers. */
  killAndRestart(): Promise<void>;
  /** Kilobytes that the processes of the group hold in memory. */
  group(): number;
  /** Moves the clocks of Worker and objects to `now` (ms UTC) and runs what fell due; gives back what ran. */
  moveTo(now: number): Promise<string[]>;
  /** Sets the faults of database and bucket; gives back what the ones before really did. */
  faults(faults: object): Promise<Tallies>;
  tally(): Promise<Tallies>;
  /** When the next notice is due, ms UTC; null when nothing is owed. */
  due(): Promise<number | null>;
  stop(): Promise<void>;
}
export type Tallies = Record<"d1" | "r2", Record<string, number> & { pending: number }>;

const FOLDER = join(LOGS, "chaos");
const living = new Set<App>();

export async function startApp(): Promise<App> {
  mkdirSync(FOLDER, { recursive: true });
  const state = mkdtempSync(join(FOLDER, "app-"));
  await copyMigrated(state);
  const secrets = join(state, "vars");
  writeFileSync(secrets, vars());
  const port = await freePort();
  const start = () => serve({ port, state, vars: secrets, log: join(state, "wrangler.log") });
  let server = await start();
  const url = `http://127.0.0.1:${port}`;
  const app: App = {
    url,
    group: () => server.group,
    async killAndRestart() {
      await server.kill();
      server = await start();
      await server.ready();
    },
    moveTo: async (now) => (await knock<{ ran: string[] }>(url, "/__test/time", { now })).ran,
    faults: (faults) => knock<Tallies>(url, "/__test/faults", faults),
    tally: async () => (await (await fetch(`${url}/__test/faults`)).json()) as Tallies,
    due: async () => ((await (await fetch(`${url}/__test/due`)).json()) as { due: number | null }).due,
    async stop() {
      await server.kill();
      living.delete(app);
      rmSync(state, { recursive: true, force: true });
    },
  };
  living.add(app);
  await server.ready();
  return app;
}

/** Whatever still runs is ended; for Ctrl+C and for failures. */
export async function endAll(): Promise<void> {
  await Promise.all([...living].map((app) => app.stop()));
}

/** A door of the local Worker. What is due can be thousands of notices, and `fetch` would not wait for them. */
export async function knock<T>(url: string, path: string, body: object): Promise<T> {
  const sent = request(`${url}${path}`, { method: "POST", agent: false });
  sent.end(JSON.stringify(body));
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  let said = "";
  for await (const piece of answer.setEncoding("utf8")) said += String(piece);
  if (answer.statusCode !== 200) throw new Failure(`${path} answered ${answer.statusCode}.`, said);
  return JSON.parse(said) as T;
}
