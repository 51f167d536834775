import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { loadPack } from "../../../shared/coach/packs/index.ts";
import { PACK_LANGS } from "../../../shared/coach/packs/langs.ts";
import type { Env } from "../../../worker/env.ts";
import { readPack } from "../../../worker/packs.ts";

test.each(PACK_LANGS)("the pack beside the Worker is the pack: %s", async (lang) => {
  expect(await readPack(env as unknown as Env, lang)).toEqual(await loadPack(lang));
});

test("a region reads with its language, and a language without a pack with none", async () => {
  expect(await readPack(env as unknown as Env, "en-GB")).toEqual(await loadPack("en"));
  expect(await readPack(env as unknown as Env, "ja")).toBeUndefined();
  expect(await readPack(env as unknown as Env, "constructor")).toBeUndefined();
});

test("a file that could not be had is asked for again, and one that was had is not", async () => {
  vi.resetModules();
  const fresh = await import("../../../worker/packs.ts");
  const answers = [new Response("", { status: 500 }), Response.json({ lang: "en" })];
  const fetch = vi.fn(async () => answers.shift()!);
  const beside = { ASSETS: { fetch } } as unknown as Env;

  await expect(fresh.readPack(beside, "en")).rejects.toThrow(/missing/);
  expect(await fresh.readPack(beside, "en")).toEqual({ lang: "en" });
  expect(await fresh.readPack(beside, "en")).toEqual({ lang: "en" });
  expect(fetch).toHaveBeenCalledTimes(2);
});
