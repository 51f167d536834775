import { ACCENT, DARK, FONT, LIGHT } from "../../shared/tokens.ts";
import { manyLines, oneLine } from "../channels/line.ts";
import type { Block } from "./render-blocks.ts";

const light = colours(LIGHT);
const dark = colours(DARK);
const SERIF = "Georgia,'Times New Roman',serif";

interface Page {
  title: string;
  lang: string;
  accent: string;
  blocks: readonly Block[];
}

/** One column, no image, no outside resource. Colours stand inline for old mail programs; dark mode overrides them. */
export function asHtml({ title, lang, accent, blocks }: Page): string {
  return `<!doctype html>
<html lang="${escaped(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escaped(oneLine(title))}</title>
<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){
.page{background:${dark.wash}!important}.card{background:${dark.paper}!important;border-color:${dark.hair}!important}
.ink{color:${dark.ink}!important}.soft{color:${dark.soft}!important}.hair{border-color:${dark.hair}!important}
.wash{background:${dark.wash}!important}}</style></head>
<body class="page" style="margin:0;padding:16px 8px;background:${light.wash}">
<div class="card ink" style="max-width:512px;margin:0 auto;padding:20px 24px;border:1px solid ${light.hair};border-radius:12px;background:${light.paper};color:${light.ink};font:16px/1.5 ${FONT.replace(/"/g, "'")};overflow-wrap:anywhere">
${blocks.map((block) => blockHtml(block, accent)).join("\n")}
</div></body></html>
`;
}

function blockHtml(block: Block, accent: string): string {
  switch (block.is) {
    case "lead":
      return `<p style="margin:0 0 12px;font-size:20px;line-height:1.35;font-weight:600">${line(block.text)}</p>`;
    case "line":
      return `<p style="margin:0 0 12px">${line(block.text)}</p>`;
    case "quote":
    case "letter": {
      const rule = block.is === "quote" ? `border-inline-start:3px solid ${light.hair};padding-inline-start:14px;` : "";
      const style = `margin:16px 0;${rule}font:17px/1.55 ${SERIF}`;
      return `<blockquote class="hair" dir="auto" lang="${escaped(block.lang)}" style="${style}">${lines(block.text)}</blockquote>`;
    }
    case "facts":
      return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-collapse:collapse">${block.rows.map(factHtml).join("")}</table>`;
    case "items":
      return block.rows.map(itemHtml).join("\n");
    case "code":
      return `<p class="wash" style="margin:16px 0;padding:14px;border-radius:12px;background:${light.wash};text-align:center;font:600 26px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:3px">${line(block.text)}</p>`;
    case "button":
      return `<p style="margin:20px 0"><a href="${escaped(block.link)}" style="display:inline-block;padding:12px 20px;border-radius:12px;background:${hex(accent)};color:${inkOn(hex(accent))};font-weight:600;text-decoration:none">${line(block.label)}</a></p>`;
    case "small":
      return smallHtml(line(block.text));
    case "aside":
      return smallHtml(
        `${line(block.text)} <a class="soft" href="${escaped(block.link)}" style="color:${light.soft}">${line(block.label)}</a>`,
      );
  }
}

function smallHtml(inner: string): string {
  return `<p class="soft" style="margin:0 0 8px;font-size:14px;color:${light.soft}">${inner}</p>`;
}

function factHtml([label, value]: readonly [string, string]): string {
  const soft = `padding:2px 16px 2px 0;color:${light.soft};vertical-align:top;white-space:nowrap`;
  return `<tr><td class="soft" style="${soft}">${line(label)}</td><td dir="auto" style="padding:2px 0">${line(value)}</td></tr>`;
}

function itemHtml({ title, text, link }: { title: string; text: string; link: string }): string {
  const rule = `margin:0;padding:12px 0;border-top:1px solid ${light.hair}`;
  const anchor = `<a class="ink" href="${escaped(link)}" style="color:${light.ink};font-weight:600">${line(title)}</a>`;
  return `<p class="hair" style="${rule}">${anchor}<br><span dir="auto">${line(text, 400)}</span></p>`;
}

function line(text: string, max = 1_000): string {
  return escaped(oneLine(text, max));
}

function lines(text: string): string {
  return escaped(manyLines(text)).replace(/\n/g, "<br>\n");
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** The tokens are CSS variables; many mail programs know none, so that their values are written out. */
function colours(tokens: string): Record<"ink" | "soft" | "paper" | "hair" | "wash", string> {
  const of = (name: string) => new RegExp(`--${name}:(#[0-9a-f]+)`).exec(tokens)?.[1] ?? "inherit";
  return { ink: of("ink"), soft: of("soft"), paper: of("paper"), hair: of("hair"), wash: of("wash") };
}

function hex(accent: string): string {
  return /^#[0-9a-f]{6}$/i.test(accent) ? accent : ACCENT;
}

/** Black or white, whichever contrasts more (WCAG 2 relative luminance; they tie at 0.179). */
function inkOn(accent: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(accent.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#000000" : "#ffffff";
}
