import type { Language } from "../site.ts";

/**
 * Where people can turn besides, for one kind of business in one part of the world. Data, not law: a help, never advice.
 * `docs/elsewhere.md` says how to add one.
 */
export interface Profile {
  id: string;
  /** For whom it is, for the owner to choose by; in English. */
  about: string;
  /** Where this is known from: a name, and an address that a person can open. */
  source: { name: string; url: string };
  /** The day on which somebody last looked there, `2026-03-01`. After a year it is shown as out of date. */
  checkedOn: string;
  /** Does the site name a body of its own? Then `{body}` in the text is its name, and its address comes from the settings too. */
  named: boolean;
  /** What the visitor reads. */
  text: Record<Language, string>;
}
