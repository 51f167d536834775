import { hostile } from "./hostile.ts";
import { article, shop, tag } from "./shop.ts";

/** A demo page. {{W}} stands for the Worker's origin and {{SITE}} for the site's key, in the text and in the headers. */
export interface DemoPage {
  html: string;
  headers: Record<string, string>;
}

const strict =
  "default-src 'none'; script-src {{W}}; connect-src {{W}}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What a tag manager does with a tag it is given: makes the element anew and drops the data attributes. */
const combined = `<script>
(function () {
  var script = document.createElement("script");
  script.async = true;
  script.src = "{{W}}/amends.js?site={{SITE}}";
  document.head.appendChild(script);
})();
</script>`;

const app = `<script>
function view(name) {
  var body = document.createElement("body");
  var main = document.createElement("main");
  main.className = "wrap";
  main.style.paddingBlock = "48px";
  var head = document.createElement("h1");
  head.textContent = name;
  var text = document.createElement("p");
  text.textContent = "Each view is a new body. The widget has to come along.";
  main.append(head, text);
  ["Mugs", "Bowls", "Vases"].forEach(function (other) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.style.marginInlineEnd = "16px";
    button.textContent = other;
    button.onclick = function () {
      history.pushState(null, "", "#" + other.toLowerCase());
      view(other);
    };
    main.append(button);
  });
  var back = document.createElement("p");
  var link = document.createElement("a");
  link.href = "/demo";
  link.textContent = "Back to the shop";
  back.append(link);
  main.append(back);
  body.append(main);
  document.body.replaceWith(body);
  head.tabIndex = -1;
  head.focus();
}
addEventListener("DOMContentLoaded", function () { view("Mugs"); });
</script>`;

function plain(html: string): DemoPage {
  return { html, headers: {} };
}

/** Every demo page by its path. */
export const demoPages: Record<string, DemoPage> = {
  "/demo": plain(shop("en")),
  "/demo/es": plain(shop("es")),
  "/demo/de": plain(shop("de")),
  "/demo/csp": {
    // Not even a style is allowed here, so the page has none.
    html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Strict policy</title></head>
<body><main><h1>A page that allows nothing but the widget</h1>
<p>Its policy is <code>default-src 'none'; script-src {{W}}; connect-src {{W}}</code>, and it requires Trusted Types.</p>
<p>That is why this page has no style of its own. The widget does.</p>
<p><a href="/demo">Back to the shop</a></p></main>
${tag()}</body></html>`,
    headers: { "Content-Security-Policy": strict },
  },
  "/demo/hostile": plain(hostile),
  "/demo/rtl": plain(
    article(
      "صفحة من اليمين إلى اليسار",
      '<p>هذا المتجر يكتب من اليمين إلى اليسار. يجب أن يقف الزر والنموذج في الجهة الصحيحة.</p><p dir="ltr">This page reads from right to left; the widget has to stand on the right side of it.</p>',
      tag(),
      "ar",
      ' dir="rtl"',
    ),
  ),
  "/demo/spa": plain(article("Mugs", "<p>A single-page app.</p>", tag() + app)),
  "/demo/sandbox": plain(
    article(
      "A sandboxed frame",
      `<p>The frame below may run scripts and nothing else: no forms, no storage, no origin of its own.</p>
      <iframe src="/demo/sandbox/frame" sandbox="allow-scripts" title="Sandboxed shop"
        style="inline-size: 100%; block-size: min(680px, 80svh); border: 1px solid var(--line); border-radius: 12px"></iframe>`,
      "",
    ),
  ),
  "/demo/sandbox/frame": plain(
    article("Inside the frame", "<p>Write a complaint here. It has to arrive all the same.</p>"),
  ),
  "/demo/combined": plain(
    article(
      "Put in by a tag manager",
      "<p>The tag on this page was made by a script that dropped its data attributes. The site's key stands in the address: <code>amends.js?site={{SITE}}</code>.</p>",
      combined,
    ),
  ),
  "/demo/own-button": plain(
    article(
      "The shop's own button",
      `<p>No launcher of ours on this page: the shop brings its own button, and may fill in what it knows.</p>
      <p><button class="button" type="button" data-amends-open>Something wrong with your order?</button></p>
      <p><button class="plain" type="button" id="prefilled">Order 1042: it came broken</button></p>`,
      `<script>window.Amends = window.Amends || function () { (Amends.q = Amends.q || []).push(arguments) };
document.getElementById("prefilled").onclick = function () { Amends("open", { order: "1042", text: "It came broken: " }) };</script>
${tag(' data-launcher="none"')}`,
    ),
  ),
};
