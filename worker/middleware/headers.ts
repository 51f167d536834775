import type { MiddlewareHandler } from "hono";
import type { App } from "../env.ts";

/** For everything the Worker itself answers: pages may set a stricter policy of their own. */
export const securityHeaders: MiddlewareHandler<App> = async (c, next) => {
  await next();
  if (c.res.status === 101) return;
  const headers = new Headers(c.res.headers);
  headers.set("X-Content-Type-Options", "nosniff");
  // Not `no-referrer`: with it browsers send `Origin: null` on our own forms.
  if (!headers.has("Referrer-Policy")) headers.set("Referrer-Policy", "same-origin");
  if (!headers.has("Content-Security-Policy"))
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  c.res = new Response(c.res.body, { status: c.res.status, headers });
};

const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
  "Access-Control-Allow-Headers": "Content-Type",
  "Access-Control-Max-Age": "86400",
  "Access-Control-Expose-Headers": "Retry-After",
} as const;

/** The public API rests on no cookies, so any page may call it; on every answer, errors included. */
export const openCors: MiddlewareHandler<App> = async (c, next) => {
  if (c.req.method === "OPTIONS") {
    c.res = new Response(null, { status: 204, headers: CORS });
    return;
  }
  await next();
  if (c.res.status === 101) return;
  const headers = new Headers(c.res.headers);
  for (const [name, value] of Object.entries(CORS)) headers.set(name, value);
  headers.set("Cross-Origin-Resource-Policy", "cross-origin");
  c.res = new Response(c.res.body, { status: c.res.status, headers });
};
