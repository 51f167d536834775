import { setTimeout as pause } from "node:timers/promises";
import { paths } from "../../shared/paths.ts";
import type { ThreadView } from "../../shared/thread.ts";
import { type Answer, ask } from "./device.ts";
import { type Entry, Ledger, PATIENCE_MS, type Photo, type Said, type Site } from "./ledger.ts";
import { listed } from "./team.ts";
import { inLanes } from "./wait.ts";

/** What the house does not hold as it said, one line each. */
export interface Findings {
  lost: string[];
  duplicated: string[];
}

const LANES = 12;
/** The house is well by now; longer than this nobody waits for one thread. */
const LOOKING_MS = 60_000;
/** Compares every acknowledgement with what the API returns now. */
export async function compare(url: string, ledger: Ledger): Promise<Findings> {
  const findings: Findings = { lost: [], duplicated: [] };
  const add = (more: Findings) => {
    findings.lost.push(...more.lost);
    findings.duplicated.push(...more.duplicated);
  };
  await inLanes(LANES, ledger.entries, async (entry) => add(judgeThread(entry, await thread(url, entry), ledger)));
  await inLanes(LANES, ledger.photos, async (photo) => add(await judgePhoto(url, photo)));
  await inLanes(LANES, sitesOf(ledger), async (site) => add(judgeList(ledger, site, await listed(url, site))));
  return findings;
}

/** "We cannot look just now" and "being filed" are no verdicts: asked again until there is one. */
async function thread(url: string, { site, id, secret }: Entry): Promise<Answer> {
  for (const deadline = Date.now() + LOOKING_MS; ; await pause(1_000)) {
    const answer = await ask(`${url}${paths.thread}`, { site: site.key, id, secret }, { "content-type": "text/plain" });
    const isFiling = answer.status === 200 && (answer.body as ThreadView).filing;
    const isVerdict = answer.status !== 0 && answer.status !== 503 && !isFiling;
    if (isVerdict || Date.now() > deadline) return answer;
  }
}

export function sitesOf(ledger: Ledger): Set<Site> {
  return new Set(ledger.entries.map(({ site }) => site));
}

/** One complaint: reference, promise, every word once, one event each. */
export function judgeThread(entry: Entry, answer: Answer, ledger = new Ledger()): Findings {
  const lost: string[] = [];
  const duplicated: string[] = [];
  const name = entry.receipt?.reference ?? entry.id;
  const due = entry.said.filter(({ acknowledged, kind }) => acknowledged && kind !== "photo");
  for (const said of entry.said) said.there = false;
  if (answer.status !== 200) {
    if (due.length > 0) lost.push(`${name}: its thread answers ${answer.status}`);
    return { lost, duplicated };
  }
  const view = answer.body as ThreadView & { filing?: boolean };
  if (view.filing) lost.push(`${name}: still being filed`);
  lost.push(...judgeReceipt(entry, view, name));
  if (entry.receipt && view.receivedAt < entry.receipt.receivedAt) ledger.anew++;
  for (const said of due) {
    const found = view.messages.filter(({ id }) => id === said.id);
    if (found.length === 0) lost.push(`${name}: the ${said.kind} ${said.id} is not there`);
    else if (found.some(({ text }) => text !== said.text))
      lost.push(`${name}: the ${said.kind} ${said.id} has other words`);
    if (found.length > 1) duplicated.push(`${name}: the ${said.kind} ${said.id} is there ${found.length} times`);
  }
  for (const said of entry.said) said.there = view.messages.some(({ id }) => id === said.id);
  if (!entry.said.some(({ there, kind }) => there && kind !== "reply" && kind !== "photo"))
    lost.push(`${name}: half a complaint, without any words`);
  const known = new Set(entry.said.map(({ id }) => id));
  for (const { id } of view.messages) if (!known.has(id)) duplicated.push(`${name}: nobody sent the message ${id}`);
  judgeEvents(entry.said, view, name, { lost, duplicated });
  return { lost, duplicated };
}

/** What the receipt said stands, or better: received and answered earlier, never later. */
function judgeReceipt({ receipt }: Entry, view: ThreadView, name: string): string[] {
  if (!receipt) return [];
  const stands = {
    reference: view.reference === receipt.reference,
    receivedAt: view.receivedAt <= receipt.receivedAt,
    promiseDueAt:
      view.promiseDueAt === null || receipt.promiseDueAt === null
        ? view.promiseDueAt === receipt.promiseDueAt
        : view.promiseDueAt <= receipt.promiseDueAt,
  };
  return (["reference", "receivedAt", "promiseDueAt"] as const)
    .filter((field) => !stands[field])
    .map((field) => `${name}: the receipt said ${field} ${receipt[field]}, the thread says ${view[field]}`);
}

/** As many events as there are words; whichever words came first are the ones that were received. */
function judgeEvents(said: readonly Said[], view: ThreadView, name: string, { lost, duplicated }: Findings): void {
  const there = new Set(view.messages.map(({ id }) => id));
  const visitors = said.filter(({ id, kind }) => there.has(id) && (kind === "first" || kind === "correction")).length;
  const expected = {
    received: Math.min(1, visitors),
    corrected: Math.max(0, visitors - 1),
    wrote: said.filter(({ id, kind }) => there.has(id) && kind === "message").length,
    photo_added: said.filter(({ acknowledged, kind }) => acknowledged && kind === "photo").length,
    replied: said.filter(({ id, kind }) => there.has(id) && kind === "reply").length,
  };
  for (const [kind, count] of Object.entries(expected)) {
    const found = view.events.filter((event) => event.kind === kind).length;
    if (found < count) lost.push(`${name}: ${count - found} event(s) ${kind} missing`);
    if (found > count) duplicated.push(`${name}: ${found - count} event(s) ${kind} too many`);
  }
}

/** A picture without anything to take out comes back as it was. */
async function judgePhoto(url: string, { entry, said, bytes }: Photo): Promise<Findings> {
  const body = JSON.stringify({ key: { site: entry.site.key, id: entry.id, secret: entry.secret }, photo: said.id });
  const answer = await fetch(`${url}${paths.threadPhoto}`, {
    method: "POST",
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const found = Buffer.from(await answer.arrayBuffer());
  const lost = said.acknowledged && !(answer.ok && found.equals(bytes));
  return {
    lost: lost ? [`${entry.receipt?.reference}: photo ${said.id} answers ${answer.status}`] : [],
    duplicated: [],
  };
}

/** The inbox lists every complaint once, and none that nobody sent. */
export function judgeList(ledger: Ledger, site: Site, ids: readonly string[]): Findings {
  const own = ledger.entries.filter((entry) => entry.site === site);
  const known = new Set(own.map(({ id }) => id));
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return {
    lost: own
      .filter(({ id, said }) => !times.has(id) && said.some(({ acknowledged }) => acknowledged))
      .map(({ id }) => `${id} is not in the inbox`),
    duplicated: [...times]
      .filter(([id, count]) => count > 1 || !known.has(id))
      .map(([id, count]) => (known.has(id) ? `${id} is in the inbox ${count} times` : `nobody sent ${id}`)),
  };
}
