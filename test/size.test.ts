import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";

/** Brotli 11, bytes. Raising one of these is a line in a diff that somebody has to defend. */
const LOADER_MAX = 1_500;
const TO_RECEIPT_MAX = 12_500;
const CHUNK_MAX = 4_000;
/** What GET /v1/site and the receipt weigh with names of a usual length; the journey test counts the real ones. */
const RESPONSES = 290;

const brotli = (body: string): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
/** Throws when it was not built: a missing file is a failure, never a skip. */
const weigh = (file: string): number => brotli(readFileSync(`dist/${file}`, "utf8"));

type Manifest = Record<string, { file: string; imports?: string[]; src?: string }>;
const manifest = JSON.parse(readFileSync("dist/w/manifest.json", "utf8")) as Manifest;
const panel = manifest["widget/panel.tsx"]!;

describe("on somebody else's page", () => {
  test("the loader", () => expect(weigh("amends.js")).toBeLessThanOrEqual(LOADER_MAX));

  test("everything from page load to a receipt in English", () => {
    expect(panel.imports ?? []).toEqual([]); // one file: another would be one more round trip
    expect(weigh("amends.js") + weigh(panel.file) + RESPONSES).toBeLessThanOrEqual(TO_RECEIPT_MAX);
  });

  test.each(Object.values(manifest).filter(({ file }) => file !== panel.file))(
    "$file is loaded when it is used",
    ({ file }) => {
      expect(weigh(file)).toBeLessThanOrEqual(CHUNK_MAX);
    },
  );

  test("neither schema library nor words of other languages travel with the panel", () => {
    const text = readFileSync(`dist/${panel.file}`, "utf8");
    expect(text).not.toMatch(/valibot|¿|ß/);
  });
});

describe("the README", () => {
  const readme = readFileSync("README.md", "utf8");

  test("begins with the loader's real weight", () => {
    const kilobytes = (Math.ceil(weigh("amends.js") / 100) / 10).toFixed(1);
    expect(readme.split("\n\n")[1]).toContain(`${kilobytes} kB`);
  });

  test.each([LOADER_MAX, TO_RECEIPT_MAX, CHUNK_MAX])("holds us to %i bytes", (max) => {
    expect(readme).toContain(`${max.toLocaleString("en")} B`);
  });
});
