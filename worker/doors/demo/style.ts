/** The shop's look: its own, so that the widget has to live on a page it did not make. */
export const SHOP_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf7f0, #1b1815);
  --sheet: light-dark(#fffdf9, #24201c);
  --ink: light-dark(#2b2420, #f1e9de);
  --quiet: light-dark(#6d6057, #b9aa9b);
  --line: light-dark(#e6dccf, #3a332c);
  --clay: light-dark(#9b4a2c, #eba07d);
  --glaze: light-dark(#d9e4e0, #2f3b38);
  --sand: light-dark(#f0e3d0, #3a2f25);
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 Georgia, "Times New Roman", serif }
a { color: inherit; text-underline-offset: 3px; text-decoration-color: var(--clay) }
.skip { position: absolute; inset-inline-start: -999px }
.skip:focus { inset-inline-start: 16px; top: 12px; background: var(--sheet); padding: 8px 12px }
.wrap { max-width: 1080px; margin: 0 auto; padding: 0 20px }
.top { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; padding-block: 20px }
.top strong { font-size: 22px; letter-spacing: -.01em; margin-inline-end: auto }
.top nav { display: flex; gap: 20px; font-size: 15px }
.top nav a { padding-block: 8px }
.hero { display: grid; gap: 32px; align-items: center; padding-block: 24px 56px }
.hero h1 { font-size: clamp(34px, 6vw, 60px); line-height: 1.05; letter-spacing: -.025em; margin: 0 0 16px; font-weight: 500; text-wrap: balance }
.hero p { font-size: 19px; color: var(--quiet); margin: 0; max-width: 44ch }
.hero svg { width: 100%; height: auto; background: var(--sand); border-radius: 20px }
h2 { font-size: 26px; font-weight: 500; letter-spacing: -.01em; margin: 0 0 20px }
.shelf { list-style: none; padding: 0; margin: 0; display: grid; gap: 28px 20px; grid-template-columns: repeat(auto-fill, minmax(min(156px, 100%), 1fr)) }
.shelf svg { width: 100%; height: auto; display: block; background: var(--glaze); border-radius: 14px }
.shelf li:nth-child(even) svg { background: var(--sand) }
.shelf h3 { font-size: 18px; font-weight: 600; margin: 12px 0 0 }
.shelf p { margin: 2px 0 0; color: var(--quiet); font-size: 15px }
.price { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; justify-content: space-between; min-height: 44px; font-variant-numeric: tabular-nums }
.plain { font: 14px/1.4 Georgia, serif; color: var(--quiet); background: none; border: 0; padding: 12px 0; min-height: 44px; cursor: pointer; text-decoration: underline; text-underline-offset: 3px }
.plain:hover { color: var(--ink) }
.button { font: 16px/1.4 Georgia, serif; color: var(--paper); background: var(--clay); border: 0; border-radius: 10px; padding: 12px 20px; min-height: 44px; cursor: pointer }
:focus-visible { outline: 3px solid var(--clay); outline-offset: 3px; border-radius: 4px }
.band { border-block-start: 1px solid var(--line); margin-block-start: 64px; padding-block: 40px }
.band ul { columns: 280px; column-gap: 40px; padding-inline-start: 20px; margin: 0 }
.band li { break-inside: avoid; padding-block: 4px }
.foot { color: var(--quiet); font-size: 15px; padding-block: 0 120px }
@media (min-width: 820px) { .shelf { grid-template-columns: repeat(4, 1fr) } .hero { grid-template-columns: 1fr 1fr; gap: 56px } }
`;
