import { resolve } from "node:path";
import { defineConfig, type Plugin, type UserConfig } from "vite";

/**
 * One mode per thing that is built; scripts/build.ts runs them in order, because the loader names the panel's hash.
 * The panel is an app entry, not a library: Vite's library mode keeps white space in ES output.
 */
const base: UserConfig = {
  publicDir: false,
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
};
const target = "es2022";

/** Vite wraps each `import()` to preload its style sheets. Ours have none, and the wrapper is bytes on somebody's page. */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load()" : undefined),
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const wrapped = /[\w$]+\(\(\)=>(import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?),\[\],import\.meta\.url\)/g;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === "chunk") chunk.code = chunk.code.replace(wrapped, "$1");
      }
    },
  },
};

/** One smaller stand-in, for what runs on other people's pages only; the file says why. */
const slim = { alias: { "preact/jsx-runtime": resolve("widget/jsx.ts") } };

const modes: Record<string, UserConfig> = {
  panel: {
    ...base,
    base: "./",
    resolve: slim,
    plugins: [plainImports],
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target,
      manifest: "w/manifest.json",
      modulePreload: false,
      rolldownOptions: {
        input: { panel: "widget/panel.tsx" },
        // Chunks take Preact from the panel itself; a facade before it would cost one more request.
        preserveEntrySignatures: "allow-extension",
        // The loader carries the entry's name: no more than it needs.
        output: { format: "es", entryFileNames: "w/[hash].js", chunkFileNames: "w/[name]-[hash].js" },
      },
    },
  },
  // Apart from the panel, so that neither waits for a chunk they would share.
  visit: {
    ...base,
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target,
      manifest: "w/visit.json",
      modulePreload: false,
      rolldownOptions: {
        input: { visit: "widget/visit.ts" },
        preserveEntrySignatures: "strict",
        // The loader carries this name: no more than it needs.
        output: { format: "es", entryFileNames: "w/[hash].js" },
      },
    },
  },
  loader: {
    ...base,
    // Library mode leaves `import()` alone, and minifies scripts that are not modules.
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target,
      lib: { entry: "widget/loader.ts", formats: ["iife"], name: "_", fileName: () => "amends.js" },
    },
  },
  status: {
    ...base,
    base: "./",
    resolve: slim,
    plugins: [plainImports],
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target,
      modulePreload: false,
      rolldownOptions: {
        input: { status: "widget/status.tsx" },
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "w/[name]-[hash].js" },
      },
    },
  },
  inbox: {
    ...base,
    root: "worker/inbox",
    base: "/inbox/",
    build: {
      outDir: "../../dist/inbox",
      emptyOutDir: true,
      target,
      modulePreload: { polyfill: false },
      // The public page to try the coach on shares everything with the inbox but its frame.
      rolldownOptions: { input: ["index.html", "coach.html"].map((page) => resolve("worker/inbox", page)) },
    },
  },
};

export default defineConfig(({ mode }) => modes[mode] ?? base);
