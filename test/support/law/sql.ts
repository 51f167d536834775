import { type Crimes, eachNode, type Tree, within } from "./tree.ts";

const LOOKS_LIKE_SQL = /\b(SELECT|INSERT|UPDATE|DELETE|WHERE|VALUES|RETURNING|ORDER BY|SET)\b/;

const speaksSql = (path: string): boolean => within(path, "worker/store") || within(path, "worker/objects");

/** What is wrong with a piece of SQL, as far as a reader without a parser can see. */
function faults(sql: string): string[] {
  const found: string[] = [];
  if (/\?(?!\d)/.test(sql)) found.push("has a parameter without a number");
  if (/\bSELECT\s+(DISTINCT\s+)?\*|\bRETURNING\s+\*|\w\.\*/.test(sql)) found.push("selects * instead of columns");
  if (/\bINSERT\s+(OR\s+\w+\s+)?INTO\s+\w+\s+(VALUES|SELECT)\b/.test(sql)) found.push("inserts without naming columns");
  return found;
}

/** Numbered parameters only, columns always listed: a column added later must not shift what a query means. */
export function plainSql(tree: Tree): Crimes {
  return eachNode(tree, speaksSql, (tell) => {
    const check = (offset: number, text: string) => {
      if (LOOKS_LIKE_SQL.test(text)) for (const fault of faults(text)) tell(offset, fault);
    };
    return {
      Literal(node) {
        if (typeof node.value === "string") check(node.start, node.value);
      },
      TemplateLiteral(node) {
        // An expression stands as a digit, so that `?${n}` counts as numbered.
        check(node.start, node.quasis.map((quasi) => quasi.value.raw).join("0"));
      },
    };
  });
}

export interface Table {
  name: string;
  body: string;
  /** STRICT, WITHOUT ROWID. */
  options: string;
  path: string;
}

const withoutComments = (sql: string): string => sql.replace(/--.*$/gm, "").replace(/\/\*[\s\S]*?\*\//g, "");

function migrations(tree: Tree): [path: string, sql: string][] {
  return Object.entries(tree)
    .filter(([path]) => within(path, "worker/migrations") && path.endsWith(".sql"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

export function tables(tree: Tree): Table[] {
  return migrations(tree).flatMap(([path, sql]) =>
    [...withoutComments(sql).matchAll(/CREATE TABLE (?:IF NOT EXISTS )?(\w+)\s*\(([\s\S]*?)\)([\w\s,]*);/g)].map(
      ([, name, body, options]) => ({ name: name!, body: body!, options: options!, path }),
    ),
  );
}

/**
 * Forward-only, numbered without gaps, LF; no trigger and no virtual table (they pass here and break remote migrations
 * and export); every table strict and with its site, so that no query can forget whose row it is.
 */
export function soundMigrations(tree: Tree): Crimes {
  const crimes: Crimes = [];
  let number = 0;
  for (const [path, sql] of migrations(tree)) {
    const expected = String(++number).padStart(4, "0");
    if (!new RegExp(`/${expected}_[a-z0-9_]+\\.sql$`).test(path)) crimes.push(`${path} is not number ${expected}`);
    if (sql.includes("\r")) crimes.push(`${path} has line ends other than LF`);
    if (/\bTRIGGER\b/i.test(withoutComments(sql))) crimes.push(`${path} has a trigger`);
    if (/\bVIRTUAL\b/i.test(withoutComments(sql))) crimes.push(`${path} has a virtual table`);
    const made = withoutComments(sql).match(/CREATE\s+(TEMP\s+|TEMPORARY\s+)?TABLE\b/gi)?.length ?? 0;
    const read = tables({ [path]: sql }).length;
    if (made !== read) crimes.push(`${path} makes ${made} tables, of which ${read} can be read`);
  }
  for (const { path, name, body, options } of tables(tree)) {
    if (!/\bSTRICT\b/.test(options)) crimes.push(`${path}: table ${name} is not STRICT`);
    if (!/^\s*site TEXT\b/m.test(body)) crimes.push(`${path}: table ${name} has no site`);
  }
  return crimes;
}

/** Every `CHECK (column IN (…))`, as `table.column` and the values written there. */
export function checkLists(tree: Tree): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  const read = (table: string, sql: string) => {
    for (const [, column, list] of sql.matchAll(/CHECK\s*\(\s*(\w+)\s+IN\s*\(([^)]*)\)/gi)) {
      lists.set(
        `${table}.${column}`,
        list!.split(",").map((value) => value.trim().replace(/^'(.*)'$/, "$1")),
      );
    }
  };
  for (const [, sql] of migrations(tree)) {
    for (const { name, body } of tables({ "worker/migrations/0001.sql": sql })) read(name, body);
    for (const [, name, rest] of withoutComments(sql).matchAll(/ALTER TABLE (\w+) ADD (?:COLUMN )?([^;]*);/g))
      read(name!, rest!);
  }
  return lists;
}

/** The lists in the migrations against those in the code; yes-or-no columns need no list. */
export function sameLists(tree: Tree, expected: Record<string, readonly (string | number)[]>): Crimes {
  const written = checkLists(tree);
  const crimes: Crimes = [];
  for (const [column, values] of written) {
    const list = expected[column]?.map(String) ?? ["0", "1"];
    if (values.join() !== list.join())
      crimes.push(`${column} is checked against (${values.join()}), the code says (${list.join()})`);
  }
  for (const column of Object.keys(expected)) if (!written.has(column)) crimes.push(`${column} is not checked`);
  return crimes;
}
