import { posix } from "node:path";
import { Visitor } from "vite";
import { isCode, parse, type Tree } from "./tree.ts";

export interface Import {
  from: string;
  /** A path of the tree for our own files, else the name as written. */
  to: string;
  own: boolean;
  /** Gone after compiling: nothing of it runs. */
  typeOnly: boolean;
  /** `import()`: loaded later, not with the file. */
  later: boolean;
}

const allTypes = (kinds: (string | null | undefined)[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === "type");

/** Everything a file imports, also by re-export, by `import()` and as `import("…")` in a type. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  function add(target: string, typeOnly: boolean, later = false): void {
    const own = target.startsWith(".");
    const to = own ? posix.join(posix.dirname(path), target.replace(/\?.*$/, "")) : target;
    found.push({ from: path, to, own, typeOnly, later });
  }
  new Visitor({
    ImportDeclaration(node) {
      const kinds = node.specifiers.map((each) => (each.type === "ImportSpecifier" ? each.importKind : "value"));
      add(node.source.value, node.importKind === "type" || allTypes(kinds));
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      add(node.source.value, node.exportKind === "type" || allTypes(node.specifiers.map((each) => each.exportKind)));
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === "type");
    },
    ImportExpression(node) {
      if (node.source.type === "Literal" && typeof node.source.value === "string") add(node.source.value, false, true);
    },
    TSImportType(node) {
      add(node.source.value, true);
    },
  }).visit(parse(path, text).program);
  return found;
}

export function allImports(tree: Tree): Import[] {
  return Object.entries(tree).flatMap(([path, text]) => (isCode(path) ? importsOf(path, text) : []));
}

/** What `entry` reaches through imports that `follow` admits, itself included; packages by name. */
export function reach(tree: Tree, entry: string, follow: (one: Import) => boolean = () => true): Set<string> {
  const reached = new Set([entry]);
  for (const path of reached) {
    const text = tree[path];
    if (text === undefined || !isCode(path)) continue;
    for (const one of importsOf(path, text)) if (follow(one)) reached.add(one.to);
  }
  return reached;
}
