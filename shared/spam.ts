import { FILL_TIME_MIN_MS } from "./limits.ts";

/**
 * Why a complaint can be marked: the field people never see was filled in; it was sent faster than anybody types; it
 * is made of links; the same words came again and again; its network sent unusually many.
 */
export const SIGNALS = ["honeypot", "fill_time", "links", "repeated", "rate"] as const;
export type Signal = (typeof SIGNALS)[number];

/** Fewer links than this are what people write: one to the order, one to the parcel. */
export const LINKS_MIN = 3;
/** Fewer words than this beside each link are no account of anything. */
export const WORDS_PER_LINK = 12;

const LINK = /(?:https?:\/\/|www\.)\S+/giu;
/** Links written for forums and pages; nobody types these to tell what went wrong. */
const MARKUP = /\[(?:url|link)\b|<a\s[^>]{0,200}href/iu;

/**
 * Is it made of links: three or more with fewer than twelve words to each, a link that is written as markup, or one
 * that stands where a name belongs?
 */
export function isMadeOfLinks(draft: { text: string; name?: string | undefined }): boolean {
  if (MARKUP.test(draft.text) || (draft.name ?? "").search(LINK) >= 0) return true;
  const links = draft.text.match(LINK)?.length ?? 0;
  if (links < LINKS_MIN) return false;
  const words = draft.text.replace(LINK, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words < links * WORDS_PER_LINK;
}

/**
 * The words by which two complaints count as the same: letters and digits alone, whatever their case, width and
 * spacing. Words without any (a row of faces) stand for themselves.
 */
export function sameWords(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase().normalize("NFKC");
  const letters = plain.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(" ");
  return letters ?? plain.trim();
}

/** What was sent, and what the door has counted about it. */
export interface Sent {
  text: string;
  name?: string | undefined;
  /** The field people never see. */
  website?: string | undefined;
  /** From opening the form to sending it, in ms. Missing is no signal: the form without JavaScript cannot know it. */
  took?: number | undefined;
  /** The same words came to this site more than three times within a minute. */
  repeated?: boolean;
  /** More than twelve complaints came to this site from one network within a minute. */
  crowded?: boolean;
}

/** The signals in what was sent, in the order of SIGNALS. Each is shown to the team; none ever drops a complaint. */
export function spamSignals(sent: Sent): Signal[] {
  const found: Record<Signal, boolean> = {
    honeypot: Boolean(sent.website),
    fill_time: sent.took !== undefined && sent.took < FILL_TIME_MIN_MS,
    links: isMadeOfLinks(sent),
    repeated: sent.repeated === true,
    rate: sent.crowded === true,
  };
  return SIGNALS.filter((signal) => found[signal]);
}

/** What a crowd in one and the same trouble looks like too: ready words, sent in a second, from one office. */
const CROWD: readonly string[] = ["fill_time", "repeated", "rate"] satisfies Signal[];

/**
 * Do these signals put the complaint on the spam shelf, where nobody is told of it? The field nobody sees does. Of the
 * others it takes two that are independent: haste, repetition and number have one cause when a whole audience meets the
 * same failure and taps the same ready words, so all three together only mark. With links, any of them shelves.
 */
export function isSpam(signals: readonly string[]): boolean {
  if (signals.includes("honeypot")) return true;
  return signals.includes("links") && signals.some((signal) => CROWD.includes(signal));
}

/**
 * What the team says of a complaint on the spam shelf. `release`: a person's words, told and owed from now on ·
 * `confirm`: spam, looked at (marks one that was not marked) · `undecided`: as before anybody had said anything.
 */
export const VERDICTS = ["release", "confirm", "undecided"] as const;
export type Verdict = (typeof VERDICTS)[number];
/** Those that are kept; `undecided` takes one back. */
export const KEPT_VERDICTS = ["release", "confirm"] as const satisfies readonly Verdict[];
