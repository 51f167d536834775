import { beforeAll, describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { type Answer, ask, type Member, openQuietSite, OWN, sendForm } from "../hostile/house.ts";
import { hearLogs } from "../hostile/logs.ts";
import { filled, routes } from "../hostile/routes.ts";
import { complainByForm, type Receipt } from "./typed.ts";

hearLogs();

let owner: Member;
let mine: Receipt;
beforeAll(async () => {
  owner = await openQuietSite();
  mine = await complainByForm(owner.site, { text: "The lamp is broken." });
});

function expectCareful({ headers, status }: Answer): void {
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
  // What anybody may know of a site is the one thing that is kept, and never a refusal.
  const kept = headers.get("cache-control") ?? "";
  if (kept.includes("public")) expect(status).toBe(200);
  else expect(kept).toMatch(/no-store|no-cache/);
}

function expectPage(answer: Answer, status: number): void {
  expectCareful(answer);
  const { headers, text } = answer;
  expect([answer.status, headers.get("content-type")]).toEqual([status, "text/html; charset=UTF-8"]);
  expect(headers.get("x-robots-tag")).toBe("noindex");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("set-cookie")).toBeNull();
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  for (const rule of [
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy).toContain(rule);
  const nonce = /style-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  expect(nonce.length).toBeGreaterThanOrEqual(22);
  expect(text.split(`<style nonce="${nonce}">`)).toHaveLength(2);
}

describe("every answer is careful", () => {
  test.each(routes.map((route) => [route.name, route] as const))("%s", async (_name, route) => {
    const path = filled(route);
    const body = route.method === "GET" ? undefined : {};
    const signedIn = { ...OWN, ...(route.path === paths.api.signout ? {} : owner.cookie) };
    expectCareful(await ask(route.method, path, { body }));
    expectCareful(await ask(route.method, path, { body, headers: signedIn }));
  });

  test.each(["/api/nothing", "/v1/nothing"])("%s, which is not there", async (path) => {
    const answer = await ask("GET", path);
    expectCareful(answer);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("every page is noindex, kept by nobody, and runs nothing but ours", () => {
  test("form, receipt, status and thread", async () => {
    expectPage(await ask("GET", paths.form(owner.site)), 200);
    expectPage(await ask("GET", mine.address), 200);
    expectPage(await ask("GET", paths.status), 200);
    expectPage(await sendForm(paths.status, { reference: mine.reference, code: mine.code }), 200);
  });

  test("and what they say when something is wrong", async () => {
    expectPage(await ask("GET", "/c/no-such-site"), 404);
    expectPage(await ask("GET", `${paths.form(owner.site)}/receipt`), 404);
    expectPage(await sendForm(paths.form(owner.site), { text: "" }), 422);
    expectPage(await sendForm(paths.status, { reference: "x", code: "y" }), 404);
    expectPage(await sendForm(paths.status, { reference: "x".repeat(300_000) }), 413);
  });

  test("and no two carry the same nonce", async () => {
    const nonces = await Promise.all(
      [1, 2, 3].map(async () => (await ask("GET", paths.status)).headers.get("content-security-policy")),
    );
    expect(new Set(nonces).size).toBe(3);
  });

  test("the inbox may not be framed, and speaks to nobody else", async () => {
    for (const path of [paths.inbox, paths.inboxSettings, paths.inboxComplaint("x")]) {
      const { headers } = await ask("GET", path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-robots-tag")).toBe("noindex");
    }
  });
});

describe("an asset that is not there", () => {
  test.each([
    "/nothing.js",
    "/w/panel-00000000.js",
    "/w/",
    "/inbox/assets/nothing.js",
    "/inbox/nothing.css",
    "/.dev.vars",
    "/wrangler.toml",
    "/../package.json",
    "/amends.js.map",
    "/t/nothing",
    "/c",
  ])("%s is 404 and never HTML", async (path) => {
    const { status, headers, text } = await ask("GET", path);
    expect(status).toBe(404);
    if (!/^\/(t|c)/.test(path)) expect(headers.get("content-type") ?? "").not.toContain("html");
    if (headers.get("content-type") === null) expect(text).toBe("");
  });
});

test("an address that does not take a method says so without a page", async () => {
  for (const method of ["PUT", "DELETE", "PATCH"]) {
    const { status, code } = await ask(method, paths.complaints, { body: {} });
    expect([status, code]).toEqual([404, "not_found"]);
  }
  expect((await ask("POST", "/nothing.js", { body: {} })).code).toBe("not_found");
});
