import { exports } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { ask, draftFor, type Key, openSite, read, sendForm, W } from "./house.ts";
import { hearLogs } from "./logs.ts";
import { MARK, openShop, rowsOf, settleDown, type Shop } from "./neighbours.ts";
import { remedyTries } from "./remedy-tries.ts";
import { reportTries } from "./report-tries.ts";
import { routes } from "./routes.ts";
import { openTries } from "./open-tries.ts";
import { teamTries } from "./team-tries.ts";

hearLogs();

const tries = { ...openTries, ...teamTries, ...remedyTries, ...reportTries };

let ours: Shop;
let theirs: Shop;
let before: Record<string, unknown[]>;
beforeAll(async () => {
  [ours, theirs] = [await openShop("ours"), await openShop(MARK)];
  await settleDown();
  before = await rowsOf(theirs.site);
}, 30_000);

test("every route of the house is tried across sites", () => {
  expect(Object.keys(tries).toSorted()).toEqual(routes.map(({ name }) => name).toSorted());
});

test("the other site really has something to hide in every table that a site fills", () => {
  const filledTables = Object.entries(before).flatMap(([name, rows]) => (rows.length > 0 ? [name] : []));
  expect(filledTables).toEqual(
    expect.arrayContaining([
      "checks",
      "complaints",
      "deliveries",
      "events",
      "good_answers",
      "invites",
      "members",
      "messages",
      "offers",
      "particulars",
      "passkeys",
      "photos",
      "prevention_seen",
      "preventions",
      "promises",
      "reports",
      "sessions",
    ]),
  );
  expect(JSON.stringify(before).split(MARK).length).toBeGreaterThan(15);
});

describe("with our session, our secrets and our codes", () => {
  test.each(routes.map(({ name }) => [name]))("%s", async (name) => {
    for (const [what, asked, right] of (await tries[name]?.(ours, theirs)) ?? []) {
      const answer = await asked;
      expect([what, typeof right === "number" ? answer.status : answer.code]).toEqual([what, right]);
      expect(answer.text).not.toContain(MARK);
    }
  });

  test("a complaint under their id is a new one at our site, however it comes", async () => {
    const [third, fourth, fifth] = await Promise.all([openSite(), openSite(), openSite()]);
    const widget = draftFor(third.site, { ...theirs.key, site: third.site, text: "Ours." });
    const form = { ...theirs.key, messageId: theirs.fact, text: "Ours." };
    const hand = { ...widget, source: "phone", site: theirs.site };
    expect((await ask("POST", paths.complaints, { body: widget })).status).toBe(201);
    expect((await fourth.ask("POST", paths.api.complaints, hand)).status).toBe(200);
    expect((await sendForm(paths.form(fifth.site), form)).status).toBe(303);
    for (const member of [third, fourth, fifth]) {
      const { messages } = read<ComplaintView>(await member.ask("GET", paths.api.complaint(theirs.key.id)));
      expect(messages.map(({ text }) => text)).toEqual(["Ours."]);
    }
  });

  test("nothing of theirs has changed", async () => {
    await settleDown();
    expect(await rowsOf(theirs.site)).toEqual(before);
  });
});

function closing(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.addEventListener("close", ({ code }) => resolve(code)));
}

function hearing(socket: WebSocket): Promise<unknown> {
  return new Promise((resolve) => socket.addEventListener("message", ({ data }) => resolve(data)));
}

describe("sockets", () => {
  const worker = (exports as unknown as { default: Fetcher }).default;

  async function open(path: string, cookie: string): Promise<WebSocket> {
    const headers = { upgrade: "websocket", origin: W, cookie, "x-test-network": crypto.randomUUID() };
    const { webSocket, status } = await worker.fetch(W + path, { headers });
    if (!webSocket) throw new Error(`no socket at ${path}: ${status}`);
    webSocket.accept();
    return webSocket;
  }

  async function joins(key: Partial<Key>): Promise<number> {
    const socket = await open(paths.threadLive, ours.owner.cookie.cookie);
    const closed = closing(socket);
    socket.send(JSON.stringify({ key }));
    return closed;
  }

  test("a thread's socket closes the same way for a wrong secret, a wrong site and a thread that never was", async () => {
    const codes = await Promise.all([
      joins({ ...theirs.key, secret: ours.key.secret }),
      joins({ ...theirs.key, site: ours.site }),
      joins({ ...theirs.key, id: "01900000-0000-7000-8000-000000000000" }),
      joins({}),
    ]);
    expect(codes).toEqual([4404, 4404, 4404, 4404]);
  });

  test("our inbox hears of our complaints and not of theirs", async () => {
    const socket = await open(paths.api.live, ours.owner.cookie.cookie);
    const heard = hearing(socket);
    const seen = { messageId: crypto.randomUUID(), text: "x" };
    expect((await theirs.owner.ask("POST", paths.api.seen(theirs.key.id), seen)).status).toBe(200);
    expect((await ours.owner.ask("POST", paths.api.seen(ours.key.id), {})).status).toBe(200);
    expect(await heard).toBe(JSON.stringify({ complaint: ours.key.id }));
    socket.close();
  });

  test("no other page opens either, cookie or not", async () => {
    for (const path of [paths.api.live, paths.threadLive]) {
      const headers = { upgrade: "websocket", origin: "https://evil.example", ...ours.owner.cookie };
      expect((await ask("GET", path, { headers })).code).toBe("forbidden");
    }
  });
});
