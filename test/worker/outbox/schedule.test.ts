import { expect, test } from "vitest";
import { type DeliveryView, RETRY_AFTER_S } from "../../../shared/notice.ts";
import { DAY, MINUTE, SECOND, type Team, World } from "../world.ts";

/** Nothing is promised for it, so nothing else comes due. */
const IDEA = { kind: "idea" } as const;
const down = () => new Response("out of order", { status: 503 });
const busyFor = (seconds: number) => () =>
  new Response(null, { status: 429, headers: { "retry-after": String(seconds) } });

async function delivery(team: Team, channel: DeliveryView["channel"]): Promise<DeliveryView> {
  const found = (await team.deliveries()).filter((row) => row.channel === channel);
  if (found.length !== 1) throw new Error(`expected one delivery on ${channel}, got ${found.length}`);
  return found[0] as DeliveryView;
}

test("a webhook that is down is tried again on the written schedule, then given up where everybody sees it", async () => {
  const world = new World();
  const { visitor, team, webhook, owner } = await world.shop();
  world.answers(webhook, down);
  const thread = await visitor().complains(IDEA);
  await world.tick();

  for (const [failures, seconds] of RETRY_AFTER_S.entries()) {
    const { nextAt, ...row } = await delivery(team, "webhook");
    expect(row).toMatchObject({ state: "failed", attempts: failures + 1, error: "http.503", sentAt: null });
    const wait = (nextAt ?? 0) - world.now;
    expect(wait).toBeGreaterThanOrEqual(seconds * SECOND);
    expect(wait).toBeLessThanOrEqual(seconds * SECOND * 1.2);
    await world.forward(wait - 1);
    expect(world.callsTo(webhook)).toHaveLength(failures + 1);
    await world.forward(1);
    expect(world.callsTo(webhook)).toHaveLength(failures + 2);
  }

  const tries = RETRY_AFTER_S.length + 1;
  expect(await delivery(team, "webhook")).toMatchObject({ state: "given_up", attempts: tries, nextAt: null });
  expect((await team.inbox()).counts.failing).toBe(1);
  expect((await team.opens(thread.id)).notTold).toBe(1);
  await world.forward(30 * DAY);
  expect(world.callsTo(webhook)).toHaveLength(tries);
  expect(new Set(world.callsTo(webhook).map(({ key }) => key)).size).toBe(1);
  expect(await world.mailsTo(owner)).toHaveLength(1);
});

test("'send again' tells what was given up, on that channel only and with a fresh schedule", async () => {
  const world = new World();
  const { visitor, team, webhook, owner } = await world.shop();
  world.answers(webhook, () => new Response(null, { status: 410 }));
  await visitor().complains();
  await world.tick();
  const { fact, ...gone } = await delivery(team, "webhook");
  expect(gone).toMatchObject({ state: "given_up", attempts: 1, error: "http.410", canSendAgain: true });

  world.answers(webhook, down);
  expect((await team.sendsAgain(fact, "webhook")).body).toMatchObject({ state: "waiting", attempts: 0 });
  await world.tick();
  expect(await delivery(team, "webhook")).toMatchObject({ state: "failed", attempts: 1 });
  world.answers(webhook, () => new Response("thank you"));
  await world.forward(MINUTE);

  expect(await delivery(team, "webhook")).toMatchObject({ state: "sent", attempts: 2, error: null, sentAt: world.now });
  expect((await team.inbox()).counts.failing).toBe(0);
  expect(await world.mailsTo(owner)).toHaveLength(1);
  expect((await team.sendsAgain("nothing-of-ours", "webhook")).status).toBe(404);
});

const SLACK = "https://slack.example/services/1";
const NTFY_SERVER = "https://ntfy.example/";
const NTFY = `${NTFY_SERVER}shop`;

test("each channel keeps its own schedule: one that mends does not take the others' tries with it", async () => {
  const world = new World();
  const { visitor, team, webhook } = await world.shop({ channels: { slack: { url: SLACK }, ntfy: { url: NTFY } } });
  world.answers(webhook, down);
  world.answers(SLACK, busyFor(60));
  world.answers(NTFY_SERVER, () => Response.json({ id: "n1", event: "message" }));
  await visitor().complains(IDEA);
  await world.tick();

  world.answers(webhook, () => new Response("ok"));
  world.answers(SLACK, () => new Response("ok"));
  await world.forward(10 * SECOND);
  expect(await delivery(team, "webhook")).toMatchObject({ state: "sent", attempts: 2 });
  expect(await delivery(team, "slack")).toMatchObject({ state: "failed", attempts: 1 });
  await world.forward(50 * SECOND);

  expect(await delivery(team, "slack")).toMatchObject({ state: "sent", attempts: 2 });
  expect(world.callsTo(NTFY_SERVER)).toHaveLength(1);
  await world.forward(DAY);
  expect(world.calls).toHaveLength(5);
});

test("a Slack that says 200 and means no is not believed", async () => {
  const world = new World();
  const { visitor, team } = await world.shop({ channels: { slack: { url: SLACK } } });
  world.answers(SLACK, () => new Response("invalid_token"));
  await visitor().complains();
  await world.tick();

  expect(await delivery(team, "slack")).toMatchObject({ state: "failed", error: "answer" });
  world.answers(SLACK, () => new Response("ok"));
  await world.forward(MINUTE);
  expect(await delivery(team, "slack")).toMatchObject({ state: "sent", attempts: 2 });
});

test("a server that asks us to wait is not asked sooner", async () => {
  const world = new World();
  const { visitor, team, webhook } = await world.shop();
  world.answers(webhook, busyFor(600));
  await visitor().complains();
  await world.tick();

  expect(await delivery(team, "webhook")).toMatchObject({ error: "http.429", nextAt: world.now + 10 * MINUTE });
  await world.forward(10 * MINUTE - 1);
  expect(world.callsTo(webhook)).toHaveLength(1);
  await world.forward(1);
  expect(world.callsTo(webhook)).toHaveLength(2);
});

test("a redirect is a failure, and is not followed", async () => {
  const world = new World();
  const { visitor, team, webhook } = await world.shop();
  const elsewhere = "https://elsewhere.example/";
  world.answers(webhook, () => Response.redirect(elsewhere, 307));
  await visitor().complains();
  await world.tick();

  expect(await delivery(team, "webhook")).toMatchObject({ state: "failed", error: "redirect", attempts: 1 });
  expect(world.callsTo(elsewhere)).toEqual([]);
});

test("a server that hangs up is a failure like any other", async () => {
  const world = new World();
  const { visitor, team, webhook } = await world.shop();
  world.answers(webhook, () => Promise.reject(new TypeError("connection reset")));
  await visitor().complains();
  await world.tick();

  expect(await delivery(team, "webhook")).toMatchObject({ state: "failed", error: "network", attempts: 1 });
});
