import type { Waiting } from "./photos.ts";
import { read, remove, write } from "./store.ts";

/** Where photos wait until the Worker has them, so that a reload or a closed page loses none. */
export interface PhotoQueue {
  /** Answers whether it will outlive the page. */
  keep(photo: Waiting): Promise<boolean>;
  /** Those of one complaint. */
  all(site: string, complaint: string): Promise<Waiting[]>;
  drop(photo: Waiting): Promise<void>;
}

/** Names the database and, on the device's list, the ids of what waits. */
export const photosName = (site: string): string => `amends:${site}:photos`;
const STORE = "photos";
/** Some private windows never say anything. */
const PATIENCE_MS = 1_000;
/** Without any the database is not even opened: opening makes one, and nobody asked for that. */
const listed = (site: string): string[] => read<string[]>(photosName(site)) ?? [];

function ask<T>(site: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(photosName(site));
    const late = setTimeout(fail, PATIENCE_MS);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "id" });
    opening.addEventListener("error", fail);
    opening.onsuccess = () => {
      clearTimeout(late);
      const transaction = opening.result.transaction(STORE, mode);
      const asked = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        opening.result.close();
        done(asked.result);
      };
      transaction.addEventListener("abort", fail);
    };
  });
}

function list(site: string, ids: string[]): void {
  if (ids[0]) write(photosName(site), ids);
  else remove(photosName(site));
}

/**
 * The list of ids stands where "forget me on this device" empties it; what the database holds beyond the list was
 * forgotten, and goes when it is next opened.
 */
export const deviceQueue: PhotoQueue = {
  async keep(photo) {
    try {
      await ask(photo.site, "readwrite", (store) => store.put(photo));
      list(photo.site, [...listed(photo.site), photo.id]);
      return true;
    } catch {
      return false; // storage is blocked or full: this page's memory is all there is
    }
  },
  async all(site, complaint) {
    const ids = listed(site);
    if (!ids[0]) return [];
    const kept = await ask(site, "readonly", (store) => store.getAll() as IDBRequest<Waiting[]>).catch(() => []);
    for (const photo of kept) if (!ids.includes(photo.id)) void this.drop(photo);
    return kept.filter((photo) => photo.complaint === complaint && ids.includes(photo.id));
  },
  async drop({ id, site }) {
    list(
      site,
      listed(site).filter((other) => other !== id),
    );
    await ask(site, "readwrite", (store) => store.delete(id)).catch(() => {});
  },
};
