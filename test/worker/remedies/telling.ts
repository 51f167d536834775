import { openShop } from "../clock/clock.ts";
import { type Shop, someAddress, type Thread, type World } from "../world.ts";
import { api, offer, offered } from "./world.ts";

/** What a program is told of an offer. */
export interface Told {
  step?: string;
  option?: number;
  amount?: number;
  limit?: number;
  given?: number;
  approved?: boolean;
  by?: string;
  reason?: string;
  total?: number;
  message?: { excerpt: string };
  offer?: { id: string; state: string; cost: number; options: { text: string }[]; dueAt: string | null };
  complaint: { reference: string; state: string };
}

/** How somebody who reads mail complains. */
export const byMail = () => ({ reach: "mail" as const, email: someAddress() });

export async function subjects(world: World, to: string): Promise<string[]> {
  return (await world.mailsTo(to)).map(({ subject }) => subject);
}

interface Case {
  shop: Shop;
  thread: Thread;
  id: string;
  email: string;
  standsUntil: number;
}

/** An offer by mail that has left, in a shop whose clock is ours, and the mail that brought it. */
export async function offeredByMail(world: World, it = offer()): Promise<Case> {
  const shop = await openShop(world);
  const reader = byMail();
  const { thread, id } = await offered(world, shop, it, reader);
  return { shop, thread, id, email: reader.email, standsUntil: it.standsUntil };
}

/** As somebody delivers it. */
export const delivers = (shop: Shop, complaint: string, id: string) =>
  shop.team.does(api.delivered(complaint, id), { proof: "Bank transfer 4711, told nobody yet" });
