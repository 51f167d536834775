import { expect, test, inject } from "vitest";
import { openContext, openPage, watched } from "../support/browser.ts";
import { makeSite } from "../support/doors.ts";
import { startHost, strictPolicy } from "../support/host.ts";
import { openTeam } from "../support/team.ts";
import { visitor as openVisitor } from "../support/visitor.ts";

const app = { url: inject("app") };

test("two tabs of one site write one draft; sent in one, it is one complaint, and the other says so", async () => {
  const { site, sid } = await makeSite(app.url);
  const host = await startHost(app.url, site, { headers: strictPolicy(app.url) });
  const context = await openContext();
  const [first, second] = [watched(await context.newPage()), watched(await context.newPage())];
  const box = (page: typeof first) => page.getByRole("textbox", { name: "What happened?" });

  await first.goto(host.url);
  await openVisitor(first).opens();
  await second.goto(host.url);
  await openVisitor(second).opens();
  await box(first).fill("The parcel never came.");
  await expect.poll(() => box(second).inputValue()).toBe("The parcel never came.");
  await box(second).fill("The parcel never came, and it was a gift.");
  await expect.poll(() => box(first).inputValue()).toBe("The parcel never came, and it was a gift.");

  const reference = await openVisitor(first).sends();
  await second.getByRole("dialog").getByText("What you told us").first().waitFor();
  const team = openTeam(app.url, sid);
  const [item, ...others] = await team.complaints();
  expect(others).toEqual([]);
  expect(item!.reference).toBe(reference);
  expect((await team.complaint(item!.id)).messages.map(({ text }) => text)).toEqual([
    "The parcel never came, and it was a gift.",
  ]);
});

test("destroyed while it opens, the widget leaves nothing, and a tag added later works", async () => {
  const { site } = await makeSite(app.url);
  const host = await startHost(app.url, site);
  const page = await openPage();
  await page.goto(host.url);
  const visitor = openVisitor(page);
  await visitor.launcher.waitFor();
  const again = async (): Promise<void> => {
    await page.evaluate(
      ([src, site]) => {
        const script = document.createElement("script");
        script.src = src!;
        script.dataset["site"] = site;
        document.head.append(script);
      },
      [`${app.url}/amends.js`, site],
    );
    await visitor.launcher.waitFor();
  };
  await page.evaluate(`Amends("open"); Amends("destroy")`);
  await again();
  expect(await page.locator("amends-box").count()).toBe(1);
  await visitor.complains("The parcel never came.");

  // And once more when everything is loaded already.
  await page.evaluate(`Amends("destroy")`);
  expect(await page.locator("amends-box").count()).toBe(0);
  await again();
  await visitor.opens();
  await visitor.dialog.getByRole("log").waitFor();
});
