import type { BoxedMail } from "../../../worker/doors/box.ts";
import { byMail, openShop } from "../clock/clock.ts";
import { DAY, MINUTE, type Shop, type Thread, type World } from "../world.ts";

/** Days from an answer to the question whether it is right, where the shop has not set its own. */
export const WEEK = 7 * DAY;
/** A question stays open for so long. */
export const LAPSES = 14 * DAY;

export interface Case {
  shop: Shop;
  thread: Thread & { email: string };
  /** When the answer left. */
  left: number;
}

/** Somebody who reads mail, and whose complaint was answered at once, on a Monday at nine. */
export async function answeredByMail(
  world: World,
  shop?: Shop,
  more: Parameters<typeof byMail>[1] = {},
): Promise<Case> {
  const at = shop ?? (await openShop(world));
  const thread = await byMail(at, more);
  await world.tick();
  await at.team.replies(thread.id, "I sent a new one");
  await world.forward(MINUTE);
  return { shop: at, thread, left: world.now - MINUTE + 10_000 };
}

/** Mails that ask whether it is right now. */
export async function questions(world: World, email: string): Promise<BoxedMail[]> {
  return (await world.mailsTo(email)).filter(({ subject }) => subject.startsWith("Is it right now?"));
}

/** What the webhook was told of this notice. */
export function told<Data>(world: World, shop: Shop, notice: Parameters<World["callsTo"]>[1]): Data[] {
  return world.callsTo(shop.webhook, notice).map(({ body }) => (JSON.parse(body) as { data: Data }).data);
}
