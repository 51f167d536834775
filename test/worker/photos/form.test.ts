import { env as platform } from "cloudflare:workers";
import { expect, test } from "vitest";
import { FORM_PHOTO_BYTES_MAX } from "../../../shared/photo/limits.ts";
import { paths } from "../../../shared/paths.ts";
import { createApp } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";
import { webpAlpha, png } from "../../shared/photo/pictures.ts";
import { type Answer, freshId, freshSecret, knock, ORIGIN, type Shop, World } from "../world.ts";
import { bucket, inBucket, photo } from "./camera.ts";

const TEXT = "The lamp came broken.\r\nSee the photos.";

function formOf(files: readonly Uint8Array[], more: Record<string, string> = {}): FormData {
  const form = new FormData();
  const ids = { id: freshId(), messageId: freshId(), secret: freshSecret() };
  for (const [name, value] of Object.entries({ ...ids, text: TEXT, kind: "problem", reach: "here", ...more }))
    form.append(name, value);
  for (const [n, file] of files.entries())
    form.append("photo", new File([file], `IMG_${n} of me.svg`, { type: "image/svg+xml" }));
  if (files.length === 0) form.append("photo", new File([], ""));
  return form;
}

const sends = (shop: Shop, form: BodyInit, headers: Record<string, string> = {}): Promise<Answer> =>
  knock(paths.form(shop.site), {
    method: "POST",
    body: form,
    headers: { "x-test-network": crypto.randomUUID(), ...headers },
  });

async function receiptOf(answer: Answer): Promise<Answer> {
  expect(answer.status).toBe(303);
  return knock(answer.headers.get("location") ?? "");
}

async function open(): Promise<{ world: World; shop: Shop }> {
  const world = new World();
  return { world, shop: await world.shop() };
}

test("the form asks for photos last of all, and sends them with the words", async () => {
  const { shop } = await open();
  const page = (await knock(`${paths.form(shop.site)}?lang=en`)).text;
  expect(page).toContain('enctype="multipart/form-data"');
  const inputs = [...page.matchAll(/<(?:input|textarea|select)[^>]* name="(\w+)"/g)].map(([, name]) => name);
  expect(inputs.at(-1)).toBe("photo");
});

test("words and photos in one go: the receipt shows them, the team has them, and what they said besides is gone", async () => {
  const { shop } = await open();
  const form = formOf([photo(), png, webpAlpha]);
  const receipt = await receiptOf(await sends(shop, form));
  const addresses = [...receipt.text.matchAll(/<img src="([^"]+)"/g)].map(([, address]) => address ?? "");
  expect(addresses).toHaveLength(3);
  expect(receipt.headers.get("content-security-policy")).toContain("img-src 'self';");
  const shown = await Promise.all(addresses.map((address) => knock(address.replaceAll("&amp;", "&"))));
  expect(shown.map(({ headers }) => headers.get("content-type")).toSorted()).toEqual([
    "image/jpeg",
    "image/png",
    "image/webp",
  ]);
  expect(receipt.text).not.toContain('class="bad"');
  const view = await shop.team.opens(String(form.get("id")));
  expect(view.photos).toHaveLength(3);
  expect(view.messages[0]?.text).toBe(TEXT.replace("\r\n", "\n"));
});

test("the same form sent twice brings its photos once", async () => {
  const { shop } = await open();
  const form = formOf([photo(), png]);
  await Promise.all([sends(shop, form), sends(shop, form)]);
  await sends(shop, form);
  expect((await shop.team.opens(String(form.get("id")))).photos).toHaveLength(2);
});

