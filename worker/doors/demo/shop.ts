import { bowl, mug, plate, table, vase } from "./drawings.ts";
import { SHOP_STYLE } from "./style.ts";
import { shopWords } from "./words.ts";

/** The tag as a customer would paste it. Placeholders: {{W}} the Worker's origin, {{SITE}} the site's key. */
export function tag(attributes = ""): string {
  return `<script async src="{{W}}/amends.js" data-site="{{SITE}}"${attributes}></script>`;
}

/** Where the other pages are, and what is hard about each. */
const HARD: readonly (readonly [path: string, what: string])[] = [
  ["/demo/csp", "Strict security policy with Trusted Types"],
  ["/demo/hostile", "Hostile styles, quirks mode, a base address"],
  ["/demo/rtl", "A page that reads from right to left"],
  ["/demo/spa", "A single-page app that replaces its body"],
  ["/demo/sandbox", "A sandboxed frame without forms or storage"],
  ["/demo/combined", "The tag put in by a tag manager"],
  ["/demo/own-button", "The shop's own button"],
  ["/demo/es", "En español"],
  ["/demo/de", "Auf Deutsch"],
];

export function hardPages(): string {
  return `<ul>${HARD.map(([path, what]) => `<li><a href="${path}">${what}</a></li>`).join("")}</ul>`;
}

/** The shop's front page. `foot` is put before the tag; `tags` replaces it. */
export function shop(lang: keyof typeof shopWords, tags = tag(), intro = ""): string {
  const w = shopWords[lang];
  const wares = w.wares.map(
    ({ name, text, price }, i) => `<li>${[mug, bowl, vase, plate][i]}<h3>${name}</h3><p>${text}</p>
      <div class="price"><span>${price}</span><button class="plain" type="button" data-amends-open>${w.wrongPrice}</button></div></li>`,
  );
  return page(
    lang,
    w.title,
    `<a class="skip" href="#shelf">${w.skip}</a>
  <header class="wrap top"><strong>${w.title}</strong><nav><a href="#shelf">${w.nav.shelf}</a><a href="#hard">${w.nav.help}</a></nav></header>
  <main class="wrap">
    <section class="hero"><div><h1>${w.hero.head}</h1><p>${w.hero.text}</p>${intro}</div>${table}</section>
    <section id="shelf"><h2>${w.shelf}</h2><ul class="shelf">${wares.join("")}</ul></section>
    <section id="hard" class="band"><h2>${w.hard}</h2>${hardPages()}</section>
  </main>
  <footer class="wrap foot"><p>${w.honest}</p><noscript><a href="{{W}}/c/{{SITE}}">${w.noscript}</a></noscript></footer>
  ${tags}`,
  );
}

/** A plain page in the shop's clothes. */
export function page(lang: string, title: string, body: string, attributes = ""): string {
  return `<!doctype html>
<html lang="${lang}"${attributes}>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <title>${title}</title>
  <style>${SHOP_STYLE}</style>
</head>
<body>
  ${body}
</body>
</html>`;
}

/** A page about one difficulty: what it is, and a way back. */
export function article(title: string, text: string, tags = tag(), lang = "en", attributes = ""): string {
  return page(
    lang,
    title,
    `<main class="wrap" style="padding-block: 48px; max-width: 680px">
    <h1>${title}</h1>${text}
    <p><a href="/demo">Back to the shop</a></p>
  </main>
  ${tags}`,
    attributes,
  );
}
