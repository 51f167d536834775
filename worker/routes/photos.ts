import { type Context, Hono } from "hono";
import { PART_BYTES, partsOf } from "../../shared/photo/limits.ts";
import { PartDraft, PhotoQuery } from "../../shared/photo.ts";
import { paths, patterns } from "../../shared/paths.ts";
import { type App, databaseFor } from "../env.ts";
import { patience } from "../middleware/patience.ts";
import { check, readBody, readBytes } from "../middleware/read.ts";
import { nudge } from "../nudge.ts";
import { openAlbum } from "../photos/album.ts";
import { answerPhoto } from "../photos/serve.ts";
import { askAboutPhotos } from "../photos/take.ts";
import { readPhotoTicket } from "../photos/ticket.ts";
import { type Part, takePart } from "../photos/upload.ts";
import { Refusal } from "../problem.ts";
import { readAlbum } from "../store/photos.ts";
import { doorOf } from "./public.ts";
import { keyed } from "./thread.ts";

/** The line of JSON before the bytes; a real one has about 300. */
const HEAD_BYTES_MAX = 1_024;
const LINE_END = 0x0a;

/** One line of JSON, then the bytes: no header of ours and no content type, so that browsers ask nobody first. */
async function readPart(c: Context<App>): Promise<Part> {
  const frame = await readBytes(c, HEAD_BYTES_MAX + PART_BYTES);
  const found = frame.subarray(0, HEAD_BYTES_MAX).indexOf(LINE_END);
  const end = found === -1 ? frame.length : found;
  if (end > HEAD_BYTES_MAX) throw new Refusal("unreadable");
  let head: unknown;
  try {
    head = JSON.parse(new TextDecoder().decode(frame.subarray(0, end)));
  } catch {
    throw new Refusal("unreadable");
  }
  const draft = check(PartDraft, head);
  const body = frame.subarray(end + 1);
  const last = draft.part === partsOf(draft.bytes) - 1;
  const length = last ? draft.bytes - draft.part * PART_BYTES : PART_BYTES;
  if (body.length !== 0 && body.length !== length) throw new Refusal("invalid", { fields: { part: "part.size" } });
  return { ...draft, body };
}

/** For whoever holds a key of the thread, or a ticket for one photo. */
export const photoRoutes = new Hono<App>();

photoRoutes.post(paths.threadPhotos, async (c) => {
  await patience(c, "photo");
  const part = await keyed(() => readPart(c));
  const { view, fresh } = await takePart(c.env, part, c.var.now);
  if (fresh) doorOf(c).waitUntil(nudge(c.env, part.key.site, part.key.id));
  return c.json(view, fresh ? 201 : 200, { "Cache-Control": "no-store" });
});

photoRoutes.post(paths.threadPhoto, async (c) => {
  const { key, photo } = await keyed(() => readBody(c, PhotoQuery));
  const { photos } = await openAlbum(c.env, key);
  return answerPhoto(c.env, photos, photo, "attachment");
});

photoRoutes.get(paths.statusPhoto, async (c) => {
  const name = await readPhotoTicket(c.env, c.req.query("p") ?? "", c.var.now);
  if (!name) throw new Refusal("not_found");
  const album = await askAboutPhotos(c.env, name.site, (db) => readAlbum(db, name.site, name.complaint));
  return answerPhoto(c.env, album?.photos ?? [], name.id, "inline");
});

/** For the team, of its own site; mounted behind the session. */
export const teamPhotoRoutes = new Hono<App>();

teamPhotoRoutes.get(patterns.photo, async (c) => {
  const { site } = c.var.me;
  const album = await readAlbum(databaseFor(c.env, site), site, c.req.param("id"));
  return answerPhoto(c.env, album?.photos ?? [], c.req.param("photo"), "inline");
});
