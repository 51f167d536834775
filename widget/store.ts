const memory: Record<string, string> = {};

/** Where storage is blocked its mere name throws, or says null; then this page's memory is all there is. */
function storage(): Record<string, string> {
  try {
    return localStorage ?? memory;
  } catch {
    return memory;
  }
}

export function read<T>(name: string): T | undefined {
  try {
    return JSON.parse(memory[name] ?? storage()[name] ?? "null") ?? undefined;
  } catch {
    return undefined; // somebody else wrote under our name
  }
}

/** Returns whether it will outlive the page. */
export function write(name: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  delete memory[name];
  try {
    storage()[name] = text;
  } catch {
    memory[name] = text; // storage is full
  }
  return !memory[name];
}

export function remove(name: string): void {
  delete memory[name];
  delete storage()[name];
}

/** The loader clears what is stored, with or without a panel; this is the rest. */
export function forgetMemory(): void {
  for (const name in memory) delete memory[name];
}
