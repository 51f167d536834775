import { cleanPhoto } from "../../shared/photo/clean.ts";
import type { PhotoIssue } from "../../shared/photo.ts";
import { askD1, NoAnswer } from "../database.ts";
import { databaseFor, type Env } from "../env.ts";
import { Refusal } from "../problem.ts";
import { commit } from "../store/commit.ts";
import { finishPhoto, forgetPhoto, type PhotoName, type PhotoRow } from "../store/photos.ts";
import { oweRemoval } from "../store/removals.ts";
import { BUCKET_WAIT_S, bucketOf, nameOf } from "./bucket.ts";

/** Parts stay this long after the photo is taken, in ms: one that was sent twice may still be on its way into the bucket. */
const PARTS_STAY_MS = 10 * 60_000;

/** What the database answers, or "we cannot look just now": whoever sends a photo keeps it and comes again. */
export async function askAboutPhotos<T>(env: Env, site: string, work: (db: D1Database) => Promise<T>): Promise<T> {
  try {
    return await askD1(() => work(databaseFor(env, site)));
  } catch (error) {
    if (error instanceof NoAnswer) throw new Refusal("cannot_look", { retry_after_s: BUCKET_WAIT_S });
    throw error;
  }
}

export function refusePhoto(issue: PhotoIssue): Refusal {
  return new Refusal("invalid", { fields: { photo: issue } });
}

/** It will not be taken: its row goes, and its objects after it. */
async function giveUp(env: Env, name: PhotoName, object: string, now: number): Promise<void> {
  await askAboutPhotos(env, name.site, (db) =>
    commit(db, [
      forgetPhoto(db, name),
      oweRemoval(db, name.site, nameOf.parts(object), now + PARTS_STAY_MS),
      oweRemoval(db, name.site, nameOf.photo(object), now + PARTS_STAY_MS),
    ]),
  );
}

/**
 * A whole picture whose room is made: cleaned, put into the bucket, and only then one of the complaint's photos. Throws a
 * Refusal with what is wrong with it; where database or bucket fail, the same can be tried again.
 */
export async function takePicture(
  env: Env,
  name: PhotoName,
  object: string,
  bytes: Uint8Array,
  now: number,
): Promise<PhotoRow[]> {
  const clean = cleanPhoto(bytes);
  if (typeof clean === "string") {
    await giveUp(env, name, object, now);
    throw refusePhoto(clean);
  }
  await bucketOf(env).putPhoto(object, clean.type, clean.bytes);
  const parts = { prefix: nameOf.parts(object), dueAt: now + PARTS_STAY_MS };
  const photos = await askAboutPhotos(env, name.site, (db) => finishPhoto(db, name, clean, parts, now));
  if (photos.some(({ id, added_at }) => id === name.id && added_at !== null)) return photos;
  await giveUp(env, name, object, now);
  throw refusePhoto("photo.many");
}
