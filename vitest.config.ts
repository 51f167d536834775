import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "shared", include: ["test/*.test.ts", "test/shared/**/*.test.ts"], environment: "node" } },
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: { name: "dom", include: ["test/dom/**/*.test.{ts,tsx}"], environment: "happy-dom" },
      },
      {
        oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
        plugins: [
          cloudflareTest(async () => ({
            main: "./worker/local.ts",
            wrangler: { configPath: "./wrangler.local.toml" },
            miniflare: {
              bindings: {
                MIGRATIONS: await readD1Migrations("worker/migrations"),
                LINK_KEY: "test-link-key-test-link-key-test-link-key-00",
                SETUP_TOKEN: "",
              },
            },
          })),
        ],
        test: {
          name: "worker",
          include: ["test/worker/**/*.test.ts"],
          setupFiles: ["test/worker/setup.ts"],
          testTimeout: 30_000,
          isolate: false,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: "journey",
          include: ["test/journey/**/*.test.ts"],
          environment: "node",
          globalSetup: ["test/support/browser-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 3,
        },
      },
    ],
  },
});
