import type { ESTree } from "vite";
import { type Crimes, eachNode, inWorker, isCode, lineOf, parse, type Tree, within } from "./tree.ts";

/** Lines; migrations are exempt, because what has run is never split. */
const HARD_LIMIT = 250;
const CATALOGUES = [
  /^widget\/strings\//,
  /^shared\/words\//,
  /^worker\/inbox\/words\.ts$/,
  /^worker\/(pages|notices)\/words\//,
];

export function shortFiles(tree: Tree): Crimes {
  return Object.entries(tree)
    .filter(([path]) => /\.(tsx?|m?js|css|html)$/.test(path) && !CATALOGUES.some((catalogue) => catalogue.test(path)))
    .map(([path, text]) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > HARD_LIMIT)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** A file is named by what it is about; these names are about nothing. */
export function tellingNames(tree: Tree): Crimes {
  return Object.keys(tree).filter((path) =>
    path.split("/").some((part) => /^(utils?|common|helpers?|misc)(\.|$)/i.test(part)),
  );
}

export function noAny(tree: Tree): Crimes {
  return eachNode(
    tree,
    () => true,
    (tell) => ({ TSAnyKeyword: (node) => tell(node.start, "says any") }),
  );
}

/** Whatever is switched off says why, after " -- "; a whole file is never switched off. */
export function reasonedDisables(tree: Tree): Crimes {
  const crimes: Crimes = [];
  for (const [path, text] of Object.entries(tree)) {
    if (!isCode(path)) continue;
    for (const comment of parse(path, text).comments) {
      const said = comment.value.trim();
      const where = `${path}:${lineOf(text, comment.start)}`;
      if (/^@ts-(ignore|nocheck)/.test(said))
        crimes.push(`${where} is @ts-ignore or @ts-nocheck; use @ts-expect-error with a reason`);
      else if (/^(oxlint-disable|eslint-disable|@ts-expect-error)/.test(said) && !/ -- \S/.test(said))
        crimes.push(`${where} gives no reason`);
    }
  }
  return crimes;
}

/** `a.b` and `a["b"]` alike. */
function memberName(node: ESTree.MemberExpression): string {
  const { property } = node;
  if (property.type === "Literal") return String(property.value);
  return property.type === "Identifier" && !node.computed ? property.name : "";
}

/** SQL has one home, and the batch, D1's only transaction, has one caller. */
export function sqlHome(tree: Tree): Crimes {
  return eachNode(tree, inWorker, (tell, path) => ({
    MemberExpression(node) {
      const name = memberName(node);
      if (name === "prepare" && !within(path, "worker/store")) tell(node.start, "prepares SQL outside worker/store");
      if (name === "batch" && path !== "worker/store/commit.ts")
        tell(node.start, "batches outside worker/store/commit.ts");
    },
  }));
}

/** The core has no clock, no chance and no outside: they are passed in, so that every rule can be tested. */
export function pureCore(tree: Tree): Crimes {
  const OUTSIDE = new Set([
    "crypto",
    "performance",
    "fetch",
    "document",
    "window",
    "localStorage",
    "process",
    "setTimeout",
    "caches",
  ]);
  const parts = new WeakSet<object>();
  return eachNode(
    tree,
    (path) => within(path, "shared"),
    (tell) => ({
      // What is only the name of a part of ours is no way out: `{ process: 4 }`.
      Property(node) {
        if (!node.computed && !node.shorthand) parts.add(node.key);
      },
      Identifier(node) {
        if (OUTSIDE.has(node.name) && !parts.has(node)) tell(node.start, `names ${node.name}`);
      },
      MemberExpression(node) {
        const whole = `${node.object.type === "Identifier" ? node.object.name : ""}.${memberName(node)}`;
        if (whole === "Date.now" || whole === "Math.random") tell(node.start, `reads ${whole}`);
      },
      NewExpression(node) {
        const isDate = node.callee.type === "Identifier" && node.callee.name === "Date";
        if (isDate && node.arguments.length === 0) tell(node.start, "reads the clock");
      },
    }),
  );
}

const TIMELESS = /^worker\/(store|notices|views|channels)\//;

/** Time is an argument in whatever decides or stores: only the door and what is woken by the platform may look at a clock. */
export function timelessStore(tree: Tree): Crimes {
  return eachNode(
    tree,
    (path) => TIMELESS.test(path),
    (tell) => ({
      MemberExpression(node) {
        if (node.object.type === "Identifier" && node.object.name === "Date" && memberName(node) === "now")
          tell(node.start, "reads Date.now");
      },
    }),
  );
}

const inBrowser = (path: string): boolean => within(path, "widget") || within(path, "worker/inbox");
const MARKUP = new Set(["innerHTML", "outerHTML", "insertAdjacentHTML", "dangerouslySetInnerHTML", "srcdoc"]);

/** Words of strangers never become markup in a browser, and Trusted Types forbid it where the widget lives. No cookie, ever. */
export function noMarkupFromText(tree: Tree): Crimes {
  return eachNode(tree, inBrowser, (tell) => ({
    MemberExpression(node) {
      const name = memberName(node);
      if (MARKUP.has(name)) tell(node.start, `uses ${name}`);
      if (name === "cookie") tell(node.start, "touches a cookie");
    },
    JSXAttribute(node) {
      if (node.name.type === "JSXIdentifier" && MARKUP.has(node.name.name)) tell(node.start, `uses ${node.name.name}`);
    },
    CallExpression(node) {
      if (node.callee.type === "Identifier" && node.callee.name === "eval") tell(node.start, "evaluates text");
    },
    NewExpression(node) {
      if (node.callee.type === "Identifier" && node.callee.name === "Function") tell(node.start, "evaluates text");
    },
  }));
}
