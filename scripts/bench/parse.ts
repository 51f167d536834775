import type { Browser } from "playwright-core";
import { inTab, THROTTLE } from "./browser.ts";
import type { Progress } from "./progress.ts";
import { median } from "./stats.ts";

/** ms of the page's own thread to compile and run once, at a quarter of this processor's speed; medians. Parsing is done beside it. */
export interface Parsing {
  loader: number;
  panel: number;
  runs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string }; fileName?: string };
}

/** Compiling and running, as the browser's own timeline counts them. Events inside another one are counted once. */
const NAMES = new Set(["EvaluateScript", "v8.compile", "v8.compileModule", "v8.evaluateModule"]);

/** Running a module is told without its name; the panel is the only one on the page. */
const MODULE = "/w/panel-";

function timeOf(events: readonly TraceEvent[], part: RegExp): number {
  const mine = events
    .filter(({ name, args }) => NAMES.has(name) && part.test(args.data?.url ?? args.fileName ?? MODULE))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  if (mine.length === 0) throw new Error(`The browser's timeline does not mention ${part}`);
  let end = 0;
  let total = 0;
  for (const { ts, dur = 0 } of mine) {
    if (ts + dur <= end) continue;
    total += ts + dur - Math.max(ts, end);
    end = ts + dur;
  }
  return total / 1_000;
}

export async function measureParsing(
  browser: Browser,
  pages: string,
  runs: number,
  progress: Progress,
): Promise<Parsing> {
  const times = { loader: [] as number[], panel: [] as number[] };
  for (let i = 0; i < runs; i++) {
    const done = progress.begin(`parse and run loader and panel, ${i + 1}/${runs}`);
    const events = await inTab(browser, { throttle: THROTTLE }, async ({ page }) => {
      await browser.startTracing(page, { categories: ["devtools.timeline", "v8", "disabled-by-default-v8.compile"] });
      await page.goto(`${pages}/with`);
      await page.getByRole("button", { name: "Something wrong?" }).click();
      await page.getByRole("dialog").getByRole("textbox").first().waitFor();
      const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: TraceEvent[] };
      return trace.traceEvents;
    });
    times.loader.push(timeOf(events, /\/amends\.js/));
    times.panel.push(timeOf(events, /\/w\/panel-/));
    done(2);
  }
  return { loader: median(times.loader), panel: median(times.panel), runs };
}
