import { KINDS } from "../../../shared/complaint.ts";
import { borders, closedDoors, lightLoader, oneDirection, packages } from "./borders.ts";
import {
  noAny,
  noMarkupFromText,
  pureCore,
  reasonedDisables,
  shortFiles,
  sqlHome,
  tellingNames,
  timelessStore,
} from "./source.ts";
import { LISTS } from "./lists.ts";
import { plainSql, sameLists, soundMigrations } from "./sql.ts";
import type { Crimes, Tree } from "./tree.ts";
import { findablePages, noPlaces, noSynonyms } from "./words.ts";

const table = (body: string, options = "STRICT") => ({
  "worker/migrations/0001_start.sql": `CREATE TABLE rows (\n${body}\n) ${options};`,
});
const BAD_PLACE = ["", "home", "ana", "amends"].join("/");

const isToy = (tree: Tree): boolean => !("package.json" in tree);

/** Every law, in the words of its promise, and small trees that break it. */
export const LAWS: [promise: string, law: (tree: Tree) => Crimes, planted: Tree[]][] = [
  [
    "widget, worker and inbox know only shared, shared knows nobody, and nothing imports test",
    borders,
    [
      { "widget/api.ts": 'import { createApp } from "../worker/app.ts";' },
      { "worker/inbox/main.tsx": 'import type { Env } from "../env.ts";' },
      { "worker/routes/pages.ts": 'export * from "../inbox/words.ts";' },
      { "shared/site.ts": 'export { drain } from "../worker/notices/drain.ts";' },
      { "shared/life.ts": 'type Panel = import("../widget/panel.tsx").Panel;' },
      { "worker/app.ts": 'const world = await import("../test/support/world.ts");' },
    ],
  ],
  [
    "each territory takes only the packages that it may",
    packages,
    [
      { "shared/id.ts": 'import { createHash } from "node:crypto";' },
      { "widget/panel.tsx": 'import { signal } from "@preact/signals";' },
      { "worker/inbox/main.tsx": 'import { render } from "preact/compat";' },
      { "worker/store/sites.ts": 'import type { Context } from "hono";' },
      { "worker/channels/mail.ts": 'import { html } from "hono/html";' },
    ],
  ],
  [
    "the loader and its config take types only from shared",
    lightLoader,
    [
      { "widget/loader.ts": 'import { paths } from "../shared/paths.ts";' },
      { "widget/config.ts": 'import { type Kind, KINDS } from "../shared/complaint.ts";' },
      { "widget/loader.ts": 'import "./button.ts";', "widget/button.ts": 'import { h } from "preact";' },
    ],
  ],
  [
    "production reaches no test door",
    closedDoors,
    [
      { "worker/index.ts": 'import "./app.ts";', "worker/app.ts": 'const door = import("./doors/time.ts");' },
      { "worker/index.ts": 'export { seams } from "./local.ts";' },
    ],
  ],
  [
    "inside the Worker everything points one way",
    oneDirection,
    [
      { "worker/store/outbox.ts": 'import type { Env } from "../env.ts";' },
      { "worker/channels/slack.ts": 'import { claimDue } from "../store/outbox.ts";' },
      { "worker/routes/replies.ts": 'import { mail } from "../channels/mail.ts";' },
      { "worker/notices/drain.ts": 'import { healthz } from "../routes/healthz.ts";' },
      { "worker/intake.ts": 'import { moveClock } from "./doors/time.ts";' },
      { "worker/routes/complaints.ts": 'import { Spool } from "../objects/spool.ts";' },
    ],
  ],
  [
    "SQL is prepared in the store and batched in one place",
    sqlHome,
    [
      { "worker/routes/inbox.ts": 'db.prepare("SELECT 1");' },
      { "worker/keep.ts": 'db["prepare"]("SELECT 1");' },
      { "worker/store/sites.ts": "db.batch([]);" },
    ],
  ],
  [
    "SQL numbers its parameters and names its columns",
    plainSql,
    [
      { "worker/store/a.ts": 'db.prepare("SELECT a FROM t WHERE site = ?");' },
      { "worker/store/a.ts": "const sql = `UPDATE t SET a = ? WHERE site = ?${1}`;" },
      { "worker/store/a.ts": 'db.prepare("SELECT * FROM t");' },
      { "worker/store/a.ts": 'db.prepare("SELECT t.* FROM t");' },
      { "worker/store/a.ts": 'db.prepare("DELETE FROM t WHERE site = ?1 RETURNING *");' },
      { "worker/store/a.ts": 'db.prepare("INSERT INTO t VALUES (?1)");' },
    ],
  ],
  [
    "migrations are numbered, strict, free of triggers, and every row has its site",
    soundMigrations,
    [
      table("  id TEXT PRIMARY KEY"),
      table("  site TEXT NOT NULL", ""),
      { "worker/migrations/0002_late.sql": "" },
      { "worker/migrations/0001_start.sql": "-- a\r\n" },
      { "worker/migrations/0001_start.sql": "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;" },
      { "worker/migrations/0001_start.sql": "CREATE VIRTUAL TABLE s USING fts5(t);" },
      { "worker/migrations/0001_start.sql": "CREATE TABLE copy AS SELECT a FROM b;" },
    ],
  ],
  [
    "the lists in the migrations are the lists in the code",
    (tree) => sameLists(tree, isToy(tree) ? { "rows.kind": KINDS } : LISTS),
    [
      table("  kind TEXT CHECK (kind IN ('problem', 'idea'))"),
      table("  kind TEXT CHECK (kind IN ('problem', 'idea', 'thanks')),\n  mood TEXT CHECK (mood IN ('good'))"),
      table("  kind TEXT"),
      { "worker/migrations/0001_a.sql": "ALTER TABLE rows ADD COLUMN kind TEXT CHECK (kind IN ('case'));" },
    ],
  ],
  ["no file is longer than 250 lines, catalogues apart", shortFiles, [{ "widget/panel.tsx": "\n".repeat(251) }]],
  [
    "files are named by what they are about",
    tellingNames,
    [{ "shared/utils.ts": "" }, { "worker/helpers/mail.ts": "" }, { "widget/common.css": "" }],
  ],
  [
    "nothing is typed any",
    noAny,
    [{ "test/dom/x.test.ts": "let x: any;" }, { "shared/x.ts": "const x = [] as Array<any>;" }],
  ],
  [
    "whatever is switched off says why",
    reasonedDisables,
    [
      { "widget/a.ts": "// oxlint-disable-next-line no-console\nconsole.log(1);" },
      { "widget/a.tsx": "const a = <p>{/* eslint-disable-line */}</p>;" },
      { "worker/a.ts": "// @ts-expect-error it fails\nfail();" },
      { "worker/a.ts": "// @ts-ignore -- because\nfail();" },
    ],
  ],
  [
    "the core has no clock, no chance, no outside",
    pureCore,
    [
      { "shared/a.ts": "const now = Date.now();" },
      { "shared/a.ts": "const now = new Date();" },
      { "shared/a.ts": "const chance = Math.random();" },
      { "shared/a.ts": "crypto.getRandomValues(bytes);" },
    ],
  ],
  ["what stores and renders is told the time", timelessStore, [{ "worker/store/a.ts": "const now = Date.now();" }]],
  [
    "a stranger's words never become markup, and no cookie is touched",
    noMarkupFromText,
    [
      { "widget/a.ts": "node.innerHTML = text;" },
      { "worker/inbox/a.tsx": "const a = <p dangerouslySetInnerHTML={{ __html: text }} />;" },
      { "widget/a.ts": 'document.cookie = "a=1";' },
      { "widget/a.ts": 'eval("1");' },
    ],
  ],
  [
    "one thing has one name",
    noSynonyms,
    [
      { "worker/store/a.ts": "const customerName = 1;" },
      { "shared/conversation.ts": "" },
      { "worker/migrations/0001_a.sql": "CREATE TABLE staff (a TEXT);" },
    ],
  ],
  [
    "no file names a place on one machine or a registry",
    noPlaces,
    [
      { "scripts/start.mjs": `const home = "${BAD_PLACE}";` },
      { ".npmrc": ["registry", "https://npm.example.org"].join("=") },
      { "package-lock.json": '{ "resolved": "https://example.org/a.tgz" }' },
    ],
  ],
  [
    "every page that is pointed at is here",
    findablePages,
    [{ "worker/a.ts": `// as ${["missing", "md"].join(".")} says` }],
  ],
];

