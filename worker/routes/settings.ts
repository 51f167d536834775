import { type Context, Hono } from "hono";
import * as v from "valibot";
import { isKnownProfile, profileOf } from "../../shared/elsewhere/elsewhere.ts";
import { knownZone, neverOpens } from "../../shared/hours.ts";
import { Channel } from "../../shared/notice.ts";
import { paths, patterns } from "../../shared/paths.ts";
import { KEPT_SECRET, PublicSettings, SettingsDraft, type SettingsView, type TeamChannels } from "../../shared/site.ts";
import { refuseTarget } from "../channels/target.ts";
import { type App, databaseFor } from "../env.ts";
import { patience } from "../middleware/patience.ts";
import { readBody } from "../middleware/read.ts";
import { allow } from "../middleware/team.ts";
import { sendTest } from "../notices/test.ts";
import { mailIsSetUp } from "../notices/tellers.ts";
import { Refusal } from "../problem.ts";
import { seams } from "../seams.ts";
import { publishSnapshot } from "../snapshot.ts";
import { changed, commit } from "../store/commit.ts";
import { readSite, type StoredSite, updateSite } from "../store/sites.ts";
import { addEvent, markOriginListed } from "../store/writing.ts";
import { answerComplaint, ownThread } from "./complaints.ts";

async function ownSite(c: Context<App>): Promise<StoredSite> {
  const { site } = c.var.me;
  const stored = await readSite(databaseFor(c.env, site), site);
  if (!stored) throw new Refusal("not_found");
  return stored;
}

function snippetOf(base: string, site: string): string {
  return [
    `<script async src="${base}${paths.script}" data-site="${site}"></script>`,
    `<noscript><a href="${base}${paths.form(site)}">Tell us what went wrong</a></noscript>`,
  ].join("\n");
}

function toView(c: Context<App>, stored: StoredSite, madeSecret = false): SettingsView {
  const { number, settings, measured, site } = stored;
  const { webhook } = stored.channels;
  const channels = {
    ...stored.channels,
    webhook: webhook && { ...webhook, secret: madeSecret ? webhook.secret : KEPT_SECRET },
  };
  const snippet = snippetOf(new URL(c.req.url).origin, site);
  return { number, settings, measured, channels, site, snippet, available: { mail: mailIsSetUp(c.env) } };
}

/** `whsec_` and 24 random bytes, as Standard Webhooks asks. */
function newWebhookSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))))}`;
}

/** Nobody promises beyond this; and days far enough away have names that no longer sort. */
const AWAY_MAX_MS = 2 * 366 * 24 * 60 * 60_000;

/** What the schema cannot know: zones, hours that never open, days far away, addresses a channel must not call. */
function refuseSettings(settings: PublicSettings, channels: TeamChannels, now: number): void {
  const fields: Record<string, string> = {};
  if (!knownZone(settings.clock.zone)) fields["settings.clock.zone"] = "zone.unknown";
  else if (neverOpens(settings.clock)) fields["settings.clock.hours"] = "hours.never";
  const { awayUntil } = settings.clock;
  if (awayUntil !== null && !(Date.parse(awayUntil) < now + AWAY_MAX_MS))
    fields["settings.clock.awayUntil"] = "day.shape";
  const { elsewhere } = settings;
  if (elsewhere && !isKnownProfile(elsewhere.profile)) fields["settings.elsewhere.profile"] = "elsewhere.unknown";
  else if (elsewhere && profileOf(elsewhere.profile)?.named && elsewhere.body.name === "")
    fields["settings.elsewhere.body.name"] = "elsewhere.body";
  for (const name of ["webhook", "slack", "ntfy"] as const) {
    const url = channels[name]?.url;
    if (url && refuseTarget(url, seams.localTargets)) fields[`channels.${name}.url`] = "url.refused";
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", { fields });
}

/** Stored in D1, then with the spool object; "saved" only after both. Undefined when somebody else saved first. */
async function save(c: Context<App>, next: StoredSite): Promise<StoredSite | undefined> {
  const [result] = await commit(databaseFor(c.env, next.site), [updateSite(databaseFor(c.env, next.site), next)]);
  if (changed(result) === 0) return undefined;
  const { site, number, settings, measured } = next;
  await publishSnapshot(c.env, { site, number, settings, measured });
  return next;
}

export const settingsRoutes = new Hono<App>();

settingsRoutes.get(paths.api.settings, allow("settings"), async (c) =>
  c.json(toView(c, await ownSite(c)), 200, { "Cache-Control": "private, no-store" }),
);

settingsRoutes.put(paths.api.settings, allow("settings"), async (c) => {
  const draft = await readBody(c, SettingsDraft);
  refuseSettings(draft.settings, draft.channels, c.var.now);
  const stored = await ownSite(c);
  const { webhook } = draft.channels;
  // The signing secret is ours to make: a client can keep it or ask for a new one by leaving it empty, not choose it.
  const kept = webhook?.secret === KEPT_SECRET ? stored.channels.webhook?.secret : undefined;
  const secret = kept ?? newWebhookSecret();
  const channels = { ...draft.channels, webhook: webhook && { url: webhook.url, secret } };
  const saved = await save(c, {
    site: stored.site,
    base: new URL(c.req.url).origin,
    number: draft.number + 1,
    settings: draft.settings,
    channels,
    measured: stored.measured,
  });
  if (!saved) throw new Refusal("conflict");
  return c.json(toView(c, saved, kept === undefined), 200, { "Cache-Control": "private, no-store" });
});

settingsRoutes.post(paths.api.settingsTest, allow("settings"), async (c) => {
  await patience(c, "test");
  const { channel } = await readBody(c, v.object({ channel: Channel }));
  const told = await sendTest(
    c.env,
    await ownSite(c),
    channel,
    c.var.me.publicName,
    new URL(c.req.url).origin,
    c.var.now,
  );
  return c.json(told.ok ? { ok: true, error: null } : { ok: false, error: told.error });
});

settingsRoutes.post(patterns.allowOrigin, allow("settings"), async (c) => {
  const rows = await ownThread(c);
  const { origin } = rows.complaint;
  const stored = await ownSite(c);
  // A program can send any Origin; one that Settings would refuse must not get in by this door.
  if (origin === null || !v.is(PublicSettings.entries.origins, [origin])) throw new Refusal("conflict");
  if (!stored.settings.origins.includes(origin)) {
    const origins = [...stored.settings.origins, origin];
    const saved = await save(c, { ...stored, number: stored.number + 1, settings: { ...stored.settings, origins } });
    if (!saved) throw new Refusal("conflict");
  }
  const { me, now } = c.var;
  const act = {
    site: me.site,
    complaint: rows.complaint.id,
    now,
    author: "team" as const,
    member: { id: me.member, name: me.publicName },
  };
  const db = databaseFor(c.env, me.site);
  await commit(db, [markOriginListed(db, me.site, rows.complaint.id), addEvent(db, act, "allowed_origin", null)]);
  return answerComplaint(c, await ownThread(c));
});
