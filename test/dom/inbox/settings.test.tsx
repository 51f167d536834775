import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KEPT_SECRET, type SettingsDraft } from "../../../shared/site.ts";
import { Settings } from "../../../worker/inbox/views/Settings.tsx";
import { settingsView } from "./settings.ts";
import { openWorld, type World } from "./world.ts";

const stored = settingsView();
const PUT = "PUT /api/settings";
let world: World;

beforeEach(async () => {
  world = openWorld();
  world.answers("GET /api/settings", { body: stored });
  render(<Settings />);
  await screen.findByRole("heading", { name: "Your site" });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const role = () => screen.getByRole<HTMLInputElement>("textbox", { name: /What they do/ });
function edit(value: string): void {
  fireEvent.input(role(), { target: { value } });
}
function save(): void {
  fireEvent.click(screen.getByRole("button", { name: "Save settings" }));
}
function saved(): SettingsDraft[] {
  return world.sent(PUT).map((call) => call.body as SettingsDraft);
}

test("a conflict keeps the edits, and they can be saved over the others'", async () => {
  world.answers(PUT, { status: 409, code: "conflict" });
  edit("makes the pots");
  save();
  expect(await screen.findByText(/Your edits are still here/)).toBeTruthy();
  expect(role().value).toBe("makes the pots");

  world.answers("GET /api/settings", { body: { ...stored, number: 7 } });
  world.answers(PUT, (body) => ({ body: { ...stored, ...(body as SettingsDraft), number: 8 } }));
  fireEvent.click(screen.getByRole("button", { name: "Save mine over theirs" }));
  await vi.waitFor(() => expect(screen.queryByText("Not saved yet")).toBeNull());
  expect(saved().at(-1)).toMatchObject({ number: 7, settings: { signer: { role: "makes the pots" } } });
});

test("after a conflict theirs can be taken", async () => {
  world.answers(PUT, { status: 409, code: "conflict" });
  edit("makes the pots");
  save();
  const take = await screen.findByRole("button", { name: "Take theirs, drop mine" });
  const theirs = {
    ...stored,
    number: 7,
    settings: { ...stored.settings, signer: { name: "Ana", role: "throws pots" } },
  };
  world.answers("GET /api/settings", { body: theirs });
  fireEvent.click(take);
  await vi.waitFor(() => expect(role().value).toBe("throws pots"));
});

test("a failed save keeps the edits", async () => {
  world.answers(PUT, "offline");
  edit("makes the pots");
  save();
  await vi.waitFor(() => expect(saved()).toHaveLength(1));
  expect(role().value).toBe("makes the pots");
  expect(screen.getByText("Not saved yet")).toBeTruthy();
});

test("a wrong field is told beside it, gets the focus, and nothing is sent", async () => {
  const address = screen.getByRole("textbox", { name: "Address" });
  fireEvent.input(address, { target: { value: "shop" } });
  save();
  await vi.waitFor(() => expect(address.getAttribute("aria-invalid")).toBe("true"));
  const told = address
    .getAttribute("aria-describedby")!
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent);
  expect(told.join(" ")).toContain("full address");
  await vi.waitFor(() => expect(document.activeElement).toBe(address));
  expect(saved()).toHaveLength(0);
});

test("a site that never opens is refused", async () => {
  for (const name of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]) {
    fireEvent.click(screen.getByRole("button", { name: `Remove these hours on ${name}` }));
  }
  save();
  expect(await screen.findByText(/Open on at least one day/)).toBeTruthy();
  expect(saved()).toHaveLength(0);
});

test("the webhook's secret is shown when it is made, and hidden after", async () => {
  fireEvent.input(screen.getByRole("checkbox", { name: "Tell us by Webhook" }), { target: { checked: true } });
  fireEvent.input(await screen.findByRole("textbox", { name: "Webhook address" }), {
    target: { value: "https://hook.example/x" },
  });
  world.answers(PUT, (body) => {
    const draft = body as SettingsDraft;
    return {
      body: {
        ...stored,
        number: 4,
        channels: { ...draft.channels, webhook: { url: "https://hook.example/x", secret: "whsec_c2VjcmV0" } },
      },
    };
  });
  save();
  expect(await screen.findByText("whsec_c2VjcmV0")).toBeTruthy();
  expect(screen.getByText("Shown once. Copy it to the receiver now.")).toBeTruthy();
  expect(saved().at(-1)?.channels.webhook?.secret).toBe("");

  edit("makes the pots");
  save();
  await vi.waitFor(() => expect(saved()).toHaveLength(2));
  expect(saved().at(-1)?.channels.webhook?.secret).toBe(KEPT_SECRET);
  cleanup();
  world.answers("GET /api/settings", {
    body: {
      ...stored,
      channels: { ...stored.channels, webhook: { url: "https://hook.example/x", secret: KEPT_SECRET } },
    },
  });
  render(<Settings />);
  await screen.findByText("The secret was shown when it was made.");
  expect(screen.queryByText(/whsec_/)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Make a new secret" }));
  save();
  await vi.waitFor(() => expect(saved()).toHaveLength(3));
  expect(saved().at(-1)?.channels.webhook?.secret).toBe("");
});

test("a test message says whether it arrived", async () => {
  world.answers("POST /api/settings/test", { body: { ok: false, error: "http.404" } });
  fireEvent.click(screen.getByRole("button", { name: "Send a test by Mail" }));
  expect(await screen.findByText("The test did not arrive: it answered 404.")).toBeTruthy();
});

test("a test mail is handed over; whether it arrived, only the mailbox knows", async () => {
  world.answers("POST /api/settings/test", { body: { ok: true, error: null } });
  fireEvent.click(screen.getByRole("button", { name: "Send a test by Mail" }));
  expect(await screen.findByText("Handed to the mail service. Look in your inbox.")).toBeTruthy();
  expect(screen.queryByText(/arrived/)).toBeNull();
});
