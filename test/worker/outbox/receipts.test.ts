import { runInDurableObject } from "cloudflare:test";
import { env as platform } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { paths } from "../../../shared/paths.ts";
import type { ThreadKey, ThreadView } from "../../../shared/thread.ts";
import type { Env } from "../../../worker/env.ts";
import type { Timekeeper } from "../../../worker/objects/timekeeper.ts";
import { networkKey } from "../../../worker/network.ts";
import { commit } from "../../../worker/store/commit.ts";
import { countMails } from "../../../worker/store/caps.ts";
import {
  DAY,
  freshId,
  HOUR,
  MINUTE,
  ORIGIN,
  type Shop,
  someAddress,
  type Thread,
  type Visitor,
  World,
} from "../world.ts";

const env = platform as unknown as Env;

/** One beat of the Timekeeper. */
function beat(): Promise<void> {
  const keeper = env.TIMEKEEPER.get(env.TIMEKEEPER.idFromName("timekeeper-0"));
  return runInDurableObject(keeper, (one: Timekeeper) => one.alarm());
}

function byMail(visitor: Visitor, email: string): Promise<Thread> {
  return visitor.complains({ reach: "mail", email });
}

async function fates(threads: Thread[]): Promise<ThreadView["receiptMail"][]> {
  return Promise.all(threads.map(async (thread) => (await thread.view()).receiptMail));
}

/** Pretends that so many receipts were mailed a moment ago, each to somebody else. */
async function mailedBefore(
  count: number,
  where: { site: string; network: string | null },
  now: number,
): Promise<void> {
  const rows = Array.from({ length: count }, () => ({
    ...where,
    id: crypto.randomUUID(),
    address: crypto.randomUUID(),
  }));
  await commit(env.DB, [countMails(env.DB, rows, now)]);
}

function keyIn(link: string | undefined): ThreadKey {
  const [site = "", id = "", letter, mail = ""] = (link ?? "").split("#")[1]?.split("/") ?? [];
  if (letter !== "m") throw new Error(`no mail key in ${link}`);
  return { site, id, mail };
}

test("the receipt that an outage held back beyond the promised time promises nothing of it", async () => {
  const world = new World();
  const { visitor } = await world.shop();
  const email = someAddress();
  const { receipt } = await byMail(visitor(), email);
  expect(receipt.promiseDueAt).toBeGreaterThan(world.now);

  await world.forward(3 * DAY);

  const mail = (await world.mailsTo(email)).find(({ subject }) => subject.includes("We have it"));
  expect(mail?.text).toContain(
    "The time by which we promised you an answer has passed. This delay is ours, not yours.",
  );
  expect(mail?.text).not.toMatch(/answer by|\d\d:\d\d/);
});

test("the receipt mail says what the screen said and carries nothing of the sender's", async () => {
  const world = new World();
  const { visitor } = await world.shop();
  const email = someAddress();
  const MARK = "MARKER7f3a";
  const said = {
    text: MARK,
    name: MARK,
    order: MARK,
    phone: MARK,
    phoneWhen: MARK,
    context: { url: MARK, title: MARK },
  };

  const thread = await visitor().complains({ ...said, reach: "mail", email });
  expect(thread.receipt.mail).toBe(true);
  expect(await fates([thread])).toEqual(["waiting"]);
  await world.tick();

  const [mail, ...more] = await world.mailsTo(email);
  expect(more).toEqual([]);
  expect(JSON.stringify(mail)).not.toContain(MARK);
  expect(mail?.subject).toContain(thread.receipt.reference);
  expect(mail?.text).toContain(thread.receipt.reference);
  expect(await fates([thread])).toEqual(["sent"]);
});

test("the link in the mail opens its own thread and no other", async () => {
  const world = new World();
  const { visitor } = await world.shop();
  const email = someAddress();
  const thread = await byMail(visitor(), email);
  const other = await visitor().complains();
  await world.tick();
  const key = keyIn((await world.mailsTo(email))[0]?.links[0]);
  const reader = visitor();

  const opened = await reader.post<ThreadView>(paths.thread, key);
  expect(opened.body).toEqual(await thread.view());
  const unknown = await reader.post(paths.thread, { ...key, id: freshId() });
  for (const wrong of [
    { ...key, id: other.id },
    { ...key, mail: other.draft.secret },
    { ...other.key, id: thread.id },
  ]) {
    const refused = await reader.post(paths.thread, wrong);
    expect([refused.status, refused.text]).toEqual([404, unknown.text]);
  }
  const both = await reader.post(paths.thread, { ...key, secret: thread.draft.secret });
  expect([both.status, both.text]).toEqual([404, unknown.text]);
});

