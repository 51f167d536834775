import { afterAll, beforeAll, expect, test } from "vitest";
import type { ComplaintView } from "../../shared/inbox.ts";
import { paths } from "../../shared/paths.ts";
import { closing } from "../../shared/words/en.closing.ts";
import { closingWords } from "../../worker/inbox/closing/words.ts";
import { startApp, type App } from "../support/app.ts";
import { axeFinds } from "../support/axe.ts";
import { openContext, openPage, watched } from "../support/browser.ts";
import { afternoonIn } from "../support/days.ts";
import { mails, mailTo, makeSite, moveTime } from "../support/doors.ts";
import { draft, freshId, post } from "../support/draft.ts";
import { openTeam, type Team } from "../support/team.ts";
import { until } from "../support/wait.ts";

const MINUTE = 60_000;
const ANGER = closing.meter.angerOf(2, closing.meter.faces[0]!);

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Case {
  id: string;
  sid: string;
  team: Team;
  mail: string;
  /** What a member does. */
  does(path: string, body: object): Promise<ComplaintView>;
}

/** Somebody complains to a shop of their own, and wants to hear by mail. */
async function complains(text: string, anger?: number): Promise<Case> {
  const { site, sid } = await makeSite(app.url);
  const mail = `vera-${site}@visitor.example`;
  const told = draft(site, { text, reach: "mail", email: mail, name: "Vera", ...(anger ? { anger } : {}) });
  expect((await post(`${app.url}${paths.complaints}`, told, `closing-${told.id}`)).status).toBe(201);
  const team = openTeam(app.url, sid);
  return {
    id: told.id,
    sid,
    team,
    mail,
    does: (path, body) => team.ask<ComplaintView>(path, { method: "POST", body: JSON.stringify(body) }),
  };
}

test("a promise is kept, a week later it is only partly right, then it is, and it ends: with one tap each", async () => {
  const { id, sid, team, mail, does } = await complains("The table came without its legs.", 9);
  const begun = Date.now();

  const promise = { id: freshId(), text: "The legs are with you", dueAt: afternoonIn(3, begun) };
  const sorry =
    "I am sorry, Vera: we packed the table without its legs, because nobody checked the second box. I send the legs tomorrow, at our cost. From today two of us check every table before it leaves.";
  await does(paths.api.replies(id), { messageId: freshId(), text: sorry, promises: [promise] });
  await moveTime(app.url, begun + MINUTE);
  await mailTo(app.url, mail, /answered/i);
  await moveTime(app.url, afternoonIn(2, begun));
  await does(paths.api.promiseKept(id, promise.id), {});

  // Days pass; the weekend and the night are nobody's time to ask.
  for (let day = 3; day <= 13; day++) await moveTime(app.url, afternoonIn(day, begun));
  const asked = await mailTo(app.url, mail, /is it right now/i);
  expect((await mails(app.url)).filter(({ to, subject }) => to === mail && subject === asked.subject)).toHaveLength(1);
  const partly = asked.links.find((link) => link.endsWith("/partly"))!;

  const phone = await openContext({ viewport: { width: 375, height: 760 } });
  const status = watched(await phone.newPage());
  await status.goto(partly);
  const send = status.getByRole("button", { name: closing.ask.send.partly });
  await send.waitFor();
  expect((await team.complaint(id)).followUp).toMatchObject({ open: true, answer: null });
  expect(await axeFinds(status)).toEqual([]);
  await status.getByRole("radio", { name: ANGER }).check({ force: true });
  await status.getByLabel(closing.ask.text).fill("One leg wobbles.");
  await send.click();
  await status.getByText(closing.stands.openAgain("").split(" since ")[0]!).first().waitFor();
  expect(await status.getByText("2 of 10").count()).toBe(0);
  const again = await team.complaint(id);
  expect(again.item).toMatchObject({ id, state: "seen", owed: { what: "reply" } });
  expect(again.followUp).toMatchObject({ answer: "partly", anger: 2 });
  expect((await team.complaints())[0]?.id).toBe(id);

  const better =
    "You are right, one leg was drilled badly by us. I am sorry. A new leg came to you this morning, and Tom drills with a gauge now.";
  await does(paths.api.replies(id), { messageId: freshId(), text: better });
  for (let day = 14; day <= 26; day++) await moveTime(app.url, afternoonIn(day, begun));
  const second = await until(
    "the second question",
    async () => (await mails(app.url)).filter(({ to, subject }) => to === mail && subject === asked.subject)[1],
  );
  await status.goto("about:blank");
  await status.goto(second.links.find((link) => link.endsWith("/yes"))!);
  await status.getByRole("button", { name: closing.ask.send.yes }).click();
  await status.getByText(closing.stands.right("").split(" on ")[0]!).first().waitFor();
  expect((await team.complaint(id)).item.state).toBe("followed_up");

  const desk = await openContext({ viewport: { width: 1280, height: 820 } });
  await desk.addCookies([{ name: "sid", value: sid, url: app.url }]);
  const inbox = watched(await desk.newPage());
  await inbox.goto(`${app.url}${paths.inboxComplaint(id)}`);
  await inbox.getByRole("button", { name: closingWords.end.close, exact: true }).click();
  await inbox.getByRole("button", { name: closingWords.end.reopen }).first().waitFor();
  expect(await axeFinds(inbox)).toEqual([]);

  await status.reload();
  await status.getByText(closing.over.closed("").split(" on ")[0]!).first().waitFor();
  await status.getByText(closing.rating.title).first().waitFor();
  expect(await axeFinds(status)).toEqual([]);
  const { events, over } = await team.complaint(id);
  expect(over?.how).toBe("closed");
  expect(events.map(({ kind }) => kind)).toEqual([
    "received",
    "replied",
    "promised",
    "promise_kept",
    "follow_up_sent",
    "follow_up_answered",
    "replied",
    "follow_up_sent",
    "follow_up_answered",
    "closed",
  ]);
});

test("silence closes as silence, and one tap opens it again", async () => {
  const { id, team, mail, does } = await complains("The lamp hums all night.");
  const { receivedAt } = (await team.complaint(id)).item;
  const text =
    "I am sorry, Sam. We sold you a lamp with a bad coil, and your new one left this morning, free of charge.";
  await does(paths.api.replies(id), { messageId: freshId(), text });
  for (let day = 0; day <= 27; day++) await moveTime(app.url, afternoonIn(day + 1, receivedAt));

  expect(await team.complaint(id)).toMatchObject({ item: { state: "closed" }, over: { how: "no_answer" } });
  const asked = await mailTo(app.url, mail, /is it right now/i);
  const status = await openPage();
  await status.goto(asked.links.find((link) => link.includes("/t#"))!);
  await status.getByRole("button", { name: closing.steps.reopen.label }).click();
  await status.getByText(closing.stands.openAgain("").split(" since ")[0]!).first().waitFor();
  expect((await team.complaint(id)).item).toMatchObject({ state: "seen", owed: { what: "reply" } });
});
