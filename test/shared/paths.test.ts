import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paths, statusLink } from "../../shared/paths.ts";

const HOSTS = "https://w.example";
type Branch = { [name: string]: string | ((...parts: string[]) => string) | Branch };

/** Every path, builders fed with `part`. */
function every(branch: Branch, part: string, prefix = ""): [name: string, path: string][] {
  return Object.entries(branch).flatMap(([name, value]) => {
    const full = prefix + name;
    if (typeof value === "string") return [[full, value]];
    if (typeof value === "function") return [[full, value(part, part)]];
    return every(value, part, `${full}.`);
  });
}

describe("paths", () => {
  test("each is written once", () => {
    const all = every(paths as Branch, "x").map(([, path]) => path);
    expect(new Set(all.filter((path) => !path.includes("x"))).size).toBe(
      all.filter((path) => !path.includes("x")).length,
    );
  });

  test("the team's begin with /api/, the public ones never do", () => {
    for (const [name, path] of every(paths as Branch, "x"))
      expect([name, path.startsWith("/api/")]).toEqual([name, name.startsWith("api.")]);
  });

  test("no id breaks out of its place", () => {
    const hostile = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom("a/b", "?x=1", "#x", "a%2fb", "//evil.example", "a\\b", "a b"),
    );
    fc.assert(
      fc.property(hostile, (part) => {
        for (const [name, path] of every(paths as Branch, part)) {
          if (/Setup|Signin|Invite$/.test(name) && !name.startsWith("api.")) continue; // their token stands in the fragment
          const plain = every(paths as Branch, "x").find(([other]) => other === name)![1];
          expect(path.split(/[/?#&]/).length).toBe(plain.split(/[/?#&]/).length);
          expect(new URL(path, HOSTS).host).toBe("w.example");
        }
      }),
    );
  });
});

describe("a status link", () => {
  const id = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
  const key = "A".repeat(43);

  test.each([
    [{ secret: key }, `${HOSTS}/t#demo/${id}/s/${key}`],
    [{ mail: key }, `${HOSTS}/t#demo/${id}/m/${key}`],
  ])("with %j", (keys, expected) => {
    expect(statusLink(HOSTS, "demo", id, keys)).toBe(expected);
  });

  test("carries an answer behind its key, to be marked", () => {
    expect(statusLink(HOSTS, "demo", id, { mail: key }, "partly")).toBe(`${HOSTS}/t#demo/${id}/m/${key}/partly`);
  });

  test("shows its key to no server", () => {
    const link = new URL(statusLink(HOSTS, "demo", id, { secret: key }));
    expect(link.pathname + link.search).toBe("/t");
  });
});
