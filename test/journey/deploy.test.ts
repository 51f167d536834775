import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NODE, WRANGLER, run } from "../../scripts/env.mjs";
import { loadPack } from "../../shared/coach/packs/index.ts";
import { PACK_LANGS } from "../../shared/coach/packs/langs.ts";

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

test.each(PACK_LANGS)(
  "what the coach knows of a language lies beside the deployed Worker, not in it: %s",
  async (lang) => {
    const pack = await loadPack(lang);
    const file: unknown = JSON.parse(readFileSync(`dist/coach/packs/${lang}.json`, "utf8"));
    expect(file).toEqual(pack);
    expect(bundle).not.toContain(pack!.rules[0]!.rules[0]!.match.trim().split("\n")[0]!.trim());
  },
);
