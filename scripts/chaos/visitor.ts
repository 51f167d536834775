import { randomBytes } from "node:crypto";
import type { ComplaintDraft } from "../../shared/complaint.ts";
import { base64url, uuid7 } from "../../shared/make-id.ts";
import { paths } from "../../shared/paths.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import { type Answer, ask, deliver, type Patience } from "./device.ts";
import type { Dice } from "./dice.ts";
import type { Entry, Ledger, Said, Site } from "./ledger.ts";
import { someWords } from "./words.ts";

/** How a try leaves the device; a scenario may send it twice, or hang up before the answer. */
export type Send = (url: string, body: unknown, headers: Record<string, string>) => Promise<Answer>;

export interface World {
  /** Origin of the Worker. */
  url: string;
  ledger: Ledger;
  dice: Dice;
  /** The device's own clock, ms UTC; browser clocks lie. */
  clock: () => number;
  send: Send;
  /** When devices give up, ms UTC. Infinity for as long as the scenario has not begun to end. */
  until: () => number;
  /** Chance, per request without an answer, that a visitor with a new complaint closes the page for good. */
  leaving: number;
  /** Longest wait of a device that nobody tells how long to wait, in ms. */
  longestWaitMs: number;
}

export function world(url: string, ledger: Ledger, dice: Dice, more: Partial<World> = {}): World {
  return {
    url,
    ledger,
    dice,
    clock: () => Date.now(),
    send: ask,
    until: () => Infinity,
    leaving: 0,
    longestWaitMs: 1_500,
    ...more,
  };
}

function freshId(world: World): string {
  return uuid7(world.clock(), randomBytes(16));
}

const FIRST_WAIT_MS = 100;

/** Devices do not come back all at once, nor ever faster. */
export function patience({ until, dice, longestWaitMs }: World, leaves = () => false): Patience {
  const backOff = (failures: number) => Math.min(longestWaitMs, FIRST_WAIT_MS * 2 ** failures) * (0.5 + dice.next());
  return { until, leaves, backOff };
}

/** Words that are about to be said; they stand in the ledger before the first byte leaves. */
export function say(world: World, entry: Entry, kind: Said["kind"]): Said {
  const id = freshId(world);
  const said = { id, kind, text: someWords(world.dice, id.slice(-6)), acknowledged: false };
  entry.said.push(said);
  return said;
}

/** A complaint that nobody has sent yet. */
export function begin(world: World, site: Site): Entry {
  const id = freshId(world);
  const entry: Entry = {
    site,
    id,
    secret: base64url(randomBytes(32)),
    network: `net-${id.slice(-12)}`,
    email: world.dice.chance(0.1) ? `v-${id.slice(-12)}@visitor.example` : undefined,
    receipt: undefined,
    said: [],
  };
  world.ledger.add(entry);
  return entry;
}

function headers(entry: Entry): Record<string, string> {
  return { "content-type": "text/plain;charset=UTF-8", "x-test-network": entry.network };
}

/** Sends these words as the complaint (or, under a new message id, as its correction). */
export async function complain(world: World, entry: Entry, said: Said): Promise<void> {
  const leaves = () => said.kind === "first" && world.dice.chance(world.leaving);
  const draft: ComplaintDraft = {
    id: entry.id,
    messageId: said.id,
    secret: entry.secret,
    site: entry.site.key,
    kind: "problem",
    text: said.text,
    reach: entry.email ? "mail" : "here",
    ...(entry.email ? { email: entry.email } : {}),
    lang: "en",
    took: 9_000,
  };
  const attempt = () => world.send(`${world.url}${paths.complaints}`, draft, headers(entry));
  const answer = await deliver(world.ledger, said, attempt, patience(world, leaves));
  if (answer) book(world.ledger, entry, answer.body as ReceiptView);
}

/**
 * Whoever is told twice is told the same: names for ever. A time can be a later one where D1 could not be asked in time;
 * the earliest is the one that must stand in the end.
 */
export function book(ledger: Ledger, entry: Entry, receipt: ReceiptView): void {
  const first = (entry.receipt ??= receipt);
  for (const field of ["id", "reference"] as const) {
    if (first[field] !== receipt[field])
      ledger.broken.push(`${entry.id}: the receipt said ${field} ${first[field]}, and later ${receipt[field]}`);
  }
  if (first.receivedAt !== receipt.receivedAt) ledger.anew++;
  if (receipt.receivedAt < first.receivedAt) entry.receipt = receipt;
}

/** Writes into the thread. */
export async function write(world: World, entry: Entry, said: Said): Promise<void> {
  const key = { site: entry.site.key, id: entry.id, secret: entry.secret };
  const body = { key, messageId: said.id, text: said.text };
  const attempt = () => world.send(`${world.url}${paths.threadMessages}`, body, headers(entry));
  await deliver(world.ledger, said, attempt, patience(world));
}

/** The owner answers from the inbox. */
export async function answer(world: World, entry: Entry, said: Said): Promise<void> {
  const url = `${world.url}${paths.api.replies(entry.id)}`;
  const own = { cookie: `sid=${entry.site.sid}`, origin: world.url, "content-type": "application/json" };
  const attempt = () => ask(url, { messageId: said.id, text: said.text }, own);
  await deliver(world.ledger, said, attempt, patience(world));
}
