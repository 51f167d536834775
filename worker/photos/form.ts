import { FORM_PHOTO_BYTES_MAX, PHOTOS_MAX } from "../../shared/photo/limits.ts";
import { PHOTO_ISSUES } from "../../shared/photo.ts";
import { base64url } from "../../shared/id.ts";
import type { Env } from "../env.ts";
import { randomSecret, siblingId } from "../keys.ts";
import { Refusal } from "../problem.ts";
import { beginPhoto } from "../store/photos.ts";
import { askAboutPhotos, takePicture } from "./take.ts";

/** Why a photo of a form was not taken; `photo.later`: not now, and the same one may be sent again. */
export const FORM_PHOTO_ISSUES = [...PHOTO_ISSUES, "photo.later"] as const;
export type FormPhotoIssue = (typeof FORM_PHOTO_ISSUES)[number];

function issueIn(error: unknown): FormPhotoIssue {
  const said = error instanceof Refusal ? error.more.fields?.["photo"] : undefined;
  return FORM_PHOTO_ISSUES.find((issue) => issue === said) ?? "photo.later";
}

/** The same picture on the same complaint has the same id, so that a form that is sent twice brings its photos once. */
async function idOf(complaint: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return siblingId(complaint, base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));
}

async function takeOne(env: Env, of: { site: string; complaint: string }, file: File, now: number): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = { ...of, id: await idOf(of.complaint, bytes) };
  const room = { object: randomSecret(), bytes: bytes.length };
  const photos = await askAboutPhotos(env, of.site, (db) => beginPhoto(db, name, room, now));
  const row = photos.find(({ id }) => id === name.id);
  if (row?.added_at) return;
  if (row) await takePicture(env, name, row.object, bytes, now);
  // No photo at all has begun: the complaint itself is not where its photos could be.
  else throw new Refusal("invalid", { fields: { photo: photos.length === 0 ? "photo.later" : "photo.many" } });
}

/**
 * The photos of a form whose complaint has just been taken. Never throws: the complaint stands whatever becomes of them.
 * Answers what is to be said of those that were not taken, each thing once.
 */
export async function takeFormPhotos(
  env: Env,
  of: { site: string; complaint: string },
  files: readonly (File | null)[],
  now: number,
): Promise<FormPhotoIssue[]> {
  const issues = new Set<FormPhotoIssue>();
  if (files.length > PHOTOS_MAX) issues.add("photo.many");
  // One after the other: all at once would hold each of them in memory twice.
  for (const file of files.slice(0, PHOTOS_MAX)) {
    if (!file || file.size > FORM_PHOTO_BYTES_MAX) issues.add("photo.bytes");
    else await takeOne(env, of, file, now).catch((error: unknown) => issues.add(issueIn(error)));
  }
  return [...issues];
}
