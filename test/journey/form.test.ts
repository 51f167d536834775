import { afterAll, beforeAll, expect, test, inject } from "vitest";
import type { Page } from "playwright-core";
import { paths } from "../../shared/paths.ts";
import { axeFindsPlain } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import { makeSite } from "../support/doors.ts";
import { freshId } from "../support/draft.ts";
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

test("without JavaScript: complain, keep reference and code, read the answer, write back", async () => {
  const { site, sid } = await makeSite(app.url, { webhook: receiver.url });
  const team = openTeam(app.url, sid);
  const page = await openPage({ javaScriptEnabled: false });

  await page.goto(`${app.url}${paths.form(site)}`);
  expect(await axeFindsPlain(page)).toEqual([]);
  await page.getByLabel("What happened?").fill("The vase came in nine pieces.");
  await page.getByLabel("What would put it right?").selectOption("A refund");
  await page.getByLabel("I will look here").check();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("heading", { name: "We have it." }).waitFor();
  const { reference, code } = await receipt(page);
  expect(await axeFindsPlain(page)).toEqual([]);
  await receiver.toldOf(reference);

  await page.reload();
  expect((await receipt(page)).reference).toBe(reference);
  expect(await team.complaints()).toHaveLength(1);

  const [item] = await team.complaints();
  const answer = { messageId: freshId(), text: "That must have been a shock. The money is on its way." };
  await team.ask(paths.api.replies(item!.id), { method: "POST", body: JSON.stringify(answer) });

  await page.goto(`${app.url}${paths.status}`);
  expect(await axeFindsPlain(page)).toEqual([]);
  await page.getByLabel("Reference").fill(reference.toLowerCase().replaceAll("-", " "));
  await page.getByLabel("Code").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Open" }).click();
  await page.getByText("The vase came in nine pieces.").waitFor();
  await until("the answer on the status page", async () => {
    if (await page.getByText(answer.text).isVisible()) return true;
    await page.getByRole("button", { name: "Look again" }).click();
  });
  expect(await axeFindsPlain(page)).toEqual([]);

  await page.getByLabel("Write back").fill("Thank you. It has arrived.");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Thank you. It has arrived.").waitFor();
  const { messages } = await team.complaint(item!.id);
  expect(messages.map(({ text }) => text)).toEqual([
    "The vase came in nine pieces.",
    answer.text,
    "Thank you. It has arrived.",
  ]);
});

test("without JavaScript: what was typed stays when something is missing", async () => {
  const { site } = await makeSite(app.url);
  const page = await openPage({ javaScriptEnabled: false, locale: "de-DE" });
  await page.goto(`${app.url}${paths.form(site)}`);
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  await page.goto(`${app.url}${paths.form(site)}?lang=en`);
  await page.getByLabel("What happened?").fill("Nobody answers the phone.");
  await page.getByLabel("By mail").check();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("We need an address to answer by mail.").first().waitFor();
  expect(await page.getByLabel("What happened?").inputValue()).toBe("Nobody answers the phone.");
  expect(await axeFindsPlain(page)).toEqual([]);
});

test("a wrong code opens nothing, and says the same as an unknown reference", async () => {
  const { site } = await makeSite(app.url);
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(`${app.url}${paths.form(site)}`);
  await page.getByLabel("What happened?").fill("The mug leaks.");
  await page.getByLabel("I will look here").check();
  await page.getByRole("button", { name: "Send" }).click();
  const { reference } = await receipt(page);
  const said: string[] = [];
  for (const typed of [reference, "K7F-3QX-9MD"]) {
    await page.goto(`${app.url}${paths.status}`);
    await page.getByLabel("Reference").fill(typed);
    await page.getByLabel("Code").fill("AAAAAAAAAA");
    await page.getByRole("button", { name: "Open" }).click();
    said.push(await page.getByText("We find nothing under these.").first().innerText());
  }
  expect(said[0]).toBe(said[1]);
});

async function receipt(page: Page): Promise<{ reference: string; code: string }> {
  const text = await page.getByRole("main").innerText();
  const reference = /\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/.exec(text)?.[0];
  const code = /^Code\s+([0-9A-Z][0-9A-Z -]{8,12}[0-9A-Z])$/m.exec(text)?.[1];
  if (!reference || !code) throw new Error(`No reference and code stand on this receipt:\n${text}`);
  return { reference, code };
}
