import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { LocationProvider, Route, Router } from "preact-iso/router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { pages } from "../../../worker/inbox/routes.ts";
import { choose } from "../../../worker/inbox/list.ts";
import { Desk } from "../../../worker/inbox/views/Desk.tsx";
import { Enter } from "../../../worker/inbox/views/Enter.tsx";
import { complaint, item, openWorld, page, serveComplaint, type World } from "./world.ts";

let world: World;

beforeEach(() => {
  world = openWorld();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, "", "/");
});

async function openAt(address: string): Promise<void> {
  history.replaceState(null, "", address);
  render(
    <LocationProvider>
      <Router>
        <Route path={paths.inbox} component={Desk} />
        <Route path={pages.complaint} component={Desk} />
        <Route path={paths.inboxEnter} component={Enter} />
      </Router>
    </LocationProvider>,
  );
  await choose("open");
}
function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

test("j and k move through the rows, r opens the answer box of the row, Escape goes back", async () => {
  const second = serveComplaint(world, { item: item({ name: "Tom" }) });
  const first = serveComplaint(world);
  world.answers("GET /api/complaints", { body: page([first.item, second.item]) });
  await openAt(paths.inbox);
  const tom = await screen.findByRole("link", { name: /Tom/ });
  press("j");
  expect(document.activeElement).toBe(screen.getByRole("link", { name: /María/ }));
  press("j");
  expect(document.activeElement).toBe(tom);
  press("r");
  const box = await screen.findByRole("textbox", { name: "Your answer to Tom" });
  await vi.waitFor(() => expect(document.activeElement).toBe(box));
  expect(location.pathname).toBe(paths.inboxComplaint(second.item.id));
  press("k");
  expect(document.activeElement).toBe(box);
  box.blur();
  press("Escape");
  expect(location.pathname).toBe(paths.inbox);
});

test("i takes on the row that has the focus", async () => {
  const view = serveComplaint(world);
  const onIt = `POST /api/complaints/${view.item.id}/on-it`;
  world.answers(onIt, { body: view });
  world.answers("GET /api/complaints", { body: page([view.item]) });
  await openAt(paths.inbox);
  await screen.findByRole("link", { name: /María/ });
  press("j");
  press("i");
  await vi.waitFor(() => expect(world.sent(onIt)).toHaveLength(1));
});

test("entering by hand: what is missing is said, what is typed survives, a retry is the same complaint", async () => {
  world.answers("GET /api/complaints", { body: page([]) });
  world.answers("POST /api/complaints", "offline");
  await openAt(paths.inboxEnter);
  fireEvent.input(screen.getByRole("textbox", { name: "Their words" }), { target: { value: "The cake was late." } });
  fireEvent.click(screen.getByRole("button", { name: "Store complaint" }));
  expect(await screen.findByText("Write the number to call.")).toBeTruthy();
  expect(world.sent("POST /api/complaints")).toHaveLength(0);

  fireEvent.input(screen.getByRole("textbox", { name: "Phone number" }), { target: { value: "555 0134" } });
  fireEvent.click(screen.getByRole("button", { name: "Store complaint" }));
  await screen.findByText(/Your words are safe on this device/);
  cleanup();
  await openAt(paths.inboxEnter);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Their words" }).value).toBe("The cake was late.");

  const view = complaint();
  world.answers("POST /api/complaints", { body: view });
  fireEvent.click(screen.getByRole("button", { name: "Store complaint" }));
  await vi.waitFor(() => expect(location.pathname).toBe(paths.inboxComplaint(view.item.id)));
  const [tried, stored] = world.sent("POST /api/complaints");
  expect(stored?.body).toEqual(tried?.body);
  expect(stored?.body).toMatchObject({
    source: "phone",
    reach: "phone",
    phone: "555 0134",
    text: "The cake was late.",
  });
});
