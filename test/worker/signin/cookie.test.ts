import { expect, test } from "vitest";
import { cookieFor } from "../../../worker/cookie.ts";
import { paths } from "../../../shared/paths.ts";
import { setupDraft, World } from "./world.ts";
import { makeSetupTicket } from "../../../worker/links.ts";

async function cookieOf(origin: string): Promise<string> {
  const world = new World({ origin });
  const token = await makeSetupTicket(world.env.DB, world.now);
  const made = await world.browser().post(paths.api.setup, setupDraft(token));
  return made.headers.get("set-cookie") ?? "";
}

test("the cookie is locked to the host, https and our own requests", async () => {
  const cookie = await cookieOf("https://amends.example");
  expect(cookie).toMatch(/^__Host-sid=[\w-]{43}; /);
  const parts = new Set(cookie.split("; ").slice(1));
  expect(parts).toEqual(new Set(["Max-Age=2592000", "Path=/", "HttpOnly", "Secure", "SameSite=Lax"]));
});

test("on a laptop, over plain http, it goes without Secure", async () => {
  const cookie = await cookieOf("http://localhost:4711");
  expect(cookie).toMatch(/^sid=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
});

test.each(["http://localhost:8787", "http://127.0.0.1:8787", "http://[::1]:8787", "http://LOCALHOST"])(
  "%s is a laptop",
  (url) => {
    expect(cookieFor(url)).toEqual({ name: "sid", secure: false });
  },
);

test.each([
  "https://localhost:8787",
  "https://127.0.0.1",
  "http://amends.example",
  "http://localhost.amends.example",
  "http://localhost.",
  "http://amends.localhost",
  "http://127.0.0.1.nip.io",
  "http://192.168.1.7:8787",
  "http://10.0.0.1",
  "http://0.0.0.0:8787",
  "http://[fe80::1]",
  "http://localhost@amends.example",
])("%s is not", (url) => {
  expect(cookieFor(url)).toEqual({ name: "__Host-sid", secure: true });
});