test.each([
  ["what is no photo", [new TextEncoder().encode("<svg onload=alert(1)>")], "photo.type", 0],
  ["half a photo", [photo().slice(0, 300), png], "photo.broken", 1],
  ["one that is too large", [photo(FORM_PHOTO_BYTES_MAX + 1), png], "photo.bytes", 1],
  ["a fourth one", [png, webpAlpha, photo(), photo(2_000)], "photo.many", 3],
])("%s never keeps the complaint out, and the receipt says so", async (_what, files, code, taken) => {
  const { shop } = await open();
  const form = formOf(files);
  const answer = await sends(shop, form);
  expect(answer.headers.get("location")).toContain(`&photos=${code}`);
  const receipt = await receiptOf(answer);
  expect(receipt.text.match(/class="bad" role="alert"/g)).toHaveLength(1);
  expect((await shop.team.opens(String(form.get("id")))).photos).toHaveLength(taken);
});

test("as large as three photos may be, and larger than all of them: the words are taken in any case", async () => {
  const { shop } = await open();
  const large = formOf(Array.from({ length: 3 }, (_, n) => photo(FORM_PHOTO_BYTES_MAX - n)));
  await receiptOf(await sends(shop, large));
  expect((await shop.team.opens(String(large.get("id")))).photos).toHaveLength(3);
  const huge = formOf([png, photo(13 * 1024 * 1024), photo(13 * 1024 * 1024)]);
  expect((await sends(shop, huge)).headers.get("location")).toContain("&photos=photo.bytes");
  expect((await shop.team.opens(String(huge.get("id")))).photos).toHaveLength(1);
});

test("a form with something wrong shows the words again, and stores no photo", async () => {
  const { shop } = await open();
  const before = await inBucket();
  const again = await sends(shop, formOf([png], { reach: "phone" }));
  expect([again.status, again.text.includes("The lamp came broken.")]).toEqual([422, true]);
  expect(await inBucket()).toEqual(before);
});

test("a form without files, and the older kind of form, work as ever", async () => {
  const { shop } = await open();
  expect((await sends(shop, formOf([]))).headers.get("location")).not.toContain("photos=");
  const plain = new URLSearchParams(
    [...formOf([])].filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  expect((await sends(shop, plain)).status).toBe(303);
});

test.each(["", "--b", "--b\r\n\r\n", "--b\r\nContent-Disposition: form-data\r\n\r\nx", "\u0000\u00ff", "--b--\r\n"])(
  "what is no form (%j) is answered with a page and never with a fault",
  async (body) => {
    const { shop } = await open();
    for (const type of ["multipart/form-data; boundary=b", "multipart/form-data", "multipart/form-data; boundary="]) {
      const answer = await sends(shop, body, { "content-type": type });
      expect([400, 422]).toContain(answer.status);
      expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    }
  },
);

test("a bucket that is down: the complaint is taken, and the receipt says that the photo can be sent again", async () => {
  const { shop } = await open();
  const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as unknown as ExecutionContext;
  const down = new Proxy(bucket(), { get: () => () => Promise.reject(new Error("service unavailable (10043)")) });
  const form = formOf([png]);
  const request = new Request(ORIGIN + paths.form(shop.site), { method: "POST", body: form, redirect: "manual" });
  const env = platform as unknown as Env;
  const answer = await createApp().fetch(request, { ...env, PHOTOS: down }, context);
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    expect.stringContaining("&photos=photo.later"),
  ]);
  expect((await shop.team.opens(String(form.get("id")))).photos).toEqual([]);
  // Without a bucket nobody is asked for photos.
  const bare = await createApp().fetch(
    new Request(ORIGIN + paths.form(shop.site)),
    { ...env, PHOTOS: undefined },
    context,
  );
  expect(await bare.text()).not.toMatch(/multipart|type="file"/);
});

test("the page of a thread shows the photos too", async () => {
  const { shop } = await open();
  const receipt = await receiptOf(await sends(shop, formOf([png])));
  const keys = [...receipt.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name, value]) => [name ?? "", value ?? ""] as [string, string],
  );
  const thread = await knock(`${paths.status}?lang=en`, {
    method: "POST",
    body: new URLSearchParams(keys),
    headers: { "x-test-network": crypto.randomUUID() },
  });
  expect(thread.text).toMatch(/<img src="\/t\/photo\?p=[^"]+" width="12" height="8" alt="Photo 1 of 1, sent /);
});
