import type { ComplaintDraft } from "../../shared/complaint.ts";
import { EXPIRES_MS } from "../draft.ts";
import { read, remove, write } from "../store.ts";

/** A complaint that was put aside unsent, as it goes over the wire. Times in ms UTC by this device's clock. */
export interface Waiting {
  /** The message's. */
  id: string;
  body: ComplaintDraft;
  /** When it was put aside; the order in which it is sent. */
  at: number;
  /** Not before this: the Worker asked for the wait. */
  until: number;
  /** The Worker does not take it as it is. It is shown, and not sent again by itself. */
  refused?: boolean;
}

const STORE = "waiting";
const PATIENCE_MS = 5_000;
const nameOf = (site: string): string => `amends:${site}`;
/** Says in localStorage that something waits: the loader looks there, and without it no database is made. */
const noteOf = (site: string): string => `amends:${site}:waiting`;
/** Where IndexedDB is blocked or broken: as long as this page lives. */
const memory = new Map<string, Waiting>();

function open(site: string): Promise<IDBDatabase> {
  return new Promise((give, fail) => {
    // Throws in a sandboxed frame, and says nothing for ever in some private windows.
    const asking = indexedDB.open(nameOf(site), 1);
    let late = false;
    setTimeout(() => fail((late = true)), PATIENCE_MS);
    asking.addEventListener("upgradeneeded", () => asking.result.createObjectStore(STORE, { keyPath: "id" }));
    asking.addEventListener("success", () => (late ? asking.result.close() : give(asking.result)));
    asking.addEventListener("error", fail);
  });
}

/** Resolves when it is on disk; rejects where nothing can be. */
async function inStore<T>(site: string, mode: IDBTransactionMode, act: (box: IDBObjectStore) => IDBRequest<T>) {
  const db = await open(site);
  try {
    return await new Promise<T>((give, fail) => {
      const deal = db.transaction(STORE, mode, { durability: "strict" });
      const asked = act(deal.objectStore(STORE));
      deal.addEventListener("complete", () => give(asked.result));
      deal.addEventListener("abort", fail);
    });
  } finally {
    // Whoever says "forget me" in another tab must not wait for us.
    db.close();
  }
}

/** What waits, the oldest first. What is too old is forgotten: other people use this device too. */
export async function listWaiting(site: string): Promise<Waiting[]> {
  const kept: Waiting[] = [];
  if (read(noteOf(site)))
    try {
      for (const one of await inStore<Waiting[]>(site, "readonly", (box) => box.getAll())) {
        if (one.at > Date.now() - EXPIRES_MS) kept.push(one);
        else await dropWaiting(site, one.id);
      }
      // Only who has really looked may say that there is nothing.
      if (kept.length === 0) remove(noteOf(site));
    } catch {}
  return [...kept, ...memory.values()].toSorted((a, b) => a.at - b.at);
}

/** What will be gone with this page. */
export function forgettable(): Waiting[] {
  return [...memory.values()];
}

/** Returns whether it outlives the page. */
export async function putWaiting(site: string, waiting: Waiting): Promise<boolean> {
  write(noteOf(site), true);
  try {
    await inStore(site, "readwrite", (box) => box.put(waiting));
    // Again: another tab may have found nothing between the two. Without the note the next visit does not look.
    if (write(noteOf(site), true)) return true;
    throw new Error();
  } catch {
    memory.set(waiting.id, waiting);
    return false;
  }
}

export async function dropWaiting(site: string, id: string): Promise<void> {
  memory.delete(id);
  await inStore(site, "readwrite", (box) => box.delete(id)).catch(() => {});
}

/** What waits, and photos that were on their way. */
export async function forgetWaiting(site: string): Promise<void> {
  memory.clear();
  await Promise.all([removeDatabase(nameOf(site)), removeDatabase(`${nameOf(site)}:photos`)]);
}

function removeDatabase(name: string): Promise<unknown> {
  return new Promise((done) => {
    try {
      const asking = indexedDB.deleteDatabase(name);
      asking.addEventListener("success", done);
      asking.addEventListener("error", done);
    } catch {
      done(undefined);
    }
  });
}
