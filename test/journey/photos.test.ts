import { beforeAll, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { axeFinds } from "../support/axe.ts";
import { openContext, openPage, watched } from "../support/browser.ts";
import { makeSite, type TestSite } from "../support/doors.ts";
import { startHost, strictPolicy } from "../support/host.ts";
import { openTeam } from "../support/team.ts";
import { until } from "../support/wait.ts";
import { visitor } from "../support/visitor.ts";
import { en } from "../../widget/strings/en.ts";
import { jpeg } from "../shared/photo/pictures.ts";
import { exif, SECRET, segment, withPieces } from "../shared/photo/planted.ts";
import { Buffer } from "node:buffer";

const app = { url: inject("app") };
let site: TestSite;
beforeAll(async () => {
  site = await makeSite(app.url);
});

/** Twelve pixels by eight, lying on its side, with the place it was taken. */
const turned = withPieces(jpeg, 2, [segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(6)]))]);
const file = (name: string, buffer: Buffer, mimeType = "image/jpeg") => ({ name, mimeType, buffer });

/** A photograph that no canvas makes smaller than this many kilobytes: noise. */
async function noise(page: Page, side: number): Promise<Buffer> {
  const data = await page.evaluate(async (side) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
    const pen = canvas.getContext("2d")!;
    const pixels = pen.createImageData(side, side);
    for (let at = 0; at < pixels.data.length; at += 65_536)
      crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
    for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
    pen.putImageData(pixels, 0, 0);
    return canvas.toDataURL("image/jpeg", 0.95);
  }, side);
  return Buffer.from(data.split(",")[1] ?? "", "base64");
}

/** Complains on a host page of the strictest kind and unfolds what can be done with the receipt. */
async function complained(page: Page, text: string) {
  const host = await startHost(app.url, site.site, { headers: strictPolicy(app.url) });
  await page.goto(host.url);
  const someone = visitor(page);
  const reference = await someone.complains(text);
  return { host, someone, reference };
}

async function chooses(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("dialog").getByRole("button", { name: "Add a photo" }).click();
  await (await asked).setFiles(files);
}

/** The complaint of these words as the team sees it, once it has so many photos. */
async function withPhotos(reference: string, count: number) {
  const team = openTeam(app.url, site.sid);
  return until(`${count} photos of ${reference}`, async () => {
    const item = (await team.complaints()).find((one) => one.reference === reference);
    const view = item && (await team.complaint(item.id));
    return view?.photos.length === count && view;
  });
}

async function bytesOf(complaint: string, photo: string): Promise<Buffer> {
  const answer = await fetch(`${app.url}/api/complaints/${complaint}/photos/${photo}`, {
    headers: { cookie: `sid=${site.sid}` },
  });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

test("under the strictest policy: chosen, made smaller, sent in parts, seen on canvas, and by the team without its place", async () => {
  const page = await openPage();
  const { someone, reference } = await complained(page, "The lamp came broken.");
  await someone.dialog.getByText(en.link).click();
  const large = await noise(page, 3_000);
  expect(large.length).toBeGreaterThan(5_000_000);
  await chooses(page, [file("turned.jpg", turned), file("large.jpg", large)]);
  await someone.reads("Photo sent.");
  const view = await withPhotos(reference, 2);
  await someone.dialog.getByRole("button", { name: /^Photo 2 of 2, sent / }).waitFor();
  expect(
    await someone.dialog
      .getByRole("button", { name: /^Photo 1 of 2, sent / })
      .locator("canvas")
      .evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        return [width, height];
      }),
  ).toEqual([8, 12]); // upright

  expect(await axeFinds(page)).toEqual([]);

  const [small, big] = view.photos;
  expect([small?.width, small?.height]).toEqual([8, 12]);
  expect(Math.max(big?.width ?? 0, big?.height ?? 0)).toBeLessThanOrEqual(2_048);
  for (const photo of view.photos) {
    const bytes = await bytesOf(view.item.id, photo.id);
    expect(bytes.length).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(bytes.includes(SECRET)).toBe(false);
  }
});

