import * as v from "valibot";

/**
 * A field of somebody's own words: well formed, trimmed, `least` to `max` UTF-16 units long. Its issues are `CODE.empty` and
 * `CODE.long`.
 */
export function ownWords(code: string, max: number, least: 0 | 1 = 1) {
  return v.pipe(
    v.string(`${code}.empty`),
    v.transform((text) => text.toWellFormed()),
    v.trim(),
    v.minLength(least, `${code}.empty`),
    v.maxLength(max, `${code}.long`),
  );
}

/** A whole number from `least` to `most`; whatever is none has the issue `code`. */
export function whole(code: string, least: number, most: number) {
  return v.pipe(v.number(code), v.integer(code), v.minValue(least, code), v.maxValue(most, code));
}

/** An instant in ms UTC; whatever is none has the issue `due.shape`. */
export const Instant = v.pipe(v.number("due.shape"), v.integer("due.shape"), v.minValue(0, "due.shape"));
