import { afterAll, beforeAll, expect, test } from "vitest";
import { en } from "../../widget/strings/en.ts";
import { en as later } from "../../widget/strings/en.later.ts";
import { startApp, type App } from "../support/app.ts";
import { openPage } from "../support/browser.ts";
import { makeSite, setFaults } from "../support/doors.ts";
import { startHost, strictPolicy } from "../support/host.ts";
import { startReceiver, type Receiver } from "../support/receiver.ts";
import { openTeam } from "../support/team.ts";
import { visitor as openVisitor } from "../support/visitor.ts";

// An app of its own: the faults are everybody's.
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

test("the database is down: a receipt, a thread that can be read, words that are kept; and then everything is filed", async () => {
  const { site, sid } = await makeSite(app.url, { webhook: receiver.url });
  const host = await startHost(app.url, site, { headers: strictPolicy(app.url) });
  const page = await openPage();
  await page.goto(host.url);
  const someone = openVisitor(page);
  await someone.opens();

  await setFaults(app.url, { d1: { outage: true } });
  const reference = await someone.complains("The parcel never came.");
  await someone.opensThread();
  await someone.reads(later.beingFiled);
  await someone.reads("The parcel never came.");
  await page.getByRole("textbox", { name: later.reply }).fill("And it was a gift.");
  await page.getByRole("button", { name: later.send, exact: true }).click();
  await someone.reads(later.filing);

  await setFaults(app.url, {});
  // Nobody asks for it: the spool files by itself.
  await receiver.toldOf(reference, 60_000);
  const team = openTeam(app.url, sid);
  const [item] = await team.complaints();
  expect(item!.reference).toBe(reference);
  await expect
    .poll(async () => (await team.complaint(item!.id)).messages.map(({ text }) => text), { timeout: 60_000 })
    .toEqual(["The parcel never came.", "And it was a gift."]);
  await expect.poll(() => page.getByText(later.beingFiled).count(), { timeout: 60_000 }).toBe(0);
  await someone.reads("And it was a gift.");
  expect(await page.getByText(en.notSent("Corner Shop")).count()).toBe(0);
});
