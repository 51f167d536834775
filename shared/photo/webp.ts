import { ascii, joined, little32, says, u24Little, u32Little } from "./bytes.ts";
import type { Parsed, Unclean } from "./clean.ts";
import { orientationBlock, orientationIn } from "./exif.ts";
import { isProfile } from "./profile.ts";

/** Flags of the extended header (RFC 9649, 2.7). */
const ICC = 0x20;
const ALPHA = 0x10;
const EXIF = 0x08;

interface Size {
  width: number;
  height: number;
}

/** The size that a lossy bit stream (RFC 6386, 9.1) says of itself. */
function sizeOfLossy(body: Uint8Array): Size | undefined {
  if (body.length < 10 || (body[0]! & 1) !== 0 || !says(body, 3, "\x9d\x01\x2a")) return undefined;
  const both = u32Little(body, 6);
  return { width: both & 0x3fff, height: (both >>> 16) & 0x3fff };
}

/** The size that a lossless bit stream (RFC 9649, 3.4) says of itself. */
function sizeOfLossless(body: Uint8Array): Size | undefined {
  if (body.length < 5 || body[0] !== 0x2f) return undefined;
  const both = u32Little(body, 1);
  return { width: (both & 0x3fff) + 1, height: ((both >>> 14) & 0x3fff) + 1 };
}

function chunk(type: string, body: ArrayLike<number>): Uint8Array {
  return joined([ascii(type), little32(body.length), body, body.length % 2 === 1 ? [0] : []]);
}

const KNOWN = ["VP8X", "ICCP", "ALPH", "VP8 ", "VP8L", "EXIF", "ANIM", "ANMF"];

/** The chunks that we know, the first of each kind; undefined where the chunks do not fill the file. */
function chunksOf(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  const chunks = new Map<string, Uint8Array>();
  const end = 8 + u32Little(bytes, 4);
  if (end > bytes.length) return undefined;
  for (let at = 12; at < end;) {
    const length = u32Little(bytes, at + 4);
    const next = at + 8 + length + (length % 2);
    if (at + 8 > end || next > end) return undefined;
    const type = KNOWN.find((name) => says(bytes, at, name));
    if (type && !chunks.has(type)) chunks.set(type, bytes.subarray(at + 8, at + 8 + length));
    at = next;
  }
  return chunks;
}

/** Keeps the still picture, its transparency and its colours; drops the other chunks and what follows the end. */
export function cleanWebp(bytes: Uint8Array): Parsed | Unclean {
  const chunks = chunksOf(bytes);
  if (!chunks) return "photo.broken";
  if (chunks.has("ANIM") || chunks.has("ANMF")) return "photo.type";
  const lossy = chunks.get("VP8 ");
  const lossless = chunks.get("VP8L");
  const drawn = lossy ? sizeOfLossy(lossy) : lossless && sizeOfLossless(lossless);
  if (!drawn) return "photo.broken";
  const picture = lossy ? chunk("VP8 ", lossy) : chunk("VP8L", lossless!);
  const header = chunks.get("VP8X");
  const pieces = header ? extended(header, chunks, picture, lossy !== undefined) : [picture];
  const canvas = header
    ? { width: u24Little(header, 4) + 1, height: u24Little(header, 7) + 1 }
    : { width: drawn.width, height: drawn.height };
  // What the two headers say must be one thing: the second is what is drawn, whatever the first one promised.
  if (header?.length === 10 ? canvas.width !== drawn.width || canvas.height !== drawn.height : header) {
    return "photo.broken";
  }
  const body = joined([ascii("WEBP"), ...pieces]);
  return { ...drawn, bytes: joined([ascii("RIFF"), little32(body.length), body]) };
}

function extended(
  header: Uint8Array,
  chunks: Map<string, Uint8Array>,
  picture: Uint8Array,
  lossy: boolean,
): Uint8Array[] {
  const profile = chunks.get("ICCP");
  const colours = profile && isProfile(profile) ? [chunk("ICCP", profile)] : [];
  const alpha = lossy && chunks.has("ALPH") ? [chunk("ALPH", chunks.get("ALPH")!)] : [];
  const told = chunks.get("EXIF") ?? new Uint8Array();
  const block = orientationBlock(orientationIn(says(told, 0, "Exif\0\0") ? told.subarray(6) : told));
  const exif = block.length > 0 ? [chunk("EXIF", block)] : [];
  const flags = ((header[0] ?? 0) & ALPHA) | (colours.length > 0 ? ICC : 0) | (exif.length > 0 ? EXIF : 0);
  const anew = chunk("VP8X", joined([[flags, 0, 0, 0], header.subarray(4, 10)]));
  return [anew, ...colours, ...alpha, picture, ...exif];
}
