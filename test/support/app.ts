import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { vars as freshVars } from "../../scripts/built.mjs";
import { copyMigrated, freePort } from "../../scripts/fresh.ts";
import { serve } from "../../scripts/server.mjs";

/** The real Worker, as `npm start` runs it, on a state folder of its own. */
export interface App {
  /** Origin, without a slash at the end. */
  url: string;
  /** SIGKILL to the whole process group: nothing gets to say goodbye. */
  kill(): Promise<void>;
  /** Starts again on the same port and the same state, and asks it nothing: nobody's request may wake it. */
  restart(): Promise<void>;
  /** Resolves when it answers. */
  ready(): Promise<void>;
  /** Ends it and removes its state. */
  stop(): Promise<void>;
}

const FOLDER = resolve(".amends/test");

/** Starts the Worker on a free port with an empty, migrated database. `vars` are added to its secrets. */
export async function startApp(vars: Record<string, string> = {}): Promise<App> {
  mkdirSync(FOLDER, { recursive: true });
  const state = mkdtempSync(join(FOLDER, "app-"));
  await copyMigrated(state);
  const secrets = join(state, "vars");
  writeFileSync(
    secrets,
    freshVars() +
      Object.entries(vars)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(""),
  );
  const port = await freePort();
  const start = () => serve({ port, state, vars: secrets, log: join(state, "wrangler.log") });
  let server = await start();
  await server.ready();
  return {
    url: server.url,
    kill: () => server.kill(),
    async restart() {
      server = await start();
    },
    ready: () => server.ready(),
    async stop() {
      await server.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
