import { paths } from "../../../shared/paths.ts";
import type { ReceiptView } from "../../../shared/thread.ts";
import { type Answer, ask } from "../device.ts";
import { crowd } from "../crowd.ts";
import { Ledger } from "../ledger.ts";
import type { Act, Scenario } from "../scenario.ts";
import { openSites, type Stage } from "../stage.ts";
import { type Send, world } from "../visitor.ts";

const SECONDS = { quick: 3, full: 40 };
const AT_ONCE = 5;

function receivedAt({ body }: Answer): number {
  return (body as ReceiptView).receivedAt;
}

async function run(stage: Stage): Promise<Act> {
  const sites = await openSites(stage, stage.quick ? 2 : 6);
  const ledger = new Ledger();
  const dice = stage.dice.fork();
  let extra = 0;
  /** One to five times at the same moment. Every receipt has the same names, and the earliest time is what must stand. */
  const send: Send = async (url, body, headers) => {
    const times = dice.between(1, AT_ONCE);
    extra += times - 1;
    const answers = await Promise.all(Array.from({ length: times }, () => ask(url, body, headers)));
    const taken = answers.filter(({ status }) => status >= 200 && status < 300);
    if (!url.endsWith(paths.complaints)) return taken[0] ?? answers[0]!;
    const receipts = taken.map(({ body }) => body as ReceiptView);
    if (new Set(receipts.map(({ id, reference }) => `${id} ${reference}`)).size > 1)
      ledger.broken.push(`sent ${times} times at once, and the receipts name different complaints`);
    ledger.anew += Math.max(0, new Set(receipts.map(({ receivedAt }) => receivedAt)).size - 1);
    const [earliest] = taken.toSorted((a, b) => receivedAt(a) - receivedAt(b));
    return earliest ?? answers[0]!;
  };
  const end = Date.now() + 1_000 * (stage.quick ? SECONDS.quick : SECONDS.full);
  const people = world(stage.app.url, ledger, dice, { send, until: () => end + 60_000 });
  await crowd(people, {
    clients: 6,
    sites,
    replies: 0,
    over() {
      stage.progress(() => `${extra} duplicates sent, ${ledger.acknowledged} acknowledged`);
      return Date.now() > end;
    },
  });
  return { ledger, sites, happened: `${extra} requests sent besides the first`, repeatsAllowed: 0 };
}

export const duplicates: Scenario = {
  name: "duplicates",
  fault: "each sent one to five times at once",
  quick: true,
  run,
};
