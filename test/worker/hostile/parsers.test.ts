import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { ERRORS } from "../../../shared/errors.ts";
import { paths } from "../../../shared/paths.ts";
import { type Answer, ask, complain, draftFor, type Key, type Member, openQuietSite, OWN, sendForm } from "./house.ts";
import { hearLogs } from "./logs.ts";
import { filled, routes } from "./routes.ts";

hearLogs();

/** So many bodies to each door; each is a request through the whole Worker. */
const RUNS = 100;
/** Begins every generated string and every generated name, so that an echo gives itself away. */
const MARK = "zebra-crossing-93";

let owner: Member;
let key: Key;
beforeAll(async () => {
  owner = await openQuietSite();
  ({ key } = await complain(owner.site));
});

const marked = fc.string({ unit: "binary", maxLength: 40 }).map((text) => MARK + text);
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
const broken = fc.oneof(
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

const bodies = (good: () => unknown) =>
  fc.oneof(
    bent(good),
    anything.map((value) => JSON.stringify(value)),
    broken,
  );

/** The rules for every answer to a program: no fault of ours, a code and fields if refused, nothing that was sent, no stack. */
function expectHonest({ status, headers, text, code }: Answer): void {
  expect(status).toBeLessThan(500);
  if (status < 400) return;
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(Object.keys(ERRORS)).toContain(code);
  expect(text).not.toContain(MARK);
  expect(text).not.toMatch(/\bat \S+:\d+|Error:|node_modules|\.ts\b/);
}

const clockOf = {
  zone: "UTC",
  hours: [[[0, 1440]], [], [], [], [], [], []],
  holidays: [],
  figureMin: 60,
  awayUntil: null,
};
const words = () => ({ messageId: draftFor("x").messageId, text: "Words." });
const hand = () => ({ ...words(), id: draftFor("x").id, source: "phone", kind: "idea", reach: "none", lang: "en" });
const base64 = { clientDataJSON: "e30", attestationObject: "AA", authenticatorData: "AA", signature: "AA" };
const credential = { id: "AA", rawId: "AA", type: "public-key", response: base64 };

/** A right body for every door that reads one; a door that is missing here fails the test below. */
const good: Record<string, () => unknown> = {
  "POST /v1/complaints": () =>
    draftFor(owner.site, { email: "a@b.example", anger: 5, context: { url: "u", title: "t" }, test: true }),
  "POST /v1/thread": () => key,
  "POST /v1/thread/messages": () => ({ key, ...words() }),
  "POST /v1/thread/changes": () => ({ key, since: 0, hold: false }),
  "POST /api/setup": () => ({
    token: "t",
    siteName: "S",
    address: "https://s.example",
    languages: ["en"],
    zone: "UTC",
    name: "N",
    email: "a@b.example",
  }),
  "POST /api/signin/mail": () => ({ email: "a@b.example" }),
  "POST /api/signin/redeem": () => ({ ask: "a", token: "t", code: "c" }),
  "POST /api/signin/recovery": () => ({ email: "a@b.example", code: "c" }),
  "POST /api/signin/passkey": () => ({ ask: "a", response: credential }),
  "POST /api/invites/accept": () => ({ token: "t", name: "N", publicName: "N" }),
  "POST /api/passkeys": () => ({ name: "N", response: credential }),
  "PATCH /api/members/:id": () => ({ name: "N", publicName: "N" }),
  "POST /api/invites": () => ({ email: `${crypto.randomUUID()}@b.example`, role: "agent" }),
  "POST /api/complaints": hand,
  "POST /api/complaints/:id/replies": words,
  "POST /api/complaints/:id/calls": words,
  "POST /api/complaints/:id/notes": words,
  "POST /api/complaints/:id/spam": () => ({ spam: false }),
  "POST /api/deliveries/again": () => ({ fact: "f", channel: "mail" }),
  "PUT /api/settings": () => ({
    number: 3,
    settings: {
      name: "S",
      address: "https://s.example",
      languages: ["en"],
      signer: { name: "N", role: "R" },
      contacts: { phone: "", email: "", url: "" },
      clock: clockOf,
      look: { accent: "#123456", corner: "bottom-left", theme: "auto" },
      origins: ["https://o.example"],
      limits: { networkPerMin: 60, sitePerMin: 120_000 },
    },
    channels: { mail: null, webhook: null, slack: null, ntfy: null },
  }),
  "POST /api/settings/test": () => ({ channel: "ntfy" }),
};
/** Doors whose body is never read: they do the same whatever comes. */
const UNREAD = [
  "POST /api/passkeys/options",
  "POST /api/signin/passkey/options",
  "POST /api/signout",
  "POST /api/recovery-codes",
  "POST /api/complaints/:id/seen",
  "POST /api/complaints/:id/on-it",
  "POST /api/complaints/:id/allow-origin",
];
const FORMS = ["POST /c/:site", "POST /t", "POST /t/messages"];

test("every door that takes a body is here", () => {
  const doors = routes.filter(({ method }) => !/GET|DELETE/.test(method)).map(({ name }) => name);
  expect([...Object.keys(good), ...UNREAD, ...FORMS].toSorted()).toEqual(doors.toSorted());
});

test.each(Object.entries(good))("%s is never fooled", async (name, make) => {
  const route = routes.find((one) => one.name === name)!;
  const path = filled(route, route.path.includes("members") ? owner.id : key.id);
  const headers = route.path.startsWith("/api/") ? { ...OWN, ...owner.cookie } : { "content-type": "text/plain" };
  // What is bent must have been right: else only the outermost check is ever tried.
  const straight = await ask(route.method, path, { body: make(), headers });
  expect(["invalid", "unreadable"]).not.toContain(straight.code);
  await fc.assert(
    fc.asyncProperty(
      fc.constant(0).chain(() => bodies(make)),
      async (body) => {
        expectHonest(await ask(route.method, path, { body, headers }));
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test.each(FORMS)("%s is never fooled, and answers people with a page", async (name) => {
  const path = filled({ ...routes.find((one) => one.name === name)! }, owner.site);
  const ids = draftFor(owner.site);
  const fields = [
    "id",
    "messageId",
    "secret",
    "text",
    "kind",
    "anger",
    "email",
    "reach",
    "reference",
    "code",
    "__proto__",
  ];
  const form = fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...fields), marked),
        fc.oneof(marked, fc.constantFrom("", "0", "1e9", "K7F-3QX-9MD", ids.id)),
      ),
    )
    .map((pairs) => new URLSearchParams(pairs.map(([field, value]) => [field, value.toWellFormed()])).toString());
  await fc.assert(
    fc.asyncProperty(fc.oneof(form, broken), async (body) => {
      const answer = await sendForm(path, {}, {});
      expect(answer.status).toBeLessThan(500);
      const odd = await ask("POST", path, { body, headers: { "content-type": "application/x-www-form-urlencoded" } });
      expect(odd.status).toBeLessThan(500);
      if (odd.status !== 303) expect(odd.headers.get("content-type")).toMatch(/^text\/html/);
      expect(odd.text).not.toMatch(/\bat \S+:\d+|node_modules/);
    }),
    { numRuns: RUNS / 2, endOnFailure: true },
  );
});

test("a body that is larger than it says, or too large, is refused before it is read whole", async () => {
  const long = JSON.stringify(draftFor(owner.site, { text: "x".repeat(60_000) }));
  expect((await ask("POST", paths.complaints, { body: long })).code).toBe("too_large");
  expect((await owner.ask("POST", paths.api.replies(key.id), { ...words(), text: "x".repeat(60_000) })).code).toBe(
    "too_large",
  );
  const form = await sendForm(paths.form(owner.site), { text: "x".repeat(250_000) });
  expect([form.status, form.headers.get("content-type")]).toEqual([413, "text/html; charset=UTF-8"]);
});
