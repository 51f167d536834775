/**
 * Numbers that the browser and the Worker must agree on. Units stand in the names or beside them.
 * Text limits follow from the 64 KiB that browsers allow for all `keepalive` bodies in flight.
 */

/** Longest message, in UTF-16 code units (what `maxlength` counts). */
export const TEXT_MAX = 10_000;
/** Longest message, in UTF-8 bytes. */
export const TEXT_BYTES_MAX = 40 * 1024;
/** Largest body of any public POST, in bytes; a whole draft fits below it. */
export const DRAFT_BYTES_MAX = 56 * 1024;
/** The counter under a text box appears from here, in UTF-16 code units. */
export const TEXT_COUNTER_FROM = 9_000;
/** Longest single-line field (name, mail address, phone, order number, page title). */
export const LINE_MAX = 200;
/** Longest page address kept, without query and fragment. */
export const URL_MAX = 1_000;
/** Rows on one page of any list. */
export const PAGE_SIZE = 30;
/** An answer leaves this long after it was stored, in ms; until then it can be taken back. */
export const LEAVES_AFTER_MS = 10_000;
/** A complaint filled in faster than this was hardly typed by a person, in ms. Marks, never drops. */
export const FILL_TIME_MIN_MS = 2_000;
/** How long a thread request may be held when there is no news, in ms. */
export const HOLD_MS = 25_000;
/** Counts stop here ("99+"), so that a flood costs no more to count than this. */
export const COUNT_MAX = 100;
