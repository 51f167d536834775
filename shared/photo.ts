import * as v from "valibot";
import { ComplaintId } from "./id.ts";
import { PHOTO_BYTES_MAX, partsOf } from "./photo/limits.ts";
import { PhotoView } from "./photo/view.ts";
import { ThreadKey } from "./thread.ts";

export { PhotoView };

/** A UUIDv7 made in the browser for one photo: whatever is sent twice is one photo. */
export const PhotoId = ComplaintId;

/** Why a photo is not taken. `photo.many`: the complaint has all it may have; `photo.bytes`: too large. The others are in `Unclean`. */
export const PHOTO_ISSUES = ["photo.type", "photo.broken", "photo.pixels", "photo.bytes", "photo.many"] as const;
export type PhotoIssue = (typeof PHOTO_ISSUES)[number];

const whole = (code: string) => v.pipe(v.number(code), v.integer(code), v.minValue(0, code));

/**
 * The line of JSON that a part begins with; after it "\n" and the part's bytes. A body without a content type causes no
 * preflight, and a key in a body stands in no log. `part` counts from 0, `bytes` is the length of the whole photo.
 */
export const PartDraft = v.pipe(
  v.object({
    key: ThreadKey,
    photo: v.pipe(v.string("photo.shape"), ComplaintId),
    part: whole("part.range"),
    bytes: v.pipe(whole("photo.bytes"), v.minValue(1, "photo.broken"), v.maxValue(PHOTO_BYTES_MAX, "photo.bytes")),
  }),
  v.forward(
    v.check(({ part, bytes }) => part < partsOf(bytes), "part.range"),
    ["part"],
  ),
);
export type PartDraft = v.InferOutput<typeof PartDraft>;

/** The parts that are there, and the photo once they were all there and it was taken. */
export const PartView = v.object({ have: v.array(v.number()), photo: v.nullable(PhotoView) });
export type PartView = v.InferOutput<typeof PartView>;

/** Asks for the picture itself; the answer is its bytes. */
export const PhotoQuery = v.object({ key: ThreadKey, photo: PhotoId });
