import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * `__Host-sid` everywhere but on a laptop: browsers refuse `__Host-` and `Secure` over plain http, so there, and only on
 * loopback, the cookie goes without. Over http on any other host the cookie keeps `Secure` and the browser drops it.
 */
export function cookieFor(url: string): { name: string; secure: boolean } {
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && LOOPBACK.has(hostname)
    ? { name: "sid", secure: false }
    : { name: "__Host-sid", secure: true };
}

/** The session's secret as this browser sent it. */
export function readSid(c: Context): string | undefined {
  return getCookie(c, cookieFor(c.req.url).name);
}

export function writeSid(c: Context, secret: string, maxAgeS: number): void {
  const { name, secure } = cookieFor(c.req.url);
  setCookie(c, name, secret, { path: "/", httpOnly: true, sameSite: "Lax", secure, maxAge: maxAgeS });
}

export function dropSid(c: Context): void {
  writeSid(c, "", 0);
}
