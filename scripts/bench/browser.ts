// Parts of this and its neighbours run inside the browser's pages.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { programs } from "../chromium.ts";

/** A page that somebody else wrote: headings, words, a picture, nothing that scripts. */
function plainPage(tag: string): string {
  const words = "Bowls, cups and plates, thrown and glazed by hand, sent anywhere in two days. ".repeat(4);
  const shelves = Array.from({ length: 30 }, (_, i) => `<h2>Shelf ${i + 1}</h2><p>${words}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pottery</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>body{font:16px/1.5 sans-serif;margin:2rem auto;max-width:60ch}</style></head>
<body><h1>Pottery from the lane behind the church</h1><svg viewBox="0 0 60 20" width="600" height="200"><circle cx="30" cy="10" r="9" fill="#a65"/></svg>
${shelves}${tag}</body></html>`;
}

/** Somebody else's site, on an origin of its own: `/` without the tag, `/with` with it. */
export async function startPages(worker: string, site: string): Promise<{ url: string; stop(): void }> {
  const tag = `<script async src="${worker}/amends.js" data-site="${site}"></script>`;
  const server = createServer((request, response) => {
    if (request.url !== "/" && request.url !== "/with") return void response.writeHead(404).end();
    const html = plainPage(request.url === "/with" ? tag : "");
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" }).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

export async function startBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const { path, env } of await programs()) {
    try {
      return await chromium.launch({ executablePath: path, env, args: ["--no-sandbox", "--disable-gpu"] });
    } catch (error) {
      failures.push(`${path}: ${String(error).split("\n")[0]}`);
    }
  }
  throw new Error(["No browser can start here. Name one: AMENDS_CHROME=/path/to/chrome", ...failures].join("\n"));
}

/** A processor four times slower than this one: about a phone of the middle price. */
export const THROTTLE = 4;
/** Chromium's own "Slow 4G": 1.6 Mbit/s less its overhead, and 562 ms before the first byte of everything. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44e6 / 8) | 0,
  uploadThroughput: (0.675e6 / 8) | 0,
};

export interface Tab {
  page: Page;
  cdp: CDPSession;
}

/** Opens a fresh profile, hands its one page over, and closes it. */
export async function inTab<T>(
  browser: Browser,
  { throttle = 1, slow = false }: { throttle?: number; slow?: boolean },
  work: (tab: Tab) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    await cdp.send("Performance.enable");
    if (slow) {
      await cdp.send("Network.enable");
      await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
    }
    return await work({ page, cdp });
  } finally {
    await context.close();
  }
}
