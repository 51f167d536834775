import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import type { ComplaintView } from "../../shared/inbox.ts";
import { paths } from "../../shared/paths.ts";
import type { OfferDraft } from "../../shared/remedy.ts";
import { statusLink } from "../../shared/visitor-paths.ts";
import { offers } from "../../shared/words/en.offers.ts";
import { axeFinds, axeFindsPlain } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import { makeSite, type TestSite } from "../support/doors.ts";
import { draft, freshId, post } from "../support/draft.ts";
import { startHost, strictPolicy } from "../support/host.ts";
import { hasFocus, tabTo } from "../support/keyboard.ts";
import { openTeam, type Team } from "../support/team.ts";
import { visitor as openVisitor } from "../support/visitor.ts";
import { until } from "../support/wait.ts";

const app = { url: inject("app") };
const DAY = 86_400_000;
const LAMP = { kind: "replacement", text: "A new lamp by courier", amount: null, cost: 3_000, days: 3 } as const;
const REFUND = { kind: "refund", text: "Your money back", amount: 4_900, cost: 4_900, days: 1 } as const;
const SORRY =
  "I am sorry: we sold you a lamp with a bad coil, because I never switched it on before I packed it. You choose what would put it right. From today every lamp runs for an hour before it leaves.";
const AGAIN =
  "You are right, and I am sorry: I offered you the very thing that had failed you. I send your money back instead, and we check each lamp twice now.";

interface Desk {
  made: TestSite;
  team: Team;
  /** Answers with an offer; it leaves ten seconds later. */
  offers(id: string, options: OfferDraft["options"], text?: string): Promise<void>;
  offerOf(id: string, n?: number): Promise<ComplaintView["offers"][number] | undefined>;
}

async function openDesk(): Promise<Desk> {
  const made = await makeSite(app.url);
  const team = openTeam(app.url, made.sid);
  return {
    made,
    team,
    async offers(id, options, text = SORRY) {
      const offer: OfferDraft = { id: freshId(), options, standsUntil: Date.now() + 14 * DAY };
      const body = JSON.stringify({ messageId: freshId(), text, offer });
      await team.ask(paths.api.replies(id), { method: "POST", body });
    },
    offerOf: async (id, n = 0) => (await team.complaint(id)).offers[n],
  };
}

/** The status page of somebody who complained from elsewhere, with the script. */
async function openStatus({ made }: Desk): Promise<{ id: string; page: Page }> {
  const told = draft(made.site, { text: "The lamp burned." });
  expect((await post(`${app.url}${paths.complaints}`, told, `offers-${told.id}`)).status).toBe(201);
  const page = await openPage({ viewport: { width: 375, height: 760 } });
  await page.goto(statusLink(app.url, made.site, told.id, { secret: told.secret }));
  await page.getByText("The lamp burned.").waitFor();
  return { id: told.id, page };
}

test("without JavaScript: of two options one is chosen and accepted, and what was agreed on stands there", async () => {
  const desk = await openDesk();
  const page = await openPage({ javaScriptEnabled: false, viewport: { width: 375, height: 760 } });
  await page.goto(`${app.url}${paths.form(desk.made.site)}`);
  await page.getByLabel("What happened?").fill("The lamp burned.");
  await page.getByLabel("I will look here").check();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("button", { name: "Open my complaint" }).click();
  const [item] = await desk.team.complaints();
  await desk.offers(item!.id, [LAMP, REFUND]);
  const yes = page.getByRole("button", { name: offers.acceptChosen });
  await until("the offer on the status page", async () => {
    if (await yes.isVisible()) return true;
    await page.getByRole("button", { name: "Look again" }).click();
  });
  expect(await axeFindsPlain(page)).toEqual([]);

  await yes.click(); // the browser asks for the choice first
  expect((await desk.offerOf(item!.id))?.state).toBe("open");
  await page.getByRole("radio", { name: REFUND.text }).check();
  await yes.click();

  await page.getByRole("heading", { name: offers.agreed }).waitFor();
  expect(await page.getByRole("main").innerText()).toContain("€49.00");
  expect(await page.getByRole("button", { name: offers.acceptChosen }).count()).toBe(0);
  expect(await axeFindsPlain(page)).toEqual([]);
  expect(await desk.offerOf(item!.id)).toMatchObject({ state: "accepted", chosen: 1 });
});

