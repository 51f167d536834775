import { env, exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { PART_BYTES } from "../../../shared/photo/limits.ts";
import { paths } from "../../../shared/paths.ts";
import { photoTicket } from "../../../worker/photos/ticket.ts";
import { webpAlpha, png } from "../../shared/photo/pictures.ts";
import { freshId, HOUR, knock, ORIGIN, type Shop, type Thread, World } from "../world.ts";
import { cleaned, photo, sendsPhoto } from "./camera.ts";

const worker = (exports as unknown as { default: Fetcher }).default;

async function bytesOf(path: string, init: RequestInit): Promise<{ headers: Headers; bytes: Uint8Array }> {
  const answer = await worker.fetch(`${ORIGIN}${path}`, init);
  expect(answer.status).toBe(200);
  return { headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

const asksWith = (ticket: string) => knock(`${paths.statusPhoto}?p=${ticket}`);
const asVisitor = (thread: Thread, id: string): RequestInit => ({
  method: "POST",
  body: JSON.stringify({ key: thread.key, photo: id }),
});

async function withPhotos(): Promise<{ world: World; shop: Shop; thread: Thread; ids: string[] }> {
  const world = new World();
  const shop = await world.shop();
  const thread = await shop.visitor().complains();
  const ids: string[] = [];
  for (const bytes of [photo(PART_BYTES + 9), png, webpAlpha]) {
    await world.forward(1_000);
    ids.push((await sendsPhoto(thread, { bytes })).body.photo?.id ?? "");
  }
  return { world, shop, thread, ids };
}

test("the visitor gets the picture by key, and nothing that it said besides", async () => {
  const { thread, ids } = await withPhotos();
  const kinds = [
    ["image/jpeg", "photo-1.jpg", cleaned(PART_BYTES + 9)],
    ["image/png", "photo-2.png", png],
    ["image/webp", "photo-3.webp", webpAlpha],
  ] as const;
  for (const [i, [type, name, expected]] of kinds.entries()) {
    const { headers, bytes } = await bytesOf(paths.threadPhoto, asVisitor(thread, ids[i] ?? ""));
    expect(bytes).toEqual(expected);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "cross-origin",
      "access-control-allow-origin": "*",
      "cache-control": "private, no-store",
    });
  }
});

test("the team gets it by session, in a tab of its own too, and only of its own site", async () => {
  const { world, shop, thread, ids } = await withPhotos();
  const path = paths.api.photo(thread.id, ids[0] ?? "");
  const answer = await shop.team.ask("GET", path);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "content-disposition": 'inline; filename="photo-1.jpg"',
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-store",
  });
  const neighbours = await world.shop();
  const other = await neighbours.visitor().complains();
  const tries = [
    neighbours.team.ask("GET", path),
    neighbours.team.ask("GET", paths.api.photo(other.id, ids[0] ?? "")),
    shop.team.ask("GET", paths.api.photo(thread.id, freshId())),
    shop.team.ask("GET", paths.api.photo(freshId(), ids[0] ?? "")),
  ];
  for (const tried of await Promise.all(tries))
    expect([tried.status, tried.body]).toMatchObject([404, { code: "not_found" }]);
  expect((await knock(path)).status).toBe(401);
});

test("a ticket opens one photo for an hour, and nothing else", async () => {
  const { world, shop, thread, ids } = await withPhotos();
  const key = env as unknown as { LINK_KEY: string };
  const name = { site: shop.site, complaint: thread.id, id: ids[1] ?? "" };
  const ticket = await photoTicket(key, name, world.now);
  const { headers, bytes } = await bytesOf(`${paths.statusPhoto}?p=${ticket}`, {});
  expect(bytes).toEqual(png);
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect(headers.get("content-disposition")).toBe('inline; filename="photo-2.png"');
  for (const wrong of [ticket.replace(name.id, ids[0] ?? ""), ticket.slice(0, -1), `${ticket}.x`, "", "...."])
    expect((await asksWith(wrong)).status).toBe(404);
  await world.forward(HOUR - 1);
  expect((await asksWith(ticket)).status).toBe(200);
  await world.forward(1);
  expect((await asksWith(ticket)).status).toBe(404);
});
