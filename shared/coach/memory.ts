/** More words than anybody uses, fewer than a hostile text has. */
const MOST = 5000;

/** Keeps a value for the next time. A text may be of nothing but different words: then it forgets and starts anew. */
export function remember<V>(memory: Map<string, V>, key: string, value: V): void {
  if (memory.size >= MOST) memory.clear();
  memory.set(key, value);
}
