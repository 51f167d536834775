import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { ERRORS, ErrorCode, fieldCodes, Problem } from "../../shared/errors.ts";

const issues = (schema: v.GenericSchema, input: unknown) => fieldCodes(v.safeParse(schema, input).issues ?? []);

describe("a problem answer", () => {
  test.each(Object.entries(ERRORS))("%s is a code and has an error's status", (code, status) => {
    expect(v.is(ErrorCode, code)).toBe(true);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    const problem = { type: "about:blank", title: code, status, code };
    expect(v.parse(Problem, problem)).toEqual(problem);
  });

  test("knows no other codes", () => {
    expect(v.is(Problem, { type: "about:blank", title: "", status: 418, code: "teapot" })).toBe(false);
    expect(v.is(ErrorCode, "toString")).toBe(false);
  });
});

describe("codes of fields", () => {
  const Person = v.object({
    name: v.pipe(v.string("name.empty"), v.minLength(3, "name.short"), v.regex(/^A/, "name.letter")),
  });

  test("the first thing that is wrong with a field is said", () => {
    expect(issues(Person, { name: "x" })).toEqual({ name: "name.short" });
  });

  test("nested fields are named by a dotted path", () => {
    expect(issues(v.object({ team: v.array(Person) }), { team: [{ name: "Ana" }, { name: 1 }] })).toEqual({
      "team.1.name": "name.empty",
    });
  });

  test("what has no place stands under no name", () => {
    expect(
      issues(
        v.pipe(
          v.string("a"),
          v.check(() => false, "key.shape"),
        ),
        "x",
      ),
    ).toEqual({ "": "key.shape" });
  });

  test("a message that is no code is not repeated, since it may quote what was sent", () => {
    expect(issues(v.object({ name: v.string() }), { name: ["<b>ECHO</b>"] })).toEqual({ name: "shape" });
    expect(issues(Person, {})).toEqual({ name: "shape" });
    expect(issues(v.picklist(["a"]), "ECHO")).toEqual({ "": "shape" });
  });

  test("nothing wrong, no codes", () => {
    expect(issues(Person, { name: "Ana" })).toEqual({});
  });
});
