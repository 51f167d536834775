import type { PhotoView } from "../../shared/photo.ts";
import { type PhotoRow, takenOf } from "../store/photos.ts";

export function toPhotoViews(photos: readonly PhotoRow[]): PhotoView[] {
  return takenOf(photos).map(({ id, type, width, height, added_at }) => ({
    id,
    type,
    width: width ?? 0,
    height: height ?? 0,
    at: added_at,
  }));
}
