import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync, Visitor, type ParseResult, type VisitorObject } from "vite";

/** Paths from the root of the house to texts. Every law is a function from a tree to its crimes. */
export type Tree = Readonly<Record<string, string>>;

/** One line each: where, and what. */
export type Crimes = string[];

/** What .gitignore names, as plain names and *.endings; those files are nobody's source. */
function ignored(root: string): (name: string) => boolean {
  const lines = readFileSync(join(root, ".gitignore"), "utf8").split("\n").filter(Boolean);
  const names = new Set([".git", ...lines.map((line) => line.replace(/\/$/, ""))]);
  const endings = lines.filter((line) => line.startsWith("*")).map((line) => line.slice(1));
  return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}

const BINARY = /\.(png|jpe?g|webp|ico|gif|woff2?|br|gz)$/;

export function readTree(root: string): Tree {
  const skip = ignored(root);
  const tree: Record<string, string> = {};
  (function walk(folder: string): void {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (skip(entry.name) || BINARY.test(path)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) tree[path] = readFileSync(join(root, path), "utf8");
    }
  })("");
  return tree;
}

export const isCode = (path: string): boolean => /\.(ts|tsx|mts|mjs|js)$/.test(path);
/** Is `path` in `folder`, at any depth? */
export const within = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

const parsed = new Map<string, { text: string; result: ParseResult }>();

export function parse(path: string, text: string): ParseResult {
  const known = parsed.get(path);
  if (known?.text === text) return known.result;
  const lang = path.endsWith("x") ? "tsx" : /\.m?js$/.test(path) ? "js" : "ts";
  const result = parseSync(path, text, { lang });
  if (result.errors.length > 0) throw new SyntaxError(`${path}: ${result.errors[0]!.message}`);
  parsed.set(path, { text, result });
  return result;
}

/** The Worker without the inbox, which lives in its folder and is a country of its own. */
export const inWorker = (path: string): boolean => within(path, "worker") && !within(path, "worker/inbox");

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Walks every code file for which `where` holds; the visitor tells its crimes by offset. */
export function eachNode(
  tree: Tree,
  where: (path: string) => boolean,
  visitor: (tell: (offset: number, what: string) => void, path: string) => VisitorObject,
): Crimes {
  const crimes: Crimes = [];
  for (const [path, text] of Object.entries(tree)) {
    if (!isCode(path) || !where(path)) continue;
    const tell = (offset: number, what: string) => crimes.push(`${path}:${lineOf(text, offset)} ${what}`);
    new Visitor(visitor(tell, path)).visit(parse(path, text).program);
  }
  return crimes;
}
