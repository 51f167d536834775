import { ascii, big32, joined, says, u32 } from "./bytes.ts";
import type { Parsed, Unclean } from "./clean.ts";
import { orientationBlock, orientationIn } from "./exif.ts";
import { PIECES_MAX } from "./limits.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What the picture and its colours are made of (PNG, third edition, 11). Everything else goes: text, time, place, later frames. */
const KEPT = "IHDR PLTE IDAT tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs".split(" ");

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let i = 0; i < 8; i++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as PNG has it (annex D). */
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = TABLE[(c ^ bytes[i]!) & 255]! ^ (c >>> 8);
  return ~c >>> 0;
}

function chunk(type: string, body: ArrayLike<number>): Uint8Array {
  const named = joined([ascii(type), body]);
  return joined([big32(body.length), named, big32(crc(named))]);
}

/** Keeps the chunks of the picture whose sums are right; drops the others and what follows the end. */
export function cleanPng(bytes: Uint8Array): Parsed | Unclean {
  const header = bytes.subarray(16, 29);
  if (u32(bytes, 8) !== 13 || !says(bytes, 12, "IHDR")) return "photo.broken";
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let pictured = false;
  for (let at = SIGNATURE.length; ;) {
    const end = at + 12 + u32(bytes, at);
    if (at + 12 > bytes.length || end > bytes.length) return "photo.broken";
    if (says(bytes, at + 4, "IEND")) break;
    const type = KEPT.find((name) => says(bytes, at + 4, name));
    const exif = says(bytes, at + 4, "eXIf");
    if (type === "IHDR" && kept.length > 0) return "photo.broken";
    // A capital first letter means that no picture can be made without it.
    if (!type && (bytes[at + 4]! & 32) === 0) return "photo.broken";
    // The sum of the pixels is left to whoever draws them: it would cost more than all the rest.
    if ((exif || (type && type !== "IDAT")) && crc(bytes.subarray(at + 4, end - 4)) !== u32(bytes, end - 4))
      return "photo.broken";
    if (exif) orientation = orientationIn(bytes.subarray(at + 8, end - 4));
    if (type && kept.push(bytes.subarray(at, end)) > PIECES_MAX) return "photo.broken";
    pictured ||= type === "IDAT";
    at = end;
  }
  if (!pictured) return "photo.broken";
  const block = orientationBlock(orientation);
  const exif = block.length > 0 ? [chunk("eXIf", block)] : [];
  const whole = joined([SIGNATURE, kept[0]!, ...exif, ...kept.slice(1), chunk("IEND", [])]);
  return { width: u32(header, 0), height: u32(header, 4), bytes: whole };
}
