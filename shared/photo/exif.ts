import { big32 } from "./bytes.ts";

const ORIENTATION = 0x0112;
const SHORT = 3;

/**
 * Which way up the picture is, 1 (as stored) to 8, out of a TIFF block as Exif carries it; 1 where it does not say.
 * CIPA DC-008 (Exif 3.0), 4.6.2 and 4.6.5.1.
 */
export function orientationIn(tiff: Uint8Array): number {
  const order = String.fromCharCode(...tiff.subarray(0, 2));
  if ((order !== "II" && order !== "MM") || tiff.length < 10) return 1;
  const little = order === "II";
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return 1;
  const count = view.getUint16(first, little);
  for (let i = 0, at = first + 2; i < count && at + 12 <= tiff.length; i++, at += 12) {
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const value = view.getUint16(at + 2, little) === SHORT ? view.getUint16(at + 8, little) : 1;
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A TIFF block that says this one thing; nothing at all when there is nothing to say. */
export function orientationBlock(orientation: number): number[] {
  if (orientation === 1) return [];
  const entry = [ORIENTATION >> 8, ORIENTATION & 255, 0, SHORT, ...big32(1), 0, orientation, 0, 0];
  return [0x4d, 0x4d, 0, 42, ...big32(8), 0, 1, ...entry, ...big32(0)];
}
