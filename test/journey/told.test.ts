import { setTimeout as pause } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { LEAVES_AFTER_MS } from "../../shared/limits.ts";
import { paths } from "../../shared/paths.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { openPage } from "../support/browser.ts";
import { makeSite } from "../support/doors.ts";
import { draft, freshId, post } from "../support/draft.ts";
import { startHost, strictPolicy } from "../support/host.ts";
import { startReceiver } from "../support/receiver.ts";
import { openTeam } from "../support/team.ts";
import { until } from "../support/wait.ts";
import { visitor } from "../support/visitor.ts";

const WITHIN_MS = 1_000;
const COMPLAINTS = 24;
/** With twenty, the slowest one is not the p95. */
const REPLIES = 20;
/** From the fourth complaint in ten minutes on, a site's team is told in digests: so nobody gets more than three. */
const PER_SITE = 3;
const app = { url: inject("app") };

/** The value that 95 in 100 stay below (nearest rank). */
function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;
}

test(`the owner's webhook is called within a second of the receipt (p95 of ${COMPLAINTS})`, async () => {
  const receiver = await startReceiver();
  const waits: number[] = [];
  for (let n = 0; n < COMPLAINTS; n += PER_SITE) {
    const { site } = await makeSite(app.url, { webhook: receiver.url });
    for (let one = 0; one < PER_SITE; one++) {
      const answer = await post(`${app.url}${paths.complaints}`, draft(site), `told-${site}`);
      const { reference } = (await answer.json()) as ReceiptView;
      const at = Date.now();
      waits.push((await receiver.toldOf(reference)).at - at);
    }
  }
  await receiver.close();
  console.info(`ms from the receipt to the webhook: ${waits.join(", ")}`);
  expect(waits).toHaveLength(COMPLAINTS);
  expect(p95(waits), `ms: ${waits.join(", ")}`).toBeLessThanOrEqual(WITHIN_MS);
});

test(`an answer stands in an open widget within a second of leaving, without a socket (p95 of ${REPLIES})`, async () => {
  const { site, sid } = await makeSite(app.url);
  const host = await startHost(app.url, site, { headers: strictPolicy(app.url) });
  const page = await openPage();
  const sockets: string[] = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await page.goto(host.url);
  const someone = visitor(page);
  const reference = await someone.complains("The parcel never came.");
  await someone.opensThread();
  // When each message was first drawn, by the clock that the Worker on this machine has too.
  await someone.dialog.getByRole("log").evaluate((log) => {
    const seen: Record<string, number> = {};
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const words of log.querySelectorAll(".words")) seen[words.textContent] ??= Date.now();
    }).observe(log, { childList: true, subtree: true, characterData: true });
  });
  const team = openTeam(app.url, sid);
  const [item] = await team.complaints();
  expect(item!.reference).toBe(reference);

  const leaves = new Map<string, number>();
  for (let n = 0; n < REPLIES; n++) {
    const text = `Answer ${n}.`;
    const reply = { method: "POST", body: JSON.stringify({ messageId: freshId(), text }) };
    const { messages } = await team.ask<Awaited<ReturnType<typeof team.complaint>>>(paths.api.replies(item!.id), reply);
    leaves.set(text, messages.find((message) => message.text === text)!.leavesAt);
    // People do not answer in step: some come while the last is being drawn, some while the widget waits.
    await pause(100 + ((n * 337) % 900));
  }
  const seen = await until(
    "every answer in the widget",
    async () => {
      const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen);
      return [...leaves.keys()].every((text) => text in seen) && seen;
    },
    LEAVES_AFTER_MS + 15_000,
  );
  const waits = [...leaves].map(([text, leavesAt]) => seen[text]! - leavesAt);
  expect(Math.min(...waits), "none before it left").toBeGreaterThanOrEqual(0);
  expect(p95(waits), `ms: ${waits.join(", ")}`).toBeLessThanOrEqual(WITHIN_MS);
  expect(sockets).toEqual([]);
  console.info(`ms from leaving to standing there: ${waits.join(", ")}`);
});
