/** The visitor's own way of writing, where it is the language that is shown. */
function wayOf(language: string): string {
  const own = navigator.language;
  return own.startsWith(language) ? own : language;
}

/** A moment that stays on record, with its year. Apart from `moment`, whose bytes every visitor pays before the receipt. */
export function dated(at: number, language: string): string {
  return new Intl.DateTimeFormat(wayOf(language), {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
  }).format(at);
}

/** A day of the calendar, `2026-03-01`, the same in every zone. */
export function dayOf(day: string, language: string): string {
  return new Intl.DateTimeFormat(wayOf(language), { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
}

/** The day of a moment, in the visitor's own zone. */
export function dayAt(at: number, language: string): string {
  return new Intl.DateTimeFormat(wayOf(language), {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  }).format(at);
}
