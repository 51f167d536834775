import { says, u32 } from "./bytes.ts";

/** Is this one whole ICC profile and nothing more? It says its own length (ICC.1:2022, 7.2): a wrong one would carry other things along. */
export function isProfile(bytes: Uint8Array): boolean {
  return bytes.length >= 128 && u32(bytes, 0) === bytes.length && says(bytes, 36, "acsp");
}
