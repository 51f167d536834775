import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { engine } from "../../../../worker/inbox/coach/check.ts";
import { Trial } from "../../../../worker/inbox/views/coach/Trial.tsx";
import { openWorld, type World } from "../world.ts";
import { fakeCheck } from "./fake.ts";

let world: World;
const real = engine.load;
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your answer" });
const rail = () => within(screen.getByRole("region", { name: "The coach" }));

beforeEach(() => {
  world = openWorld();
  engine.load = vi.fn(async () => fakeCheck);
  render(<Trial />);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  engine.load = real;
});

test("a draft is judged, and nothing of it is asked of anybody or kept", async () => {
  fireEvent.click(screen.getByRole("button", { name: "Show me a bad one" }));
  await rail().findByText("Needs work", { selector: ".verdict" });
  fireEvent.click(rail().getByRole("button", { name: /sorry if/ }));
  await screen.findByText("Why not to say sorry if.");
  expect(world.calls).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test("how bad it was, whose fault and the complaint are told to the coach", async () => {
  const check = vi.fn(fakeCheck);
  engine.load = async () => check;
  cleanup();
  render(<Trial />);
  fireEvent.input(box(), { target: { value: "I am sorry." } });
  fireEvent.click(screen.getByRole("button", { name: "5 of 5: Harm" }));
  fireEvent.click(screen.getByRole("button", { name: "Not known yet" }));
  fireEvent.input(screen.getByRole("textbox", { name: /The complaint/ }), { target: { value: "It burnt me." } });
  await vi.waitFor(() =>
    expect(check).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: "I am sorry.", severity: 5, fault: "unknown", complaint: "It burnt me." }),
    ),
  );
});

test("the skeleton comes below what is written, and starting afresh takes all away", async () => {
  fireEvent.input(box(), { target: { value: "Hello." } });
  fireEvent.click(screen.getByRole("button", { name: "Put in a skeleton" }));
  await vi.waitFor(() => expect(box().value).toMatch(/^Hello\.\n\nHello \[name\],/));
  fireEvent.click(screen.getByRole("button", { name: "Start afresh" }));
  await vi.waitFor(() => expect(box().value).toBe(""));
  expect(rail().queryByText(/Needs work|Good to send/)).toBeNull();
});
