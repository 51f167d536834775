import { afterAll, beforeAll, expect, vi } from "vitest";
import { createApp } from "../../../worker/app.ts";

/** Every way to say something on the console. */
const WAYS = ["debug", "log", "info", "warn", "error", "trace"] as const;
const ROUTES = new Set(createApp().routes.map(({ path }) => path));

/** A line that can hold nobody's words: which request, which route, what kind of error, and no field more. */
export function isHarmless(line: string): boolean {
  if (/^(timekeeper|keep|spool|heartbeat|coach) \w+$/.test(line)) return true;
  try {
    const { requestId, method, route, error, ...more } = JSON.parse(line) as Record<string, unknown>;
    return (
      /^[\da-f-]{36}$/.test(String(requestId)) &&
      /^[A-Z]+$/.test(String(method)) &&
      ROUTES.has(String(route)) &&
      /^\w+$/.test(String(error)) &&
      Object.keys(more).length === 0
    );
  } catch {
    return false;
  }
}

/** While this file's tests run, nothing is logged that could hold words, addresses or tokens. */
export function hearLogs(): string[] {
  const lines: string[] = [];
  // Hundreds of requests each, on machines that may be busy.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  beforeAll(() => {
    for (const way of WAYS)
      vi.spyOn(console, way).mockImplementation((...parts: unknown[]) => void lines.push(parts.map(String).join(" ")));
  });
  afterAll(() => {
    vi.restoreAllMocks();
    expect(lines.filter((line) => !isHarmless(line))).toEqual([]);
  });
  return lines;
}
