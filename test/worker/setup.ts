import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll } from "vitest";
import { loadPack } from "../../shared/coach/packs/index.ts";
import { PACK_LANGS } from "../../shared/coach/packs/langs.ts";
import { seams } from "../../worker/seams.ts";
import type { D1Migration } from "@cloudflare/vitest-plugin";

// A module that one request is still fetching cannot be waited for by another here; in a bundle nothing is fetched.
await Promise.all(PACK_LANGS.map(loadPack));
// What a test says of the rules is said of these rules, not of the last build's.
seams.readPack = (_env, lang) => loadPack(lang);

// Every file begins with an empty house: `reset` wipes all bindings with their schema, the real migrations build it again.
beforeAll(async () => {
  await reset();
  await applyD1Migrations(env.DB, env.MIGRATIONS as unknown as D1Migration[]);
});
