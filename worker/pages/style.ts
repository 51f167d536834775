import { DARK, FONT, LIGHT } from "../../shared/tokens.ts";

/** One sheet for every page the Worker draws itself. `accent` is `#rrggbb`, `onAccent` a colour that reads on it. */
export function pageStyle(accent: string, onAccent: string): string {
  return `
:root{color-scheme:light dark;${LIGHT};--accent:${accent};--on-accent:${onAccent}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{scroll-padding-block-end:96px}
body{margin:0;background:var(--wash);color:var(--ink);font:16px/1.5 ${FONT}}
main{max-inline-size:36rem;margin:0 auto;padding:24px 16px 64px}
.sheet{background:var(--paper);border:1px solid var(--hair);border-radius:12px;padding:20px;margin-block-start:16px}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 8px}
h2{font-size:1rem;margin:20px 0 4px}
p{margin:8px 0}
a{color:inherit;text-underline-offset:3px}
fieldset{border:0;padding:0;margin:20px 0 0;min-inline-size:0}
legend,label.top{font-weight:600;padding:0;display:block;margin-block:20px 4px}
fieldset legend{margin-block-start:0}
.soft{color:var(--soft)}
input[type=text],input[type=email],input[type=tel],textarea,select{inline-size:100%;font:inherit;color:inherit;background:var(--field);border:1px solid var(--line);border-radius:8px;padding:10px 12px}
textarea{min-block-size:9rem;resize:vertical}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.row{display:flex;flex-wrap:wrap;gap:4px 16px}
.choice{display:flex;align-items:center;gap:8px;min-block-size:44px}
.choice input{inline-size:20px;block-size:20px;accent-color:var(--accent);flex:none}
.numbers .choice{flex-direction:column;gap:0;inline-size:36px;justify-content:center}
button,.button{font:inherit;font-weight:600;display:inline-block;min-block-size:48px;padding:10px 24px;border:1px solid transparent;border-radius:12px;background:var(--accent);color:var(--on-accent);cursor:pointer;text-decoration:none;margin-block-start:20px}
.large{inline-size:100%;min-block-size:56px;font-size:1.125rem}
.told{white-space:pre-line;overflow-wrap:anywhere}
.sheet>h2:first-child{margin-block-start:0;font-size:1.125rem}
.option{align-items:flex-start;border:1px solid var(--line);border-radius:8px;padding:12px 14px;margin-block-start:8px}
.option input{margin:2px 0 0}
.option:has(:checked){outline:2px solid var(--ink)}
details.way{margin-block-start:12px}
.way>summary{font-weight:600;border:1px solid var(--line);border-radius:12px;padding:10px 16px}
.lines>*{display:block}
.plain{background:none;color:inherit;border-color:var(--line)}
.bad{color:var(--bad);margin:4px 0}
[aria-invalid=true]{border-color:var(--bad)}
.website{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.reference{font-size:2rem;font-weight:700;letter-spacing:.06em;font-variant-numeric:tabular-nums;margin:0}
dl{margin:0}dt{color:var(--soft);margin-block-start:12px}dd{margin:0}
hr{border:0;border-block-start:1px solid var(--hair);margin:16px 0}
.message{border-block-start:1px solid var(--hair);padding-block:12px}
.late{border-inline-start:4px solid var(--bad);padding-inline-start:12px}
ul,ol{margin:8px 0;padding-inline-start:24px}
li{margin-block:8px;overflow-wrap:anywhere}li p{margin:0}
details.sheet{padding-block:4px}details.sheet[open]{padding-block-end:20px}details details{margin-block-start:12px}
summary{min-block-size:44px;padding-block:10px;cursor:pointer}
.words{white-space:pre-wrap;overflow-wrap:anywhere;margin:4px 0 0}
.pictures{display:flex;flex-wrap:wrap;gap:12px}
.pictures img{display:block;inline-size:auto;block-size:144px;max-inline-size:100%;object-fit:cover;border:1px solid var(--hair);border-radius:8px}
input[type=file]{inline-size:100%;font:inherit}
::file-selector-button{font:inherit;min-block-size:44px;padding:8px 16px;margin-inline-end:12px;border:1px solid var(--line);border-radius:8px;background:none;color:inherit}
nav.langs{display:flex;gap:16px;justify-content:flex-end}
nav.langs a{padding:10px 4px}
@media (prefers-reduced-motion:no-preference){button{transition:transform .12s}button:active{transform:scale(.98)}}
.letter{max-inline-size:44rem}
.entry{break-inside:avoid}
@media print{:root{color-scheme:light;${LIGHT}}nav,form,.button,.screen{display:none}body{background:none;font-size:11pt}main{max-inline-size:none;padding:0}h1,h2{break-after:avoid}}
`;
}

/** Black or white, whichever reads better on the accent (WCAG relative luminance). */
export function onAccent(accent: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(accent.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#111" : "#fff";
}
