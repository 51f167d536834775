import { setTimeout as pause } from "node:timers/promises";
import { answer, begin, complain, say, type World, write } from "./visitor.ts";
import type { Entry, Site } from "./ledger.ts";

export interface Crowd {
  clients: number;
  sites: readonly Site[];
  /** Asked before every deed. */
  over(): boolean;
  /** A client rests so long after each deed, in ms. */
  restMs?: number;
  /** Shares of what is done; the rest are new complaints. */
  corrections?: number;
  messages?: number;
  replies?: number;
}

/** Recent complaints of a client: what it still writes to, and what the owner answers. */
const RECENT = 6;

/**
 * Many devices and the owners, all at it until it is over. Resolves when every queue is empty: what was begun is
 * delivered, or the devices gave up.
 */
export async function crowd(world: World, { clients, sites, over, restMs = 0, ...shares }: Crowd): Promise<void> {
  const { corrections = 0.1, messages = 0.35, replies = 0.15 } = shares;
  async function client(): Promise<void> {
    const own: World = { ...world, dice: world.dice.fork() };
    const recent: Entry[] = [];
    while (!over()) {
      const roll = own.dice.next();
      const entry = recent.length > 0 ? own.dice.pick(recent) : undefined;
      if (!entry || roll >= corrections + messages + replies) {
        const fresh = begin(own, own.dice.pick(sites));
        await complain(own, fresh, say(own, fresh, "first"));
        if (!fresh.receipt) continue;
        recent.push(fresh);
        if (recent.length > RECENT) recent.shift();
      } else if (roll < corrections) await complain(own, entry, say(own, entry, "correction"));
      else if (roll < corrections + messages) await write(own, entry, say(own, entry, "message"));
      else await answer(own, entry, say(own, entry, "reply"));
      if (restMs > 0) await pause(restMs * (0.5 + own.dice.next()));
    }
  }
  await Promise.all(Array.from({ length: clients }, client));
}
