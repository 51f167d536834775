import { expect, inject, test } from "vitest";
import { paths } from "../../shared/paths.ts";
import { axeFinds } from "../support/axe.ts";
import { openContext, openPage } from "../support/browser.ts";
import { mailTo, makeSite, type TestSite } from "../support/doors.ts";
import { draft, post } from "../support/draft.ts";
import { openTeam } from "../support/team.ts";

const app = { url: inject("app") };

async function trapped(site: TestSite, name: string): Promise<string> {
  const sent = draft(site.site, { name, text: `${name} was here`, website: "https://robot.example" });
  expect((await post(`${app.url}${paths.complaints}`, sent, `spam-${name}`)).status).toBe(201);
  return sent.id;
}

async function openInbox(site: TestSite, width: number) {
  const context = await openContext({ viewport: { width, height: 800 } });
  await context.addCookies([{ name: "sid", value: site.sid, url: app.url }]);
  const page = await context.newPage();
  await page.goto(`${app.url}${paths.inbox}`);
  return page;
}

test.each([375, 1280])(
  "at %i px the team looks at what is marked, releases and confirms together, and takes it back",
  async (width) => {
    const site = await makeSite(app.url);
    const team = openTeam(app.url, site.sid);
    const [ana, ...robots] = [await trapped(site, "Ana"), await trapped(site, "Robo"), await trapped(site, "Bot")];
    const page = await openInbox(site, width);
    await page.getByRole("button", { name: "Spam 3" }).click();
    await page.getByText("A field that people cannot see was filled in.").first().waitFor();
    expect(await axeFinds(page)).toEqual([]);

    // By keyboard alone: the row's own button, then the way back, which has the focus.
    await page.getByRole("button", { name: "Not spam: the complaint from Ana" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("1 released.").first().waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /Ana/ }).waitFor();
    await page.getByRole("button", { name: "Not spam: the complaint from Ana" }).click();
    await page.getByText("1 released.").first().waitFor();

    await page.getByRole("checkbox", { name: "All on this page" }).check();
    await page.locator(".several").getByRole("button", { name: "Spam", exact: true }).click();
    await page.getByText("2 confirmed as spam.").first().waitFor();
    await page.getByText("Nothing waits for your look.").waitFor();
    expect((await team.complaint(ana)).item).toMatchObject({ spam: false, owed: { what: "answer" } });
    for (const id of robots) expect((await team.complaint(id)).item).toMatchObject({ spam: true, verdict: "confirm" });

    await page.getByRole("button", { name: "Confirmed", exact: true }).click();
    await page.getByText("1 released, 2 confirmed.").waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("link", { name: /Ana/ }).waitFor();
  },
);

test("whoever did not write says so without JavaScript, takes it back, and the team sees both", async () => {
  const site = await makeSite(app.url);
  const team = openTeam(app.url, site.sid);
  const sent = draft(site.site, { reach: "mail", email: "victim@elsewhere.example", lang: "de" });
  expect((await post(`${app.url}${paths.complaints}`, sent, "stop")).status).toBe(201);
  const { links } = await mailTo(app.url, "victim@elsewhere.example");
  const page = await openPage({ javaScriptEnabled: false, locale: "de-DE" });
  await page.goto(links.at(-1) ?? "");

  await page.getByRole("button", { name: "Das habe ich nicht geschrieben" }).click();
  await page.getByRole("heading", { name: "Keine Mail mehr an diese Adresse" }).waitFor();
  expect((await team.complaint(sent.id)).disownedAt).toEqual(expect.any(Number));
  const inbox = await openInbox(site, 375);
  await inbox.goto(`${app.url}${paths.inboxComplaint(sent.id)}`);
  await inbox.getByText("The owner of the mail address says they did not write this.").waitFor();
  expect(await axeFinds(inbox)).toEqual([]);

  await page.getByRole("button", { name: "Zurücknehmen" }).click();
  await page.getByRole("heading", { name: "Diese Adresse bekommt wieder Mail" }).waitFor();
  expect((await team.complaint(sent.id)).disownedAt).toBeNull();
});

test("axe finds nothing on the page of the link, in each of its states", async () => {
  const site = await makeSite(app.url);
  const sent = draft(site.site, { reach: "mail", email: "reader@elsewhere.example" });
  expect((await post(`${app.url}${paths.complaints}`, sent, "stop-axe")).status).toBe(201);
  const { links } = await mailTo(app.url, "reader@elsewhere.example");
  const page = await openPage();
  await page.goto(links.at(-1) ?? "");
  for (const next of ["I did not write this", "Take it back"]) {
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole("button", { name: next }).click();
    await page.getByRole("heading", { name: /mail/i }).waitFor();
  }
  expect(await axeFinds(page)).toEqual([]);
});