test("one address gets one receipt in ten minutes and three a day, over all sites and however many come at once", async () => {
  const world = new World();
  const shops = [await world.shop(), await world.shop()] as const;
  const email = someAddress();

  const atOnce = await Promise.all([0, 1, 0, 1].map((n) => byMail((shops[n] as Shop).visitor(), email)));
  await world.tick();
  expect((await fates(atOnce)).toSorted()).toEqual(["sent", "withheld", "withheld", "withheld"]);

  const later: Thread[] = [];
  for (const wait of [9 * MINUTE, MINUTE, 10 * MINUTE, 10 * MINUTE]) {
    await world.forward(wait);
    later.push(await byMail(shops[1].visitor(), email.toUpperCase()));
    await world.tick();
  }
  expect(await fates(later)).toEqual(["withheld", "sent", "sent", "withheld"]);
  await world.forward(DAY);
  const nextDay = await byMail(shops[0].visitor(), email);
  await world.tick();
  expect(await fates([nextDay])).toEqual(["sent"]);
  const receipts = (await world.mailsTo(email)).filter(({ subject }) => subject.startsWith("We have it"));
  expect(receipts).toHaveLength(4);
  const withheld = (await shops[1].team.deliveries()).filter(({ state }) => state === "withheld");
  expect(new Set(withheld.map(({ error }) => error))).toEqual(new Set(["cap.address"]));
});

test("who has written back through a mailed link is known to read that address, at this site only", async () => {
  const world = new World();
  const shop = await world.shop();
  const other = await world.shop();
  const email = someAddress();
  await byMail(shop.visitor(), email);
  await world.tick();
  const key = keyIn((await world.mailsTo(email))[0]?.links[0]);
  const wrote = await shop.visitor().post(paths.threadMessages, { key, messageId: freshId(), text: "It is me" });
  expect(wrote.status).toBe(201);

  const here = [await byMail(shop.visitor(), email), await byMail(shop.visitor(), email)];
  const there = await byMail(other.visitor(), email);
  await world.tick();

  expect(await fates(here)).toEqual(["sent", "sent"]);
  expect(await fates([there])).toEqual(["withheld"]);
});

test("one network causes twenty receipts a day", async () => {
  const world = new World();
  const { visitor } = await world.shop();
  const ana = visitor();
  const request = new Request(ORIGIN, { headers: { "x-test-network": ana.network } });
  const network = await networkKey(env.LINK_KEY, request, world.now);
  await mailedBefore(18, { site: "another-shop", network }, world.now - HOUR);

  const threads = [];
  for (let i = 0; i < 3; i++) threads.push(await byMail(ana, someAddress()));
  const neighbour = await byMail(visitor(), someAddress());
  await world.tick();

  expect((await fates(threads)).toSorted()).toEqual(["sent", "sent", "withheld"]);
  expect(await fates([neighbour])).toEqual(["sent"]);
});

test("one site mails two hundred receipts an hour; who comes after that is told so on the screen", async () => {
  const world = new World();
  const { site, visitor } = await world.shop();
  const elsewhere = await world.shop();
  await mailedBefore(199, { site, network: null }, world.now - 30 * MINUTE);

  const threads = [await byMail(visitor(), someAddress()), await byMail(visitor(), someAddress())];
  const other = await byMail(elsewhere.visitor(), someAddress());
  await world.tick();
  expect((await fates(threads)).toSorted()).toEqual(["sent", "withheld"]);
  expect(await fates([other])).toEqual(["sent"]);

  await world.forward(HOUR);
  const later = await byMail(visitor(), someAddress());
  await world.tick();
  expect(await fates([later])).toEqual(["sent"]);
});

test("whom we mailed is forgotten after two days, and not before", async () => {
  const world = new World();
  const { site } = await world.shop();
  const kept = async () =>
    (await env.DB.prepare("SELECT id FROM mail_caps WHERE site = ?1").bind(site).all()).results.length;
  await mailedBefore(2, { site, network: "somewhere" }, world.now);

  vi.setSystemTime(world.now + 2 * DAY);
  await beat();
  expect(await kept()).toBe(2);
  vi.setSystemTime(world.now + HOUR);
  // In the first one there may be something to tell: what has time waits for the next.
  for (let beats = 0; beats < 20 && (await kept()) > 0; beats++) await beat();
  expect(await kept()).toBe(0);
});

test("an answer is mailed to its visitor, caps or not, in the words of the person who wrote it", async () => {
  const world = new World();
  const { visitor, team } = await world.shop();
  const email = someAddress();
  const thread = await byMail(visitor(), email);
  const capped = await byMail(visitor(), email);
  await world.tick();
  await team.replies(thread.id, "I am sorry. It leaves today.");
  await team.replies(capped.id, "I am sorry. Yours too.");
  await world.forward(MINUTE);

  const mails = await world.mailsTo(email);
  expect(mails).toHaveLength(3);
  expect(mails.filter(({ text }) => text.includes("It leaves today."))).toHaveLength(1);
  expect(mails.filter(({ text }) => text.includes("Yours too."))).toHaveLength(1);
});
