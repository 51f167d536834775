import { setTimeout as pause } from "node:timers/promises";
import { Ledger } from "../ledger.ts";
import type { Act, Scenario } from "../scenario.ts";
import { openSites, type Stage } from "../stage.ts";
import { begin, complain, say, world, write } from "../visitor.ts";
import { inLanes } from "../wait.ts";

const COMPLAINTS = { quick: 40, full: 500 };
const LATE_MS = 400;
const LONGEST_MS = 180_000;

async function run(stage: Stage): Promise<Act> {
  const sites = await openSites(stage, stage.quick ? 2 : 8);
  const ledger = new Ledger();
  const dice = stage.dice.fork();
  const giveUp = Date.now() + LONGEST_MS;
  const people = world(stage.app.url, ledger, dice, { until: () => giveUp });
  let overtaken = 0;
  await inLanes(16, Array.from({ length: stage.quick ? COMPLAINTS.quick : COMPLAINTS.full }), async () => {
    stage.progress(() => `${overtaken} complaints overtaken by their own words`);
    const entry = begin(people, dice.pick(sites));
    const [first, correction, message] = (["first", "correction", "message"] as const).map((kind) =>
      say(people, entry, kind),
    );
    if (!first || !correction || !message) return;
    overtaken++;
    // The words that came later are on the wire first.
    await Promise.all([
      write(people, entry, message),
      pause(dice.between(0, LATE_MS)).then(() => complain(people, entry, correction)),
      pause(dice.between(0, 2 * LATE_MS)).then(() => complain(people, entry, first)),
    ]);
  });
  const happened = `${overtaken} complaints, each after its own message, half of them after their correction`;
  return { ledger, sites, happened, repeatsAllowed: 0 };
}

export const reordered: Scenario = {
  name: "reordered",
  fault: "words overtake the complaint they belong to",
  quick: false,
  run,
};
