import type { Context } from "hono";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Language, Snapshot } from "../../shared/site.ts";
import { ACCENT } from "../../shared/tokens.ts";
import { onAccent, pageStyle } from "./style.ts";

export interface Page {
  lang: Language;
  title: string;
  children: Child;
  snapshot?: Snapshot | undefined;
  /** A script of ours to load, by path. */
  script?: string;
  status?: number;
  /** Does it show photos? They come from here and nowhere else. */
  pictures?: boolean;
}

/** Draws a page: no scripts but ours, no style but this sheet, kept by nobody. */
export function drawPage(c: Context, page: Page): Response | Promise<Response> {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const accent = page.snapshot?.settings.look.accent ?? ACCENT;
  c.header("Cache-Control", "no-store");
  c.header("X-Robots-Tag", "noindex");
  c.header("Referrer-Policy", "same-origin");
  c.header(
    "Content-Security-Policy",
    `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'self';${page.pictures ? " img-src 'self';" : ""} connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'`,
  );
  c.status((page.status ?? 200) as 200);
  return c.html(
    <>
      {raw("<!doctype html>")}
      <html lang={page.lang} dir="ltr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{page.title}</title>
          <style nonce={nonce}>{raw(pageStyle(accent, onAccent(accent)))}</style>
          {page.script ? <script type="module" src={page.script}></script> : null}
        </head>
        <body>
          <main>{page.children}</main>
        </body>
      </html>
    </>,
  );
}
