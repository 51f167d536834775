import type { ServerResponse } from "node:http";
import { Ledger, type Site } from "../ledger.ts";
import { type Mood, well } from "../receiver.ts";
import type { Act, Scenario } from "../scenario.ts";
import { forward, openSite, type Stage } from "../stage.ts";
import { begin, complain, say, world, write } from "../visitor.ts";
import { deliveries } from "../team.ts";
import { until } from "../wait.ts";

/** Longer than a channel waits. */
const SLOW_MS = 11_000;
/** Complaints of a site: the fourth would go into a digest. */
const COMPLAINTS = 3;
/** Back-offs of half a minute and of minutes, until the owner is told by mail instead; then the channels are well again. */
const ILL_MS = [40_000, 160_000, 800_000];
const WELL_MS = [2_400_000, 9_000_000];

function refusing(status: number, headers: Record<string, string> = {}): Mood {
  return (_request, response) => {
    response.writeHead(status, headers).end("no");
    return false;
  };
}

function tooLate(response: ServerResponse): void {
  if (!response.destroyed) response.writeHead(204).end();
}

const slackOk: Mood = (_request, response) => {
  response.writeHead(200).end("ok");
  return true;
};

const hangsUp: Mood = (request) => {
  request.socket.destroy();
  return false;
};

/** It has the notice, and nobody hears that it has: whether this was told is what nobody can know. */
const slow: Mood = (_request, response) => {
  setTimeout(tooLate, SLOW_MS, response).unref();
  return true;
};

const lies: Mood = (_request, response) => {
  response.writeHead(200).end("invalid_payload");
  return false;
};

interface Ill {
  mood: Mood;
  channel: "webhook" | "slack";
}

function illnesses(elsewhere: string): Ill[] {
  const limited = refusing(429, { "retry-after": "7" });
  const redirects = refusing(302, { location: elsewhere });
  const moods = [hangsUp, refusing(500), limited, redirects, slow];
  return [...moods.map((mood) => ({ mood, channel: "webhook" as const })), { mood: lies, channel: "slack" }];
}

async function run(stage: Stage): Promise<Act> {
  const ledger = new Ledger();
  const people = world(stage.app.url, ledger, stage.dice.fork());
  const elsewhere = stage.receiver.open();
  const sites: Site[] = [];
  for (const { mood, channel } of illnesses(elsewhere.url)) {
    const site = await openSite(stage, { channel });
    site.hook.mood(mood);
    sites.push(site);
    for (let n = 0; n < COMPLAINTS; n++) {
      const entry = begin(people, site);
      await complain(people, entry, say(people, entry, "first"));
      await write(people, entry, say(people, entry, "message"));
    }
  }
  await until("every ill channel to be tried", async () => sites.every(({ hook }) => hook.calls.length > 0), 120_000);
  for (const ms of ILL_MS) {
    stage.progress(() => "the channels are ill");
    await forward(stage, ms);
  }
  // What a slow receiver took while we had long hung up will come again.
  const ambiguous = sites.reduce((sum, { hook }) => sum + hook.calls.filter((call) => call.well).length, 0);
  let failing = 0;
  let mailed = 0;
  for (const site of sites) {
    const all = [...(await deliveries(stage.app.url, site)).values()];
    const states = all.filter(({ channel }) => channel === site.channel);
    mailed += all.filter(({ channel, state }) => channel === "mail" && state === "sent").length;
    failing += states.filter(({ state }) => state === "failed").length;
    if (states.some(({ state }) => state === "sent")) ledger.broken.push(`${site.key}: called sent what was refused`);
    site.hook.mood(site.channel === "slack" ? slackOk : well);
  }
  for (const ms of WELL_MS) {
    stage.progress(() => "the channels are well again");
    await forward(stage, ms);
  }
  if (elsewhere.calls.length > 0) ledger.broken.push("a redirect was followed");
  const happened = `down, 500, 429, redirect, slow, 200 that says no: ${failing} notices stood as "not told" meanwhile, ${mailed} went to the owner by mail instead`;
  return { ledger, sites, happened, repeatsAllowed: ambiguous };
}

export const channels: Scenario = {
  name: "channels",
  fault: "channels are down, slow, refusing, redirecting, lying",
  quick: false,
  run,
};
