import { afterAll, beforeAll, expect, test, inject } from "vitest";
import { paths } from "../../shared/paths.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { makeSite } from "../support/doors.ts";
import { draft, freshId, post } from "../support/draft.ts";
import { startReceiver, type Receiver } from "../support/receiver.ts";
import { openTeam } from "../support/team.ts";
import { until } from "../support/wait.ts";

const app = { url: inject("app") };
let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver?.close();
});

test("the same complaint sent 50 times at once is one complaint, one notice and 50 equal receipts", async () => {
  const { site, sid } = await makeSite(app.url, { webhook: receiver.url });
  const told = draft(site);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => post(`${app.url}${paths.complaints}`, told, "fifty")),
  );
  const receipts = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(receipts).size).toBe(1);

  const { reference } = JSON.parse(receipts[0]!) as ReceiptView;
  const team = openTeam(app.url, sid);
  expect((await team.complaints()).map((item) => item.reference)).toEqual([reference]);
  await until("the notice to be sent", async () => (await team.deliveries()).every(({ state }) => state === "sent"));
  expect((await team.deliveries()).filter(({ channel }) => channel === "webhook")).toHaveLength(1);
  expect(receiver.calls.map(({ reference }) => reference)).toEqual([reference]);
});

test("a stranger who knows the id but not the secret writes nothing and reads nothing", async () => {
  const { site, sid } = await makeSite(app.url);
  const told = draft(site);
  expect((await post(`${app.url}${paths.complaints}`, told, "owner")).status).toBe(201);
  const { secret } = draft(site);
  const stranger = { site, id: told.id, secret };
  const nobody = { site, id: freshId(), secret };

  for (const path of [paths.thread, paths.threadMessages, paths.threadChanges]) {
    const [known, unknown] = await Promise.all([stranger, nobody].map((key) => knock(path, key)));
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ status: 404, body: { code: "not_found" } });
  }
  const overwritten = await post(
    `${app.url}${paths.complaints}`,
    { ...told, secret, text: "I was never here." },
    "stranger",
  );
  expect(overwritten.status).toBe(404);
  expect((await openTeam(app.url, sid).complaint(told.id)).messages.map(({ text }) => text)).toEqual([told.text]);

  async function knock(path: string, key: typeof stranger) {
    const more =
      path === paths.threadMessages ? { messageId: freshId(), text: "Let me in." } : { since: 0, hold: false };
    const answer = await post(`${app.url}${path}`, path === paths.thread ? key : { key, ...more }, "stranger");
    return { status: answer.status, body: await answer.json() };
  }
});
