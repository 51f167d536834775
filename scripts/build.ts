// Builds everything the Worker serves into dist/: panel and chunks (hashed), loader (names the panel's hash), status page, inbox.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { build } from "vite";

const KEEP_DAYS = 90; // a loader cached yesterday may ask for yesterday's panel
const only = process.argv[2];

mkdirSync("dist/w", { recursive: true });
if (!only || only === "widget") {
  await build({ mode: "panel" });
  const manifest = JSON.parse(readFileSync("dist/w/manifest.json", "utf8")) as Record<string, { file: string }>;
  const panel = manifest["widget/panel.tsx"]?.file;
  if (!panel || !existsSync(`dist/${panel}`)) throw new Error("the panel was not built");
  await build({ mode: "loader", define: { __PANEL__: JSON.stringify(panel) } });
  // For loaders whose panel is gone: one name that always exists. It imports, so that chunks resolve beside the real one.
  writeFileSync("dist/panel.js", `export * from "./${panel}";\n`);
  await build({ mode: "status" });
  const oldest = Date.now() - KEEP_DAYS * 86_400_000;
  for (const name of readdirSync("dist/w")) if (statSync(`dist/w/${name}`).mtimeMs < oldest) rmSync(`dist/w/${name}`);
}
if (!only || only === "inbox") await build({ mode: "inbox" });
copyFileSync("scripts/_headers", "dist/_headers");