const KEPT_PAGE = ["kept", "md"].join(".");

/** Close to the crimes above, and none of them: a law that cries here is too strict. */
export const INNOCENT: Tree = {
  "shared/site.ts": 'import * as v from "valibot";\nexport const day = (ms: number) => new Date(ms).toISOString();',
  [KEPT_PAGE]: `as ${KEPT_PAGE} says`,
  "widget/loader.ts": 'import type { Kind } from "../shared/complaint.ts";\nconst panel = import("./panel.tsx");',
  "widget/panel.tsx":
    'import { h } from "preact";\nimport { KINDS } from "../shared/complaint.ts";\nnode.textContent = text;',
  "worker/index.ts": 'import "./app.ts";',
  "worker/app.ts": 'import { complaints } from "./routes/complaints.ts";\nimport { Hono } from "hono";',
  "worker/local.ts": 'import "./index.ts";\nimport "./doors/time.ts";',
  "worker/routes/complaints.ts":
    'import { keep } from "../store/intake.ts";\nimport type { Spool } from "../objects/spool.ts";\nimport { refuseTarget } from "../channels/target.ts";',
  "worker/store/intake.ts":
    'import { commit } from "./commit.ts";\nconst sql = `SELECT COUNT(*) FROM t WHERE site = ?1 AND at < ?${2}`;\nconst why = "Where was it?";\ndb.prepare(sql);',
  "worker/store/commit.ts": "db.batch(statements);",
  "worker/inbox/list.ts":
    'import { batch } from "@preact/signals";\nimport { FILTERS } from "../../shared/inbox.ts";\nbatch(() => {});',
  "worker/channels/mail.ts":
    'import { createMimeMessage } from "mimetext";\n// @ts-expect-error -- the types lag behind the platform\ncall();\n// oxlint-disable-next-line no-console -- the only voice it has\nconsole.log("an anyone");',
  "worker/migrations/0001_start.sql":
    "-- No TRIGGER here.\nCREATE TABLE rows (\n  kind TEXT CHECK (kind IN ('problem', 'idea', 'thanks')),\n  site TEXT NOT NULL,\n  spam INTEGER CHECK (spam IN (0, 1))\n) STRICT, WITHOUT ROWID;",
  "widget/strings/en.ts": "\n".repeat(400),
  "test/shared/site.test.ts": 'import { day } from "../../shared/site.ts";\nimport { readFileSync } from "node:fs";',
};
