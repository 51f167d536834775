import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { LOGS, NODE, ROOT, WRANGLER, run } from "../env.mjs";

export const FOLDER = join(LOGS, "bench");
export const CONSTANT = "scripts/bench/workers/constant.toml";
export const BARE = "scripts/bench/workers/bare.toml";
export const LOCAL = "wrangler.local.toml";
export const PRODUCTION = "wrangler.toml";

export interface Bundle {
  code: string;
  /** The upload as wrangler would send it. */
  file: string;
}

/** Bundles a Worker by the very command that deploys it, minus the deploying. `more` are wrangler's own arguments. */
export async function bundle(config: string, name: string, more: readonly string[] = []): Promise<Bundle> {
  const outdir = join(FOLDER, name);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const metafile = join(outdir, "meta.json");
  const file = join(outdir, "upload");
  const args = ["--dry-run", "-c", config, "--outdir", outdir, "--outfile", file, "--metafile", metafile];
  await run(`bench-${name}`, NODE, [WRANGLER, "deploy", ...more, ...args]);
  const { outputs } = JSON.parse(readFileSync(metafile, "utf8")) as { outputs: Record<string, unknown> };
  const script = Object.keys(outputs).find((path) => path.endsWith(".js"));
  if (!script) throw new Error(`${config} became no script`);
  return { code: readFileSync(join(outdir, basename(script)), "utf8"), file };
}

/** KiB of a text, as gzip packs it by default: what Cloudflare counts. */
export function gzipKiB(text: string): number {
  return gzipSync(text).length / 1_024;
}

/** The path of a Worker of the bench's own, from the root. */
export const worker = (name: string): string => join(ROOT, "scripts/bench/workers", `${name}.ts`);
