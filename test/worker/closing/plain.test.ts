import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { ThreadView } from "../../../shared/thread.ts";
import { type Answer, ask, sendForm } from "../hostile/house.ts";
import { foreignIn, readPage } from "../hostile/page.ts";
import { complainByForm } from "../pages/typed.ts";
import { Days, SpoolWatch } from "../spool/days.ts";
import { freshId, HOUR, type Shop, World } from "../world.ts";
import { api, kinds } from "./world.ts";

type Keys = { reference: string; code: string; site: string; complaint: string };

/** Somebody without JavaScript, whose complaint was answered. */
async function withoutScript(shop: Shop): Promise<Keys> {
  const { id, reference, code } = await complainByForm(shop.site, { text: "The lamp broke" });
  await shop.team.called(id, "I rang");
  return { reference, code, site: shop.site, complaint: id };
}

function sends(path: string, keys: object, fields: Record<string, string> = {}): Promise<Answer> {
  return sendForm(path, { ...(keys as Record<string, string>), ...fields });
}

const steps = (keys: Keys, step: string, fields: Record<string, string> = {}) =>
  sends(paths.statusSteps, keys, { id: freshId(), step, ...fields });

test("the question is answered without JavaScript, once, with anger and words", async () => {
  const shop = await new World().shop();
  const keys = await withoutScript(shop);
  await shop.team.does(api.followUp(keys.complaint), { messageId: freshId() });
  const id = freshId();

  const first = await steps(keys, "follow_up", { id, answer: "no", anger: "8", text: "It flickers" });
  const again = await steps(keys, "follow_up", { id, answer: "no", anger: "8", text: "It flickers" });
  const other = await steps(keys, "follow_up", { answer: "yes", text: "Too late" });

  expect([first.status, again.status, other.status]).toEqual([200, 200, 409]);
  expect(foreignIn(await readPage(first.text))).toEqual([]);
  expect(first.text).toContain("It flickers");
  const view = await shop.team.opens(keys.complaint);
  expect(view).toMatchObject({
    followUp: { answer: "no", anger: 8 },
    item: { state: "seen", owed: { what: "reply" } },
  });
  expect(kinds(view).filter((kind) => kind === "follow_up_answered")).toHaveLength(1);
  // What could not be taken is not lost either: it stands in the box.
  expect(other.text).toContain("Too late");
});

test("withdrawn, opened again, settled and rated by forms", async () => {
  const world = new World();
  const shop = await world.shop();
  const keys = await withoutScript(shop);

  expect((await steps(keys, "withdraw")).status).toBe(200);
  expect((await sends(paths.statusRating, keys, { outcome: "4", process: "" })).status).toBe(200);
  expect((await steps(keys, "reopen")).status).toBe(200);
  vi.setSystemTime(world.now + HOUR);
  await shop.team.called(keys.complaint, "I rang again");
  expect((await steps(keys, "settle")).status).toBe(200);

  const view = await shop.team.opens(keys.complaint);
  expect(kinds(view)).toEqual(["received", "called", "withdrawn", "rated", "reopened", "called", "settled"]);
  expect(view.rating).toEqual({ outcome: 4, process: null, treatment: null });
});

test("what cannot be taken shows the thread, and says why", async () => {
  const shop = await new World().shop();
  const keys = await withoutScript(shop);

  const answers = await Promise.all([
    steps(keys, "follow_up"),
    steps(keys, "dance"),
    steps(keys, "settle", { id: "x" }),
    steps(keys, "settle", { anger: "1e9" }),
    sends(paths.statusRating, keys, { outcome: "9" }),
    sends(paths.statusRating, keys),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 422]);
  for (const { text } of answers) expect(text).toContain('role="alert"');
  expect((await sends(paths.statusRating, keys, { outcome: "1" })).status).toBe(409);
  expect(kinds(await shop.team.opens(keys.complaint))).toEqual(["received", "called"]);
});

test("the file comes without JavaScript, and the words go", async () => {
  const shop = await new World().shop();
  const keys = await withoutScript(shop);

  const file = await sends(paths.statusExport, keys);
  const gone = await sends(paths.statusForget, keys);

  expect(file.headers.get("content-disposition")).toContain("attachment");
  expect((JSON.parse(file.text) as { thread: ThreadView }).thread.messages).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ text: "The lamp broke" })]),
  );
  expect(gone.status).toBe(200);
  expect(gone.text).not.toContain("The lamp broke");
  expect(gone.text).toContain("I rang");
});

test("a wrong code opens none of it, like everywhere", async () => {
  const shop = await new World().shop();
  const keys = await withoutScript(shop);
  const wrong = { ...keys, code: "AAAAA-AAAAA" };
  const found = await ask("POST", paths.status, { body: "" });

  for (const path of [paths.statusSteps, paths.statusRating, paths.statusExport, paths.statusForget]) {
    const answer = await sends(path, wrong, { id: freshId(), step: "withdraw", outcome: "1" });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, found.headers.get("content-type")]);
  }
  expect(kinds(await shop.team.opens(keys.complaint))).toEqual(["received", "called"]);
});

test("in an outage the page says so, and the words of the tap are kept", async () => {
  const shop = await new World().shop();
  const keys = await withoutScript(shop);
  const [days, spool] = [new Days(), new SpoolWatch(shop.site)];
  const id = freshId();
  days.all("before");

  const refused = await steps(keys, "settle", { id, text: "Thank you, Ana" });
  days.all("well");
  await spool.empties();
  const taken = await steps(keys, "settle", { id, text: "Thank you, Ana" });

  expect(refused.status).toBe(503);
  expect(refused.headers.get("content-type")).toMatch(/^text\/html/);
  expect(taken.status).toBe(200);
  const { messages, item } = await shop.team.opens(keys.complaint);
  expect(messages.filter(({ text }) => text === "Thank you, Ana")).toHaveLength(1);
  expect(item.state).toBe("settled");
});
