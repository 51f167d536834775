// Reading what wrangler answers, strictly: a list of secrets misread as empty would replace a key that every mailed
// link rests on.
import { Failure, lastLines } from "./env.mjs";

/**
 * The JSON in an answer.
 * @template T
 * @param {string} stdout @param {(value: unknown) => value is T} fits
 * @returns {T}
 */
export function read(stdout, fits) {
  try {
    const value = JSON.parse(stdout.slice(stdout.search(/^[[{]/m))); // a notice may stand before it
    if (fits(value)) return value;
  } catch {
    // told below
  }
  throw new Failure("Wrangler answered something unexpected.", noiseOf(stdout));
}

/** Is it a list of things that have these texts? @template {string} K @param {readonly K[]} keys */
export function listOf(keys) {
  /** @param {unknown} value @returns {value is Record<K, string>[]} */
  return (value) =>
    Array.isArray(value) && value.every((item) => isRecord(item) && keys.every((key) => typeof item[key] === "string"));
}

const isAccounts = listOf(["id", "name"]);

/** @param {unknown} value @returns {value is { accounts: { id: string; name: string }[] }} */
export function isUser(value) {
  return isRecord(value) && isAccounts(value["accounts"]);
}

/** @param {unknown} value @returns {value is [{ results: [{ sites: number }] }]} */
export function isSiteCount(value) {
  return Array.isArray(value) && Number.isInteger(value[0]?.results?.[0]?.sites);
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isRecord(value) {
  return typeof value === "object" && value !== null;
}

/** The end of what was said, without anything that could be one of our secrets. @param {string[]} said */
export function noiseOf(...said) {
  return lastLines(said.join("\n"), 40).replaceAll(/[\w-]{43,}/g, "…");
}
