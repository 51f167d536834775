import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Somebody else's site: another origin, with the tag on its page. */
export interface Host {
  url: string;
}
export interface HostPage {
  /** Text of the tag's attributes after `data-site`, with a leading space. */
  attributes?: string;
  headers?: Record<string, string>;
  /** The whole page; the default is a page a customer could have written, with the tag at its end. */
  html?: string;
  /** Other pages, by their path. */
  more?: Record<string, string>;
}

/** The strictest policy a page can have and still run the tag: only script and connect to the Worker. */
export function strictPolicy(worker: string): Record<string, string> {
  const policy = `default-src 'none'; script-src ${worker}; connect-src ${worker}; require-trusted-types-for 'script'; trusted-types 'none'`;
  return { "Content-Security-Policy": policy };
}

/** Serves one host page on a port of its own until the test ends. */
export async function startHost(worker: string, site: string, page: HostPage = {}): Promise<Host> {
  const html = page.html ?? customerPage(worker, site, page.attributes ?? "");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host.invalid");
    const found = pathname === "/" ? html : page.more?.[pathname];
    if (found === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...page.headers }).end(found);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

function customerPage(worker: string, site: string, attributes: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Order 1042</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Your order</h1><p>It should have come on Tuesday.</p><a href="#top">Orders</a></main>
<script async src="${worker}/amends.js" data-site="${site}"${attributes}></script></body></html>`;
}
