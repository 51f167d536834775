/** Prints what stands around `inside` and nothing else of the page, then leaves the page as it was. */
export function printAlone(inside: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("@media print{html>:not(amends-box){display:none!important}}");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const panel = inside.closest("section");
  panel?.classList.add("alone");
  print();
  panel?.classList.remove("alone");
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}
