import { databaseFor, type Env } from "../env.ts";
import { commit } from "../store/commit.ts";
import { forgetPhotos, readAlbum } from "../store/photos.ts";
import { dueRemovals, oweRemoval, postponeRemoval, removed } from "../store/removals.ts";
import { type Bucket, bucketOf, nameOf, photosAreSetUp } from "./bucket.ts";

/** A photo that has not ended after this time never will, in ms: its parts are removed. */
const UNFINISHED_MS = 48 * 60 * 60_000;
/** Removals in one beat of the Timekeeper; each asks the bucket twice. */
const PIECE = 8;
/** How long a bucket that did not answer is left in peace, in ms. */
const AGAIN_MS = 10 * 60_000;

/** Removes what is not needed any more: a bounded piece, the oldest first. What fails is tried again later, for ever. */
export async function tidyPhotos(env: Env, now: number): Promise<void> {
  if (!photosAreSetUp(env)) return;
  const due = await dueRemovals(env.DB, now - UNFINISHED_MS, now, PIECE);
  const bucket = bucketOf(env);
  for (const { prefix, site } of due) {
    const db = databaseFor(env, site);
    const gone = await isGone(bucket, prefix);
    await commit(db, [gone ? removed(db, prefix) : postponeRemoval(db, prefix, now + AGAIN_MS)]);
  }
}

async function isGone(bucket: Bucket, prefix: string): Promise<boolean> {
  return bucket.remove(prefix).then(
    () => true,
    () => false,
  );
}

/**
 * Deletes the photos of a complaint: nobody can see them from here on, and their objects are owed for removal in the
 * same batch, so that a bucket that is down delays their end and cannot prevent it.
 */
export async function deletePhotosOf(env: Env, site: string, complaint: string, now: number): Promise<void> {
  const db = databaseFor(env, site);
  const album = await readAlbum(db, site, complaint);
  const owed = (album?.photos ?? []).flatMap(({ object }) => [nameOf.photo(object), nameOf.parts(object)]);
  await commit(db, [...owed.map((prefix) => oweRemoval(db, site, prefix, now)), forgetPhotos(db, site, complaint)]);
  await tidyPhotos(env, now);
}
