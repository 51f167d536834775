import { Hono } from "hono";
import { paths } from "../../shared/paths.ts";
import { serveAsset, servePage } from "../asset.ts";
import type { App } from "../env.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

export const inboxRoutes = new Hono<App>();

/** One page for every inbox address; its own assets (with a dot in the name) are found or are 404, never HTML. */
inboxRoutes.on("GET", [paths.inbox, `${paths.inbox}/*`], async (c) => {
  const { pathname } = new URL(c.req.url);
  if (/\.[a-z0-9]+$/i.test(pathname)) return serveAsset(c);
  return servePage(c, `${paths.inbox}/`, {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "same-origin",
  });
});
