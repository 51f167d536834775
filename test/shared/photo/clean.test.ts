import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPhoto, type Clean } from "../../../shared/photo/clean.ts";
import { jpeg, png, webpAlpha, webpLossless, webpLossy } from "./pictures.ts";
import { chunk, chunks, exif, riffChunks, SECRET, segment, segments, withPieces, withRiff } from "./planted.ts";

const START = { jpeg: 2, png: 33 };
const turnedJpeg = (orientation: number, order?: "II" | "MM") =>
  withPieces(jpeg, START.jpeg, [segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(orientation, order)]))]);

function clean(bytes: Uint8Array): Clean {
  const cleaned = cleanPhoto(bytes);
  if (typeof cleaned === "string") throw new Error(cleaned);
  return cleaned;
}
const some = <T>(of: readonly T[]) => fc.array(fc.constantFrom(...of), { minLength: 1, maxLength: 12 });
const part = (n: number, of: number, body: Uint8Array) =>
  segment(0xe2, Buffer.concat([Buffer.from(`ICC_PROFILE\0`), Buffer.from([n, of]), body]));
type Dirty = [what: string, picture: Uint8Array, dirty: Uint8Array];
const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text, 0, "latin1");

describe("a photo that says nothing but the picture", () => {
  test.each([
    ["JPEG", jpeg, "image/jpeg"],
    ["PNG", png, "image/png"],
    ["lossy WebP", webpLossy, "image/webp"],
    ["lossless WebP", webpLossless, "image/webp"],
    ["WebP with transparency", webpAlpha, "image/webp"],
  ])("%s comes through as it is, byte by byte", (_what, picture, type) => {
    const { bytes, ...told } = clean(picture);
    expect(told).toEqual({ type, width: 12, height: 8 });
    expect(Buffer.from(bytes).equals(picture)).toBe(true);
  });
});

describe("what a photo says besides the picture is gone", () => {
  test.each<Dirty>([
    ...segments.map(([what, piece]): Dirty => [`JPEG: ${what}`, jpeg, withPieces(jpeg, START.jpeg, [piece])]),
    ...chunks.map(([what, piece]): Dirty => [`PNG: ${what}`, png, withPieces(png, START.png, [piece])]),
    ...riffChunks.map(([what, piece]): Dirty => [`WebP: ${what}`, webpAlpha, withRiff(webpAlpha, [piece], 0x0c)]),
    ["JPEG: behind the end", jpeg, Buffer.concat([jpeg, Buffer.from(SECRET)])],
    ["PNG: behind the end", png, Buffer.concat([png, Buffer.from(SECRET)])],
    ["WebP: behind the end", webpLossy, Buffer.concat([webpLossy, Buffer.from(SECRET)])],
  ])("%s", (_what, picture, dirty) => {
    expect(holds(dirty, SECRET.slice(0, 20))).toBe(true);
    expect(Buffer.from(clean(dirty).bytes).equals(picture)).toBe(true);
  });

  test("a thumbnail inside the first segment of a JPEG", () => {
    const thumbnail = Buffer.concat([jpeg.subarray(6, 18), Buffer.from([7, 1]), Buffer.from(SECRET)]);
    const dirty = Buffer.concat([jpeg.subarray(0, 2), segment(0xe0, thumbnail), jpeg.subarray(20)]);
    expect(Buffer.from(clean(dirty).bytes).equals(jpeg)).toBe(true);
  });

  test("in whatever order and number it stands there", () => {
    const dirty = fc.oneof(
      some(segments).map(
        (list) =>
          [
            jpeg,
            withPieces(
              jpeg,
              START.jpeg,
              list.map(([, piece]) => piece),
            ),
          ] as const,
      ),
      some(chunks).map(
        (list) =>
          [
            png,
            withPieces(
              png,
              START.png,
              list.map(([, piece]) => piece),
            ),
          ] as const,
      ),
      some(riffChunks).map(
        (list) =>
          [
            webpAlpha,
            withRiff(
              webpAlpha,
              list.map(([, piece]) => piece),
              0x0c,
            ),
          ] as const,
      ),
    );
    fc.assert(
      fc.property(dirty, ([picture, bytes]) => {
        expect(Buffer.from(clean(bytes).bytes).equals(picture)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("what the picture needs stays", () => {
  test.each([2, 3, 4, 5, 6, 7, 8])(
    "a JPEG that lies on its side or head (%i) says so, and nothing more",
    (orientation) => {
      for (const order of ["II", "MM"] as const) {
        const { bytes } = clean(turnedJpeg(orientation, order));
        expect(holds(bytes, SECRET)).toBe(false);
        expect(bytes.length).toBe(jpeg.length + 36);
        expect([...bytes.subarray(20, 30)]).toEqual([0xff, 0xe1, 0, 34, ...Buffer.from("Exif\0\0")]);
        expect([...bytes.subarray(40, 50)]).toEqual([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation]);
        expect(Buffer.from(clean(bytes).bytes).equals(bytes)).toBe(true);
      }
    },
  );

  test("so does a PNG, and a WebP", () => {
    const turned = [withPieces(png, START.png, [chunk("eXIf", exif(6))]), withRiff(webpAlpha, [riffChunk6()], 0x08)];
    for (const dirty of turned) {
      const { bytes } = clean(dirty);
      expect(holds(bytes, SECRET)).toBe(false);
      expect(Buffer.from(bytes).includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true);
      expect(Buffer.from(clean(bytes).bytes).equals(bytes)).toBe(true);
    }
  });

  test("the colour profile, in several segments too, if it is whole", () => {
    const profile = jpeg.subarray(38, 494);
    const halves = [part(1, 2, profile.subarray(0, 200)), part(2, 2, profile.subarray(200))];
    const bare = Buffer.concat([jpeg.subarray(0, 20), jpeg.subarray(494)]);
    const inOrder = withPieces(bare, 20, halves);
    expect(Buffer.from(clean(inOrder).bytes).equals(inOrder)).toBe(true);
    expect(Buffer.from(clean(withPieces(bare, 20, halves.toReversed())).bytes).equals(inOrder)).toBe(true);
    for (const wrong of [halves.slice(1), [part(1, 1, Buffer.from(SECRET))], [part(1, 1, profile.subarray(0, 300))]])
      expect(Buffer.from(clean(withPieces(bare, 20, wrong)).bytes).equals(bare)).toBe(true);
  });

  test("a JPEG that breaks off is ended, so that what came can be seen", () => {
    const { bytes } = clean(jpeg.subarray(0, jpeg.length - 2));
    expect(Buffer.from(bytes).equals(jpeg)).toBe(true);
  });
});

function riffChunk6(): Buffer {
  const body = exif(6);
  return Buffer.concat([Buffer.from("EXIF"), Buffer.from([body.length, 0, 0, 0]), body, Buffer.alloc(body.length % 2)]);
}
