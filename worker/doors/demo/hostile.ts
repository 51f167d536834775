import { tag } from "./shop.ts";

/** Everything a page can do to a widget without meaning it: quirks mode, a reset, a base address, frozen prototypes. */
export const hostile = `<html lang="en"><head><meta charset="utf-8"><title>Hostile page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="https://elsewhere.invalid/deep/" target="_blank">
<style>
  * { all: unset; letter-spacing: .2em !important; text-transform: uppercase !important; line-height: 3 !important }
  head { display: none !important }
  html, body, main, h1, p { display: block; font: 16px/1.6 sans-serif }
  div, button, form, label, section { position: static !important; float: left !important; opacity: .15 !important; pointer-events: none !important }
  body { padding: 24px; overflow-x: hidden; direction: ltr; zoom: 1 }
</style>
<script>
  Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Element.prototype); Object.freeze(Node.prototype);
  window.onerror = function (message) { document.documentElement.dataset.error = message };
</script></head>
<body><main><h1>A page that means no harm and does a lot</h1>
<p>Quirks mode, a reset that unsets everything, a base address elsewhere, frozen prototypes. The widget has to stay usable and leave the page as it is.</p>
<p><a href="{{W}}/demo" target="_self">Back to the shop</a></p></main>
${tag()}</body></html>`;
