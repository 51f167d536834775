// Line ends break headers, other controls break terminals, and bidi marks let a name rewrite the words beside it.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// oxlint-disable-next-line no-control-regex -- all of them but tab and line feed
const CONTROLS_IN_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Only those that stay open across our own words; single marks are part of ordinary right-to-left writing.
const BIDI_OPENERS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Anybody's text as one harmless line of at most `max` UTF-16 units. */
export function oneLine(text: string, max = 200): string {
  const line = text.toWellFormed().replace(BIDI, "").replace(CONTROLS, " ").replace(/\s+/g, " ").trim();
  return cut(line, max);
}

/** Anybody's text with its lines kept. */
export function manyLines(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?|\u2028|\u2029/g, "\n");
  return lines.replace(CONTROLS_IN_TEXT, "").replace(BIDI_OPENERS, "").trim();
}

/** The first words, at most `max` UTF-16 units with the ellipsis; never half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const whole = /[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head;
  return `${whole.trimEnd()}…`;
}
