import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { ERRORS } from "../../../shared/errors.ts";
import { paths } from "../../../shared/paths.ts";
import { type Answer, ask, complain, draftFor, type Key, type Member, openQuietSite, OWN, sendForm } from "./house.ts";
import { bodies, broken, marked, MARK } from "./bodies.ts";
import { goodBodies } from "./good.ts";
import { hearLogs } from "./logs.ts";
import { filled, routes } from "./routes.ts";

hearLogs();

/** So many bodies to each door; each is a request through the whole Worker. */
const RUNS = 100;
let owner: Member;
let key: Key;
beforeAll(async () => {
  owner = await openQuietSite();
  ({ key } = await complain(owner.site));
});

/** The rules for every answer to a program: no fault of ours, a code and fields if refused, nothing that was sent, no stack. */
function expectHonest({ status, headers, text, code }: Answer): void {
  expect(status).toBeLessThan(500);
  if (status < 400) return;
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(Object.keys(ERRORS)).toContain(code);
  expect(text).not.toContain(MARK);
  expect(text).not.toMatch(/\bat \S+:\d+|Error:|node_modules|\.ts\b/);
}

const DOORS = Object.keys(goodBodies("", { site: "", id: "", secret: "" }));
/** Doors whose body is never read: they do the same whatever comes. */
const UNREAD = [
  "POST /api/passkeys/options",
  "POST /api/signin/passkey/options",
  "POST /api/signout",
  "POST /api/recovery-codes",
  "POST /api/complaints/:id/seen",
  "POST /api/complaints/:id/on-it",
  "POST /api/complaints/:id/close",
  "POST /api/complaints/:id/reopen",
  "POST /api/complaints/:id/allow-origin",
  "POST /api/complaints/:id/replies/:message/good",
  "POST /api/complaints/:id/promises/:promise/kept",
  "POST /api/preventions/:id/fixed",
  "POST /api/preventions/:id/tell",
  "POST /api/preventions/:id/seen",
];
const FORMS = [
  "POST /c/:site",
  "POST /t",
  "POST /t/messages",
  "POST /t/steps",
  "POST /t/rating",
  "POST /t/export",
  "POST /t/forget",
  "POST /stop/:token",
  "POST /stop/:token/undo",
];

test("every door that takes a body is here", () => {
  const doors = routes.filter(({ method }) => !/GET|DELETE/.test(method)).map(({ name }) => name);
  expect([...DOORS, ...UNREAD, ...FORMS].toSorted()).toEqual(doors.toSorted());
});

test.each(DOORS)("%s is never fooled", async (name) => {
  const make = goodBodies(owner.site, key)[name]!;
  const route = routes.find((one) => one.name === name)!;
  const path = filled(route, route.path.includes("members") ? owner.id : key.id);
  const headers = route.path.startsWith("/api/") ? { ...OWN, ...owner.cookie } : { "content-type": "text/plain" };
  // What is bent must have been right: else only the outermost check is ever tried.
  const straight = await ask(route.method, path, { body: make(), headers });
  const { fields = {} } =
    straight.text === "" ? {} : (JSON.parse(straight.text) as { fields?: Record<string, string> });
  expect(Object.values(fields).filter((code) => code !== "code.wrong")).toEqual([]);
  await fc.assert(
    fc.asyncProperty(bodies(make), async (body) => {
      expectHonest(await ask(route.method, path, { body, headers }));
    }),
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
    "site",
    "complaint",
    "step",
    "answer",
    "outcome",
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
      const answer = await ask("POST", path, {
        body,
        headers: { "content-type": "application/x-www-form-urlencoded" },
      });
      expect(answer.status).toBeLessThan(500);
      if (answer.status !== 303) expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
      expect(answer.text).not.toMatch(/\bat \S+:\d+|node_modules/);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test("a body that is larger than it says, or too large, is refused before it is read whole", async () => {
  const long = JSON.stringify(draftFor(owner.site, { text: "x".repeat(60_000) }));
  expect((await ask("POST", paths.complaints, { body: long })).code).toBe("too_large");
  expect(
    (
      await owner.ask("POST", paths.api.replies(key.id), {
        messageId: draftFor("x").messageId,
        text: "x".repeat(60_000),
      })
    ).code,
  ).toBe("too_large");
  const form = await sendForm(paths.form(owner.site), { text: "x".repeat(250_000) });
  expect([form.status, form.headers.get("content-type")]).toEqual([413, "text/html; charset=UTF-8"]);
});
