import { missingReach } from "../shared/complaint.ts";
import type { EnteredDraft } from "../shared/inbox.ts";
import { hashOf, hmac, referenceOf } from "./keys.ts";
import { type Door, threadCode, threadCodeHash } from "./intake.ts";
import { base64url } from "../shared/id.ts";
import { ensureHeartbeat, hurry } from "./heartbeat.ts";
import { keep } from "./keep.ts";
import { Refusal } from "./problem.ts";
import { promiseFor } from "./promised.ts";
import { readSnapshot } from "./snapshot.ts";
import type { SignedIn } from "./store/sessions.ts";

/**
 * A complaint heard on the phone, at the counter, read elsewhere: same clock, same reference, same notices. Nobody holds
 * a secret of it; the visitor gets in by the mailed link, or by reference and code, which the team hands over.
 */
export async function enterByHand(door: Door, entered: EnteredDraft, me: SignedIn): Promise<string> {
  const { env, now } = door;
  const missing = missingReach(entered);
  if (missing) throw new Refusal("invalid", { fields: { [missing.field]: missing.code } });
  const snapshot = await readSnapshot(env, me.site);
  if (!snapshot) throw new Refusal("unknown_site");
  const { source, sourceUrl, ...draft } = entered;
  // A secret that nobody was given, the same for every retry of this id.
  const secret = base64url(await hmac(env.LINK_KEY, "entered", me.site, entered.id));
  await ensureHeartbeat(env, me.site, now);
  const promised = promiseFor(entered, snapshot, now);
  const kept = await keep(env, {
    draft: { ...draft, site: me.site },
    secretHash: await hashOf(secret),
    reference: await referenceOf(me.site, entered.id),
    source,
    sourceUrl: sourceUrl || null,
    origin: null,
    originListed: true,
    spam: false,
    signals: [],
    network: null,
    reader: snapshot.settings.signer,
    codeHash: await threadCodeHash(env, me.site, entered.id, await threadCode(env, me.site, entered.id)),
    receivedAt: now,
    promiseDueAt: promised?.dueAt ?? null,
    promiseBasis: promised?.basis ?? null,
    // The network is the team's.
    zone: null,
    member: { id: me.member, name: me.publicName },
  });
  if (!kept) throw new Refusal("conflict");
  if (kept.fresh) door.waitUntil(hurry(env, me.site));
  return entered.id;
}
