import { fireEvent, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FakeWorker, openPage } from "./page.ts";

let worker: FakeWorker;
beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = "";
  worker = new FakeWorker();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a dialog with a name; Escape closes it, keeps the words and gives the focus back", async () => {
  const page = await openPage(worker);
  expect(page.see().getByRole("dialog", { name: "Tell Hearth Bakery" })).toBe(page.dialog);
  await page.settled(() => expect(page.inner.activeElement).toBe(page.see().getByRole("textbox")));
  await page.write("The parcel");
  fireEvent.keyDown(page.see().getByRole("textbox"), { key: "Escape" });
  await page.settled(() => expect(page.dialog.hidden).toBe(true));
  expect(page.stage.root.activeElement).toBe(page.stage.button);
  expect(page.told.map(([event]) => event)).toEqual(["open", "close"]);
});

test("keys typed in the panel do not reach the page's own shortcuts", async () => {
  const heard = vi.fn();
  document.addEventListener("keydown", heard);
  const page = await openPage(worker);
  fireEvent.keyDown(page.see().getByRole("textbox"), { key: "/", bubbles: true, composed: true });
  document.removeEventListener("keydown", heard);
  expect(heard).not.toHaveBeenCalled();
});

test("a site key that does not exist: one message, no form", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  worker.site = "unknown";
  const page = await openPage(worker, { site: "nobody" });
  expect(page.inner).toBeUndefined();
  expect(page.stage.button.hidden).toBe(true);
  expect(said.mock.calls).toEqual([['Amends: no site has the key "nobody".']]);
});

test("being away is said on the form", async () => {
  worker.site = { awayUntil: "2026-12-01" };
  const page = await openPage(worker);
  await page.reads("We are away until 2026-12-01. Answers take longer.");
});

test("the tag's language wins, then the page's", async () => {
  document.documentElement.lang = "de-AT";
  await (await openPage(worker)).see().findByRole("textbox", { name: "Was ist passiert?" });
  await (await openPage(worker, { lang: "es" })).see().findByRole("textbox", { name: "¿Qué ha pasado?" });
});

test("the tag's theme wins over the site's", async () => {
  worker.site = { look: { accent: "#ffffff", corner: "top-left", theme: "dark" } };
  expect((await openPage(worker)).dialog.parentElement!.className).toBe("dark");
  expect((await openPage(worker, { theme: "light" })).dialog.parentElement!.className).toBe("light");
});

test("forgetting clears the memory of a page whose storage is blocked, and the form", async () => {
  const page = await openPage(worker);
  await page.write("The parcel");
  localStorage.clear(); // the loader's part
  page.panel.forget();
  page.panel.present(page.stage);
  await page.settled(() => expect(page.text()).toBe(""));
});

test("after destroy nothing of the panel is left", async () => {
  const page = await openPage(worker);
  page.panel.destroy(page.stage);
  expect(page.inner.childNodes).toHaveLength(0);
});

test("destroyed while it opens, it draws nothing, and the next tag finds a panel that works", async () => {
  const { panel, stage } = await openPage(worker);
  panel.destroy(stage);
  stage.root.replaceChildren(stage.button);
  panel.preload(stage);
  const opening = panel.present(stage);
  panel.destroy(stage);
  await opening;
  expect([...stage.root.children]).toEqual([stage.button]);

  panel.preload(stage);
  await panel.present(stage);
  const inner = stage.root.querySelector("div")!.shadowRoot as unknown as HTMLElement;
  await within(inner).findByRole("textbox", { name: "What happened?" });
});

describe("who was answered and has begun to write something else", () => {
  const ids = ["019a8c3e-0000-7000-8000-000000000001", "019a8c3e-0000-7000-8000-000000000002"];
  const told = ids.map((id, n) => ({ id, secret: "s".repeat(43), reference: `K7F-3QX-9M${n}`, event: 2 }));

  test("is shown the unfinished words, and what was told before is one tap away, and back", async () => {
    const page = await openPage(worker);
    await page.write("And another thing");
    localStorage.setItem("amends:demo:threads", JSON.stringify(told));
    await page.reload();
    await page.settled(() => expect(page.text()).toBe("And another thing"));
    await page.press("What you told us");
    await page.unfolds("What you told us");
    await page.see().findByRole("button", { name: /K7F-3QX-9M1/ });
    await page.press("Something else?");
    await page.settled(() => expect(page.text()).toBe("And another thing"));
  });

  test("is shown an unread answer first", async () => {
    const page = await openPage(worker);
    await page.write("And another thing");
    localStorage.setItem("amends:demo:threads", JSON.stringify(told));
    page.panel.close();
    page.stage.button.append(document.createElement("i")); // the dot
    page.panel.present(page.stage);
    await page.unfolds("What you told us");
    await page.see().findByRole("button", { name: /K7F-3QX-9M0/ });
  });

  test("nobody else is offered what was never told", async () => {
    const page = await openPage(worker);
    await page.see().findByRole("textbox", { name: "What happened?" });
    expect(page.see().queryByRole("button", { name: "What you told us" })).toBeNull();
  });
});
