import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NODE, WRANGLER, run } from "../../scripts/env.mjs";

// What would reach production: built by the very command that deploys.
const folder = mkdtempSync(resolve(".amends/deploy-"));
let bundle = "";

beforeAll(async () => {
  await run("deploy", NODE, [WRANGLER, "deploy", "--dry-run", "-c", "wrangler.toml", "--outdir", folder]);
  const parts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.m?js$/.test(name));
  bundle = parts.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the deployed Worker holds the product", () => {
  expect(bundle).toContain("/v1/complaints");
});

test.each(["/__test", "/dev/mail", "Doors", "x-test-network", "/dev/inbox", "Lark Street", "errorBefore"])(
  "the deployed Worker knows nothing of %s",
  (door) => {
    const at = bundle.indexOf(door);
    expect(at === -1 ? "nothing" : bundle.slice(Math.max(0, at - 80), at + 80)).toBe("nothing");
  },
);
