import { act, cleanup, render, screen } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { READING_MS, type Timer, watchForPerson } from "../../../worker/inbox/person.ts";
import { Complaint } from "../../../worker/inbox/views/Complaint.tsx";
import { openWorld, serveComplaint } from "./world.ts";

let focused = true;
beforeEach(() => {
  focused = true;
  vi.spyOn(document, "hasFocus").mockImplementation(() => focused);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A timer that runs when the test says that the time has passed. */
function handTimer(): Timer & { pass: () => void } {
  let waiting: (() => void) | undefined;
  return {
    set: (run) => {
      waiting = run;
      return 1;
    },
    clear: () => {
      waiting = undefined;
    },
    pass: () => waiting?.(),
  };
}
function touch(): void {
  document.dispatchEvent(new Event("pointerdown"));
}
function turnAway(): void {
  focused = false;
  window.dispatchEvent(new Event("blur"));
}
function comeBack(): void {
  focused = true;
  window.dispatchEvent(new Event("focus"));
}

describe("a complaint counts as read", () => {
  test("when a person touched the page and five seconds have passed", () => {
    const onRead = vi.fn();
    const timer = handTimer();
    watchForPerson(onRead, timer);
    touch();
    expect(onRead).not.toHaveBeenCalled();
    timer.pass();
    expect(onRead).toHaveBeenCalledOnce();
  });

  test("also when the touch comes after the five seconds, and only once", () => {
    const onRead = vi.fn();
    const timer = handTimer();
    watchForPerson(onRead, timer);
    timer.pass();
    expect(onRead).not.toHaveBeenCalled();
    touch();
    touch();
    expect(onRead).toHaveBeenCalledOnce();
  });

  test("not by hovering, nor by scrolling that nobody did", () => {
    const onRead = vi.fn();
    const timer = handTimer();
    watchForPerson(onRead, timer);
    for (const name of ["pointermove", "mouseover", "scroll"]) document.dispatchEvent(new Event(name));
    timer.pass();
    expect(onRead).not.toHaveBeenCalled();
  });

  test("not while another window is in front; the five seconds begin anew", () => {
    const onRead = vi.fn();
    const timer = handTimer();
    watchForPerson(onRead, timer);
    touch();
    turnAway();
    timer.pass();
    expect(onRead).not.toHaveBeenCalled();
    comeBack();
    timer.pass();
    expect(onRead).toHaveBeenCalledOnce();
  });

  test("not after it was left", () => {
    const onRead = vi.fn();
    const timer = handTimer();
    const stop = watchForPerson(onRead, timer);
    touch();
    stop();
    timer.pass();
    expect(onRead).not.toHaveBeenCalled();
  });
});

test("opening a complaint tells the visitor only after five seconds and a person's hand", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: false, toFake: ["setTimeout", "clearTimeout"] });
  const world = openWorld();
  const view = serveComplaint(world);
  const seen = `POST /api/complaints/${view.item.id}/seen`;
  render(
    <LocationProvider>
      <Complaint id={view.item.id} />
    </LocationProvider>,
  );
  await vi.waitFor(() => screen.getByText("Their words"), { interval: 1 });
  await act(() => void vi.advanceTimersByTime(READING_MS + 1));
  expect(world.sent(seen)).toHaveLength(0);
  await act(() => touch());
  await vi.waitFor(() => expect(world.sent(seen)).toHaveLength(1));
  await vi.waitFor(() => screen.getByText("They can see that Ana has read it."));
});
