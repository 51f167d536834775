import { expect, test } from "vitest";
import { PART_BYTES, PHOTO_BYTES_MAX, PHOTOS_MAX } from "../../../shared/photo/limits.ts";
import { paths } from "../../../shared/paths.ts";
import { costOf } from "../budget/meter.ts";
import { freshId, freshSecret, good, MINUTE, type Shop, type Thread, World } from "../world.ts";
import { cleaned, frame, inBucket, photo, PLACE, sendsFrame, sendsPart, sendsPhoto } from "./camera.ts";

async function aThread(): Promise<{ world: World; shop: Shop; thread: Thread }> {
  const world = new World();
  const shop = await world.shop();
  return { world, shop, thread: await shop.visitor().complains() };
}

test("a photo in one part: the visitor and the team see it, without the place it was taken", async () => {
  const { shop, thread } = await aThread();
  await shop.team.reads(thread.id);
  const sent = await sendsPhoto(thread);

  expect(sent.status).toBe(201);
  expect(sent.body).toMatchObject({ have: [0], photo: { type: "image/jpeg", width: 12, height: 8 } });
  const seen = await thread.view();
  expect(seen.photos).toEqual([sent.body.photo]);
  expect(seen.photosLeft).toBe(PHOTOS_MAX - 1);
  expect(seen.events.at(-1)).toMatchObject({ kind: "photo_added" });
  const opened = await shop.team.opens(thread.id);
  expect(opened.photos).toEqual(seen.photos);
  expect(opened.events.at(-1)).toMatchObject({ kind: "photo_added", author: "visitor" });
  expect(opened.item.unread).toBe(true);
  const stored = (await inBucket()).find((name) => name.startsWith("photos/"));
  expect(stored).toMatch(/^photos\/[\w-]{43}$/);
});

test("the photo is quiet: nothing is owed for it, and nobody is told once more", async () => {
  const { world, shop, thread } = await aThread();
  await world.tick();
  world.calls.length = 0;
  const before = await shop.team.opens(thread.id);
  await sendsPhoto(thread);
  expect(await world.forward(MINUTE)).toEqual([]);
  expect(world.calls).toEqual([]);
  expect((await shop.team.opens(thread.id)).item.owed).toEqual(before.item.owed);
});

test("a large photo comes in parts, in any order and more than once, and is one photo", async () => {
  const { thread } = await aThread();
  const bytes = photo(2 * PART_BYTES + 1_000);
  const whole = { id: freshId(), bytes };
  expect((await sendsPart(thread, 2, whole)).body).toEqual({ have: [2], photo: null });
  expect((await sendsPart(thread, 0, whole)).body).toEqual({ have: [0, 2], photo: null });
  expect((await sendsPart(thread, 0, whole)).body).toEqual({ have: [0, 2], photo: null });
  expect((await thread.view()).photos).toEqual([]);

  const last = await sendsPart(thread, 1, whole);
  expect(last.status).toBe(201);
  const again = await sendsPart(thread, 1, whole);
  expect(again.status).toBe(200);
  expect(again.body).toEqual(last.body);
  const { photos, events } = await thread.view();
  expect(photos).toHaveLength(1);
  expect(events.filter(({ kind }) => kind === "photo_added")).toHaveLength(1);
});

test("after a reload the page asks which parts are there, and goes on", async () => {
  const { thread } = await aThread();
  const whole = { id: freshId(), bytes: photo(3 * PART_BYTES) };
  const question = frame(thread, 9, whole).slice();
  const asks = () =>
    sendsFrame(thread, new TextEncoder().encode(new TextDecoder().decode(question).replace('"part":9', '"part":0')));
  expect((await asks()).body).toEqual({ have: [], photo: null });
  await sendsPart(thread, 0, whole);
  await sendsPart(thread, 1, whole);
  expect((await asks()).body).toEqual({ have: [0, 1], photo: null });
  await sendsPart(thread, 2, whole);
  expect((await asks()).body).toMatchObject({ have: [0, 1, 2], photo: { id: whole.id } });
});

