import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { stampOf, vars as freshVars } from "../../scripts/built.mjs";
import { migrateOnce, serve } from "../../scripts/server.mjs";

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
  cpSync(await migrated(), state, { recursive: true });
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

/** A migrated, empty state, made once for each set of migrations and copied for every app. */
async function migrated(): Promise<string> {
  const template = join(FOLDER, `migrated-${stampOf(["worker/migrations"]).slice(0, 16)}`);
  if (!existsSync(template)) {
    const draft = mkdtempSync(join(FOLDER, "draft-"));
    await migrateOnce(draft);
    try {
      renameSync(draft, template);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(template)) throw error;
    }
  }
  return template;
}

/** A port nobody listens on, from the range the system gives away. */
function freePort(): Promise<number> {
  return new Promise((give) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => give(port));
    });
  });
}
