import { PART_BYTES, partsOf, PHOTO_BYTES_MAX, SIDE_MAX } from "../shared/photo/limits.ts";
import { photoPaths } from "../shared/photo/paths.ts";
import type { PartDraft, PartView, PhotoView } from "../shared/photo.ts";
import type { Problem } from "../shared/errors.ts";
import type { ThreadKey } from "../shared/thread.ts";
import type { Outcome } from "./api.ts";

/** A photo on its way: small enough, and under the id by which every retry is the same photo. */
export interface Waiting {
  id: string;
  site: string;
  complaint: string;
  bytes: ArrayBuffer;
}

const QUALITIES = [0.86, 0.7, 0.5];
/** Of a part, or of a picture, in ms; slow lines are slow. */
const TIMEOUT_MS = 60_000;

/** The picture anew, at most 2 MB and upright, without what its file says besides. Throws for what is no picture. */
export async function shrink(file: Blob): Promise<ArrayBuffer> {
  const picture = await createImageBitmap(file);
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d")!;
  for (let side = SIDE_MAX; side > SIDE_MAX / 8; side /= 2) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    canvas.width = Math.max(1, picture.width * scale);
    canvas.height = Math.max(1, picture.height * scale);
    // JPEG knows no transparency: without this it is black.
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    for (const quality of QUALITIES) {
      const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, "image/jpeg", quality));
      if (blob && blob.size <= PHOTO_BYTES_MAX) return blob.arrayBuffer();
    }
  }
  throw new RangeError();
}

/** A body without a type and no header of ours: a simple request, so there is no preflight. */
async function post<T>(url: string, body: BodyInit, read: (answer: Response) => Promise<T>): Promise<Outcome<T>> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), TIMEOUT_MS);
  try {
    const answer = await fetch(url, { method: "POST", body, credentials: "omit", signal: control.signal });
    if (answer.ok) return { ok: true, value: await read(answer) };
    const {
      code: error = "unknown",
      fields,
      retry_after_s: wait,
    }: Partial<Problem> = await answer.json().catch(() => ({}));
    return { ok: false, error, fields, wait, passes: answer.status === 429 || answer.status > 499 };
  } catch {
    return { ok: false, error: "offline", passes: true };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Sends what the Worker has not got of a photo, part by part, and tells how far it is. `again` asks first which parts
 * are there: after a reload, or when an answer was lost.
 */
export async function sendPhoto(
  base: string,
  key: ThreadKey,
  { id, bytes }: Waiting,
  again: boolean,
  tell: (parts: number, of: number) => void,
): Promise<Outcome<PhotoView>> {
  const of = partsOf(bytes.byteLength);
  let have: number[] = [];
  for (let asks = again; ; asks = false) {
    // All are there and it is no photo yet: any part that comes again makes the Worker try once more.
    const part = asks ? 0 : (Array.from({ length: of }, (_, n) => n).find((n) => !have.includes(n)) ?? 0);
    const head: PartDraft = { key, photo: id, part, bytes: bytes.byteLength };
    const body = asks ? [] : [bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES)];
    const frame = await new Blob([`${JSON.stringify(head)}\n`, ...body]).arrayBuffer();
    const outcome = await post(base + photoPaths.threadPhotos, frame, (answer) => answer.json() as Promise<PartView>);
    if (!outcome.ok) return outcome;
    if (outcome.value.photo) return { ok: true, value: outcome.value.photo };
    have = outcome.value.have;
    tell(have.length, of);
  }
}

/** The picture itself: strict pages show no image from an address, so its bytes are drawn. */
export function fetchPhoto(base: string, key: ThreadKey, photo: string): Promise<Outcome<Blob>> {
  return post(base + photoPaths.threadPhoto, JSON.stringify({ key, photo }), (answer) => answer.blob());
}
