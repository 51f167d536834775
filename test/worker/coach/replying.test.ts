import { expect, test, vi } from "vitest";
import { COACH_VERSION } from "../../../shared/coaching.ts";
import type { ComplaintView } from "../../../shared/inbox.ts";
import { freshId, MINUTE, someAddress, World } from "../world.ts";
import { answers, api, coachSays, reply, rowsIn } from "./world.ts";

const kinds = ({ events }: ComplaintView) => events.map(({ kind }) => kind);
const last = ({ messages }: ComplaintView) => messages.at(-1);

test("an answer goes out as ever, with what the coach said of it beside it, for the team alone", async () => {
  const world = new World();
  const { team, visitor } = await world.shop();
  const thread = await visitor().complains();

  const view = await team.replies(thread.id, "I am sorry, we lost your parcel. I send another one today.");
  await world.forward(MINUTE);

  expect(last(view)).toMatchObject({ kind: "reply", lang: "en", good: false });
  expect(last(view)?.checked).toMatchObject({ lang: "en", failed: false, moment: "reply", reason: null });
  expect(last(view)?.checked?.version).toBe(COACH_VERSION);
  expect(last(view)?.checked?.components["regret"]).toBe("present");
  expect(view.messages[0]).toMatchObject({ checked: null });
  expect(JSON.stringify(await thread.view())).not.toMatch(/checked|verdict|component/);
});

test("in a language without a pack it is unchecked, and kept as written in that language", async () => {
  const { team, visitor } = await new World().shop();
  const thread = await visitor().complains();

  const view = await team.does(api.replies(thread.id), reply("Olemme pahoillamme.", { moment: "closure" }));

  expect(last(view)).toMatchObject({
    lang: "fi",
    checked: { verdict: "unchecked", lang: null, moment: "closure", failed: false, findings: [] },
  });
});

test("a blank that nobody filled in never goes out, reason or not, and nothing of it is stored", async () => {
  const { team, visitor, site } = await new World().shop();
  const thread = await visitor().complains();

  for (const more of [{}, { reason: "In a hurry" }]) {
    const refused = await answers(team, thread.id, reply("Hei [nimi], olen pahoillani", more));
    expect(refused).toMatchObject({ status: 422, body: { code: "barred", findings: [{ class: "placeholder" }] } });
    expect(refused.body.findings[0]).toMatchObject({ start: 4, end: 10, text: "[nimi]", severity: "block" });
  }

  expect(kinds(await team.opens(thread.id))).toEqual(["received"]);
  expect(await rowsIn("checks", site)).toEqual([]);
});

test("another visitor's address is asked about, goes out with a reason, and the reason stays where only the team sees it", async () => {
  const world = new World();
  const { team, visitor } = await world.shop();
  const email = someAddress();
  await visitor().complains({ reach: "mail", email });
  const thread = await visitor().complains();
  await world.tick();
  const draft = reply(`Kysy ${email}`);

  const refused = await answers(team, thread.id, draft);
  const sent = await answers(team, thread.id, { ...draft, reason: "They are married; she asked for it." });
  const again = await answers(team, thread.id, { ...draft, reason: "They are married; she asked for it." });
  await world.forward(MINUTE);
  const view = await team.opens(thread.id);

  expect(refused).toMatchObject({ status: 422, body: { code: "reason_needed" } });
  expect(refused.body.findings[0]).toMatchObject({ class: "private-data", text: email });
  expect(sent.status).toBe(200);
  expect(again.status).toBe(200);
  expect(kinds(view)).toEqual(["received", "replied", "sent_anyway"]);
  expect(view.events.at(-1)).toMatchObject({ by: "Olga", reason: "They are married; she asked for it." });
  expect(last(view)?.checked).toMatchObject({ verdict: "stop", reason: "They are married; she asked for it." });
  const [worst] = last(view)?.checked?.findings ?? [];
  expect(worst).toEqual({ rule: expect.any(String) as string, class: "private-data", severity: "block" });
  expect(JSON.stringify(await thread.view())).not.toContain("married");
});

test("taking an answer back takes nothing off the record", async () => {
  const { team, visitor, site } = await new World().shop();
  const thread = await visitor().complains();
  const draft = reply("Olen pahoillani");
  await team.does(api.replies(thread.id), draft);

  await team.takesBack(thread.id, draft.messageId);

  const view = await team.opens(thread.id);
  expect(last(view)).toMatchObject({ takenBack: true, checked: { verdict: "unchecked" } });
  expect(kinds(view)).toEqual(["received", "replied", "taken_back"]);
  expect(await rowsIn("checks", site)).toHaveLength(1);
});

test("four retries at once are one answer and one record", async () => {
  const { team, visitor, site } = await new World().shop();
  const thread = await visitor().complains();
  const draft = reply("Olen pahoillani");

  await Promise.all([1, 2, 3, 4].map(() => answers(team, thread.id, draft)));

  expect(await rowsIn("checks", site)).toHaveLength(1);
  expect(kinds(await team.opens(thread.id))).toEqual(["received", "replied"]);
});

test("a coach that fails keeps no answer back: it goes out unchecked, and that stands beside it", async () => {
  const world = new World();
  const { team, visitor } = await world.shop();
  const email = someAddress();
  const thread = await visitor().complains({ reach: "mail", email });
  await world.tick();
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  coachSays(() => {
    throw new RangeError("too deep");
  });

  const view = await team.does(api.replies(thread.id), reply("Olen pahoillani [nimi]"));
  await world.forward(MINUTE);

  expect(last(view)?.checked).toMatchObject({ verdict: "unchecked", failed: true, findings: [], components: {} });
  expect((await thread.view()).messages.at(-1)?.text).toBe("Olen pahoillani [nimi]");
  expect(await world.mailsTo(email)).toHaveLength(2);
  expect(log.mock.calls).toEqual([["coach", "RangeError"]]);
});

test("what is not as it should be is refused field by field", async () => {
  const { team, visitor } = await new World().shop();
  const { id } = await visitor().complains();
  const refusal = async (more: Record<string, unknown>) => {
    const asked = { messageId: freshId(), text: "Words", ...more };
    return (await team.ask<{ fields?: unknown }>("POST", api.replies(id), asked)).body.fields;
  };

  expect(await refusal({ moment: "goodbye" })).toEqual({ moment: "moment.unknown" });
  expect(await refusal({ lang: "Finnish!" })).toEqual({ lang: "lang.shape" });
  expect(await refusal({ reason: "  " })).toEqual({ reason: "reason.empty" });
  expect(await refusal({ reason: "x".repeat(501) })).toEqual({ reason: "reason.long" });
});