test("of any number of photos that end at once only three are taken", async () => {
  const { thread } = await aThread();
  const answers = await Promise.all(Array.from({ length: 9 }, () => sendsPhoto(thread)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(PHOTOS_MAX);
  for (const { status, text } of answers.filter((answer) => answer.status !== 201)) {
    expect(status).toBe(422);
    expect(JSON.parse(text)).toMatchObject({ code: "invalid", fields: { photo: "photo.many" } });
  }
  const { photos, photosLeft } = await thread.view();
  expect([photos.length, photosLeft]).toEqual([PHOTOS_MAX, 0]);
});

test("the same photo sent by many at once is one", async () => {
  const { thread } = await aThread();
  const whole = { id: freshId(), bytes: photo() };
  const answers = await Promise.all(Array.from({ length: 10 }, () => sendsPhoto(thread, whole)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await thread.view()).events.filter(({ kind }) => kind === "photo_added")).toHaveLength(1);
});

test.each([
  ["what is no picture", new TextEncoder().encode("<svg/>"), "photo.type"],
  ["half a picture", photo().slice(0, 200), "photo.broken"],
])("%s is refused with a code, and leaves room for another", async (_what, bytes, code) => {
  const { thread } = await aThread();
  for (let i = 0; i < 7; i++) {
    const refused = await sendsPhoto(thread, { bytes });
    expect([refused.status, refused.body]).toMatchObject([422, { code: "invalid", fields: { photo: code } }]);
  }
  expect((await sendsPhoto(thread)).status).toBe(201);
});

test("a photo that never ends takes nobody's place for good, and many of them are stopped", async () => {
  const { thread } = await aThread();
  const bytes = photo(PART_BYTES + 1);
  const begun = await Promise.all(Array.from({ length: 6 }, () => sendsPart(thread, 0, { bytes })));
  expect(begun.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect((await sendsPart(thread, 0, { bytes })).body).toMatchObject({ fields: { photo: "photo.many" } });
});

test("sizes are held to what was said", async () => {
  const { thread } = await aThread();
  const whole = { id: freshId(), bytes: photo(PART_BYTES + 500) };
  const codes = async (sending: object, n = 0) => {
    const { status, body } = await sendsPart(thread, n, { ...whole, ...sending });
    return [status, (body as unknown as { fields?: object }).fields];
  };
  expect(await codes({ total: PHOTO_BYTES_MAX + 1 })).toEqual([422, { bytes: "photo.bytes" }]);
  expect(await codes({ total: 0 })).toMatchObject([422, { bytes: "photo.broken" }]);
  expect(await codes({ total: PART_BYTES - 1 })).toEqual([422, { part: "part.size" }]);
  expect(await codes({}, 2)).toEqual([422, { part: "part.range" }]);
  expect(await codes({}, 0)).toEqual([200, undefined]);
  expect(await codes({ total: PART_BYTES + 400 })).toEqual([422, { bytes: "photo.other" }]);
  const tooLong = new Uint8Array(PART_BYTES + 2_000).fill(0x20);
  expect((await sendsFrame(thread, tooLong)).status).toBe(413);
  expect((await sendsFrame(thread, tooLong.slice(0, 5_000))).status).toBe(400);
});

test("a key that opens nothing adds nothing and sees nothing, in the words of every such key", async () => {
  const { shop, thread } = await aThread();
  const other = await shop.visitor().complains();
  const sent = await sendsPhoto(thread);
  const id = sent.body.photo?.id ?? "";
  const keys = [
    { ...thread.key, secret: freshSecret() },
    { ...thread.key, secret: other.draft.secret },
    { ...thread.key, id: freshId() },
    { ...thread.key, site: "nobody-has-this" },
    { site: thread.key.site, id: thread.key.id },
    {},
  ];
  for (const key of keys) {
    const answers = [
      await sendsPart(thread, 0, { key }),
      await thread.visitor.post(paths.threadPhoto, { key, photo: id }),
    ];
    expect(answers.map(({ status, body }) => [status, (body as { code?: string }).code])).toEqual([
      [404, "not_found"],
      [404, "not_found"],
    ]);
  }
  expect((await other.visitor.post(paths.threadPhoto, { key: other.key, photo: id })).status).toBe(404);
});

test("spam and tests have photos too", async () => {
  const { shop } = await aThread();
  for (const more of [{ website: "x" }, { test: true }]) {
    const thread = await shop.visitor().complains(more);
    expect((await sendsPhoto(thread)).status).toBe(201);
    expect((await shop.team.opens(thread.id)).photos).toHaveLength(1);
  }
});

test("who sends without end is asked to wait", async () => {
  const { thread } = await aThread();
  const bytes = photo(PART_BYTES + 1);
  const whole = { id: freshId(), bytes };
  const answers = [];
  for (let i = 0; i < 70; i++) answers.push(await sendsPart(thread, 0, whole));
  expect(answers.at(-1)).toMatchObject({
    status: 429,
    body: { code: "slow_down", retry_after_s: expect.any(Number) as unknown },
  });
});

test("a photo keeps to the budget of a public request", async () => {
  const { shop, thread } = await aThread();
  await shop.team.reads(thread.id);
  const whole = { id: freshId(), bytes: photo(PART_BYTES + 1) };
  const first = await costOf(() => sendsPart(thread, 0, whole));
  const last = await costOf(() => sendsPart(thread, 1, whole));
  const looked = await costOf(() => thread.visitor.post(paths.threadPhoto, { key: thread.key, photo: whole.id }));
  for (const { written, read, trips } of [first, last, looked]) {
    expect(written).toBeLessThanOrEqual(8);
    expect(read).toBeLessThanOrEqual(50);
    expect(trips).toBeLessThanOrEqual(3);
  }
  expect(first.written).toBeGreaterThan(0);
  expect(looked.written).toBe(0);
});

test("what is kept is the picture and nothing else", async () => {
  const { thread } = await aThread();
  const bytes = photo(PART_BYTES + 77);
  expect(new TextDecoder("latin1").decode(bytes)).toContain(PLACE);
  const sent = good(await sendsPhoto(thread, { bytes }));
  expect(cleaned(bytes.length).length).toBe(bytes.length - 10 - PLACE.length);
  expect(sent.photo).not.toBeNull();
});
