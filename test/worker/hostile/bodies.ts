import * as fc from "fast-check";

/** Begins every generated string and every generated name, so that an echo gives itself away. */
export const MARK = "zebra-crossing-93";

export const marked = fc.string({ unit: "binary", maxLength: 40 }).map((text) => MARK + text);
const odd = fc.oneof(
  marked,
  fc.constantFrom("", " ", null, true, false, 0, -1, 1e308, -1e308, 5e-324, 2 ** 53, 0.1),
  fc.constantFrom("__proto__", "constructor", "toString", "2026-02-30", "https://[", "\ud800", "\u0000"),
  fc.double({ noNaN: true }),
);
/** Anything JSON can say: nested, wrong types, arrays for objects, names out of the prototype. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    odd,
    fc.array(tie("value"), { maxLength: 4 }),
    tie("object"),
  ),
  object: fc.dictionary(
    fc.oneof(marked, fc.constantFrom("__proto__", "constructor", "id", "text", "key")),
    tie("value"),
    {
      maxKeys: 4,
      noNullPrototype: true,
    },
  ),
})).value;

/** A body that is right, with one thing in it wrong, somewhere: the closest that a parser can be fooled. */
function bent(good: () => unknown): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(), anything, fc.constantFrom("replace", "remove", "double", "wrap"))
    .map(([at, value, how]) => {
      const body = structuredClone(good()) as Record<string, unknown>;
      const places: [Record<string, unknown>, string][] = [];
      const walk = (node: unknown): void => {
        if (typeof node !== "object" || node === null) return;
        for (const [name, child] of Object.entries(node)) {
          places.push([node as Record<string, unknown>, name]);
          walk(child);
        }
      };
      walk(body);
      const [node, name] = places[at % places.length] ?? [body, "text"];
      if (how === "double")
        return JSON.stringify(body).replace("{", `{${JSON.stringify(name)}:${JSON.stringify(value)},`);
      if (how === "remove") delete node[name];
      else Object.defineProperty(node, name, { value: how === "wrap" ? [node[name]] : value, enumerable: true });
      return JSON.stringify(body);
    });
}

/** Not JSON at all, or JSON of the deepest kind. */
export const broken = fc.oneof(
  marked,
  fc.constantFrom(
    "",
    "{",
    "[",
    '{"a":',
    "nul",
    "NaN",
    "1e999",
    "\ufeff{}",
    '{"__proto__":{"x":1}}',
    "[]",
    "null",
    '"x"',
    "0",
  ),
  fc.nat(20_000).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
  fc.nat(8_000).map((depth) => '{"a":'.repeat(depth) + "0" + "}".repeat(depth)),
);

/** Bodies for a door that takes `good`: bent ones, any JSON, and what is none. */
export const bodies = (good: () => unknown) =>
  fc.oneof(
    bent(good),
    anything.map((value) => JSON.stringify(value)),
    broken,
  );
