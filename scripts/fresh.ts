// What every Worker that is started for a test, a siege or a measurement begins with: an empty database of its own, and a port.
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { stampOf } from "./built.mjs";
import { LOGS } from "./env.mjs";
import { migrateOnce } from "./server.mjs";

/** Copies a migrated, empty state into the folder; made once for each set of migrations, ten seconds, whoever comes first. */
export async function copyMigrated(state: string): Promise<void> {
  cpSync(await migrated(), state, { recursive: true });
}

/** Where that state lies, made if it is not there yet. */
export async function migrated(): Promise<string> {
  const template = join(LOGS, `migrated-${stampOf(["worker/migrations"]).slice(0, 16)}`);
  if (existsSync(template)) return template;
  mkdirSync(LOGS, { recursive: true });
  const draft = mkdtempSync(join(LOGS, "draft-"));
  await migrateOnce(draft);
  try {
    renameSync(draft, template);
  } catch (error) {
    // Somebody else was quicker; theirs is as good.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(template)) throw error;
  }
  return template;
}

/** A port nobody listens on, from the range the system gives away. */
export function freePort(): Promise<number> {
  return new Promise((give) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => give(port));
    });
  });
}
