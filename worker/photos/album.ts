import type { ThreadKey } from "../../shared/thread.ts";
import type { Env } from "../env.ts";
import { type Album, readAlbum } from "../store/photos.ts";
import { openBehind } from "../thread.ts";

/** The photos behind a key: the same `not_found` for every key that opens nothing, and never that for an outage. */
export async function openAlbum(env: Env, key: ThreadKey): Promise<Album> {
  return openBehind(env, key, (db) => readAlbum(db, key.site, key.id));
}
