import { afterEach, beforeEach, expect, test, vi } from "vitest";

declare global {
  interface Window {
    Amends?: ((...call: unknown[]) => void) & { q?: unknown[][] };
  }
}

const said = () =>
  [...vi.mocked(console.warn).mock.calls, ...vi.mocked(console.error).mock.calls].map(([text]) => text);
const root = () => document.querySelector("amends-box")?.shadowRoot;
const button = () => root()?.querySelector("button");

/** Loads the tag as a browser does, again for every tag. */
async function tag(html: string): Promise<void> {
  document.body.innerHTML = html;
  vi.resetModules();
  await import("../../../widget/loader.ts");
}

beforeEach(() => {
  localStorage.clear();
  // No file of this name exists: the panel does not load.
  vi.stubGlobal("__PANEL__", "nowhere.js");
  vi.stubGlobal("__VISIT__", "nowhere.js");
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  window.Amends?.("destroy");
  delete window.AmendsConfig;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const TAG = '<script type="text/plain" src="https://w.example/amends.js" data-site="demo"></script>';

test("a button with words, outside the page's body, and no message", async () => {
  await tag(TAG);
  expect(button()!.textContent).toBe("Something wrong?");
  expect(document.body.querySelector("amends-box")).toBeNull();
  expect(said()).toEqual([]);
});

test("no site: one clear message and an untouched page", async () => {
  await tag("<p>Bread</p>");
  expect(said()).toEqual(["Amends: no data-site."]);
  expect(root()).toBeUndefined();
  expect(document.body.innerHTML).toBe("<p>Bread</p>");
});

test("two tags: one button and one clear message", async () => {
  await tag(TAG);
  await tag(TAG);
  expect(document.querySelectorAll("amends-box")).toHaveLength(1);
  expect(said()).toEqual(["Amends: second tag ignored."]);
});

test.each([
  [
    "the script's address",
    '<script type="text/plain" src="https://w.example/amends.js?site=demo"></script>',
    undefined,
  ],
  ["the page's own settings", "", { site: "demo", base: "https://w.example" }],
])("where attributes are stripped, %s names the site", async (_, html, given) => {
  if (given) window.AmendsConfig = given;
  await tag(html);
  expect(button()).toBeTruthy();
});

test("a panel that does not load leaves a link to the form that needs no script", async () => {
  await tag(TAG);
  const heard = vi.fn();
  window.Amends!("on", "error", heard);
  button()!.click();
  await vi.waitFor(() => expect(root()!.querySelector("a")?.href).toBe("https://w.example/c/demo"));
  expect(root()!.activeElement).toBe(root()!.querySelector("a"));
  expect(heard).toHaveBeenCalledOnce();
});

test("calls made before the script came are heard", async () => {
  const heard = vi.fn();
  window.Amends = Object.assign(() => {}, { q: [["hide"], ["on", "ready", heard]] });
  await tag(TAG);
  expect(button()!.hidden).toBe(true);
  expect(heard).toHaveBeenCalledOnce();
});

test("a page that throws everything away keeps its button", async () => {
  await tag(TAG);
  document.querySelector("amends-box")!.remove();
  await vi.waitFor(() => expect(button()).toBeTruthy());
});

test("forget clears this site's names and no others", async () => {
  for (const name of ["amends:demo", "amends:demo:threads", "amends:demo:reply:1", "amends:demo2", "cart"])
    localStorage.setItem(name, "x");
  await tag(TAG);
  window.Amends!("forget");
  expect(Object.keys(localStorage).toSorted()).toEqual(["amends:demo2", "cart"]);
});

test("destroy leaves no trace, and stops listening", async () => {
  document.body.innerHTML = TAG;
  const before = document.documentElement.outerHTML;
  await tag(TAG);
  const heard = vi.fn();
  window.Amends!("on", "error", heard);
  window.Amends!("destroy");
  expect(document.documentElement.outerHTML).toBe(before);
  expect(window.Amends).toBeUndefined();
  document.dispatchEvent(new CustomEvent("amends:error"));
  expect(heard).not.toHaveBeenCalled();
});
