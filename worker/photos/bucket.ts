import type { PhotoType } from "../../shared/photo/clean.ts";
import type { Env } from "../env.ts";
import { Refusal } from "../problem.ts";
import { seams } from "../seams.ts";

/** What a visitor waits for the bucket at most, in ms. */
const TRY_MS = 8_000;
export const BUCKET_WAIT_S = 10;

/** Photos are optional everywhere: without a bucket they are "not set up", not broken. */
export function photosAreSetUp(env: Pick<Env, "PHOTOS">): boolean {
  return env.PHOTOS !== undefined;
}

/** Names in the bucket. A name is 256 random bits: who has not been given a photo cannot ask for it. */
export const nameOf = {
  photo: (object: string) => `photos/${object}`,
  parts: (object: string) => `parts/${object}`,
  part: (object: string, n: number) => `parts/${object}/${n}`,
};

/** The answer in time, or "we cannot look just now": the widget waits and goes on where it was. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("late")), TRY_MS);
  try {
    return await Promise.race([work, late]);
  } catch {
    throw new Refusal("cannot_look", { retry_after_s: BUCKET_WAIT_S });
  } finally {
    clearTimeout(timer);
  }
}

/** The bucket as photos need it. Every call throws a Refusal when it is down or late. */
export class Bucket {
  readonly #bucket: R2Bucket;
  constructor(bucket: R2Bucket) {
    this.#bucket = bucket;
  }

  async putPart(object: string, n: number, bytes: Uint8Array): Promise<void> {
    await inTime(this.#bucket.put(nameOf.part(object, n), bytes));
  }

  async putPhoto(object: string, type: PhotoType, bytes: Uint8Array): Promise<void> {
    await inTime(this.#bucket.put(nameOf.photo(object), bytes, { httpMetadata: { contentType: type } }));
  }

  /** The numbers of the parts that are there, in order. The bucket itself is asked: nothing else can know after a crash. */
  async partsOf(object: string): Promise<number[]> {
    const prefix = `${nameOf.parts(object)}/`;
    const { objects } = await inTime(this.#bucket.list({ prefix }));
    return objects.map(({ key }) => Number(key.slice(prefix.length))).toSorted((a, b) => a - b);
  }

  async part(object: string, n: number): Promise<Uint8Array> {
    return inTime(this.#read(nameOf.part(object, n)));
  }

  /** The picture, whole. */
  async photo(object: string): Promise<Uint8Array> {
    return inTime(this.#read(nameOf.photo(object)));
  }

  async #read(name: string): Promise<Uint8Array> {
    const found = await this.#bucket.get(name);
    if (!found) throw new Error("gone");
    return new Uint8Array(await found.arrayBuffer());
  }

  /** Removes every object whose name begins so; there are a handful at most. */
  async remove(prefix: string): Promise<void> {
    const { objects } = await inTime(this.#bucket.list({ prefix }));
    if (objects.length > 0) await inTime(this.#bucket.delete(objects.map(({ key }) => key)));
  }
}

/** The bucket, or a Refusal where this deployment has none. */
export function bucketOf(env: Pick<Env, "PHOTOS">): Bucket {
  if (!env.PHOTOS) throw new Refusal("not_set_up");
  return new Bucket(seams.photos(env.PHOTOS));
}
