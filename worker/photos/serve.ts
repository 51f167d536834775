import type { PhotoType } from "../../shared/photo/clean.ts";
import type { Env } from "../env.ts";
import { Refusal } from "../problem.ts";
import { type PhotoRow, takenOf } from "../store/photos.ts";
import { bucketOf } from "./bucket.ts";

const ENDINGS: Record<PhotoType, string> = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" };

/**
 * The picture, as something that can only be looked at: no script runs in it even where it is opened by itself, no
 * guess is made of what it is, and nobody on the way keeps it. Its name says which of the complaint's photos it is.
 */
export async function answerPhoto(
  env: Env,
  photos: readonly PhotoRow[],
  id: string,
  how: "inline" | "attachment",
): Promise<Response> {
  const taken = takenOf(photos);
  const at = taken.findIndex((photo) => photo.id === id);
  const photo = taken[at];
  if (!photo) throw new Refusal("not_found");
  const bytes = await bucketOf(env).photo(photo.object);
  return new Response(bytes, {
    headers: {
      "Content-Type": photo.type,
      "Content-Disposition": `${how}; filename="photo-${at + 1}.${ENDINGS[photo.type]}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      // Pages of ours show it where they stand; the widget asks from anybody's page, by key.
      "Cross-Origin-Resource-Policy": how === "inline" ? "same-origin" : "cross-origin",
      "Cache-Control": "private, no-store",
    },
  });
}
