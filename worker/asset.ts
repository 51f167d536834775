import type { Context } from "hono";
import type { App } from "./env.ts";

/** A built file. A miss must not be kept: hashed names are immutable, and the next deployment may bring this very one. */
export async function serveAsset(c: Context<App>): Promise<Response> {
  const found = await c.env.ASSETS.fetch(c.req.raw);
  if (found.ok || found.status === 304) return found;
  const headers = new Headers(found.headers);
  headers.set("Cache-Control", "no-store");
  return new Response(found.body, { status: found.status, headers });
}

/** A built page at an address of ours. `asset` is how the assets service calls it: a folder, or without `.html`. */
export async function servePage(c: Context<App>, asset: string, headers: Record<string, string>): Promise<Response> {
  const { origin } = new URL(c.req.url);
  const page = await c.env.ASSETS.fetch(new Request(`${origin}${asset}`));
  return new Response(page.body, {
    status: page.status,
    headers: { "Content-Type": "text/html; charset=utf-8", ...headers },
  });
}
