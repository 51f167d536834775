// Builds everything the Worker serves into dist/: panel and chunks (hashed), loader (names the panel's hash), status page, inbox.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { build } from "vite";
import { loadPack } from "../shared/coach/packs/index.ts";
import { PACK_LANGS } from "../shared/coach/packs/langs.ts";
import { paths } from "../shared/paths.ts";
import { slimPreact } from "./slim-preact.ts";

const KEEP_DAYS = 90; // a loader cached yesterday may ask for yesterday's panel
const only = process.argv[2];

/** The hashed file that an entry became. */
function built(manifest: string, entry: string): string {
  const files = JSON.parse(readFileSync(`dist/w/${manifest}`, "utf8")) as Record<string, { file: string }>;
  const file = files[entry]?.file;
  if (!file || !existsSync(`dist/${file}`)) throw new Error(`${entry} was not built`);
  return file;
}

mkdirSync("dist/w", { recursive: true });
if (!only || only === "widget") {
  await build({ mode: "panel", plugins: [slimPreact] });
  await build({ mode: "visit" });
  const panel = built("manifest.json", "widget/panel.tsx");
  const define = {
    __PANEL__: JSON.stringify(panel),
    __VISIT__: JSON.stringify(built("visit.json", "widget/visit.ts")),
  };
  await build({ mode: "loader", define });
  // For loaders whose panel is gone: one name that always exists. It imports, so that chunks resolve beside the real one.
  writeFileSync("dist/panel.js", `export * from "./${panel}";\n`);
  await build({ mode: "status", plugins: [slimPreact] });
  const oldest = Date.now() - KEEP_DAYS * 86_400_000;
  for (const name of readdirSync("dist/w")) if (statSync(`dist/w/${name}`).mtimeMs < oldest) rmSync(`dist/w/${name}`);
}
if (!only || only === "inbox") {
  await build({ mode: "inbox" });
  for (const lang of PACK_LANGS) {
    const file = `dist${paths.coachPack(lang)}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(await loadPack(lang)));
  }
}
copyFileSync("scripts/_headers", "dist/_headers");
