import { expect, test } from "vitest";
import { ERRORS } from "../../../shared/errors.ts";
import { DRAFT_BYTES_MAX } from "../../../shared/limits.ts";
import { paths } from "../../../shared/paths.ts";
import { type Answer, freshId, knock, type Shop, World } from "../world.ts";

const MARK = "MARKER7f3a";

function expectProblem(answer: Answer<unknown>, code: keyof typeof ERRORS, fields?: Record<string, string>): void {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.body).toEqual({
    type: `about:blank#${code}`,
    title: expect.any(String),
    status: ERRORS[code],
    code,
    ...(fields && { fields }),
  });
  expect(answer.status).toBe(ERRORS[code]);
  expect(answer.text + JSON.stringify([...answer.headers])).not.toContain(MARK);
}

/** Everything that can be wrong with one field, and what the answer calls it. */
const WRONG: [field: string, value: unknown, code: string][] = [
  ["id", MARK, "id.shape"],
  ["id", undefined, "shape"],
  ["messageId", MARK, "id.shape"],
  ["messageId", 7, "id.shape"],
  ["secret", MARK, "secret.shape"],
  ["secret", MARK.padEnd(42, "A") + "B", "secret.shape"],
  ["site", `${MARK}!`, "site.shape"],
  ["kind", MARK, "kind.unknown"],
  ["text", "", "text.empty"],
  ["text", " \r\n\t ", "text.empty"],
  ["text", [MARK], "text.empty"],
  ["text", MARK + "a".repeat(10_000), "text.long"],
  ["wish", MARK, "wish.unknown"],
  ["anger", MARK, "anger.range"],
  ["anger", 0, "anger.range"],
  ["anger", 11, "anger.range"],
  ["anger", 1.5, "anger.range"],
  ["reach", MARK, "reach.unknown"],
  ["email", MARK, "email.shape"],
  ["email", `${MARK}@a.example\r\nBcc: b@c.example`, "email.shape"],
  ["email", `<${MARK}@a.example>`, "email.shape"],
  ["phone", MARK.repeat(25), "phone.long"],
  ["phoneWhen", MARK.repeat(25), "phone.long"],
  ["name", MARK.repeat(25), "name.long"],
  ["name", { [MARK]: MARK }, "name.long"],
  ["order", MARK.repeat(25), "order.long"],
  ["lang", `${MARK} en`, "lang.shape"],
  ["lang", undefined, "shape"],
  ["context", MARK, "shape"],
  ["context.url", MARK.repeat(101), "context.url"],
  ["context.title", MARK.repeat(50), "context.title"],
  ["context.viewport", MARK.repeat(3), "context.viewport"],
  ["context.agent", MARK.repeat(50), "context.agent"],
  ["website", { [MARK]: 1 }, "website"],
  ["took", MARK, "took"],
  ["took", -1, "took"],
  ["test", MARK, "test"],
];

let shop: Shop;

const TITLED = WRONG.map(
  ([field, value, code]) => [field, String(JSON.stringify(value)).slice(0, 40), code, value] as const,
);

test.each(TITLED)("%s as %s is refused as %s, and nothing of it comes back", async (field, _short, code, value) => {
  shop ??= await new World().shop();
  const ana = shop.visitor();
  const wrong = field.startsWith("context.") ? { context: { [field.slice(8)]: value } } : { [field]: value };

  const answer = await ana.sends({ ...ana.draft(), ...wrong });

  expectProblem(answer, "invalid", { [field]: code });
});

test("nothing that was refused is stored", async () => {
  expect((await shop.team.inbox("?filter=all")).items).toEqual([]);
});

test("every wrong field is named at once, and a field we do not know is left alone", async () => {
  const { visitor } = await new World().shop();
  const ana = visitor();

  const wrong = await ana.sends({ ...ana.draft(), kind: MARK, text: "", lang: "!" });
  const unknown = await ana.sends({ ...ana.draft(), [MARK]: MARK });

  expectProblem(wrong, "invalid", { kind: "kind.unknown", text: "text.empty", lang: "lang.shape" });
  expect(unknown.status).toBe(201);
  expect(unknown.text).not.toContain(MARK);
});

test("who wants to be reached by mail or phone has to say where", async () => {
  const { visitor } = await new World().shop();
  const ana = visitor();

  expectProblem(await ana.sends(ana.draft({ reach: "mail" })), "invalid", { email: "email.needed" });
  expectProblem(await ana.sends(ana.draft({ reach: "phone" })), "invalid", { phone: "phone.needed" });
});

test("a body that is no JSON, one that is no object, and one too large are told apart", async () => {
  const { visitor } = await new World().shop();
  const ana = visitor();
  const big = JSON.stringify({ ...ana.draft(), website: MARK + "x".repeat(DRAFT_BYTES_MAX) });

  expectProblem(await ana.sends(`{"text": "${MARK}`), "unreadable");
  expectProblem(await ana.sends(""), "unreadable");
  expectProblem(await ana.sends(`"${MARK}"`), "invalid", { "": "shape" });
  expectProblem(await ana.sends("null"), "invalid", { "": "shape" });
  expectProblem(await ana.sends(big), "too_large");
});

test("a site that does not exist takes nothing", async () => {
  const { visitor } = await new World().shop();
  const ana = visitor();
  const site = `no-${crypto.randomUUID().slice(0, 8)}`;

  expectProblem(await ana.sends(ana.draft({ site })), "unknown_site");
  const asked = await knock(`/v1/site?site=${site}`);
  expect([asked.status, asked.text]).toEqual([404, (await ana.sends(ana.draft({ site }))).text]);
  expect((await knock("/v1/site")).status).toBe(422);
  expect((await knock(`/v1/site?site=${MARK}!`)).text).not.toContain(MARK);
});

test("every answer of the public API may be read by any page, sets no cookie and names no credentials", async () => {
  const { visitor, site } = await new World().shop();
  const ana = visitor();
  const thread = await ana.complains();
  const key = { ...thread.key, id: freshId() };
  const answers = [
    await ana.sends(ana.draft()),
    await ana.sends(ana.draft({ text: "" })),
    await ana.sends("{"),
    await ana.sends("x".repeat(DRAFT_BYTES_MAX + 1)),
    await ana.sends(ana.draft({ site: "nobody-here" })),
    await ana.post(paths.thread, thread.key),
    await ana.post(paths.thread, key),
    await ana.post(paths.threadChanges, { key: thread.key, since: 0, hold: false }),
    await ana.post(paths.threadMessages, { key: thread.key, messageId: freshId(), text: "More" }),
    await ana.post("/v1/nothing-here", {}),
    await knock(`/v1/site?site=${site}`),
    await knock("/v1/site?site=nobody-here"),
  ];

  expect(answers.map(({ status }) => status)).toEqual([201, 422, 400, 413, 404, 200, 404, 200, 201, 404, 200, 404]);
  for (const { headers } of answers) {
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toBe("Retry-After");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
  }
});

test.each([paths.complaints, paths.thread, paths.threadMessages, paths.threadChanges])(
  "a browser that asks before posting to %s may post",
  async (path) => {
    const headers = { origin: "https://shop.example", "access-control-request-method": "POST" };

    const { status, headers: allowed } = await knock(path, { method: "OPTIONS", headers });

    expect(status).toBe(204);
    expect(allowed.get("access-control-allow-origin")).toBe("*");
    expect(allowed.get("access-control-allow-methods")).toContain("POST");
    expect(allowed.get("access-control-allow-headers")).toBe("Content-Type");
  },
);
