import type { Context } from "hono";
import { FORM_PHOTO_BYTES_MAX, PHOTOS_MAX } from "../../shared/photo/limits.ts";
import type { App } from "../env.ts";
import { Refusal } from "../problem.ts";
import { noPlace, type Place, takePlace } from "./large.ts";
import { patience } from "./patience.ts";
import { readText } from "./read.ts";

/** A form's percent-encoding can treble every byte. */
const FORM_BYTES_MAX = 200 * 1024;
const WITH_PHOTOS_BYTES_MAX = PHOTOS_MAX * FORM_PHOTO_BYTES_MAX + FORM_BYTES_MAX;

interface Fields {
  typed: Record<string, string>;
  /** A file that is null was cut off: all of them together were too much. */
  files: (File | null)[];
}

/** A form as it was sent: the fields as they were typed, and the files that were chosen, in their order. */
export interface Sent extends Fields {
  /** Set when the files were not let in; the fields are there all the same. */
  refusal?: Refusal;
  /** To be called when the files are needed no more. */
  leave(): void;
}

/** Browsers turn every line end into CRLF on the way; the words are kept as they were typed. */
function asTyped(value: string): string {
  return value.replace(/\r\n/g, "\n");
}

/**
 * The first bytes of the body, and whether that was all. The rest is let in and thrown away: a browser that is cut short
 * while it sends shows an error instead of our answer. Nothing is set aside for bytes that have not arrived.
 */
async function readStart(c: Context, max: number, place?: Place): Promise<{ start: Blob; whole: boolean }> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let room = max;
  let whole = true;
  let lost = false;
  for await (const chunk of c.req.raw.body ?? []) {
    if (place && !lost && !place.goesOn()) {
      lost = true;
      room = 0;
      chunks.length = 0;
    }
    whole &&= chunk.byteLength <= room;
    if (room > 0) chunks.push(chunk.subarray(0, room));
    room = Math.max(0, room - chunk.byteLength);
  }
  if (lost) throw noPlace();
  return { start: new Blob(chunks), whole };
}

async function parse(type: string, { start, whole }: { start: Blob; whole: boolean }): Promise<Fields> {
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1] ?? "";
  const body = whole ? start : new Blob([start, `\r\n--${boundary}--\r\n`]);
  let parts: FormData;
  try {
    parts = await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new Refusal("unreadable");
  }
  const sent: Fields = { typed: {}, files: [] };
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

/** Lets a large form in, or says why not. */
async function enter(c: Context<App>): Promise<Place | Refusal> {
  try {
    await patience(c, "photo");
    return takePlace();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function readParts(c: Context<App>, type: string): Promise<Sent> {
  // No larger than one without files may be: that it comes in parts costs nothing.
  if (Number(c.req.header("content-length") ?? Infinity) <= FORM_BYTES_MAX)
    return { ...(await parse(type, await readStart(c, FORM_BYTES_MAX))), leave: () => undefined };
  const place = await enter(c);
  // The words come first, so they can be shown again.
  if (place instanceof Refusal)
    return { ...(await parse(type, await readStart(c, FORM_BYTES_MAX))), refusal: place, leave: () => undefined };
  try {
    return { ...(await parse(type, await readStart(c, WITH_PHOTOS_BYTES_MAX, place))), leave: place.leave };
  } catch (error) {
    place.leave();
    throw error;
  }
}

/** The fields of a form that carries no files. */
export async function readForm(c: Context): Promise<Sent["typed"]> {
  const typed: Sent["typed"] = {};
  for (const [name, value] of new URLSearchParams(await readText(c, FORM_BYTES_MAX))) typed[name] ??= asTyped(value);
  return typed;
}

/** A form in either of the two ways that browsers send one. */
export async function readSent(c: Context<App>): Promise<Sent> {
  const type = c.req.header("content-type") ?? "";
  if (/^multipart\/form-data\b/i.test(type)) return readParts(c, type);
  return { typed: await readForm(c), files: [], leave: () => undefined };
}
