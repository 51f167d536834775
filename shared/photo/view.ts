import * as v from "valibot";
import { PHOTO_TYPES } from "./clean.ts";

/** A photo as its complaint lists it, in the order they came. Size in pixels as stored; `at` in ms UTC. */
export const PhotoView = v.object({
  id: v.string(),
  type: v.picklist(PHOTO_TYPES),
  width: v.number(),
  height: v.number(),
  at: v.number(),
});
export type PhotoView = v.InferOutput<typeof PhotoView>;
