// A page of somebody else's with and without the tag, in pairs, on a slow processor.
import type { Browser } from "playwright-core";
import { inTab, THROTTLE } from "./browser.ts";
import type { Progress } from "./progress.ts";
import { interval, median } from "./stats.ts";

/** One visit. Times in ms. */
interface Visit {
  lcp: number;
  script: number;
  longTasks: number;
  shift: number;
}
export interface Difference {
  without: number;
  with: number;
  /** Median of the differences within pairs, and its 95 % bootstrap interval. */
  difference: number;
  interval: [number, number];
}
export type Visits = Record<keyof Visit, Difference> & { pairs: number };

const SETTLED_MS = 700;

async function visit(browser: Browser, url: string, withTag: boolean): Promise<Visit> {
  return inTab(browser, { throttle: THROTTLE }, async ({ page, cdp }) => {
    await page.addInitScript(() => {
      const seen = { lcp: 0, longTasks: 0, shift: 0 };
      Object.assign(window, { __seen: seen });
      const takers: Record<string, (entry: PerformanceEntry) => void> = {
        "largest-contentful-paint": (entry) => (seen.lcp = entry.startTime),
        longtask: () => seen.longTasks++,
        "layout-shift": (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value),
      };
      for (const [type, take] of Object.entries(takers))
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    });
    await page.goto(url, { waitUntil: "load" });
    if (withTag) await page.getByRole("button", { name: "Something wrong?" }).waitFor();
    await page.waitForTimeout(SETTLED_MS);
    const seen = await page.evaluate(() => (window as unknown as { __seen: Omit<Visit, "script"> }).__seen);
    const { metrics } = await cdp.send("Performance.getMetrics");
    return { ...seen, script: (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) * 1_000 };
  });
}

export async function measureVisits(
  browser: Browser,
  pages: string,
  pairs: number,
  progress: Progress,
): Promise<Visits> {
  const without: Visit[] = [];
  const withTag: Visit[] = [];
  await visit(browser, `${pages}/with`, true); // the browser's own first time is nobody's
  for (let pair = 0; pair < pairs; pair++) {
    const done = progress.begin(`a plain page with and without us, pair ${pair + 1}/${pairs}`);
    const plain = async () => without.push(await visit(browser, `${pages}/`, false));
    const tagged = async () => withTag.push(await visit(browser, `${pages}/with`, true));
    for (const one of pair % 2 === 0 ? [plain, tagged] : [tagged, plain]) await one();
    done(3);
  }
  const compare = (name: keyof Visit): Difference => {
    const differences = withTag.map((visit, i) => visit[name] - (without[i]?.[name] ?? Number.NaN));
    return {
      without: median(without.map((visit) => visit[name])),
      with: median(withTag.map((visit) => visit[name])),
      difference: median(differences),
      interval: interval(differences),
    };
  };
  return {
    pairs,
    lcp: compare("lcp"),
    script: compare("script"),
    longTasks: compare("longTasks"),
    shift: compare("shift"),
  };
}
