import { Hono } from "hono";
import { paths } from "../../shared/paths.ts";
import { serveAsset } from "../asset.ts";
import type { App } from "../env.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

export const inboxRoutes = new Hono<App>();

/** One page for every inbox address; its own assets (with a dot in the name) are found or are 404, never HTML. */
inboxRoutes.on("GET", [paths.inbox, `${paths.inbox}/*`], async (c) => {
  const { pathname, origin } = new URL(c.req.url);
  if (/\.[a-z0-9]+$/i.test(pathname)) return serveAsset(c);
  const page = await c.env.ASSETS.fetch(new Request(`${origin}${paths.inbox}/index.html`));
  // The assets service answers index.html with a redirect to its folder; ask for that instead.
  const html =
    page.status >= 300 && page.status < 400 ? await c.env.ASSETS.fetch(new Request(`${origin}${paths.inbox}/`)) : page;
  return new Response(html.body, {
    status: html.status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": POLICY,
      "X-Robots-Tag": "noindex",
      "Referrer-Policy": "same-origin",
    },
  });
});
