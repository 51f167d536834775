import type { PhotoType } from "../../shared/photo/clean.ts";
import { PHOTOS_MAX } from "../../shared/photo/limits.ts";
import { commit } from "./commit.ts";
import { type ComplaintRow, selectComplaint } from "./complaints.ts";

/** Photos of one complaint that have begun: more than it may have in the end, because some are given up half-way. */
const BEGUN_MAX = 2 * PHOTOS_MAX;

/** A photo as stored; `added_at`, type and size are null until it was taken. Times in ms UTC. */
export interface PhotoRow {
  id: string;
  object: string;
  bytes: number;
  began_at: number;
  added_at: number | null;
  type: PhotoType | null;
  width: number | null;
  height: number | null;
}

/** Which photo of which complaint. */
export interface PhotoName {
  site: string;
  complaint: string;
  id: string;
}

const COLUMNS = "id, object, bytes, began_at, added_at, type, width, height";

/** All that have begun, at most six. */
export function selectPhotos(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db.prepare(`SELECT ${COLUMNS} FROM photos WHERE site = ?1 AND complaint = ?2`).bind(site, complaint);
}

/** A complaint and its photos: what adding one and showing one has to know. One round trip. */
export interface Album {
  complaint: ComplaintRow;
  photos: PhotoRow[];
}

export async function readAlbum(db: D1Database, site: string, id: string): Promise<Album | undefined> {
  const results = await commit(db, [selectComplaint(db, site, id), selectPhotos(db, site, id)]);
  const complaint = results[0]?.results[0] as ComplaintRow | undefined;
  return complaint && { complaint, photos: (results[1]?.results ?? []) as unknown as PhotoRow[] };
}

/** The photos that were taken, in the order they came. Sorted here: in the database it would read every row twice. */
export function takenOf(photos: readonly PhotoRow[]): (PhotoRow & { added_at: number; type: PhotoType })[] {
  return photos
    .filter((photo): photo is PhotoRow & { added_at: number; type: PhotoType } => photo.added_at !== null)
    .toSorted((a, b) => a.added_at - b.added_at || (a.id < b.id ? -1 : 1));
}

/** Makes room for a photo, or changes nothing where there is none left; answers what then stands under its id. */
export async function beginPhoto(
  db: D1Database,
  name: PhotoName,
  photo: { object: string; bytes: number },
  now: number,
): Promise<PhotoRow[]> {
  const { site, complaint, id } = name;
  const results = await commit(db, [
    db
      .prepare(
        `INSERT INTO photos (site, complaint, id, object, bytes, began_at)
         SELECT site, id, ?3, ?4, ?5, ?6 FROM complaints WHERE site = ?1 AND id = ?2
           AND (SELECT COUNT(*) FROM photos WHERE site = ?1 AND complaint = ?2) < ${BEGUN_MAX}
           AND (SELECT COUNT(*) FROM photos WHERE site = ?1 AND complaint = ?2 AND added_at IS NOT NULL) < ${PHOTOS_MAX}
         ON CONFLICT DO NOTHING`,
      )
      .bind(site, complaint, id, photo.object, photo.bytes, now),
    selectPhotos(db, site, complaint),
  ]);
  return (results[1]?.results ?? []) as unknown as PhotoRow[];
}

/**
 * All parts were there and the picture is in the bucket: from now on it is one of the complaint's photos, if there still
 * is room. In the same batch the event, the mark that somebody should look again, and what is to be removed. The count
 * stands in the statement, so that of any number of photos that end at once only so many are taken. Answers what then
 * stands.
 */
export async function finishPhoto(
  db: D1Database,
  name: PhotoName,
  picture: { type: PhotoType; width: number; height: number },
  parts: { prefix: string; dueAt: number },
  now: number,
): Promise<PhotoRow[]> {
  const { site, complaint, id } = name;
  const isTaken = "SELECT 1 FROM photos WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND added_at IS NOT NULL";
  const isTold = "SELECT 1 FROM events WHERE site = ?1 AND complaint = ?2 AND message = ?3 AND kind = 'photo_added'";
  const results = await commit(db, [
    db
      .prepare(
        `UPDATE photos SET added_at = ?4, type = ?5, width = ?6, height = ?7
         WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND added_at IS NULL
           AND (SELECT COUNT(*) FROM photos WHERE site = ?1 AND complaint = ?2 AND added_at IS NOT NULL) < ${PHOTOS_MAX}`,
      )
      .bind(site, complaint, id, now, picture.type, picture.width, picture.height),
    db
      .prepare(
        `UPDATE complaints SET team_read_at = NULL WHERE site = ?1 AND id = ?2 AND team_read_at IS NOT NULL
           AND EXISTS (${isTaken}) AND NOT EXISTS (${isTold})`,
      )
      .bind(site, complaint, id),
    db
      .prepare(
        `INSERT INTO events (site, complaint, n, kind, author, message, at)
         SELECT ?1, ?2, COALESCE((SELECT MAX(n) FROM events WHERE site = ?1 AND complaint = ?2), 0) + 1, 'photo_added', 'visitor', ?3, ?4
         WHERE EXISTS (${isTaken}) AND NOT EXISTS (${isTold})`,
      )
      .bind(site, complaint, id, now),
    db
      .prepare(
        `INSERT INTO photo_removals (prefix, site, due_at) SELECT ?4, ?1, ?5 WHERE EXISTS (${isTaken}) ON CONFLICT DO NOTHING`,
      )
      .bind(site, complaint, id, parts.prefix, parts.dueAt),
    selectPhotos(db, site, complaint),
  ]);
  return (results[4]?.results ?? []) as unknown as PhotoRow[];
}

/** Forgets a photo that was begun and will not be taken. */
export function forgetPhoto(db: D1Database, { site, complaint, id }: PhotoName): D1PreparedStatement {
  return db
    .prepare("DELETE FROM photos WHERE site = ?1 AND complaint = ?2 AND id = ?3 AND added_at IS NULL")
    .bind(site, complaint, id);
}

/** Forgets all photos of a complaint. Their objects are owed for removal in the same batch. */
export function forgetPhotos(db: D1Database, site: string, complaint: string): D1PreparedStatement {
  return db.prepare("DELETE FROM photos WHERE site = ?1 AND complaint = ?2").bind(site, complaint);
}
