import { expect, test, inject } from "vitest";
import { paths } from "../../shared/paths.ts";
import { openContext } from "../support/browser.ts";
import { mails, mailTo, makeSite } from "../support/doors.ts";
import { draft, freshId, post } from "../support/draft.ts";
import { openTeam } from "../support/team.ts";

/** POSTs that only look: keys travel in the body, so that no log of addresses ever holds one. */
const LOOKS = new Set<string>([paths.thread, paths.threadChanges]);
const app = { url: inject("app") };

test("opening every link of every mail, with JavaScript on, changes nothing", async () => {
  const { site, sid, owner } = await makeSite(app.url);
  const team = openTeam(app.url, sid);
  const told = draft(site, { reach: "mail", email: "vera@links.example" });
  expect((await post(`${app.url}${paths.complaints}`, told, "links")).status).toBe(201);
  await mailTo(app.url, "vera@links.example");
  const reply = { messageId: freshId(), text: "It is on its way." };
  await team.ask(paths.api.replies(told.id), { method: "POST", body: JSON.stringify(reply) });
  await mailTo(app.url, "vera@links.example", /It is on its way/);
  await post(`${app.url}${paths.api.signinMail}`, { email: owner.email }, "links", json());
  await mailTo(app.url, owner.email, /sign/i);
  const invite = { email: "new@links.example", role: "agent" };
  await team.ask(paths.api.invites, { method: "POST", body: JSON.stringify(invite) });
  await mailTo(app.url, "new@links.example");

  const ours = (await mails(app.url)).filter(({ to }) => to === owner.email || to.endsWith("@links.example"));
  const links = [...new Set(ours.flatMap((mail) => mail.links))];
  expect(links.length).toBeGreaterThanOrEqual(4);
  const before = await state();
  const changing: string[] = [];
  for (const link of links) {
    const context = await openContext();
    const page = await context.newPage();
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (request.method() !== "GET" && !LOOKS.has(pathname))
        changing.push(`${request.method()} ${pathname} of ${link}`);
    });
    await page.goto(link);
    await page.getByRole("heading").first().waitFor();
    await page.mouse.wheel(0, 200);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  }
  expect(changing).toEqual([]);
  expect(await state()).toEqual(before);

  async function state() {
    const { events, messages, readBy, item } = await team.complaint(told.id);
    return {
      events,
      messages,
      readBy,
      state: item.state,
      members: await team.ask(paths.api.members),
      sessions: ((await team.ask(paths.api.sessions)) as { sessions: { id: string }[] }).sessions.map(({ id }) => id),
    };
  }
  function json() {
    return { "Content-Type": "application/json", origin: app.url };
  }
});
