const memory = new Map<string, string>();

/** What is kept under a name; storage that is blocked or full is stood in for by memory, as long as the page lives. */
export function read<T>(name: string): T | undefined {
  let text = memory.get(name);
  try {
    text ??= localStorage.getItem(name) ?? undefined;
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Returns whether it will outlive the page. */
export function write(name: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(name, text);
    memory.delete(name);
    return true;
  } catch {
    memory.set(name, text);
    return false;
  }
}

export function remove(name: string): void {
  memory.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {} // storage is blocked: only memory held it
}

/** What stands in for storage is forgotten; the loader clears the storage itself, with or without a panel. */
export function forgetMemory(): void {
  memory.clear();
}
