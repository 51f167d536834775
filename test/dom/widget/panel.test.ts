import { fireEvent } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
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
  page.panel.destroy();
  expect(page.inner.childNodes).toHaveLength(0);
});
