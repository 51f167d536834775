import { ascii, joined, says, u16 } from "./bytes.ts";
import type { Parsed, Unclean } from "./clean.ts";
import { orientationBlock, orientationIn } from "./exif.ts";
import { PIECES_MAX } from "./limits.ts";
import { isProfile } from "./profile.ts";

/** Markers, the byte after 0xff (ITU-T T.81, table B.1). */
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COMMENT = 0xfe;

/** What each segment that a picture is made of must be long, by its own word; others would carry something else along. */
const SHAPES: Record<number, (body: Uint8Array) => boolean> = {
  0xc0: isFrame,
  0xc1: isFrame,
  0xc2: isFrame,
  0xc4: areHuffmanTables,
  0xdb: areQuantisationTables,
  0xdd: (body) => body.length === 2,
  [SOS]: (body) => between(body[0], 1, 4) && body.length === 4 + 2 * body[0]!,
};

function between(n: number | undefined, least: number, most: number): boolean {
  return n !== undefined && n >= least && n <= most;
}

function isFrame(body: Uint8Array): boolean {
  return body[0] === 8 && between(body[5], 1, 4) && body.length === 6 + 3 * body[5]!;
}

function areQuantisationTables(body: Uint8Array): boolean {
  let at = 0;
  while (at < body.length) at += 1 + (body[at]! >> 4 === 0 ? 64 : 128);
  return at === body.length;
}

function areHuffmanTables(body: Uint8Array): boolean {
  let at = 0;
  while (at < body.length) {
    let codes = 0;
    for (let i = 1; i <= 16; i++) codes += body[at + i] ?? 0;
    at += 17 + codes;
  }
  return at === body.length;
}

/** Where the coded data that begins here ends: at the next marker that is neither a restart nor a stuffed byte. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1]!;
    if (next === 0 || between(next, 0xd0, 0xd7)) at = bytes.indexOf(0xff, at + 2);
    else if (next === 0xff) at += 1;
    else return at;
  }
  return bytes.length;
}

function segment(marker: number, body: ArrayLike<number>): Uint8Array {
  const length = body.length + 2;
  return joined([[0xff, marker, length >> 8, length & 255], body]);
}

/** The few application segments that the picture needs to look right, made anew so that they hold nothing else. */
class Needed {
  #jfif: Uint8Array[] = [];
  #adobe: Uint8Array[] = [];
  #profile = new Map<number, Uint8Array>();
  #orientation: number | undefined;

  hear(marker: number, body: Uint8Array): void {
    if (marker === APP0 && says(body, 0, "JFIF\0") && body.length >= 14)
      this.#jfif = [segment(APP0, joined([body.subarray(0, 12), [0, 0]]))]; // without its thumbnail
    if (marker === APP1 && says(body, 0, "Exif\0\0")) this.#orientation ??= orientationIn(body.subarray(6));
    if (marker === APP2 && says(body, 0, "ICC_PROFILE\0")) this.#profile.set(body[12] ?? 0, body);
    if (marker === APP14 && says(body, 0, "Adobe") && body.length >= 12)
      this.#adobe = [segment(APP14, body.subarray(0, 12))];
  }

  /** Only a whole profile: half of one is no colour. */
  #profiles(): Uint8Array[] {
    const chunks = [...this.#profile].toSorted(([a], [b]) => a - b).map(([, body]) => body);
    const inOrder = chunks.every((body, i) => body[12] === i + 1 && body[13] === chunks.length);
    if (!inOrder || !isProfile(joined(chunks.map((body) => body.subarray(14))))) return [];
    return chunks.map((body) => segment(APP2, body));
  }

  segments(): Uint8Array[] {
    const block = orientationBlock(this.#orientation ?? 1);
    const exif = block.length > 0 ? [segment(APP1, joined([ascii("Exif\0\0"), block]))] : [];
    return [...this.#jfif, ...exif, ...this.#profiles(), ...this.#adobe];
  }
}

/** Keeps tables, frame and scans; drops all other segments and what follows the end. A picture that breaks off is ended. */
export function cleanJpeg(bytes: Uint8Array): Parsed | Unclean {
  const needed = new Needed();
  const kept: Uint8Array[] = [];
  let frame: Uint8Array | undefined;
  let scans = 0;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return "photo.broken";
    while (bytes[at] === 0xff) at++;
    const marker = bytes[at];
    if (marker === undefined || marker === EOI) break;
    const start = at - 1;
    const length = u16(bytes, at + 1);
    const end = at + 1 + length;
    if (length < 2 || end > bytes.length) {
      if (scans === 0) return "photo.broken";
      break;
    }
    const body = bytes.subarray(at + 3, end);
    at = end;
    if (between(marker, APP0, 0xef) || marker === COMMENT) {
      needed.hear(marker, body);
      continue;
    }
    if (!SHAPES[marker]?.(body)) return "photo.broken";
    if (marker === SOS) {
      if (!frame) return "photo.broken";
      scans += 1;
      at = endOfScan(bytes, at);
    } else if (marker <= 0xc2) {
      if (frame) return "photo.broken";
      frame = body;
    }
    if (kept.push(bytes.subarray(start, at)) > PIECES_MAX) return "photo.broken";
  }
  if (!frame || scans === 0) return "photo.broken";
  const whole = joined([[0xff, 0xd8], ...needed.segments(), ...kept, [0xff, EOI]]);
  return { width: u16(frame, 3), height: u16(frame, 1), bytes: whole };
}
