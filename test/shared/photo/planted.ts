import { crc32 } from "node:zlib";
import { Buffer } from "node:buffer";

/** What must never come through: it stands in everything that is planted. */
export const SECRET = "GPS 52.5163N 13.3777E";
const secret = Buffer.from(SECRET, "latin1");

/** An Exif block as a phone writes it: which way up, and where. */
export function exif(orientation: number, order: "II" | "MM" = "II"): Buffer {
  const little = order === "II";
  const two = (n: number) => (little ? [n & 255, n >> 8] : [n >> 8, n & 255]);
  const four = (n: number) => (little ? [...two(n), 0, 0] : [0, 0, ...two(n)]);
  const place = [...two(0x010e), ...two(2), ...four(secret.length + 1), ...four(38)];
  const turned = [...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0];
  return Buffer.concat([
    Buffer.from([...Buffer.from(order), ...two(42), ...four(8), ...two(2), ...place, ...turned, ...four(0)]),
    secret,
    Buffer.from([0]),
  ]);
}

export const segment = (marker: number, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);

const named = (name: string, body: Uint8Array = secret): Buffer => Buffer.concat([Buffer.from(name, "latin1"), body]);

/** Everything a camera or an editor puts beside a JPEG picture. */
export const segments: [what: string, piece: Buffer][] = [
  ["Exif", segment(0xe1, named("Exif\0\0", exif(1)))],
  ["XMP", segment(0xe1, named("http://ns.adobe.com/xap/1.0/\0"))],
  ["Photoshop's", segment(0xed, named("Photoshop 3.0\0"))],
  ["a comment", segment(0xfe, secret)],
  ["pictures behind the picture", segment(0xe2, named("MPF\0"))],
  ["a thumbnail", segment(0xe0, named("JFXX\0\u0010"))],
  ["a maker's own", segment(0xe5, secret)],
];

export const chunk = (type: string, body: Uint8Array): Buffer => {
  const content = named(type, body);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
};

/** Everything that can stand beside a PNG picture. */
export const chunks: [what: string, piece: Buffer][] = [
  ["eXIf", chunk("eXIf", exif(1))],
  ["text", chunk("tEXt", named("Comment\0"))],
  ["packed text", chunk("zTXt", named("Comment\0\0"))],
  ["text of any language", chunk("iTXt", named("XML:com.adobe.xmp\0\0\0\0\0"))],
  ["the time", chunk("tIME", secret.subarray(0, 21))],
  ["something of an editor's", chunk("prVt", secret)],
];

const four = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(n);
  return bytes;
};

export const riffChunk = (type: string, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(type, "latin1"), four(body.length), body, Buffer.alloc(body.length % 2)]);

/** Everything that can stand beside a WebP picture. */
export const riffChunks: [what: string, piece: Buffer][] = [
  ["EXIF", riffChunk("EXIF", exif(1))],
  ["XMP", riffChunk("XMP ", secret)],
  ["something of an editor's", riffChunk("EDIT", secret)],
];

/** The picture with pieces behind its first `at` bytes. */
export function withPieces(picture: Uint8Array, at: number, pieces: readonly Uint8Array[]): Buffer {
  return Buffer.concat([picture.subarray(0, at), ...pieces, picture.subarray(at)]);
}

/** The same for WebP, whose first chunk says how long the file is. */
export function withRiff(picture: Uint8Array, pieces: readonly Uint8Array[], flags = 0): Buffer {
  const whole = Buffer.concat([picture, ...pieces]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole[20]! |= flags;
  return whole;
}
