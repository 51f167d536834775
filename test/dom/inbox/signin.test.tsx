import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../../worker/inbox/app.tsx";
import { rememberAsk } from "../../../worker/inbox/signin.ts";
import { door, me } from "../../../worker/inbox/session.ts";
import { serveComplaint, ME, openWorld, page, type World } from "./world.ts";

const REDEEM = "POST /api/signin/redeem";
let world: World;

beforeEach(() => {
  world = openWorld();
  me.value = undefined;
  door.value = "unknown";
  world.answers("GET /api/me", { status: 401, code: "signed_out" });
  world.answers("GET /api/complaints", { body: page([]) });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, "", "/");
});

function openAt(address: string): void {
  history.replaceState(null, "", address);
  render(<App />);
}
function letThrough(): void {
  world.answers("GET /api/me", { body: ME });
}

test("a mailed link does nothing by itself, and its token leaves the address bar", async () => {
  openAt("/inbox/signin#TOKEN");
  await screen.findByRole("button", { name: "Sign in" });
  expect(location.hash).toBe("");
  expect(world.calls.filter((call) => call.method !== "GET")).toEqual([]);
});

test("a click on it signs in, with what ties the link to this browser", async () => {
  openAt("/inbox/signin#TOKEN");
  rememberAsk("handle");
  world.answers(REDEEM, () => {
    letThrough();
    return { body: { signedIn: true } };
  });
  fireEvent.click(await screen.findByRole("button", { name: "Sign in" }));
  expect(await screen.findByText("Nothing is owed to anyone.")).toBeTruthy();
  expect(world.sent(REDEEM).map((call) => call.body)).toEqual([{ token: "TOKEN", ask: "handle" }]);
});

test("in another browser it shows the code to type where it was asked for", async () => {
  openAt("/inbox/signin#TOKEN");
  world.answers(REDEEM, { body: { signedIn: false, code: "K7F3 QX9M" } });
  fireEvent.click(await screen.findByRole("button", { name: "Sign in" }));
  expect(await screen.findByText("K7F3 QX9M")).toBeTruthy();
  expect(screen.getByText(/Type this where you asked/)).toBeTruthy();
});

test("by mail: ask, type the code, and be where you wanted to be", async () => {
  const view = serveComplaint(world);
  openAt(`/inbox/complaints/${view.item.id}`);
  world.answers("POST /api/signin/mail", { body: { ask: "handle", minutes: 10 } });
  fireEvent.input(await screen.findByRole("textbox", { name: "Your mail address" }), {
    target: { value: "ana@example.com" },
  });
  fireEvent.click(screen.getByRole("button", { name: "Send me a link and a code" }));
  fireEvent.input(await screen.findByRole("textbox", { name: "Code from the mail" }), {
    target: { value: "k7f3 qx9m" },
  });
  world.answers(REDEEM, () => {
    letThrough();
    return { body: { signedIn: true } };
  });
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Problem from María" })).toBeTruthy();
  expect(world.sent(REDEEM).map((call) => call.body)).toEqual([{ ask: "handle", code: "k7f3 qx9m" }]);
});

test.each([
  [429, "slow_down", /too many at once/],
  [503, "busy", /The server is busy/],
  [500, "unknown", /something failed on our side/],
  [404, "not_found", /The code may be wrong/],
])(
  "the code field takes the focus, and after a %i the code is blamed only where it is wrong",
  async (status, code, words) => {
    openAt("/inbox");
    world.answers("POST /api/signin/mail", { body: { ask: "handle", minutes: 10 } });
    fireEvent.input(await screen.findByRole("textbox", { name: "Your mail address" }), {
      target: { value: "ana@example.com" },
    });
    fireEvent.click(screen.getByRole("button", { name: "Send me a link and a code" }));
    const field = await screen.findByRole("textbox", { name: "Code from the mail" });
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: "k7f3 qx9m" } });
    world.answers(REDEEM, { status, code });
    fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryAllByText(/The code may be wrong/)).toHaveLength(code === "not_found" ? 1 : 0);
  },
);

test("a session that ends in the middle asks to sign in, and the words are still in the box after", async () => {
  letThrough();
  const view = serveComplaint(world);
  openAt(`/inbox/complaints/${view.item.id}`);
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Your answer to María" });
  fireEvent.input(box, { target: { value: "I am sorry." } });
  world.answers(`POST /api/complaints/${view.item.id}/replies`, { status: 401, code: "signed_out" });
  fireEvent.click(screen.getByRole("button", { name: "Send answer" }));
  expect(await screen.findByRole("heading", { name: "Sign in" })).toBeTruthy();
  world.answers("POST /api/signin/recovery", { body: ME });
  fireEvent.click(screen.getByRole("button", { name: "With a recovery code" }));
  fireEvent.input(screen.getByRole("textbox", { name: "Recovery code" }), { target: { value: "7KQF" } });
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
  await vi.waitFor(() => expect(screen.queryByRole("heading", { name: "Sign in" })).toBeNull());
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your answer to María" }).value).toBe("I am sorry.");
});

test("set-up makes the site, then offers a passkey and ten codes, which a person confirms to have saved", async () => {
  openAt("/inbox/setup#TOKEN");
  world.answers("POST /api/setup", { body: { ...ME, passkeys: 0, recoveryCodes: 0 } });
  world.answers("GET /api/passkeys", { body: { passkeys: [] } });
  world.answers("POST /api/recovery-codes", { body: { codes: ["AAAA-1111", "BBBB-2222"] } });
  const typed = {
    "Name of the shop or site": "Kiln",
    "Its address": "https://shop.example",
    "Your name": "Ana",
    "Your mail address": "ana@example.com",
  };
  for (const [name, value] of Object.entries(typed)) {
    fireEvent.input(screen.getByRole("textbox", { name }), { target: { value } });
  }
  fireEvent.click(screen.getByRole("button", { name: "Create the site" }));
  fireEvent.click(await screen.findByRole("button", { name: "Show my ten recovery codes" }));
  expect(await screen.findByText(/AAAA-1111/)).toBeTruthy();
  expect(world.sent("POST /api/setup")[0]?.body).toMatchObject({ token: "TOKEN", siteName: "Kiln", languages: ["en"] });
  fireEvent.input(screen.getByRole("checkbox", { name: "I have saved them" }), { target: { checked: true } });
  await vi.waitFor(() => expect(screen.queryByText(/AAAA-1111/)).toBeNull());
  fireEvent.click(screen.getByRole("button", { name: "Go to the inbox" }));
  expect(await screen.findByText("Nothing is owed to anyone.")).toBeTruthy();
});
