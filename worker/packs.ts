import type { Pack } from "../shared/coach/pack.ts";
import { packLangOf, type PackLang } from "../shared/coach/packs/langs.ts";
import { paths } from "../shared/paths.ts";
import type { Env } from "./env.ts";

const held = new Map<PackLang, Pack>();

/**
 * The pack that reads a language, or undefined where none does. Packs are files beside the Worker, not part of it: all of them
 * weigh more than it does, and most requests need none. Throws where the file cannot be had; the next asking tries again.
 */
export async function readPack(env: Env, lang: string): Promise<Pack | undefined> {
  const primary = packLangOf(lang);
  if (!primary) return undefined;
  const known = held.get(primary);
  if (known) return known;
  // Two requests at once fetch it twice: neither may wait for what the other one is fetching.
  const file = await env.ASSETS.fetch(new Request(`https://assets.invalid${paths.coachPack(primary)}`));
  if (!file.ok) throw new Error(`the pack ${primary} is missing`);
  const pack = await file.json<Pack>();
  held.set(primary, pack);
  return pack;
}
