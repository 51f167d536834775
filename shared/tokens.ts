/**
 * Colours, type and spacing of everything a person sees: widget, status page, plain form, demo, inbox, mails.
 * CSS text, so that it fits a constructable sheet, a <style> element and a mail alike. 4 px grid, radius 12.
 */
export const FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';
/** What the widget's form needs; the widget carries no more of them. */
export const FORM_LIGHT =
  "--ink:#1d1f21;--soft:#5b6168;--paper:#fff;--field:#fff;--line:#8a9097;--hair:#e3e5e8;--bad:#a3261b";
export const FORM_DARK =
  "--ink:#ecebe8;--soft:#a9aeb4;--paper:#1b1d20;--field:#131517;--line:#7a8189;--hair:#34383d;--bad:#ff9d92";
export const LIGHT = `${FORM_LIGHT};--wash:#f5f4f1;--good:#1c6b3a`;
export const DARK = `${FORM_DARK};--wash:#24272b;--good:#7fd6a0`;
/** The accent used when a site has set none. */
export const ACCENT = "#1f4e5f";
