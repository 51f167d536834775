import type { Context } from "hono";
import { FORM_PHOTO_BYTES_MAX, PHOTOS_MAX } from "../../shared/photo/limits.ts";
import { Refusal } from "../problem.ts";
import { readText } from "./read.ts";

/** A form's percent-encoding can treble every byte. */
const FORM_BYTES_MAX = 200 * 1024;
const WITH_PHOTOS_BYTES_MAX = PHOTOS_MAX * FORM_PHOTO_BYTES_MAX + FORM_BYTES_MAX;

/** A form as it was sent: the fields as they were typed, and the files that were chosen, in their order. */
export interface Sent {
  typed: Record<string, string>;
  /** A file that is null was cut off: all of them together were too much. */
  files: (File | null)[];
}

/** Browsers turn every line end into CRLF on the way; the words are kept as they were typed. */
function asTyped(value: string): string {
  return value.replace(/\r\n/g, "\n");
}

/**
 * The first bytes of the body, and whether that was all. The rest is let in and thrown away: a browser that is cut short
 * while it sends shows an error instead of our answer.
 */
async function readStart(c: Context, max: number): Promise<{ bytes: Uint8Array<ArrayBuffer>; whole: boolean }> {
  const said = Number(c.req.header("content-length") ?? max);
  const bytes = new Uint8Array(Math.min(max, said >= 0 ? said : max));
  let at = 0;
  let whole = true;
  for await (const chunk of c.req.raw.body ?? []) {
    const room = bytes.length - at;
    bytes.set(chunk.subarray(0, room), at);
    at += Math.min(room, chunk.byteLength);
    whole &&= chunk.byteLength <= room;
  }
  return { bytes: bytes.subarray(0, at), whole };
}

async function readParts(c: Context, type: string): Promise<Sent> {
  const { bytes, whole } = await readStart(c, WITH_PHOTOS_BYTES_MAX);
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1] ?? "";
  const body = whole ? bytes : new Blob([bytes, `\r\n--${boundary}--\r\n`]);
  let parts: FormData;
  try {
    parts = await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new Refusal("unreadable");
  }
  const sent: Sent = { typed: {}, files: [] };
  for (const [name, value] of parts) {
    // An empty file is how browsers send that none was chosen.
    if (value instanceof File) {
      if (value.size > 0) sent.files.push(value);
    } else if (value.length > FORM_BYTES_MAX) throw new Refusal("too_large");
    else sent.typed[name] ??= asTyped(value);
  }
  if (!whole && sent.files.length > 0) sent.files.splice(-1, 1, null);
  return sent;
}

/** The fields of a form that carries no files. */
export async function readForm(c: Context): Promise<Sent["typed"]> {
  const typed: Sent["typed"] = {};
  for (const [name, value] of new URLSearchParams(await readText(c, FORM_BYTES_MAX))) typed[name] ??= asTyped(value);
  return typed;
}

/** A form in either of the two ways that browsers send one. */
export async function readSent(c: Context): Promise<Sent> {
  const type = c.req.header("content-type") ?? "";
  if (/^multipart\/form-data\b/i.test(type)) return readParts(c, type);
  return { typed: await readForm(c), files: [] };
}
