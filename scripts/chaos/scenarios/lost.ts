import { request } from "node:http";
import { type Answer, ask } from "../device.ts";
import { crowd } from "../crowd.ts";
import { Ledger } from "../ledger.ts";
import type { Act, Scenario } from "../scenario.ts";
import { openSites, type Stage } from "../stage.ts";
import { type Send, world } from "../visitor.ts";

const SECONDS = { quick: 3, full: 40 };
const LONGEST_MS = 25;

/** Sends all of it and hangs up before the answer can be read. */
function hangUp(url: string, body: unknown, headers: Record<string, string>, afterMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const gone = () => resolve({ status: 0, body: undefined, retryAfterS: undefined });
    const sent = request(url, { method: "POST", headers, agent: false });
    sent.on("error", gone);
    sent.on("close", gone);
    sent.end(JSON.stringify(body), () => setTimeout(() => sent.destroy(), afterMs));
  });
}

async function run(stage: Stage): Promise<Act> {
  const sites = await openSites(stage, stage.quick ? 2 : 6);
  const ledger = new Ledger();
  const dice = stage.dice.fork();
  let lost = 0;
  const send: Send = (url, body, headers) => {
    if (dice.chance(0.5)) return ask(url, body, headers);
    lost++;
    return hangUp(url, body, headers, dice.between(0, LONGEST_MS));
  };
  const end = Date.now() + 1_000 * (stage.quick ? SECONDS.quick : SECONDS.full);
  const people = world(stage.app.url, ledger, dice, {
    send,
    until: () => end + 60_000,
    leaving: 0.05,
    longestWaitMs: 300,
  });
  await crowd(people, {
    clients: 8,
    sites,
    replies: 0,
    over() {
      stage.progress(() => `${lost} answers lost, ${ledger.acknowledged} acknowledged`);
      return Date.now() > end;
    },
  });
  return {
    ledger,
    sites,
    happened: `${lost} answers lost on their way, ${ledger.left} visitors never asked again`,
    repeatsAllowed: 0,
  };
}

export const lost: Scenario = { name: "lost", fault: "the answer is lost after the request left", quick: true, run };
