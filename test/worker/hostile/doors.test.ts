import { beforeAll, describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { ask, type Member, openSite, OWN, W } from "./house.ts";
import { hearLogs } from "./logs.ts";
import { filled, routes, type Route, unsafe } from "./routes.ts";

hearLogs();

const { api } = paths;
const OPEN = new Set<string>([
  api.setup,
  api.signinMail,
  api.signinRedeem,
  api.signinPasskeyOptions,
  api.signinPasskey,
  api.signinRecovery,
  api.inviteAccept,
]);
const closed = routes.filter(({ path }) => path.startsWith("/api/") && !OPEN.has(path));

let owner: Member;
beforeAll(async () => {
  owner = await openSite();
});

describe.each(unsafe.map((route) => [route.name, route] as const))("%s", (_name, route) => {
  const send = (headers: Record<string, string>) =>
    ask(route.method, filled(route), { body: "{}", headers: { ...owner.cookie, ...headers } });

  test("refuses a foreign page, and one that does not say where it is, though the cookie is good", async () => {
    const { origin: _, ...nowhere } = OWN;
    const foreign = ["https://evil.example", "null", "http://amends.example", `${W}:8443`, `${W}.evil.example`];
    const answers = await Promise.all([send(nowhere), ...foreign.map((origin) => send({ ...OWN, origin }))]);
    expect(answers.map(({ code }) => code)).toEqual(Array<string>(foreign.length + 1).fill("forbidden"));
  });

  test("refuses whatever a form could send from our own origin", async () => {
    const types = [
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=b",
      "text/plain",
      "text/plain;charset=UTF-8",
    ];
    const answers = await Promise.all(types.map((type) => send({ ...OWN, "content-type": type })));
    expect(answers.map(({ code }) => code)).toEqual(Array<string>(types.length).fill("unsupported"));
  });
});

test("nothing of the team's opens without a session, nor with a made-up one", async () => {
  const tries = closed.flatMap((route) =>
    [{} as Record<string, string>, { cookie: `__Host-sid=${"x".repeat(43)}` }, { cookie: `sid=${owner.sid}` }].map(
      (headers) => [route, headers] as const,
    ),
  );
  const codes = await Promise.all(
    tries.map(async ([{ method, ...route }, headers]) => {
      const { code } = await ask(method, filled({ method, ...route }), { headers: { ...OWN, ...headers } });
      return `${route.name} ${code}`;
    }),
  );
  expect(codes).toEqual(tries.map(([{ name }]) => `${name} signed_out`));
});

test("an address nobody made answers like the rest: signed out to strangers, not found to the team", async () => {
  expect((await ask("GET", "/api/nothing")).code).toBe("signed_out");
  expect((await owner.ask("GET", "/api/nothing")).code).toBe("not_found");
});

/** The routes that refuse this member, whatever else they would have said. */
async function refused(member: Member, asked: readonly Route[]): Promise<string[]> {
  const names: string[] = [];
  for (const route of asked) {
    const body = route.method === "PATCH" ? { role: "owner" } : {};
    const { code } = await member.ask(route.method, filled(route), route.method === "GET" ? undefined : body);
    if (code === "forbidden") names.push(route.name);
  }
  return names.toSorted();
}

describe("what a role may not do", () => {
  const SETTINGS = [
    "GET /api/settings",
    "PUT /api/settings",
    "POST /api/settings/test",
    "POST /api/complaints/:id/allow-origin",
  ];
  const REMEDIES = ["POST /api/complaints/:id/offers/:offer/approval", "GET /api/approvals", "PUT /api/recovery"];
  const REGISTER = ["GET /api/register.csv", "GET /api/register.json"];
  const TELLING = ["POST /api/preventions/:id/tell"];
  const EXAMPLES = [
    "POST /api/complaints/:id/replies/:message/good",
    "DELETE /api/complaints/:id/replies/:message/good",
  ];
  const MEMBERS = [
    "GET /api/members",
    "PATCH /api/members/:id",
    "DELETE /api/members/:id",
    "POST /api/invites",
    "DELETE /api/invites/:id",
  ];

  // Signing out is last: nothing can be tried after it.
  const asked = closed.toSorted((a, b) => Number(a.path === api.signout) - Number(b.path === api.signout));

  test.each([
    ["an owner", "owner", []],
    ["a manager", "manager", MEMBERS],
    ["an agent", "agent", [...SETTINGS, ...EXAMPLES, ...REMEDIES, ...TELLING, ...REGISTER, ...MEMBERS]],
  ] as const)("%s is refused exactly what the list says, by every route there is", async (_who, role, expected) => {
    const member = await owner.invites(role);
    expect(await refused(member, asked)).toEqual(expected.toSorted());
  });
});
