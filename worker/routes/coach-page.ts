import { Hono } from "hono";
import { paths } from "../../shared/paths.ts";
import { servePage } from "../asset.ts";
import type { App } from "../env.ts";

/** `connect-src 'none'`: what is tried here cannot leave the browser, and anybody can look that up. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

export const coachPageRoutes = new Hono<App>();

coachPageRoutes.get(paths.coach, (c) =>
  servePage(c, `${paths.inbox}/coach`, {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-cache",
  }),
);
