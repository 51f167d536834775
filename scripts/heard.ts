import type { IncomingMessage } from "node:http";

/** All that a caller said; undefined where it went away in the middle, as a process that is killed does: then nothing was said. */
export async function heard(request: IncomingMessage): Promise<string | undefined> {
  let raw = "";
  try {
    for await (const chunk of request.setEncoding("utf8")) raw += String(chunk);
    return raw;
  } catch {
    return undefined;
  }
}
