import { defineConfig, type UserConfig } from "vite";

/**
 * One mode per thing that is built; scripts/build.ts runs them in order, because the loader names the panel's hash.
 * The panel is an app entry, not a library: Vite's library mode keeps white space in ES output.
 */
const base: UserConfig = { publicDir: false, logLevel: "warn", oxc: { jsx: { runtime: "automatic", importSource: "preact" } } };
const target = "es2022";

const modes: Record<string, UserConfig> = {
  panel: {
    ...base,
    base: "./",
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target,
      manifest: "w/manifest.json",
      modulePreload: false,
      rolldownOptions: {
        input: { panel: "widget/panel.tsx" },
        preserveEntrySignatures: "strict",
        output: { format: "es", entryFileNames: "w/[name]-[hash].js", chunkFileNames: "w/[name]-[hash].js", assetFileNames: "w/[name]-[hash][extname]" },
      },
    },
  },
  loader: {
    ...base,
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target,
      rolldownOptions: { input: { amends: "widget/loader.ts" }, output: { format: "iife", entryFileNames: "[name].js" } },
    },
  },
  status: {
    ...base,
    base: "./",
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: { status: "widget/status.tsx" }, output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "w/[name]-[hash].js" } },
    },
  },
  inbox: {
    ...base,
    root: "worker/inbox",
    base: "/inbox/",
    build: { outDir: "../../dist/inbox", emptyOutDir: true, target, modulePreload: { polyfill: false } },
  },
};

export default defineConfig(({ mode }) => modes[mode] ?? base);
