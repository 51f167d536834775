import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paths } from "../../shared/paths.ts";
import { startApp, type App } from "../support/app.ts";
import { afternoonIn } from "../support/days.ts";
import { mails, makeSite, moveTime } from "../support/doors.ts";
import { draft, freshId, post } from "../support/draft.ts";
import { startReceiver, type Receiver } from "../support/receiver.ts";
import { openTeam } from "../support/team.ts";
import { until } from "../support/wait.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SEED = Number(process.env["AMENDS_SEED"] ?? Date.now() % 1_000_000);
/** How long each round of what fell due may run before the process is killed, in ms. */
const KILLED_AFTER_MS = [SEED % 211, SEED % 97, 150 + (SEED % 499)];

let app: App;
let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
  app = await startApp();
});
afterAll(async () => {
  await app?.stop();
  await receiver?.close();
});

/** What falls due is begun, and the process group dies in the middle of it; its clock is wrong again when it comes back. */
async function dieIn(moving: Promise<unknown>, ms: number): Promise<void> {
  const cut = moving.catch(() => undefined);
  await pause(ms);
  await app.kill();
  await cut;
  await app.restart();
  await app.ready();
}

describe(`a week in which nothing ran, and a process that dies three times while it catches up (AMENDS_SEED=${SEED})`, () => {
  test("everything that fell due is done once, in order, with at most one mail a day to each visitor", async () => {
    const { site, sid } = await makeSite(app.url, { webhook: receiver.url });
    const team = openTeam(app.url, sid);
    const begun = Date.now();
    const address = (name: string) => `${name}-${site}@visitor.example`;

    async function complains(name: string, text: string): Promise<string> {
      const told = draft(site, { text, reach: "mail", email: address(name), name });
      expect((await post(`${app.url}${paths.complaints}`, told, `timers-${told.id}`)).status).toBe(201);
      return told.id;
    }
    async function events(id: string): Promise<string[]> {
      return (await team.complaint(id)).events.map(({ kind }) => kind);
    }
    function answers(id: string, more: object = {}): Promise<unknown> {
      const text =
        "I am sorry. We packed it badly, and that is our fault. A new one leaves tomorrow, and two of us look into every box from now on.";
      const body = JSON.stringify({ messageId: freshId(), text, ...more });
      return team.ask(paths.api.replies(id), { method: "POST", body });
    }

    const waits = await complains("wanda", "The parcel never came.");
    const promised = await complains("wanda", "And the cup in the other one is broken.");
    const answered = await complains("anton", "The lamp hums.");
    const offered = await complains("olga", "The shelf is too short.");
    // Who wrote is found out behind the door, so an answer may overtake it.
    await until("the two of one person", async () => (await events(promised)).includes("linked"));
    await answers(promised, {
      promises: [{ id: freshId(), text: "The new cup is with you", dueAt: afternoonIn(2, begun) }],
    });
    await answers(answered);
    const option = { kind: "refund", text: "Your money back", amount: 1_000, cost: 1_000, days: 2 };
    await answers(offered, { offer: { id: freshId(), options: [option], standsUntil: afternoonIn(4, begun) } });
    await moveTime(app.url, Date.now() + MINUTE);

    // Nobody runs anything for more than a week; then it dies again and again in the middle of what it has to do.
    await app.kill();
    await app.restart();
    await app.ready();
    for (const ms of KILLED_AFTER_MS) await dieIn(moveTime(app.url, afternoonIn(9, begun)), ms);
    for (let day = 9; day <= 14; day++) await moveTime(app.url, afternoonIn(day, begun));

    expect(await events(waits)).toEqual(["received", "promise_missed"]);
    expect(await events(promised)).toEqual(["received", "linked", "replied", "promised", "promise_missed"]);
    expect(await events(answered)).toEqual(["received", "replied", "follow_up_sent"]);
    const expired = await events(offered);
    expect(expired.slice(0, 4)).toEqual(["received", "replied", "offered", "offer_expired"]);
    expect(expired.filter((kind) => kind === "follow_up_sent").length).toBeLessThanOrEqual(1);

    // Of those who were told by machine after the downtime: what, and on which day. A death may repeat a mail, never add one.
    const late = (await mails(app.url)).filter(({ at }) => at > begun + 2 * DAY);
    for (const name of ["wanda", "anton", "olga"]) {
      const own = late.filter(({ to }) => to === address(name));
      expect(own.length, `${name} hears`).toBeGreaterThan(0);
      const days = Map.groupBy(own, ({ at }) => Math.floor(at / DAY));
      for (const [day, told] of days)
        expect(new Set(told.map(({ subject }) => subject)).size, `${name} on day ${day}`).toBe(1);
      // What had left when the process died, and was not written down, leaves once more.
      for (const [subject, told] of Map.groupBy(own, ({ subject }) => subject))
        expect(told.length, `${name}: ${subject}`).toBeLessThanOrEqual(1 + KILLED_AFTER_MS.length);
    }
    // Whom it concerns hears of a delay before the team does.
    const confessed = late.find(({ to }) => to === address("wanda"));
    const warned = receiver.calls.find(({ body }) => body.type === "answer.missed" || body.type === "promise.missed");
    expect(confessed && warned).toBeTruthy();
    const keys = Map.groupBy(receiver.calls, ({ key }) => key);
    for (const [key, calls] of keys) expect(calls.length, `${key} is told once, or again by a death`).toBeLessThan(4);
  });
});
