import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { ROOT } from "../env.mjs";
import { bodyOf } from "./draft.ts";
import type { Host } from "./host.ts";
import { ask } from "./site.ts";

/** Bytes after brotli 11, as somebody else's page loads them. */
export interface Weight {
  loader: number;
  panel: number;
  /** Bodies of GET /v1/site and of the receipt. */
  answers: number;
  toReceipt: number;
  /** Everything that is loaded only when it is used. */
  chunks: { name: string; bytes: number }[];
}

function brotli(body: string): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function weigh(file: string): number {
  return brotli(readFileSync(join(ROOT, "dist", file), "utf8"));
}

type Manifest = Record<string, { file: string; name?: string }>;

export async function measureWeight({ url }: Host, site: string): Promise<Weight> {
  const manifest = JSON.parse(readFileSync(join(ROOT, "dist/w/manifest.json"), "utf8")) as Manifest;
  const panel = manifest["widget/panel.tsx"]?.file;
  if (!panel) throw new Error("The panel was not built.");
  const receipt = await ask(`${url}/v1/complaints`, { method: "POST", body: bodyOf("draft", site) });
  const settings = await ask(`${url}/v1/site?site=${site}`);
  const answers = brotli(JSON.stringify(receipt)) + brotli(JSON.stringify(settings));
  const [loader, opened] = [weigh("amends.js"), weigh(panel)];
  const chunks = Object.values(manifest)
    .filter(({ file }) => file !== panel)
    .map(({ file, name }) => ({ name: name ?? file, bytes: weigh(file) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  return { loader, panel: opened, answers, toReceipt: loader + opened + answers, chunks };
}
