import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PART_BYTES } from "../../../shared/photo/limits.ts";
import type { PartDraft } from "../../../shared/photo.ts";
import { deviceQueue, photosName } from "../../../widget/photo-queue.ts";
import { fetchPhoto, sendPhoto, type Waiting } from "../../../widget/photos.ts";

const KEY = { site: "demo", id: "01976d3c-8c4e-7abc-8def-0123456789ab", secret: "s" };
const BASE = "https://w.example";
const photo = (bytes: number): Waiting => ({
  id: "01976d3c-8c4e-7abc-8def-0123456789ac",
  site: KEY.site,
  complaint: KEY.id,
  bytes: new Uint8Array(bytes).fill(7).buffer,
});

/** A Worker that keeps parts. What reached it stands in `heads` and `lengths`. */
class FakeWorker {
  heads: PartDraft[] = [];
  lengths: number[] = [];
  inits: RequestInit[] = [];
  have = new Set<number>();
  /** What befalls the nth request, counted from 1. */
  befalls: Record<number, () => Response> = {};
  total = 0;

  answer = async (_url: string, init: RequestInit): Promise<Response> => {
    this.inits.push(init);
    const bytes = new Uint8Array(init.body as ArrayBuffer);
    const end = bytes.indexOf(10);
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as PartDraft;
    this.heads.push(head);
    this.lengths.push(bytes.length - end - 1);
    const befallen = this.befalls[this.heads.length]?.();
    if (befallen) return befallen;
    if (bytes.length > end + 1) this.have.add(head.part);
    const whole = this.have.size === Math.ceil(head.bytes / PART_BYTES);
    return Response.json({ have: [...this.have].toSorted(), photo: whole ? { id: head.photo } : null });
  };
}

let worker: FakeWorker;
let told: [number, number][];
const send = (waiting: Waiting, again = false) => sendPhoto(BASE, KEY, waiting, again, (...parts) => told.push(parts));
beforeEach(() => {
  worker = new FakeWorker();
  told = [];
  localStorage.clear();
  vi.stubGlobal("fetch", worker.answer);
});
afterEach(() => vi.unstubAllGlobals());

test("a photo goes part by part, each with its line, and how far it is is told", async () => {
  const outcome = await send(photo(2 * PART_BYTES + 5));
  expect(outcome).toEqual({ ok: true, value: { id: photo(0).id } });
  expect(worker.heads.map(({ part, bytes }) => [part, bytes])).toEqual([0, 1, 2].map((n) => [n, 2 * PART_BYTES + 5]));
  expect(worker.lengths).toEqual([PART_BYTES, PART_BYTES, 5]);
  expect(told).toEqual([
    [1, 3],
    [2, 3],
  ]);
});

test("nothing in the request makes a browser ask first, and the key stands in no address", async () => {
  await send(photo(10));
  const [init] = worker.inits;
  expect(init?.body).toBeInstanceOf(ArrayBuffer);
  expect([init?.headers, init?.credentials, init?.method]).toEqual([undefined, "omit", "POST"]);
});

test("after a reload it asks which parts are there, and sends only the others", async () => {
  worker.have = new Set([0, 2]);
  await send(photo(4 * PART_BYTES), true);
  expect(worker.lengths).toEqual([0, PART_BYTES, PART_BYTES]);
  expect(worker.heads.slice(1).map(({ part }) => part)).toEqual([1, 3]);
});

test("all parts are there and the last step failed: the next try makes the Worker try once more", async () => {
  const lastStepFails = () => {
    worker.have.add(1);
    return Response.json({ code: "cannot_look", retry_after_s: 10 }, { status: 503 });
  };
  worker.befalls = { 2: lastStepFails, 3: () => Response.json({ have: [0, 1], photo: null }) };
  expect(await send(photo(2 * PART_BYTES))).toMatchObject({ ok: false, passes: true });
  expect(await send(photo(2 * PART_BYTES), true)).toEqual({ ok: true, value: { id: photo(0).id } });
  expect(worker.heads.slice(2).map(({ part }) => part)).toEqual([0, 0]);
  expect(worker.lengths.slice(2)).toEqual([0, PART_BYTES]);
});

test("a lost answer is asked after; a photo that was taken meanwhile is done", async () => {
  worker.have = new Set([0]);
  expect(await send(photo(10), true)).toMatchObject({ ok: true });
  expect(worker.lengths).toEqual([0]);
});

test.each([
  [503, { code: "cannot_look", retry_after_s: 10 }, { passes: true, wait: 10 }],
  [429, { code: "slow_down", retry_after_s: 30 }, { passes: true, wait: 30 }],
  [422, { code: "invalid", fields: { photo: "photo.many" } }, { passes: false, fields: { photo: "photo.many" } }],
  [404, { code: "not_found" }, { passes: false, error: "not_found" }],
  [502, "<html>", { passes: true }],
])("%i: stops there, and says whether it passes", async (status, body, expected) => {
  worker.befalls[2] = () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
  expect(await send(photo(3 * PART_BYTES))).toMatchObject({ ok: false, ...expected });
  expect(worker.heads).toHaveLength(2);
});

test("no network: it passes", async () => {
  worker.befalls[1] = () => {
    throw new TypeError("Failed to fetch");
  };
  expect(await send(photo(10))).toEqual({ ok: false, error: "offline", passes: true });
});

test("a picture is asked for by key, in the body", async () => {
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    expect([url, init.body]).toEqual([`${BASE}/v1/thread/photo`, JSON.stringify({ key: KEY, photo: "p" })]);
    return new Response("picture");
  });
  const outcome = await fetchPhoto(BASE, KEY, "p");
  expect(outcome.ok && (await outcome.value.text())).toBe("picture");
});

test("where nothing can be stored it is said so, and no name is left behind", async () => {
  vi.stubGlobal("indexedDB", undefined);
  expect(await deviceQueue.keep(photo(10))).toBe(false);
  expect(await deviceQueue.all(KEY.site, KEY.id)).toEqual([]);
  expect(localStorage.getItem(photosName(KEY.site))).toBeNull();
});

test("without anything that waits the device's database is not opened: opening would make one", async () => {
  const open = vi.fn();
  vi.stubGlobal("indexedDB", { open });
  await deviceQueue.all(KEY.site, KEY.id);
  expect(open).not.toHaveBeenCalled();
});
