import { env as platform } from "cloudflare:workers";
import type { ComplaintDraft } from "../../../shared/complaint.ts";
import type { EventKind } from "../../../shared/life.ts";
import { paths } from "../../../shared/paths.ts";
import type { Measured } from "../../../shared/promise.ts";
import type { SettingsView } from "../../../shared/site.ts";
import type { Env } from "../../../worker/env.ts";
import { publishSnapshot } from "../../../worker/snapshot.ts";
import { commit } from "../../../worker/store/commit.ts";
import { readSite, storeMeasured } from "../../../worker/store/sites.ts";
import type { BoxedMail } from "../../../worker/doors/box.ts";
import { good, HOUR, MINUTE, type Shop, someAddress, type Thread, type World } from "../world.ts";

export const env = platform as unknown as Env;

/**
 * Every world opens on a Monday at 9:00 UTC, and here the shop's wall says so too, winter and summer. It works from nine to
 * five and promises eight hours of that. So long after a complaint its stages fall due.
 */
export const HALF = 4 * HOUR;
export const NEAR = 6 * HOUR + 24 * MINUTE;
export const DUE = 8 * HOUR;

export async function openShop(world: World, wanted: Parameters<World["shop"]>[0] = {}): Promise<Shop> {
  const shop = await world.shop();
  const { settings } = good(await shop.team.ask<SettingsView>("GET", paths.api.settings));
  await shop.team.sets({ settings: { clock: { ...settings.clock, zone: "UTC" } }, channels: wanted.channels ?? {} });
  return shop;
}

/** Somebody with a problem who reads mail. */
export async function byMail(shop: Shop, more: Partial<ComplaintDraft> = {}): Promise<Thread & { email: string }> {
  const email = more.email ?? someAddress();
  return Object.assign(await shop.visitor().complains({ reach: "mail", ...more, email }), { email });
}

/** Mails of the kind that owns up to a delay. */
export async function lateMails(world: World, email: string): Promise<BoxedMail[]> {
  return (await world.mailsTo(email)).filter(({ subject }) => subject.startsWith("We are late"));
}

/** How often this stands on the complaint's timeline. */
export async function count(thread: Thread, kind: EventKind): Promise<number> {
  const row = await env.DB.prepare("SELECT COUNT(*) AS n FROM events WHERE site = ?1 AND complaint = ?2 AND kind = ?3")
    .bind(thread.draft.site, thread.id, kind)
    .first<{ n: number }>();
  return row?.n ?? 0;
}

/** Where this visitor lives, as the network would have said. */
export async function livesIn(thread: Thread, zone: string): Promise<void> {
  await env.DB.prepare("UPDATE complaints SET zone = ?3 WHERE site = ?1 AND id = ?2")
    .bind(thread.draft.site, thread.id, zone)
    .run();
}

/** As if a night had found that first answers take so long here, in minutes. */
export async function hasMeasured(site: string, figureMin: number, now: number): Promise<void> {
  // A moment later than what the Timekeeper may have measured just now.
  const measured: Measured = { at: now + 1, n: 30, figureMin, byHour: Array.from({ length: 168 }, () => null) };
  await commit(env.DB, [storeMeasured(env.DB, site, measured)]);
  const stored = await readSite(env.DB, site);
  if (stored) await publishSnapshot(env, { site, number: stored.number, settings: stored.settings, measured });
}

/** What is still owed of this complaint, and when. */
export async function owedOf(thread: Thread): Promise<{ id: string; at: number }[]> {
  const { results } = await env.DB.prepare(
    "SELECT id, due_at FROM outbox WHERE site = ?1 AND complaint = ?2 AND done_at IS NULL ORDER BY id",
  )
    .bind(thread.draft.site, thread.id)
    .all<{ id: string; due_at: number }>();
  return results.map(({ id, due_at: at }) => ({ id, at }));
}
