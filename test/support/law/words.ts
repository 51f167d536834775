import { posix } from "node:path";
import { type Crimes, eachNode, isCode, lineOf, type Tree, within } from "./tree.ts";

/** One word for one thing. What browsers and packages call their own things is theirs (`userAgent`, `Notification`). */
const SYNONYMS: Record<string, string> = {
  complainant: "visitor",
  customer: "visitor",
  grievance: "complaint",
  conversation: "thread",
  dashboard: "inbox",
  helpdesk: "inbox",
  tenant: "site",
  workspace: "site",
  staff: "team member",
  admin: "owner or manager",
  operator: "team member",
  notifier: "channel",
  compensation: "remedy",
};

const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);

function synonymIn(name: string): string | undefined {
  for (const word of wordsIn(name)) {
    const single = word.replace(/s$/, "");
    if (Object.hasOwn(SYNONYMS, single)) return `says ${word}; the word is ${SYNONYMS[single]}`;
  }
  return undefined;
}

/** The packs name what owners write to people, and ways to undermine it, as research does: `blame-customer`. */
const ours = (path: string): boolean =>
  ["shared", "widget", "worker"].some((home) => within(path, home)) && !within(path, "shared/coach/packs");

/** In the names of files, variables, members and columns; words for people stand in catalogues and are read by people. */
export function noSynonyms(tree: Tree): Crimes {
  const crimes = eachNode(tree, ours, (tell) => {
    const check = (node: { name: string; start: number }) => {
      const synonym = synonymIn(node.name);
      if (synonym) tell(node.start, synonym);
    };
    return { Identifier: check, JSXIdentifier: check, PrivateIdentifier: check };
  });
  for (const [path, text] of Object.entries(tree)) {
    const inName = ours(path) && synonymIn(posix.basename(path));
    if (inName) crimes.push(`${path} ${inName}`);
    const inSql = path.endsWith(".sql") && synonymIn(text);
    if (inSql) crimes.push(`${path} ${inSql}`);
  }
  return crimes;
}

const PLACES: [what: RegExp, why: string][] = [
  [/(?<![\w.~-])\/(work|home|Users|root)\/[\w.-]+/, "names a place on one machine"],
  [/\b[A-Z]:\\Users\\/, "names a place on one machine"],
  [/\bregistry\.[a-z\d-]+\.[a-z]+|\bregistry\s*=/, "names a package registry"],
];

/** The house works wherever it is cloned, with whatever registry a machine uses. */
export function noPlaces(tree: Tree): Crimes {
  const crimes: Crimes = [];
  for (const [path, text] of Object.entries(tree)) {
    for (const [what, why] of PLACES) {
      const found = what.exec(text);
      if (found) crimes.push(`${path}:${lineOf(text, found.index)} ${why}`);
    }
  }
  const resolved = tree["package-lock.json"]?.indexOf('"resolved"') ?? -1;
  if (resolved >= 0)
    crimes.push(`package-lock.json:${lineOf(tree["package-lock.json"]!, resolved)} names where a package was fetched`);
  return crimes;
}

/** Whoever is sent to another page must find it here. */
export function findablePages(tree: Tree): Crimes {
  const pages = new Set(Object.keys(tree).map((path) => posix.basename(path)));
  const crimes: Crimes = [];
  for (const [path, text] of Object.entries(tree)) {
    if (!isCode(path) && !/\.(md|html|css|sql|toml)$/.test(path)) continue;
    for (const found of text.matchAll(/\b[\w-]+\.md\b/g)) {
      if (!pages.has(found[0]))
        crimes.push(`${path}:${lineOf(text, found.index)} points at ${found[0]}, which is not here`);
    }
  }
  return crimes;
}
