import { env } from "cloudflare:workers";
import { ascii, joined } from "../../../shared/photo/bytes.ts";
import { PART_BYTES, partsOf } from "../../../shared/photo/limits.ts";
import type { PartView } from "../../../shared/photo.ts";
import { paths } from "../../../shared/paths.ts";
import { jpeg } from "../../shared/photo/pictures.ts";
import { type Answer, freshId, knock, type Thread } from "../world.ts";

/** Stands in every photo of these tests beside the picture, as a phone writes it, and must never come out. */
export const PLACE = "GPS 52.5163N 13.3777E";

/** A photo as a phone makes it: at least so many bytes, and it says where it was taken. */
export function photo(bytes = 0): Uint8Array {
  const exif = ascii(`Exif\0\0${PLACE}`);
  const head = joined([[0xff, 0xe1, 0, exif.length + 2], exif]);
  const coded = new Uint8Array(Math.max(0, bytes - jpeg.length - head.length)).fill(0x55);
  return joined([jpeg.subarray(0, 2), head, jpeg.subarray(2, -2), coded, jpeg.subarray(-2)]);
}

/** The same picture without what it said, as it must come out. */
export function cleaned(bytes = 0): Uint8Array {
  const dirty = photo(bytes);
  const length = 4 + 6 + PLACE.length;
  return joined([dirty.subarray(0, 2), dirty.subarray(2 + length)]);
}

export interface Sending {
  id?: string;
  bytes?: Uint8Array;
  /** Says another length than the photo has. */
  total?: number;
  key?: object;
}

/** One part of a photo, framed as the widget does; `n` past the end sends no bytes. */
export function frame(thread: Thread, n: number, { id = freshId(), bytes = photo(), total, key }: Sending): Uint8Array {
  const head = { key: key ?? thread.key, photo: id, part: n, bytes: total ?? bytes.length };
  return joined([ascii(`${JSON.stringify(head)}\n`), bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES)]);
}

export async function sendsPart(thread: Thread, n: number, sending: Sending): Promise<Answer<PartView>> {
  return sendsFrame(thread, frame(thread, n, sending));
}

export async function sendsFrame(thread: Thread, body: Uint8Array): Promise<Answer<PartView>> {
  const headers = { "x-test-network": thread.visitor.network };
  return knock<PartView>(paths.threadPhotos, { method: "POST", body, headers });
}

/** Sends a whole photo, part by part. The answer to the last one. */
export async function sendsPhoto(thread: Thread, sending: Sending = {}): Promise<Answer<PartView>> {
  const whole = { id: freshId(), bytes: photo(), ...sending };
  let last: Answer<PartView> | undefined;
  for (let n = 0; n < partsOf(whole.bytes.length); n++) last = await sendsPart(thread, n, whole);
  if (!last) throw new Error("nothing was sent");
  return last;
}

/** Every name in the bucket. */
export async function inBucket(): Promise<string[]> {
  const { objects } = await bucket().list();
  return objects.map(({ key }) => key);
}

export function bucket(): R2Bucket {
  return (env as unknown as { PHOTOS: R2Bucket }).PHOTOS;
}
