/** An afternoon, so many days from a time (ms UTC): nobody sleeps then in Berlin or, by what the local network says of visitors, in Chicago. */
export function afternoonIn(days: number, from: number): number {
  const day = new Date(from + days * 24 * 60 * 60_000);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 15);
}
