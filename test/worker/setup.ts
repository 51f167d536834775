import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll } from "vitest";
import type { D1Migration } from "@cloudflare/vitest-plugin";

// Every file begins with an empty house: `reset` wipes all bindings with their schema, the real migrations build it again.
beforeAll(async () => {
  await reset();
  await applyD1Migrations(env.DB, env.MIGRATIONS as unknown as D1Migration[]);
});
