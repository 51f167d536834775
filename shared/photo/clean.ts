import { cleanJpeg } from "./jpeg.ts";
import { PIXELS_MAX } from "./limits.ts";
import { cleanPng } from "./png.ts";
import { cleanWebp } from "./webp.ts";

/** What a photo can be. SVG never is one: it is a program. */
export const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp"] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];

/** Why bytes are no photo for us: another kind of file (or one that moves), not whole, or too many pixels. */
export type Unclean = "photo.type" | "photo.broken" | "photo.pixels";

/** What a parser found: pixels as they are stored, and the file without anything that is not the picture. */
export interface Parsed {
  width: number;
  height: number;
  bytes: Uint8Array;
}
export interface Clean extends Parsed {
  type: PhotoType;
}

const PARSERS: [type: PhotoType, magic: (bytes: Uint8Array) => boolean, parse: (b: Uint8Array) => Parsed | Unclean][] =
  [
    ["image/jpeg", (b) => startsWith(b, 0, [0xff, 0xd8, 0xff]), cleanJpeg],
    ["image/png", (b) => startsWith(b, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), cleanPng],
    [
      "image/webp",
      (b) => startsWith(b, 0, [0x52, 0x49, 0x46, 0x46]) && startsWith(b, 8, [0x57, 0x45, 0x42, 0x50]),
      cleanWebp,
    ],
  ];

function startsWith(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[at + i] === byte);
}

/**
 * The photo without what it tells besides the picture: place, time, device, thumbnails, comments, edits, and whatever
 * hangs behind its end. What the picture needs to look right stays: colour profile, density, and the orientation alone.
 * The first bytes decide what it is, never a name. Cleaning twice changes nothing more. Never throws; cost grows with
 * the length. The answer is the clean photo or the code of what is wrong.
 */
export function cleanPhoto(bytes: Uint8Array): Clean | Unclean {
  for (const [type, is, parse] of PARSERS) {
    if (!is(bytes)) continue;
    const parsed = parse(bytes);
    if (typeof parsed === "string") return parsed;
    if (parsed.width === 0 || parsed.height === 0) return "photo.broken";
    return parsed.width * parsed.height > PIXELS_MAX ? "photo.pixels" : { type, ...parsed };
  }
  return "photo.type";
}
