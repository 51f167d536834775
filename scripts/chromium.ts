import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A browser that can be started: its program and the environment it needs. */
export interface Program {
  path: string;
  env: Record<string, string>;
}

const SYSTEM = [
  process.env["AMENDS_CHROME"],
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const PARTS = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];

/**
 * Programs worth trying, the best first: the one named in AMENDS_CHROME, the one inside the npm package (Linux on
 * x86-64 only), those of the system.
 */
export async function programs(): Promise<Program[]> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  const [named, ...others] = SYSTEM.map((path) => (path && existsSync(path) ? [{ path, env }] : []));
  const bundled = process.platform === "linux" && process.arch === "x64" ? [await unpacked(env)] : [];
  return [...(named ?? []), ...bundled, ...others.flat()];
}

/** Unpacks the bundled browser once, to a folder of our own. Two runs at once are safe: whoever is second waits or steps aside. */
async function unpacked(env: Record<string, string>): Promise<Program> {
  const pack = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  const { version } = createRequire(import.meta.url)(join(pack, "package.json")) as { version: string };
  const folder = resolve(".amends/chromium", version);
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    await inflate(pack, draft);
    try {
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  // The package's own list of font folders names places of another system.
  const fonts = join(folder, "fonts");
  const dirs = [join(fonts, "fonts"), "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("");
  const conf = `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>\n`;
  writeFileSync(join(fonts, "fonts.conf"), conf);
  const libraries = [join(folder, "al2023/lib"), env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return { path: join(folder, "chromium"), env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } };
}

/** The package unpacks to the folder for temporary files; for as long as it does, that is ours. */
async function inflate(pack: string, folder: string): Promise<void> {
  const { inflate: one } = (await import(pathToFileURL(join(pack, "build/lambdafs.js")).href)) as {
    inflate(file: string): Promise<string>;
  };
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await Promise.all(PARTS.map((part) => one(join(pack, "bin", part))));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  if (!existsSync(join(folder, "chromium"))) throw new Error(`${basename(pack)} holds no browser`);
}
