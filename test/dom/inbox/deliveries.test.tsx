import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { DeliveriesPage, DeliveryView } from "../../../shared/notice.ts";
import { words } from "../../../worker/inbox/words.ts";
import { Deliveries } from "../../../worker/inbox/views/Deliveries.tsx";
import { openWorld } from "./world.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

let made = 0;
function delivery(part: Partial<DeliveryView>): DeliveryView {
  made += 1;
  return {
    fact: `fact-${made}`,
    notice: "complaint.received",
    channel: "webhook",
    state: "sent",
    complaint: null,
    attempts: 1,
    createdAt: Date.now(),
    nextAt: null,
    sentAt: null,
    error: null,
    canSendAgain: false,
    ...part,
  };
}
async function show(items: DeliveryView[], failing: number): Promise<void> {
  const body: DeliveriesPage = { items, next: null, failing };
  openWorld().answers("GET /api/deliveries", { body });
  render(<Deliveries />);
  await screen.findAllByRole("listitem");
}

test("what is still being tried and what is given up are told apart, and older ones are not forgotten", async () => {
  await show([delivery({ state: "failed" }), delivery({ state: "given_up" }), delivery({ state: "given_up" })], 4);
  expect(screen.getByText("One notice has not arrived yet; we keep trying.")).toBeTruthy();
  expect(screen.getByText("2 notices did not arrive, and we have stopped trying.")).toBeTruthy();
  expect(screen.getByText("One older notice has not arrived.")).toBeTruthy();
});

test("only what can be sent again offers it, whatever its state", async () => {
  await show(
    [delivery({ state: "given_up", canSendAgain: false }), delivery({ state: "sent", canSendAgain: true })],
    1,
  );
  expect(screen.getAllByRole("button", { name: /^Send again/ })).toHaveLength(1);
  const [givenUp, sent] = screen.getAllByRole("listitem");
  expect(givenUp?.querySelector("button")).toBeNull();
  expect(sent?.querySelector("button")).not.toBeNull();
});

test.each([
  "timeout",
  "network",
  "answer",
  "refused",
  "redirect",
  "secret",
  "sender",
  "address",
  "not_set_up",
  "render",
  "http.503",
  "mail.failed",
  "mail.recipient_suppressed",
  "cap.address",
  "cap.network",
  "cap.site",
])("%s is said in words", (code) => {
  // A code without words comes back as it is: one word.
  expect(words.deliveries.error(code)).toMatch(/^\S+ \S+/);
});
