import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll } from "vitest";
import { loadPack } from "../../shared/coach/packs/index.ts";
import { PACK_LANGS, packLangOf } from "../../shared/coach/packs/langs.ts";
import { seams } from "../../worker/seams.ts";
import type { D1Migration } from "@cloudflare/vitest-plugin";

// Here every `import()` asks the test runner, and what one request is still asking cannot be waited for by another: all of it
// is had before any of them. What a test says of the rules is said of these rules, not of the last build's.
const packs = new Map(await Promise.all(PACK_LANGS.map(async (lang) => [lang, await loadPack(lang)] as const)));
seams.readPack = async (_env, lang) => {
  const primary = packLangOf(lang);
  return primary && packs.get(primary);
};

// Every file begins with an empty house: `reset` wipes all bindings with their schema, the real migrations build it again.
beforeAll(async () => {
  await reset();
  await applyD1Migrations(env.DB, env.MIGRATIONS as unknown as D1Migration[]);
});
