import { expect, test, inject } from "vitest";
import { paths } from "../../shared/paths.ts";
import { openPage } from "../support/browser.ts";
import { mailTo, makeSite } from "../support/doors.ts";
import { draft, post } from "../support/draft.ts";
import { startHost } from "../support/host.ts";
import { hasFocus, holdsFocus, tabTo } from "../support/keyboard.ts";
import { signinCode } from "../support/owner.ts";
import { openTeam } from "../support/team.ts";
import { until } from "../support/wait.ts";

const app = { url: inject("app") };

test("a visitor complains by keyboard alone, and the focus comes back", async () => {
  const { site, sid } = await makeSite(app.url);
  const host = await startHost(app.url, site);
  const page = await openPage();
  await page.goto(host.url);
  const launcher = page.getByRole("button", { name: "Something wrong?" });
  const dialog = page.getByRole("dialog");
  await launcher.waitFor();
  await tabTo(page, launcher);
  await page.keyboard.press("Enter");
  const question = dialog.getByRole("textbox", { name: "What happened?" });
  await until("the focus to go into the form", () => holdsFocus(dialog));
  await tabTo(page, question);
  await page.keyboard.type("Half of the order is missing.");

  await page.keyboard.press("Escape");
  await until("the focus to come back to the launcher", () => hasFocus(launcher));
  expect(await dialog.isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  await until(
    "the words to be there still",
    async () => (await question.inputValue()) === "Half of the order is missing.",
  );

  await tabTo(page, dialog.getByRole("radio", { name: "1 of 10" }).first());
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, dialog.getByRole("button", { name: "Send", exact: true }));
  await page.keyboard.press("Enter");
  await dialog.getByText("We have it.").waitFor();
  await tabTo(page, dialog.getByRole("button", { name: "Done" }));
  await page.keyboard.press("Enter");
  await until("the focus to come back to the launcher", () => hasFocus(launcher));

  const [item] = await openTeam(app.url, sid).complaints();
  expect(item).toMatchObject({ excerpt: "Half of the order is missing.", anger: 3 });
});

test("an owner signs in, opens, takes on and answers by keyboard alone", async () => {
  const { site, sid, owner } = await makeSite(app.url);
  const told = draft(site, { text: "The lid does not fit." });
  expect((await post(`${app.url}${paths.complaints}`, told, "keyboard")).status).toBe(201);
  const page = await openPage();
  await page.goto(`${app.url}${paths.inbox}`);

  const email = page.getByLabel("Your mail address");
  await email.waitFor();
  await tabTo(page, email);
  await page.keyboard.type(owner.email);
  await page.keyboard.press("Enter");
  const code = page.getByLabel("Code from the mail");
  await code.waitFor();
  await tabTo(page, code);
  await page.keyboard.type(signinCode((await mailTo(app.url, owner.email, /sign/i)).text));
  await page.keyboard.press("Enter");

  const row = page
    .getByRole("list", { name: "Complaints" })
    .getByRole("link")
    .filter({ hasText: "The lid does not fit." });
  await row.waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("article").getByText("The lid does not fit.").first().waitFor();
  await page.keyboard.press("i");
  await page.getByText("They can see that you are on it.").first().waitFor();
  await page.keyboard.press("r");
  await until("the focus to stand in the answer", () =>
    hasFocus(page.getByRole("textbox", { name: /^Your answer to/ })),
  );
  await page.keyboard.type("That lid is mine to put right. A new one is on its way.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Your answer leaves in").first().waitFor();

  const view = await openTeam(app.url, sid).complaint(told.id);
  expect(view.onItBy?.name).toBe("Olga");
  expect(view.messages.map(({ text }) => text)).toEqual([
    told.text,
    "That lid is mine to put right. A new one is on its way.",
  ]);
});
