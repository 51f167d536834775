import { afterEach, expect, test, vi } from "vitest";
import { readRegister } from "../../../../worker/inbox/reports/register.ts";

const MARK = "\uFEFF";
afterEach(() => vi.unstubAllGlobals());

/** The parts of a register, each naming the one after it. */
function serve(parts: readonly (string | number)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    const at = asked.push(path) - 1;
    const part = parts[at];
    if (typeof part !== "string") return new Response(null, { status: part ?? 404 });
    const next: HeadersInit = at < parts.length - 1 ? { Link: `</api/register.csv?from=${at}.x>; rel="next"` } : {};
    return new Response(new TextEncoder().encode(part), { headers: next });
  });
  return asked;
}
async function text(file: Blob | undefined): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file!.arrayBuffer());
}

test("several parts become one table with one line of names, and the mark of UTF-8 before it", async () => {
  const head = `${MARK}reference,words\r\n`;
  const asked = serve([`${head}A,"one\r\ntwo"\r\n`, `${head}B,three\r\n`]);
  expect(await text(await readRegister("csv"))).toBe(`${head}A,"one\r\ntwo"\r\nB,three\r\n`);
  expect(asked).toEqual(["/api/register.csv", "/api/register.csv?from=0.x"]);
});

test("and one array", async () => {
  serve(['[\n{"a":1},\n{"a":2}\n]\n', '[\n{"a":3}\n]\n']);
  expect(JSON.parse(await text(await readRegister("json")))).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
  serve(["[\n\n]\n"]);
  expect(JSON.parse(await text(await readRegister("json")))).toEqual([]);
});

test("half of it is never taken for the whole", async () => {
  serve([`${MARK}reference\r\nA\r\n`, 503]);
  expect(await readRegister("csv")).toBeUndefined();
});