test("pasted, in the thread; the team sees it without looking again; a third takes the button away", async () => {
  const page = await openPage();
  const { someone, reference } = await complained(page, "The vase came broken.");
  await someone.opensThread();
  await someone.dialog.getByRole("button", { name: "Add a photo" }).waitFor();
  const inbox = watched(await (await openContext()).newPage());
  await inbox.context().addCookies([{ name: "sid", value: site.sid, url: app.url }]);
  const { item } = await withPhotos(reference, 0);
  await inbox.goto(`${app.url}/inbox/complaints/${item.id}`);
  await inbox.getByText("The vase came broken.").first().waitFor();

  await someone.dialog.getByRole("textbox", { name: "Write back" }).evaluate((box, base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], "pasted.jpg", { type: "image/jpeg" }));
    box.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
    );
  }, turned.toString("base64"));
  const picture = inbox.getByRole("img", { name: /^Photo 1 of 1, sent / });
  await picture.waitFor({ timeout: 30_000 });
  await until("the thumbnail", () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth === 8));

  await chooses(page, [file("a.jpg", Buffer.from(jpeg)), file("b.jpg", Buffer.from(jpeg)), file("c.jpg", turned)]);
  await withPhotos(reference, 3);
  await someone.dialog.getByRole("button", { name: "Add a photo" }).waitFor({ state: "detached" });
  const opened = inbox.context().waitForEvent("page");
  await inbox.getByRole("link", { name: /Photo 1 of 3/ }).click();
  const tab = await opened;
  await tab.waitForLoadState();
  expect(await tab.evaluate(() => document.contentType)).toBe("image/jpeg");
});

test("the line breaks half-way and the page is reloaded: it goes on by itself with what is missing", async () => {
  const page = await openPage();
  const { someone, reference } = await complained(page, "The mirror came broken.");
  await someone.opensThread();
  await someone.dialog.getByRole("button", { name: "Add a photo" }).waitFor();
  const large = await noise(page, 1_200);
  let sent = 0;
  await page.route("**/v1/thread/photos", (route) => (++sent > 2 ? route.abort() : route.continue()));
  await chooses(page, [file("large.jpg", large)]);
  await someone.reads(/Photo not sent yet\. It is safe on this device and we keep trying\./);
  expect(await axeFinds(page)).toEqual([]);
  await page.unroute("**/v1/thread/photos");
  const parts: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/v1/thread/photos"))
      parts.push(request.postDataBuffer()?.toString("latin1", 0, 400) ?? "");
  });
  // Another try of the page that goes may come before it has gone.
  page.on("framenavigated", (frame) => frame === page.mainFrame() && parts.splice(0));
  await page.reload();
  await someone.opens();
  await withPhotos(reference, 1);
  const numbers = parts.map((head) => Number(/"part":(\d+)/.exec(head)?.[1]));
  expect(numbers.slice(0, 2)).toEqual([0, 2]); // asked what is there, then the first that was missing
  await someone.dialog.getByRole("button", { name: /^Photo 1 of 1/ }).waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.endsWith(":photos")))).toEqual([]);
});

test("what is no picture is said, and nothing is sent", async () => {
  const page = await openPage();
  const { someone } = await complained(page, "The clock came broken.");
  await someone.opensThread();
  await someone.dialog.getByRole("button", { name: "Add a photo" }).waitFor();
  let asked = 0;
  page.on("request", (request) => (asked += Number(request.url().endsWith("/v1/thread/photos"))));
  await chooses(page, [file("not.jpg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"))]);
  await someone.reads("This is not a picture that can be read.");
  expect(asked).toBe(0);
});

test("what the Worker has cleaned still is a picture to a browser: JPEG, PNG and WebP from the plain form", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  const { png, webpAlpha, webpLossless } = await import("../shared/photo/pictures.ts");
  for (const [name, picture, size] of [
    ["a.jpg", turned, 8],
    ["b.png", Buffer.from(png), 12],
    ["c.webp", Buffer.from(webpAlpha), 12],
    ["d.webp", Buffer.from(webpLossless), 12],
  ] as const) {
    await page.goto(`${app.url}/c/${site.site}`);
    await page.getByLabel("What happened?").fill(`With ${name}`);
    await page.getByLabel("I will look here").check();
    await page.getByLabel("Photos").setInputFiles(file(name, picture, "image/jpeg"));
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "We have it." }).waitFor();
    const shown = page.getByRole("img", { name: /^Photo 1 of 1, sent / });
    await until(name, () => shown.evaluate((image, size) => (image as HTMLImageElement).naturalWidth === size, size));
    await page.getByRole("button", { name: "Open my complaint" }).click();
    await page.getByRole("img", { name: /^Photo 1 of 1, sent / }).waitFor();
  }
});
