import { joined } from "../../shared/photo/bytes.ts";
import { partsOf } from "../../shared/photo/limits.ts";
import type { PartDraft, PartView } from "../../shared/photo.ts";
import type { Env } from "../env.ts";
import { randomSecret } from "../keys.ts";
import { Refusal } from "../problem.ts";
import { beginPhoto, type PhotoName, type PhotoRow } from "../store/photos.ts";
import { toPhotoViews } from "../views/photo.ts";
import { openAlbum } from "./album.ts";
import { type Bucket, bucketOf } from "./bucket.ts";
import { askAboutPhotos, refusePhoto, takePicture } from "./take.ts";

export interface Part extends PartDraft {
  /** The bytes of this part; none asks which parts are there. */
  body: Uint8Array;
}

/** What became of a part, and whether it was the one that made the photo whole. */
export interface Taken {
  view: PartView;
  fresh: boolean;
}

function whole(photos: PhotoRow[], { photo, bytes }: Part): PartView {
  const have = Array.from({ length: partsOf(bytes) }, (_, n) => n);
  return { have, photo: toPhotoViews(photos).find(({ id }) => id === photo) ?? null };
}

/** The row of this photo, made when it is new; another photo under its id is refused. */
async function rowFor(env: Env, part: Part, known: PhotoRow | undefined, now: number): Promise<PhotoRow> {
  const { site, id: complaint } = part.key;
  const name: PhotoName = { site, complaint, id: part.photo };
  const begin = { object: randomSecret(), bytes: part.bytes };
  const row =
    known ??
    (await askAboutPhotos(env, site, (db) => beginPhoto(db, name, begin, now))).find(({ id }) => id === part.photo);
  if (!row) throw refusePhoto("photo.many");
  if (row.bytes !== part.bytes) throw new Refusal("invalid", { fields: { bytes: "photo.other" } });
  return row;
}

async function assemble(bucket: Bucket, row: PhotoRow, parts: number): Promise<Uint8Array> {
  const pieces = await Promise.all(Array.from({ length: parts }, (_, n) => bucket.part(row.object, n)));
  return joined(pieces);
}

/**
 * Keeps one part of a photo, in any order and as often as it comes; the part that is the last one missing makes the
 * photo. Answers which parts are there, so that a broken upload goes on where it was, from any page that has the key.
 */
export async function takePart(env: Env, part: Part, now: number): Promise<Taken> {
  const { site, id: complaint } = part.key;
  const { photos } = await openAlbum(env, part.key);
  const bucket = bucketOf(env);
  const known = photos.find(({ id }) => id === part.photo);
  if (known && known.added_at !== null) return { view: whole(photos, part), fresh: false };
  if (part.body.length === 0) {
    return { view: { have: known ? await bucket.partsOf(known.object) : [], photo: null }, fresh: false };
  }
  const row = await rowFor(env, part, known, now);
  if (row.added_at !== null) return { view: whole([...photos, row], part), fresh: false };
  await bucket.putPart(row.object, part.part, part.body);
  const have = await bucket.partsOf(row.object);
  const parts = partsOf(part.bytes);
  if (have.length < parts) return { view: { have, photo: null }, fresh: false };
  const bytes = await assemble(bucket, row, parts);
  const name = { site, complaint, id: part.photo };
  return { view: whole(await takePicture(env, name, row.object, bytes, now), part), fresh: true };
}
