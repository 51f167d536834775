const formats = new Map<string, { moment: Intl.DateTimeFormat; zone: Intl.DateTimeFormat }>();

/**
 * A time as a person says it, with the name of the zone: "Tuesday 24 November at 14:30 (Central European Time)". The
 * site's zone is named because mail does not know its reader's. An unknown zone or language must not cost a notice.
 */
export function when(at: number, zone: string, lang: string): string {
  const { moment, zone: named } = formatsFor(zone, lang);
  const part = named.formatToParts(at).find(({ type }) => type === "timeZoneName");
  return `${moment.format(at)} (${part?.value ?? zone})`;
}

/** A day (`2026-03-01`) as a person says it: "1 March 2026". */
export function day(date: string, lang: string): string {
  const locale = fits(() => new Intl.DateTimeFormat(lang)) ? speech(lang) : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(date));
}

/** The day of an instant on the wall of a zone, as a person says it. */
export function dayAt(at: number, zone: string, lang: string): string {
  const timeZone = fits(() => new Intl.DateTimeFormat("en", { timeZone: zone })) ? zone : "UTC";
  const locale = fits(() => new Intl.DateTimeFormat(lang)) ? speech(lang) : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone }).format(at);
}

function formatsFor(zone: string, lang: string) {
  const id = `${zone} ${lang}`;
  const known = formats.get(id);
  if (known) return known;
  const timeZone = fits(() => new Intl.DateTimeFormat("en", { timeZone: zone })) ? zone : "UTC";
  const locale = fits(() => new Intl.DateTimeFormat(lang)) ? speech(lang) : "en-GB";
  const made = {
    moment: new Intl.DateTimeFormat(locale, {
      weekday: "long",
      day: "numeric",
      month: "long",
      hour: "numeric",
      minute: "2-digit",
      timeZone,
    }),
    zone: new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" }),
  };
  // Languages come from visitors: the map must not grow with them.
  if (formats.size >= 200) formats.clear();
  formats.set(id, made);
  return made;
}

/** Bare English would mean the American order and clock; only who asks for it gets it. */
function speech(lang: string): string {
  return lang.toLowerCase() === "en" ? "en-GB" : lang;
}

function fits(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
