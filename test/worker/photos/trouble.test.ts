import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { createApp } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";
import { ORIGIN, type Thread, World } from "../world.ts";
import { bucket, frame, sendsPhoto } from "./camera.ts";

const env = platform as unknown as Env;
const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as unknown as ExecutionContext;

/** The Worker with other bindings, as a visitor's browser reaches it. */
async function ask(bindings: object, path: string, body: Uint8Array | string): Promise<Response> {
  const headers = { "x-test-network": crypto.randomUUID() };
  return createApp().fetch(
    new Request(`${ORIGIN}${path}`, { method: "POST", body, headers }),
    { ...env, ...bindings },
    context,
  );
}

async function aThread(): Promise<Thread> {
  const world = new World();
  return (await world.shop()).visitor().complains();
}

const unavailable = () => Promise.reject(new Error("service temporarily unavailable (10043)"));
function lost(): never {
  throw new Error("D1_ERROR: Network connection lost.");
}

function failing(...methods: string[]): { PHOTOS: R2Bucket } {
  const get = (target: R2Bucket, name: keyof R2Bucket) =>
    methods.includes(name) ? unavailable : (target[name] as () => unknown).bind(target);
  return { PHOTOS: new Proxy(bucket(), { get: get as ProxyHandler<R2Bucket>["get"] & object }) };
}

test.each(["put", "list", "get"])("a bucket that fails to %s: wait and come again; then it works", async (method) => {
  const thread = await aThread();
  const body = frame(thread, 0, { id: "01976d3c-8c4e-7abc-8def-0123456789ab" });
  const troubled = await ask(failing(method), paths.threadPhotos, body);
  expect(troubled.status).toBe(503);
  expect(troubled.headers.get("retry-after")).toBe("10");
  expect(await troubled.json()).toMatchObject({ code: "cannot_look", retry_after_s: 10 });
  const well = await ask({}, paths.threadPhotos, body);
  expect(well.status).toBe(201);
  expect((await thread.view()).photos).toHaveLength(1);
});

test("a picture that cannot be fetched just now is not said to be gone", async () => {
  const thread = await aThread();
  const { photo } = (await sendsPhoto(thread)).body;
  const body = JSON.stringify({ key: thread.key, photo: photo?.id });
  expect((await ask(failing("get"), paths.threadPhoto, body)).status).toBe(503);
});

test("a database that is down: wait and come again", async () => {
  const thread = await aThread();
  const down = { DB: { prepare: () => ({ bind: () => ({}) }), batch: lost } };
  for (const [path, body] of [
    [paths.threadPhotos, frame(thread, 0, {})],
    [paths.threadPhoto, JSON.stringify({ key: thread.key, photo: "01976d3c-8c4e-7abc-8def-0123456789ab" })],
  ] as const) {
    const answer = await ask(down, path, body);
    expect([answer.status, await answer.json()]).toMatchObject([503, { code: "cannot_look" }]);
  }
});

test("without a bucket the thread says that no photo can be added, and the door says why", async () => {
  const thread = await aThread();
  const none = { PHOTOS: undefined };
  const view = (await (await ask(none, paths.thread, JSON.stringify(thread.key))).json()) as ThreadView;
  expect([view.photos, view.photosLeft]).toEqual([[], 0]);
  const refused = await ask(none, paths.threadPhotos, frame(thread, 0, {}));
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: "not_set_up" }]);
});
