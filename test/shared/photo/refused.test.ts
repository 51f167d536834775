import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPhoto } from "../../../shared/photo/clean.ts";
import { FORM_PHOTO_BYTES_MAX } from "../../../shared/photo/limits.ts";
import { jpeg, png, webpAlpha, webpLossless, webpLossy } from "./pictures.ts";
import { chunk, riffChunk, riffChunks, segments, withPieces, withRiff } from "./planted.ts";

const text = (words: string) => Buffer.from(words);

describe("what is no photo is refused, whatever it calls itself", () => {
  test.each([
    ["nothing", Buffer.alloc(0)],
    ["SVG", text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["a page", text("<!doctype html><script>alert(1)</script>")],
    ["GIF", text("GIF89a")],
    ["PDF", text("%PDF-1.7")],
    ["a photo behind something else", Buffer.concat([text(" "), jpeg])],
    ["a WebP that moves", withRiff(webpAlpha, [riffChunk("ANMF", Buffer.alloc(24))], 2)],
  ])("%s", (_what, bytes) => expect(cleanPhoto(bytes)).toBe("photo.type"));

  test.each([
    ["a JPEG without a picture", jpeg.subarray(0, 500)],
    ["a PNG that breaks off", png.subarray(0, png.length - 12)],
    ["a PNG whose sum is wrong", withPieces(png, 33, [chunk("gAMA", text("1234")).fill(0, 8, 9)])],
    ["a WebP that breaks off", webpLossy.subarray(0, webpLossy.length - 1)],
    ["a PNG with two headers", withPieces(png, 33, [png.subarray(8, 33)])],
    ["a PNG that needs something unknown", withPieces(png, 33, [chunk("XXXX", text("x"))])],
    ["a JPEG in a JPEG", withPieces(jpeg, 2, [jpeg])],
  ])("%s", (_what, bytes) => expect(cleanPhoto(bytes)).toBe("photo.broken"));
});

/** The picture with other numbers in its header. */
function claiming(picture: Uint8Array, at: number, numbers: readonly number[]): Buffer {
  const bytes = Buffer.from(picture);
  bytes.set(numbers, at);
  return bytes;
}

describe("a few bytes that claim to be a wall of pixels", () => {
  const frame = Buffer.from(jpeg).indexOf(Buffer.from([0xff, 0xc0])) + 5;
  const header = chunk("IHDR", Buffer.from([0, 0, 0x40, 0, 0, 0, 0x40, 0, 8, 6, 0, 0, 0]));
  const lossless = Buffer.from(webpLossless).indexOf("VP8L") + 9;
  const wide = claiming(claiming(webpLossless, lossless, [0xff, 0xff, 0xff, 0x0f]), 24, [0xff, 0x3f, 0, 0xff, 0x3f, 0]);
  test.each([
    ["JPEG", claiming(jpeg, frame, [0xff, 0xff, 0xff, 0xff])],
    ["PNG", Buffer.concat([png.subarray(0, 8), header, png.subarray(33)])],
    ["WebP", wide],
  ])("%s", (_what, bytes) => expect(cleanPhoto(bytes)).toBe("photo.pixels"));

  test("a WebP that says one size outside and another inside", () => {
    expect(cleanPhoto(claiming(webpLossless, lossless, [0xff, 0xff, 0xff, 0x0f]))).toBe("photo.broken");
  });

  test("a picture without extent", () => {
    expect(cleanPhoto(claiming(jpeg, frame, [0, 0, 0, 8]))).toBe("photo.broken");
  });
});

/** Real files with something wrong: bytes changed, cut out, doubled, put in; and parts of several joined. */
const pictures = [
  jpeg,
  png,
  webpLossy,
  webpLossless,
  webpAlpha,
  withPieces(
    jpeg,
    2,
    segments.map(([, piece]) => piece),
  ),
  withRiff(
    webpAlpha,
    riffChunks.map(([, piece]) => piece),
    0x0c,
  ),
];
const place = fc.nat(2_000);
const change = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant("set" as const), place, fc.integer({ min: 0, max: 255 })) },
  fc.tuple(fc.constant("cut" as const), place, fc.integer({ min: 1, max: 40 })),
  fc.tuple(fc.constant("double" as const), place, fc.integer({ min: 1, max: 200 })),
  fc.tuple(fc.constant("end" as const), place, fc.constant(0)),
  fc.tuple(fc.constant("marker" as const), place, fc.integer({ min: 0xc0, max: 0xff })),
);

function changed(bytes: Buffer, [how, where, value]: [string, number, number]): Buffer {
  const at = where % Math.max(1, bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if (how === "set") return Buffer.concat([before, Buffer.from([value]), after.subarray(1)]);
  if (how === "cut") return Buffer.concat([before, after.subarray(value)]);
  if (how === "double") return Buffer.concat([before, after.subarray(0, value), after]);
  if (how === "marker") return Buffer.concat([before, Buffer.from([0xff, value]), after.subarray(2)]);
  return before;
}
const mutated = fc
  .tuple(fc.constantFrom(...pictures), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([picture, changes]) => changes.reduce<Buffer>(changed, Buffer.from(picture)));
const magic = fc.constantFrom(jpeg.subarray(0, 2), png.subarray(0, 33), webpLossy.subarray(0, 12), Buffer.alloc(0));
const garbage = fc.tuple(magic, fc.uint8Array({ maxLength: 300 })).map((pieces) => Buffer.concat(pieces));

test("whatever comes, the answer is a photo that needs no more cleaning, or a code", () => {
  let taken = 0;
  const runs = 12_000;
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 1, arbitrary: garbage }), (bytes) => {
      const before = Buffer.from(bytes);
      const cleaned = cleanPhoto(bytes);
      expect(before.equals(bytes)).toBe(true);
      if (typeof cleaned === "string") {
        expect(cleaned).toMatch(/^photo\.(type|broken|pixels)$/);
        return;
      }
      taken += 1;
      expect(cleaned.bytes.length).toBeLessThanOrEqual(bytes.length + 2);
      expect(cleanPhoto(cleaned.bytes)).toEqual(cleaned);
    }),
    { numRuns: runs },
  );
  // Were all refused, or none, nothing would have been shown.
  expect(taken).toBeGreaterThan(runs / 50);
  expect(taken).toBeLessThan(runs);
});

test("the worst files of the largest size take no longer than a few passes over them", () => {
  const size = FORM_PHOTO_BYTES_MAX;
  const scan = withPieces(jpeg, jpeg.length - 2, [Buffer.alloc(size, 0xff)]);
  const stuffed = withPieces(jpeg, jpeg.length - 2, [Buffer.alloc(size, Buffer.from([0xff, 0x00]))]);
  const tables = withPieces(jpeg, 2, [Buffer.alloc(size, Buffer.from([0xff, 0xe5, 0, 2]))]);
  const small = withPieces(png, 33, Array(Math.floor(size / 12)).fill(chunk("tEXt", Buffer.alloc(0))));
  const many = withRiff(webpAlpha, [Buffer.alloc(size, riffChunk("EDIT", Buffer.alloc(0)))]);
  const one = performance.now();
  for (let i = 0, sum = 0; i < size; i++) sum += scan[i]!;
  const pass = Math.max(5, performance.now() - one);
  for (const bytes of [scan, stuffed, tables, small, many]) {
    const began = performance.now();
    cleanPhoto(bytes);
    expect(performance.now() - began).toBeLessThan(pass * 200);
  }
});
