import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "../../shared/paths.ts";
import type { CausePageView } from "../../shared/prevention.ts";
import { HELD_UNTIL, type OfferDraft, type OptionDraft, type RecoveryView } from "../../shared/remedy.ts";
import type { ReportView } from "../../shared/report-view.ts";
import { closing } from "../../shared/words/en.closing.ts";
import { offers } from "../../shared/words/en.offers.ts";
import { remedyWords } from "../../worker/inbox/remedies/words.ts";
import { reportWords } from "../../worker/inbox/reports/words.ts";
import { startApp, type App } from "../support/app.ts";
import { axeFinds } from "../support/axe.ts";
import { openContext, watched } from "../support/browser.ts";
import { makeMember, makeSite, mails, mailTo } from "../support/doors.ts";
import { freshId } from "../support/draft.ts";
import { calendar, complains, does } from "../support/life.ts";
import { shoot } from "../support/shoot.ts";
import { openTeam } from "../support/team.ts";

const CAUSE = "Boxes closed without looking";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Money back, a day after a yes. */
function refund(text: string, amount: number, standsUntil: number): OfferDraft {
  const option: OptionDraft = { kind: "refund", text, amount, cost: amount, days: 1 };
  return { id: freshId(), options: [option], standsUntil };
}

test("forty-five days of one complaint: missed, owned up to, answered, haggled over, put right, doubted, mended for everybody, closed", async () => {
  const { site, sid } = await makeSite(app.url);
  const olga = openTeam(app.url, sid);
  const agent = await makeMember(app.url, { site, role: "agent", publicName: "Ada" });
  const ada = openTeam(app.url, agent.sid);
  const { number, recovery } = await olga.ask<RecoveryView>(paths.api.recovery);
  await olga.ask(paths.api.recovery, {
    method: "PUT",
    body: JSON.stringify({ number, recovery: { ...recovery, limits: { agent: 5_000, manager: null } } }),
  });

  const mail = `vera-${site}@visitor.example`;
  const { id } = await complains(app.url, site, {
    text: "The bowl for my mother's birthday came in pieces, and nobody picks up the phone.",
    reach: "mail",
    email: mail,
    name: "Vera",
    anger: 9,
    wish: "refund",
  });
  const alike = `max-${site}@visitor.example`;
  const other = await complains(app.url, site, {
    text: "Zwei Tassen kamen zerbrochen an.",
    lang: "de",
    reach: "mail",
    email: alike,
    name: "Max",
  });
  const begun = Date.now();
  const { until, at, minutesLater } = calendar(app.url, begun);
  const phone = await openContext({ viewport: { width: 375, height: 760 } });
  const status = watched(await phone.newPage());

  // The first answer is late: the visitor hears it from us, and hears whose delay it is.
  await until(2);
  const confession = await mailTo(app.url, mail, /late|missed/i);
  expect(confession.text).toMatch(/delay is ours/i);
  expect((await olga.complaint(id)).missed).not.toBeNull();

  // The agent answers with an offer over the limit; nobody outside hears of it before a manager says yes.
  const whole = refund("The whole price back", 8_000, at(16));
  const sorry =
    "I am sorry, Vera. Your bowl broke because I closed the box without looking, and then we left you waiting for two days: both are our fault. I would like to pay you back, and from today two of us look into every box before it leaves.";
  await does(ada, paths.api.seen(id));
  await does(ada, paths.api.reading(id), { cause: CAUSE, fault: "ours", severity: 3 });
  const held = await does(ada, paths.api.replies(id), { messageId: freshId(), text: sorry, offer: whole });
  expect(held.offers).toMatchObject([{ state: "asked", madeAt: HELD_UNTIL }]);
  await minutesLater(30);
  await status.goto(confession.links.find((link) => link.includes("/t#"))!);
  await status
    .getByText(/came in pieces/)
    .first()
    .waitFor();
  expect(await status.getByText("The whole price back").count()).toBe(0);

  const desk = await openContext({ viewport: { width: 1280, height: 820 } });
  await desk.addCookies([{ name: "sid", value: sid, url: app.url }]);
  const inbox = watched(await desk.newPage());
  await inbox.goto(`${app.url}${paths.inboxComplaint(id)}`);
  await inbox.getByRole("button", { name: remedyWords.decide.approveOf(held.item.reference) }).waitFor();
  await shoot(inbox, "life-approval");
  await inbox.getByRole("button", { name: remedyWords.decide.approveOf(held.item.reference) }).click();
  await inbox.getByText(remedyWords.decide.approved).first().waitFor();
  await minutesLater(32);
  const card = await mailTo(app.url, mail, /answered/i);
  expect(card.text).toContain("The whole price back");

  // "Split the cost": the visitor names another sum, the agent may give that without asking, and the visitor takes it.
  await until(3);
  await status.goto("about:blank");
  await status.goto(card.links.find((link) => link.includes("/t#"))!);
  await status.getByText("The whole price back").first().waitFor();
  expect(await axeFinds(status)).toEqual([]);
  await shoot(status, "life-offer");
  await status.getByText(offers.counter.title).click();
  await status.getByLabel(offers.counter.sum("EUR")).fill("40");
  await status.getByLabel(offers.counter.text).fill("Half is fair, I keep the two good pieces.");
  await status.getByRole("button", { name: offers.counter.send }).click();
  await status.getByText(offers.said.counter).first().waitFor();
  const countered = await ada.complaint(id);
  expect(countered).toMatchObject({ item: { state: "answered", owed: { what: "reply" } } });
  expect(countered.offers).toMatchObject([{ state: "countered", counter: 4_000 }]);

  const half = refund("Half the price back", 4_000, at(16));
  const agreed =
    "That is fair, Vera, and kind of you. I am sorry that our box did this to your bowl: half the price goes back to your card tomorrow.";
  await does(ada, paths.api.replies(id), { messageId: freshId(), text: agreed, offer: half });
  await minutesLater(31);
  await status.reload();
  await status.getByText("Half the price back").first().waitFor();
  await status.getByRole("button", { name: offers.accept }).click();
  await status.getByText(offers.agreed).first().waitFor();
  await shoot(status, "life-agreed");
  expect((await ada.complaint(id)).item.state).toBe("settled");
  await until(4);
  await does(ada, paths.api.delivered(id, half.id), { proof: "Refund 7731 to the card" });

  // A week later: partly. It opens again, is mended, and the visitor says so.
  await until(14);
  const asked = await mailTo(app.url, mail, /is it right now/i);
  await status.goto("about:blank");
  await status.goto(asked.links.find((link) => link.endsWith("/partly"))!);
  await status.getByRole("radio", { name: closing.meter.angerOf(4, closing.meter.faces[1]!) }).check({ force: true });
  await status.getByLabel(closing.ask.text).fill("The money came, but the receipt says zero.");
  await status.getByRole("button", { name: closing.ask.send.partly }).click();
  await status.getByText(closing.stands.openAgain("").split(" since ")[0]!).first().waitFor();
  expect((await olga.complaint(id)).item).toMatchObject({ state: "seen", owed: { what: "reply" } });
  const receipt =
    "You are right, Vera. I am sorry: I printed the receipt before the refund was booked, that was my mistake. The right one is in the post today, and I book first from now on.";
  await does(ada, paths.api.replies(id), { messageId: freshId(), text: receipt });
  await minutesLater(31);
  await status.reload();
  await status.getByRole("button", { name: closing.steps.settle.label }).click();
  await status.getByText(closing.stands.right("").split(" on ")[0]!).first().waitFor();

  // What broke is changed, and whoever suffered it hears so, once, in their own language.
  const prevention = { id: freshId(), cause: CAUSE, change: "Two of us look into every box", dueAt: at(20) };
  await does(ada, paths.api.reading(other.id), { cause: CAUSE });
  await does<unknown>(ada, paths.api.preventions, { ...prevention, complaint: id });
  await does<unknown>(ada, paths.api.preventionFixed(prevention.id));
  await does<unknown>(olga, paths.api.preventionTell(prevention.id));
  await until(17);
  const told = (await mails(app.url)).filter(({ text }) => text.includes(prevention.change));
  expect(told.map(({ to }) => to).toSorted()).toEqual([alike, mail].toSorted());
  expect(told.find(({ to }) => to === alike)?.text).toMatch(/behoben|geändert|abgestellt/i);
  await status.reload();
  await status.getByText(prevention.change).first().waitFor();
  await shoot(status, "life-fixed");

  await until(25);
  const again = await mailTo(app.url, mail, /is it right now/i);
  expect(again.at).toBeGreaterThan(asked.at);
  await status.goto("about:blank");
  await status.goto(again.links.find((link) => link.endsWith("/yes"))!);
  await status.getByRole("radio", { name: closing.meter.angerOf(2, closing.meter.faces[0]!) }).check({ force: true });
  await status.getByRole("button", { name: closing.ask.send.yes }).click();
  await status.getByText(closing.stands.right("").split(" on ")[0]!).first().waitFor();

  await until(45);
  const { items: causes } = await olga.ask<CausePageView>(paths.api.causePage);
  expect(causes).toMatchObject([
    {
      cause: CAUSE,
      complaints: 2,
      cost: 4_000,
      preventions: [{ id: prevention.id, told: 2, recurred: 0, held: null }],
    },
  ]);
  await does<unknown>(olga, paths.api.preventionHeld(prevention.id), { held: true });
  await does(olga, paths.api.close(id));

  // The timeline, the register's row and the report say the same.
  const done = await olga.complaint(id);
  expect(done.over?.how).toBe("closed");
  expect(done.events.map(({ kind }) => kind)).toEqual([
    "received",
    "promise_missed",
    "seen",
    "assessed",
    "approval_asked",
    "approved",
    "replied",
    "offered",
    "countered",
    "replied",
    "offered",
    "accepted",
    "delivered",
    "follow_up_sent",
    "follow_up_answered",
    "replied",
    "settled",
    "prevention_set",
    "fixed_told",
    "follow_up_sent",
    "follow_up_answered",
    "closed",
  ]);
  const rows = await olga.ask<Record<string, unknown>[]>(paths.api.registerJson);
  expect(rows.find(({ reference }) => reference === done.item.reference)).toMatchObject({
    anger: 9,
    anger_after: 2,
    remedy_cost: "40.00 EUR",
    remedy_proof: "Refund 7731 to the card",
    cause: CAUSE,
    prevention: prevention.change,
    prevention_held: true,
    follow_up_answer: "yes",
    closed_how: "closed",
  });
  const report = await olga.ask<ReportView>(`${paths.api.report}?days=90`);
  expect(report).toMatchObject({
    n: 2,
    promises: { kept: 1, broken: 0 },
    anger: { all: { n: 1, before: 9, after: 2 }, byCause: [{ key: CAUSE, n: 1 }], byRemedy: [{ key: "refund", n: 1 }] },
    followUps: { yes: 1 },
    remedies: { offered: 2, accepted: 1, countered: 1, delivered: 1, cost: 4_000 },
  });
  expect(report.answers.late + report.answers.never).toBe(2);
  await inbox.goto(`${app.url}${paths.inboxReports}`);
  await inbox.getByRole("heading", { name: reportWords.today.title }).waitFor();
  await inbox.getByText(CAUSE).first().waitFor();
  expect(await axeFinds(inbox)).toEqual([]);
  await shoot(inbox, "life-reports");
  for (const [page, title] of [
    [paths.inboxCauses, CAUSE],
    [paths.inboxRemedies, "Half the price back"],
    [paths.inboxComplaint(id), "Half the price back"],
    [paths.api.letter(id), done.item.reference],
  ] as const) {
    await inbox.goto(`${app.url}${page}`);
    await inbox.getByText(title).first().waitFor();
    expect(await axeFinds(inbox), page).toEqual([]);
    await shoot(inbox, `life-${page.split("/").at(page.includes(id) && !page.endsWith("letter") ? -2 : -1)}`);
  }
});
