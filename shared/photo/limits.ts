/** Numbers of photos that the browser and the Worker must agree on. Units stand in the names or beside them. */

/** Photos of one complaint. */
export const PHOTOS_MAX = 3;
/** Largest photo from the widget, in bytes: it is made smaller in the browser first. */
export const PHOTO_BYTES_MAX = 2 * 1024 * 1024;
/** Largest photo from the form without JavaScript, in bytes: it comes as the camera wrote it. */
export const FORM_PHOTO_BYTES_MAX = 8 * 1024 * 1024;
/** A photo travels in parts of this many bytes (the last is shorter), so that a broken line costs one part and not all. */
export const PART_BYTES = 256 * 1024;
/** Most pixels that a header may announce: a few kilobytes can claim gigabytes, and a phone would try to draw them. */
export const PIXELS_MAX = 50_000_000;
/** Most pieces (segments, chunks) of one picture; real ones have a few hundred. Each costs more memory than its bytes. */
export const PIECES_MAX = 10_000;
/** The widget makes photos no longer than this on either side, in pixels. */
export const SIDE_MAX = 2_048;

/** How many parts a photo of so many bytes has. */
export function partsOf(bytes: number): number {
  return Math.ceil(bytes / PART_BYTES);
}
