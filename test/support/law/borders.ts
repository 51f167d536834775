import { allImports, reach, type Import } from "./imports.ts";
import { type Crimes, inWorker, type Tree, within } from "./tree.ts";

/** Territories, the most specific first, and whom each may import besides itself. `test` may import anything. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "worker/inbox": ["shared"],
  worker: ["shared"],
  widget: ["shared"],
  shared: [],
  scripts: ["shared"],
  test: ["worker/inbox", "worker", "widget", "shared", "scripts", ""],
  "": [],
};

function territory(path: string): string {
  return Object.keys(MAY_IMPORT).find((home) => home === "" || within(path, home))!;
}

export function borders(tree: Tree): Crimes {
  return allImports(tree)
    .filter((one) => one.own)
    .filter(
      ({ from, to }) => territory(from) !== territory(to) && !MAY_IMPORT[territory(from)]!.includes(territory(to)),
    )
    .map(({ from, to }) => `${from} imports ${to}`);
}

/** Packages and built-ins that a territory must not import, each with its why. */
const FOREIGN: [home: string, forbidden: RegExp, why: string][] = [
  ["shared", /^(?!valibot$)/, "the core is pure: valibot only"],
  ["widget", /^(?!(preact|preact\/hooks|preact\/jsx-runtime|valibot|uqr)$)/, "every byte is somebody else's page"],
  ["worker/inbox", /^(node:|cloudflare:|hono|preact\/compat)/, "it runs in a browser, without compat"],
  ["worker", /^(node:|preact)/, "it runs in workerd"],
  ["worker/store", /^(?!valibot$)/, "SQL and nothing else"],
  ["worker/channels", /^hono/, "a way of telling somebody knows no requests"],
  ["worker/notices", /^hono/, "a notice knows no requests"],
  ["worker/objects", /^hono/, "objects are called, not routed to"],
];

export function packages(tree: Tree): Crimes {
  const crimes: Crimes = [];
  for (const one of allImports(tree)) {
    if (one.own) continue;
    for (const [home, forbidden, why] of FOREIGN) {
      const here = home === "worker" ? inWorker(one.from) : within(one.from, home);
      if (here && forbidden.test(one.to)) crimes.push(`${one.from} imports ${one.to} (${why})`);
    }
  }
  return crimes;
}

/** What loads on somebody else's page before anyone clicks: the loader and all it imports is our own few lines. */
export function lightLoader(tree: Tree): Crimes {
  const crimes: Crimes = [];
  for (const entry of ["widget/loader.ts", "widget/config.ts"]) {
    if (!(entry in tree)) continue;
    for (const path of reach(tree, entry, (one) => !one.typeOnly && !one.later)) {
      if (!within(path, "widget")) crimes.push(`${entry} loads ${path}; it may take types only`);
    }
  }
  return crimes;
}

const PRODUCTION = "worker/index.ts";
const isDoor = (path: string): boolean => within(path, "worker/doors") || path === "worker/local.ts";

/** Moved time, faults and the mail box are for laptops: nothing that is deployed may reach them, not even a type. */
export function closedDoors(tree: Tree): Crimes {
  return [...reach(tree, PRODUCTION)].filter(isDoor).map((path) => `${PRODUCTION} reaches ${path}`);
}

const TOPS = new Set([PRODUCTION, "worker/app.ts", "worker/local.ts"]);

/** Rooms of the Worker; files at its root that are not entries stand between routes and store. */
function room(path: string): string {
  if (TOPS.has(path)) return "top";
  return /^worker\/(\w+)\//.exec(path)?.[1] ?? "middle";
}

/** Rooms that a room must not import. `strict` forbids types too. */
const CLOSED: Record<string, { strict?: boolean; rooms: readonly string[] }> = {
  store: {
    strict: true,
    rooms: [
      "top",
      "doors",
      "routes",
      "middleware",
      "notices",
      "channels",
      "pages",
      "objects",
      "views",
      "photos",
      "middle",
    ],
  },
  channels: {
    strict: true,
    rooms: ["top", "doors", "routes", "middleware", "notices", "store", "pages", "objects", "views", "middle"],
  },
  routes: { rooms: ["top", "doors", "channels", "objects"] },
  middleware: { rooms: ["top", "doors", "routes", "channels", "objects"] },
  notices: { rooms: ["top", "doors", "routes", "middleware", "pages", "objects"] },
  pages: { rooms: ["top", "doors", "routes", "store", "channels", "objects"] },
  objects: { rooms: ["top", "doors", "routes", "middleware", "pages"] },
  photos: { rooms: ["top", "doors", "routes", "objects", "pages"] },
  middle: { rooms: ["top", "doors", "routes", "objects", "pages"] },
};

/** A rule about addresses, not a way of telling anybody: settings ask it before they keep one. */
const OPEN_TO_ALL = new Set(["worker/channels/target.ts"]);

function trespasses({ from, to, typeOnly }: Import): boolean {
  const here = room(from);
  const closed = CLOSED[here];
  if (!closed || here === room(to) || (typeOnly && !closed.strict)) return false;
  return closed.rooms.includes(room(to)) && (!OPEN_TO_ALL.has(to) || here === "store");
}

/** One direction only: routes → (middleware, notices, what decides) → store; channels never see SQL. */
export function oneDirection(tree: Tree): Crimes {
  return allImports(tree)
    .filter((one) => one.own && inWorker(one.from) && inWorker(one.to))
    .filter(trespasses)
    .map(({ from, to }) => `${from} imports ${to}`);
}
