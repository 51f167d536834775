import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { createApp } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";
import { draftFor, openSite, OWN, W } from "./house.ts";
import { isHarmless } from "./logs.ts";

const SECRET = "zebra-crossing-93";

/** The Worker on a database that fails with everything it was told in its message. */
async function askBroken(method: string, path: string, body: unknown, headers: Record<string, string>) {
  const fail = (): never => {
    throw new TypeError(`D1 says: ${SECRET} ${JSON.stringify(body)} ${JSON.stringify(headers)}`);
  };
  const broken = { ...(env as object), DB: { prepare: fail, batch: fail } } as unknown as Env;
  const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as unknown as ExecutionContext;
  const request = new Request(W + path, {
    method,
    headers: { "x-test-network": crypto.randomUUID(), ...headers },
    ...(method === "GET" ? {} : { body: JSON.stringify(body) }),
  });
  return createApp().fetch(request, broken, context);
}

test("when everything fails the line says which route and what kind, and no word more", async () => {
  const owner = await openSite();
  const lines: string[] = [];
  const spy = vi.spyOn(console, "error").mockImplementation((...parts: unknown[]) => void lines.push(parts.join(" ")));
  const draft = draftFor(owner.site, { text: SECRET, name: SECRET, email: `${SECRET}@customer.example` });
  const signedIn = { ...OWN, ...owner.cookie };
  const answers = await Promise.all([
    askBroken("POST", paths.complaints, draft, {}),
    askBroken("POST", paths.thread, { site: owner.site, id: draft.id, secret: draft.secret }, {}),
    askBroken("GET", `${paths.api.complaint(draft.id)}?q=${SECRET}`, {}, signedIn),
    askBroken("POST", paths.api.signinMail, { email: `${SECRET}@team.example` }, OWN),
    askBroken("POST", `${paths.status}?lang=${SECRET}`, {}, {}),
  ]);
  spy.mockRestore();
  // The complaint is kept all the same; the others meet a mistake of ours, which is no outage.
  expect(answers.slice(0, 4).map(({ status }) => status)).toEqual([201, 500, 500, 500]);
  for (const answer of answers) expect(await answer.text()).not.toContain(SECRET);
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect(lines.filter((line) => !isHarmless(line))).toEqual([]);
  expect(lines.join("\n")).not.toContain(owner.sid);
});

test("a line that held more would be noticed", () => {
  const good = { requestId: crypto.randomUUID(), method: "POST", route: paths.thread, error: "TypeError" };
  expect(isHarmless(JSON.stringify(good))).toBe(true);
  for (const who of ["timekeeper", "keep", "spool", "heartbeat"]) expect(isHarmless(`${who} TypeError`)).toBe(true);
  const bad = [
    { ...good, body: "x" },
    { ...good, route: "/c/olga@shop.example" },
    { ...good, error: "D1: olga@shop.example" },
  ];
  for (const line of [...bad.map((one) => JSON.stringify(one)), "timekeeper could not tell Olga", "Olga", "{}", "null"])
    expect(isHarmless(line)).toBe(false);
});
