/** A moment that stays on record, with its year. Apart from `moment`, whose bytes every visitor pays before the receipt. */
export function dated(at: number, language: string): string {
  const own = navigator.language;
  return new Intl.DateTimeFormat(own.startsWith(language) ? own : language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
  }).format(at);
}
