import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { createApp } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";
import { freshId, freshSecret, ORIGIN, SECOND, type Shop, World } from "../world.ts";
import { photo } from "./camera.ts";

const TEXT = "The lamp came broken.";
const LARGE = 300 * 1024;

/** A form as a browser sends it, with a photo of so many bytes or none. */
async function formOf(bytes?: number): Promise<{ type: string; body: Uint8Array }> {
  const form = new FormData();
  const ids = { id: freshId(), messageId: freshId(), secret: freshSecret() };
  for (const [name, value] of Object.entries({ ...ids, text: TEXT, kind: "problem", reach: "here" }))
    form.append(name, value);
  form.append("photo", bytes === undefined ? new File([], "") : new File([photo(bytes)], "IMG_1.jpg"));
  const request = new Request(ORIGIN, { method: "POST", body: form });
  return { type: request.headers.get("content-type") ?? "", body: new Uint8Array(await request.arrayBuffer()) };
}

function sends(shop: Shop, type: string, body: BodyInit, more: Partial<Env> = {}): Promise<Response> {
  const headers: Record<string, string> = { "content-type": type, "x-test-network": crypto.randomUUID() };
  if (body instanceof Uint8Array) headers["content-length"] = String(body.byteLength);
  const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as unknown as ExecutionContext;
  const request = new Request(ORIGIN + paths.form(shop.site), { method: "POST", headers, body });
  return Promise.resolve(createApp().fetch(request, { ...(platform as unknown as Env), ...more }, context));
}

async function sendsWhole(shop: Shop, bytes?: number, more?: Partial<Env>): Promise<Response> {
  const { type, body } = await formOf(bytes);
  return sends(shop, type, body, more);
}

interface Slow {
  answer: Promise<Response>;
  /** The rest of it arrives. */
  ends(): void;
}

/** Begins to send a large form; comes back once its first bytes are being read. */
async function begins(shop: Shop): Promise<Slow> {
  const { type, body } = await formOf(LARGE);
  const rest = Promise.withResolvers<void>();
  const read = Promise.withResolvers<void>();
  const pieces = [body.subarray(0, 1_000), body.subarray(1_000)];
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (pieces.length === 1) {
          read.resolve();
          await rest.promise;
        }
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const answer = sends(shop, type, stream);
  await read.promise;
  return { answer, ends: rest.resolve };
}

async function open(): Promise<Shop> {
  return new World().shop();
}

test("two forms with photos are read at once; the next one is shown its words again, with the wait", async () => {
  const shop = await open();
  const [one, other] = [await begins(shop), await begins(shop)];

  const third = await sendsWhole(shop, LARGE);
  expect(third.status).toBe(503);
  expect(Number(third.headers.get("retry-after"))).toBeGreaterThanOrEqual(10);
  expect(await third.text()).toContain(`${TEXT}</textarea>`);
  // Without photos there is nothing to wait for.
  expect((await sendsWhole(shop)).status).toBe(303);

  one.ends();
  other.ends();
  expect([(await one.answer).status, (await other.answer).status]).toEqual([303, 303]);
  expect((await sendsWhole(shop, LARGE)).status).toBe(303);
});

test("who went away without a word keeps nobody out, and who comes back after that is asked to send again", async () => {
  const shop = await open();
  const [one, other] = [await begins(shop), await begins(shop)];
  vi.setSystemTime(Date.now() + 10 * SECOND);

  expect((await sendsWhole(shop, LARGE)).status).toBe(303);

  one.ends();
  other.ends();
  expect([(await one.answer).status, (await other.answer).status]).toEqual([503, 503]);
});

test("a network that sends too much is told so before its photos are kept, and its words are shown again", async () => {
  const shop = await open();
  const asked: string[] = [];
  const full: RateLimit = {
    limit: async ({ key }) => {
      asked.push(key);
      return { success: false };
    },
  };

  const refused = await sendsWhole(shop, LARGE, { NETWORK_LIMIT: full });

  expect(refused.status).toBe(429);
  expect(await refused.text()).toContain(`${TEXT}</textarea>`);
  expect(asked).toEqual([expect.stringMatching(/^photo\//)]);
});

test("a form that cannot be read leaves its place", async () => {
  const shop = await open();
  for (let n = 0; n < 3; n++) {
    const answer = await sends(shop, "multipart/form-data; boundary=b", new Uint8Array(LARGE));
    expect(answer.status).toBe(400);
  }
  expect((await sendsWhole(shop, LARGE)).status).toBe(303);
});
