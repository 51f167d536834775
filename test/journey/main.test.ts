import { afterAll, beforeAll, expect, test, inject } from "vitest";
import { openPage } from "../support/browser.ts";
import { mailTo, makeSite } from "../support/doors.ts";
import { startHost, strictPolicy } from "../support/host.ts";
import { owner as openOwner } from "../support/owner.ts";
import { startReceiver, type Receiver } from "../support/receiver.ts";
import { visitor as openVisitor } from "../support/visitor.ts";

const app = { url: inject("app") };
let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver?.close();
});

test("complain, be told, be read, be answered, write back: on another origin, under the strictest policy", async () => {
  const key = "journey-shop";
  const host = await startHost(app.url, key, { headers: strictPolicy(app.url) });
  const { owner: member, webhookSecret } = await makeSite(app.url, {
    key,
    webhook: receiver.url,
    origins: [new URL(host.url).origin],
  });
  const mail = "vera@visitor.example";

  const page = await openPage();
  const visitor = openVisitor(page);
  await page.goto(host.url);
  const reference = await visitor.complains("The parcel never came.", { wish: "A refund", anger: 8, mail });
  await visitor.reads("sent automatically");
  await visitor.reads("no person has read your words yet");

  const call = await receiver.toldOf(reference);
  expect(call.body.data.complaint).toMatchObject({ kind: "problem", wish: "refund", anger: 8 });
  receiver.verify(webhookSecret);
  const receipt = await mailTo(app.url, mail, new RegExp(reference));
  expect(receipt.text).not.toContain("The parcel never came.");

  const owner = openOwner(app.url, await openPage());
  await owner.signInByMail(member.email);
  await owner.opens("The parcel never came.");
  await visitor.opensThread();
  await owner.reads("The parcel never came.");
  await visitor.reads(/read by/i);
  await owner.isOnIt();
  await visitor.reads(/is on it/);
  const answer = "You waited a week for nothing. That is on us, and the money is on its way.";
  await owner.answers(answer);
  await visitor.reads(answer);

  const told = await mailTo(app.url, mail, /answered/i);
  const link = told.links.find((one) => one.includes("/t#"));
  const elsewhere = await openPage();
  await elsewhere.goto(link!);
  await elsewhere.getByText(answer).first().waitFor();
  await elsewhere
    .getByText(/is on it/)
    .first()
    .waitFor();

  await visitor.writesBack("Thank you. The money is there.");
  await owner.reads("Thank you. The money is there.");
  await elsewhere.getByText("Thank you. The money is there.").first().waitFor({ timeout: 30_000 });
  await elsewhere.getByRole("textbox", { name: "Write back" }).fill("And I will come back.");
  await elsewhere.getByRole("button", { name: "Send", exact: true }).click();
  await owner.reads("And I will come back.");
});
