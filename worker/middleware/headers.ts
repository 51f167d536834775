import type { Context, MiddlewareHandler } from "hono";
import type { App } from "../env.ts";

/** Hono makes an answer anew whenever it is replaced; ours can simply be changed, only assets and objects cannot. */
function dress(c: Context<App>, more: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(more)) c.res.headers.set(name, value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const headers = new Headers(c.res.headers);
    for (const [name, value] of Object.entries(more)) headers.set(name, value);
    c.res = new Response(c.res.body, { status: c.res.status, headers });
  }
}

const SNIFFING = { "X-Content-Type-Options": "nosniff" };
// Not `no-referrer`: with it browsers send `Origin: null` on our own forms.
const REFERRER = { "Referrer-Policy": "same-origin" };
const POLICY = { "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'" };

/** For everything the Worker itself answers: pages may set a stricter policy of their own. */
export const securityHeaders: MiddlewareHandler<App> = async (c, next) => {
  await next();
  if (c.res.status === 101) return;
  const { headers } = c.res;
  dress(c, {
    ...SNIFFING,
    ...(headers.has("Referrer-Policy") ? {} : REFERRER),
    ...(headers.has("Content-Security-Policy") ? {} : POLICY),
  });
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
  dress(c, { ...CORS, "Cross-Origin-Resource-Policy": "cross-origin" });
};
