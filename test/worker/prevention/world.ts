import type {
  CausePageView,
  CauseView,
  PreventionDraft,
  PreventionNewsView,
  PreventionView,
} from "../../../shared/prevention.ts";
import { paths } from "../../../shared/paths.ts";
import type { BoxedMail } from "../../../worker/doors/box.ts";
import { byMail, openShop } from "../clock/clock.ts";
import { type Answer, DAY, freshId, good, MINUTE, type Shop, type Team, type Thread, World } from "../world.ts";

export const { api } = paths;
export const CAUSE = "Thin glass";
/** About a month after a fix somebody is asked whether it held. */
export const MONTH = 30 * DAY;

export function change(more: Partial<PreventionDraft> = {}): PreventionDraft {
  return { id: freshId(), cause: CAUSE, change: "We pack every lamp in foam", dueAt: Date.now() + 7 * DAY, ...more };
}

export function records(team: Team, draft: PreventionDraft): Promise<Answer<PreventionView>> {
  return team.ask<PreventionView>("POST", api.preventions, draft);
}

/** A change on record. */
export async function recorded(team: Team, more: Partial<PreventionDraft> = {}): Promise<PreventionView> {
  return good(await records(team, change(more)));
}

const does = (team: Team, path: string, body: unknown = {}) => team.ask<PreventionView>("POST", path, body);
export const fixes = (team: Team, id: string) => does(team, api.preventionFixed(id));
export const tells = (team: Team, id: string) => does(team, api.preventionTell(id));
export const sees = (team: Team, id: string) => does(team, api.preventionSeen(id));
export const says = (team: Team, id: string, held: boolean) => does(team, api.preventionHeld(id), { held });

export async function news(team: Team): Promise<PreventionView[]> {
  return good(await team.ask<PreventionNewsView>("GET", api.preventionNews)).items;
}

export async function causes(team: Team): Promise<CauseView[]> {
  return good(await team.ask<CausePageView>("GET", api.causePage)).items;
}

/** A change as the page of causes shows it now. */
export async function shown(team: Team, id: string): Promise<PreventionView | undefined> {
  return (await causes(team)).flatMap(({ preventions }) => preventions).find((one) => one.id === id);
}

/** Somebody who suffered it and reads mail. */
export async function suffers(
  shop: Shop,
  more: Parameters<typeof byMail>[1] = {},
  cause = CAUSE,
): Promise<Thread & { email: string }> {
  const thread = await byMail(shop, more);
  await shop.team.does(api.reading(thread.id), { cause });
  return thread;
}

/** And somebody who left no address. */
export async function suffersHere(shop: Shop, cause = CAUSE): Promise<Thread> {
  const thread = await shop.visitor().complains();
  await shop.team.does(api.reading(thread.id), { cause });
  return thread;
}

/** Time passes in which a member looks in now and then, and stays signed in. */
export async function passes(world: World, { team }: Shop, ms: number): Promise<void> {
  const end = world.now + ms;
  while (world.now < end) {
    await world.at(Math.min(end, world.now + 20 * DAY));
    await team.inbox();
  }
}

/** Answered, so that nothing else is mailed to them on the days that follow. */
export async function answers(world: World, shop: Shop, threads: readonly Thread[]): Promise<void> {
  await world.tick();
  for (const { id } of threads) await shop.team.called(id, "I rang");
  await world.forward(MINUTE);
}

/** Mails that say that it is fixed. */
export async function fixedMails(world: World, email: string): Promise<BoxedMail[]> {
  const subjects =
    /^(Fixed, because you told us|Corregido, porque usted nos lo dijo|Behoben, weil Sie es uns gesagt haben)/;
  return (await world.mailsTo(email)).filter(({ subject }) => subjects.test(subject));
}

export interface Fixed {
  world: World;
  shop: Shop;
  id: string;
}

/** A shop in which these suffer, a change is on record, and a minute later it is fixed. */
export async function fixedShop<T>(suffer: (shop: Shop, world: World) => Promise<T>): Promise<Fixed & { who: T }> {
  const world = new World();
  const shop = await openShop(world);
  const who = await suffer(shop, world);
  await world.forward(MINUTE);
  const { id } = await recorded(shop.team);
  await world.forward(MINUTE);
  good(await fixes(shop.team, id));
  await world.forward(MINUTE);
  return { world, shop, id, who };
}
