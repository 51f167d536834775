import { describe, expect, test } from "vitest";
import { paths, patterns } from "../../../shared/paths.ts";
import { may, MAY, ROLES } from "../../../shared/team.ts";
import { type Shop, World } from "./world.ts";

const { api } = paths;
const UNSAFE: [string, string][] = [
  ["POST", api.setup],
  ["POST", api.signinMail],
  ["POST", api.signinRedeem],
  ["POST", api.signinPasskeyOptions],
  ["POST", api.signinPasskey],
  ["POST", api.signinRecovery],
  ["POST", api.inviteAccept],
  ["POST", api.signout],
  ["POST", api.passkeyOptions],
  ["POST", api.passkeys],
  ["DELETE", api.passkey("any")],
  ["POST", api.recoveryCodes],
  ["DELETE", api.session("any")],
  ["PATCH", api.member("any")],
  ["DELETE", api.member("any")],
  ["POST", api.invites],
  ["DELETE", api.invite("any")],
];
const OPEN = new Set<string>([
  api.setup,
  api.signinMail,
  api.signinRedeem,
  api.signinPasskeyOptions,
  api.signinPasskey,
  api.signinRecovery,
  api.inviteAccept,
]);
const FORMS = [
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "text/plain",
  "text/plain;charset=UTF-8",
];

let shop: Shop | undefined;
const world = new World();
async function ourShop(): Promise<Shop> {
  return (shop ??= await world.openShop());
}

describe.each(UNSAFE)("%s %s", (method, path) => {
  test.each([
    "https://evil.example",
    "null",
    "http://amends.example",
    "https://amends.example:8443",
    "https://amends.example.evil.example",
    "",
  ])("refuses Origin %j, signed in or not", async (origin) => {
    const { owner } = await ourShop();
    for (const browser of [owner, world.browser()]) {
      expect((await browser.send(method, path, {}, { origin })).code).toBe("forbidden");
    }
  });

  test.each([...FORMS, "application/jsonp", "", "text/html, application/json"])(
    "refuses a body of type %j",
    async (type) => {
      const { owner } = await ourShop();
      expect((await owner.send(method, path, "{}", { "content-type": type })).code).toBe("unsupported");
    },
  );
});

test.each(UNSAFE.filter(([, path]) => !OPEN.has(path)))(
  "%s %s is closed to whoever is signed out",
  async (method, path) => {
    const stranger = world.browser();
    expect((await stranger.send(method, path, {})).code).toBe("signed_out");
    stranger.cookies.set("__Host-sid", "x".repeat(43));
    expect((await stranger.send(method, path, {})).code).toBe("signed_out");
  },
);

test.each([
  api.me,
  api.sessions,
  api.passkeys,
  api.members,
  "/api/complaints",
  "/api/nothing",
  "/api/invites/accept/x",
])("GET %s is closed to whoever is signed out", async (path) => {
  expect((await world.browser().get(path)).code).toBe("signed_out");
});

test("a POST without any type is refused, a DELETE without a body is not", async () => {
  const { owner } = await ourShop();
  const bare = await owner.send("POST", api.recoveryCodes);
  expect(bare.code).toBe("unsupported");
  expect((await owner.delete(api.session("nobody"))).code).toBe("not_found");
});

test("a socket is opened by our own pages only", async () => {
  const { owner } = await ourShop();
  const foreign = await owner.send("GET", api.live, undefined, {
    upgrade: "websocket",
    origin: "https://evil.example",
  });
  expect(foreign.code).toBe("forbidden");
  const own = await owner.send("GET", api.live, undefined, { upgrade: "websocket", origin: world.origin });
  expect(own.code).toBe("not_found"); // nothing is mounted there in this test; the door let it through
});

test("nothing of the team's is cached", async () => {
  const { owner } = await ourShop();
  expect((await owner.get(api.me)).headers.get("cache-control")).toBe("no-store");
  expect((await owner.get(api.session("x"))).headers.get("cache-control")).toBe("no-store");
});

test("only owners touch members", async () => {
  expect(ROLES.filter((role) => may(role, "members"))).toEqual(MAY.members);
  const shop = await ourShop();
  for (const role of ["manager", "agent"]) {
    const { browser, id } = await world.join(shop, role);
    const answers = await Promise.all([
      browser.get(api.members),
      browser.post(api.invites, { email: "a@b.example", role: "agent" }),
      browser.delete(api.invite("any")),
      browser.delete(api.member(shop.ownerId)),
      browser.delete(api.member(id)),
      browser.patch(api.member(shop.ownerId), { role: "agent" }),
      browser.patch(api.member(id), { role: "owner" }),
      browser.patch(api.member(shop.ownerId), { publicName: "Mallory" }),
    ]);
    expect(answers.map(({ code }) => code)).toEqual(Array<string>(8).fill("forbidden"));
  }
});

test("routers and browsers mean the same addresses", () => {
  const { form, formReceipt, stop, stopUndo, ...ofTheTeam } = patterns;
  const made = { form: paths.form(":site"), formReceipt: paths.formReceipt(":site") };
  expect(decodeURIComponent(paths.stop(":token"))).toBe(stop);
  expect(decodeURIComponent(paths.stopUndo(":token"))).toBe(stopUndo);
  for (const name of Object.keys(ofTheTeam) as (keyof typeof ofTheTeam)[]) {
    const [first = "", second = ""] = ofTheTeam[name].match(/:\w+/g) ?? [];
    expect(decodeURIComponent(api[name](first, second))).toBe(ofTheTeam[name]);
  }
  expect(decodeURIComponent(made.form)).toBe(form);
  expect(decodeURIComponent(made.formReceipt)).toBe(formReceipt);
});
