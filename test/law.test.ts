import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ANGER_MAX } from "../shared/complaint.ts";
import { INNOCENT, LAWS } from "./support/law/laws.ts";
import { tables } from "./support/law/sql.ts";
import { readTree, type Tree } from "./support/law/tree.ts";

const house = readTree(dirname(dirname(fileURLToPath(import.meta.url))));

function named(tree: Tree): string {
  return Object.entries(tree)
    .map(([path, text]) => `${path}: ${text.replace(/\s+/g, " ").trim().slice(0, 70)}`)
    .join(" + ");
}

describe.each(LAWS)("%s", (_promise, law, planted) => {
  test("in this house", () => {
    expect(law(house)).toEqual([]);
  }, 60_000);

  test("but not where nothing is wrong", () => {
    expect(law(INNOCENT)).toEqual([]);
  });

  test.each(planted.map((tree) => [named(tree), tree] as const))("and the law sees %s", (_crime, tree) => {
    expect(law(tree)).not.toEqual([]);
  });
});

test("the law has read the house: its files, its imports, its tables", () => {
  expect(Object.keys(house)).toEqual(
    expect.arrayContaining(["shared/complaint.ts", "test/law.test.ts", "package.json"]),
  );
  expect(Object.keys(house).filter((path) => /^(node_modules|dist|\.git)\//.test(path))).toEqual([]);
  expect(tables(house).map(({ name }) => name)).toEqual(expect.arrayContaining(["complaints", "messages", "outbox"]));
});

test("anger is checked against the same bounds", () => {
  expect(house["worker/migrations/0001_start.sql"]).toContain(`CHECK (anger BETWEEN 1 AND ${ANGER_MAX})`);
});