test("in the widget, by keyboard alone, on the strictest page: chosen, accepted, and the focus on what is said of it", async () => {
  const desk = await openDesk();
  const host = await startHost(app.url, desk.made.site, { headers: strictPolicy(app.url) });
  const page = await openPage();
  await page.goto(host.url);
  const visitor = openVisitor(page);
  await visitor.complains("The lamp burned.");
  await visitor.opensThread();
  const [item] = await desk.team.complaints();
  await desk.offers(item!.id, [LAMP, REFUND]);
  await visitor.reads(/offers you one of these two/);
  expect(await axeFinds(page)).toEqual([]);

  const lamp = visitor.dialog.getByRole("radio", { name: LAMP.text });
  await tabTo(page, lamp);
  await page.keyboard.press("Space");
  const yes = visitor.dialog.getByRole("button", { name: offers.accept });
  await tabTo(page, yes);
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press("Enter");

  await visitor.reads(offers.agreed);
  await visitor.reads(LAMP.text);
  await until("the focus on what is said", () => hasFocus(visitor.dialog.getByText(offers.said.accept)));
  expect(await axeFinds(page)).toEqual([]);
  expect(await desk.offerOf(item!.id)).toMatchObject({ state: "accepted", chosen: 0 });
});

test("a no with its words, then another offer and what would be fair instead, as a sum and in words", async () => {
  const desk = await openDesk();
  const { id, page } = await openStatus(desk);
  await desk.offers(id, [LAMP]);

  await page.getByText(offers.decline.title, { exact: true }).click();
  await page.getByLabel(offers.decline.text).fill("Not one of these again.");
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole("button", { name: offers.decline.send }).click();
  await page.getByText(offers.said.decline).waitFor();
  await page.getByRole("heading", { name: offers.declined }).waitFor();
  await page
    .getByText(/answers by/)
    .first()
    .waitFor();
  const refused = await desk.team.complaint(id);
  expect(refused).toMatchObject({ item: { owed: { what: "reply" } }, offers: [{ state: "declined" }] });
  expect(refused.messages.at(-1)).toMatchObject({ author: "visitor", text: "Not one of these again." });

  await desk.offers(id, [REFUND], AGAIN);
  await page.getByRole("button", { name: offers.accept }).waitFor({ timeout: 30_000 });
  await page.getByText(offers.counter.title, { exact: true }).click();
  const sum = page.getByLabel(offers.counter.sum("EUR"));
  await sum.fill("sixty");
  await page.getByRole("button", { name: offers.counter.send }).click();
  await page.getByText(offers.counter.money).waitFor();
  expect(await axeFinds(page)).toEqual([]);
  await sum.fill("60");
  await page.getByLabel(offers.counter.text).fill("I also paid for the bulb.");
  await page.getByRole("button", { name: offers.counter.send }).click();
  await page.getByText(offers.said.counter).waitFor();
  await page.getByText("You named €60.00.").waitFor();
  await page.getByText(offers.earlier).click();
  await page.getByRole("heading", { name: offers.declined }).waitFor();
  expect(await axeFinds(page)).toEqual([]);
  expect(await desk.offerOf(id, 1)).toMatchObject({ state: "countered", counter: 6_000 });
});

test("taken back while it is looked at: a yes says that somebody was quicker, and how it stands", async () => {
  const desk = await openDesk();
  const { id, page } = await openStatus(desk);
  await desk.offers(id, [LAMP]);
  const yes = page.getByRole("button", { name: offers.accept });
  await yes.waitFor({ timeout: 30_000 });
  const { id: offer } = (await desk.offerOf(id))!;
  await page.route("**/v1/thread/step", async (route) => {
    await desk.team.ask(paths.api.offer(id, offer), { method: "DELETE" });
    await route.continue();
  });
  await yes.click();

  await page.getByText(/^Somebody was quicker/).waitFor();
  await page.getByRole("heading", { name: offers.retracted }).waitFor();
  expect((await desk.offerOf(id))?.state).toBe("retracted");
});
