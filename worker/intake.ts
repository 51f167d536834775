import { type ComplaintDraft, missingReach } from "../shared/complaint.ts";
import { base64url } from "../shared/id.ts";
import type { Source } from "../shared/life.ts";
import type { PublicSettings, Snapshot } from "../shared/site.ts";
import { isSpam } from "../shared/spam.ts";
import type { ReceiptView } from "../shared/thread.ts";
import { askD1, NoAnswer } from "./database.ts";
import { databaseFor, type Env } from "./env.ts";
import { ensureHeartbeat, hurry } from "./heartbeat.ts";
import { busy, keep } from "./keep.ts";
import { hashOf, hmac, lettersOf, referenceOf, siblingId } from "./keys.ts";
import { mailIsSetUp } from "./notices/tellers.ts";
import { admit } from "./middleware/capacity.ts";
import { overRate, slowDown } from "./middleware/rates.ts";
import { networkKey } from "./network.ts";
import { nudge } from "./nudge.ts";
import { Refusal } from "./problem.ts";
import { promiseFor, zoneOf } from "./promised.ts";
import { readSnapshot } from "./snapshot.ts";
import { readSignals } from "./spam.ts";
import { askSpool } from "./spooled/spool.ts";
import type { Intake } from "./store/intake.ts";
import { heldReceipt, readReceipt } from "./store/receipt.ts";

const CODE_LENGTH = 10;

/** The ten letters (50 bits) that open a thread together with its reference. Derived, so that a reload shows the same ones; only the hash is stored. */
export async function threadCode(env: Env, site: string, id: string): Promise<string> {
  return lettersOf(await hmac(env.LINK_KEY, "code", site, id), CODE_LENGTH);
}

/** What is stored of a thread code. Keyed: fifty bits can be tried one by one, and a leaked backup must not open threads. */
export async function threadCodeHash(env: Env, site: string, id: string, code: string): Promise<string> {
  return base64url(await hmac(env.LINK_KEY, "code-hash", site, id, code));
}

function originOf(request: Request): string | null {
  return request.headers.get("origin");
}

/** An Origin the site has not listed is taken and marked, never refused; so is a sandboxed frame's `null`. */
export function isListed(origin: string | null, settings: PublicSettings, ownOrigin: string): boolean {
  return (
    origin === null ||
    origin === ownOrigin ||
    origin === new URL(settings.address).origin ||
    settings.origins.includes(origin)
  );
}

async function decide(
  env: Env,
  request: Request,
  draft: ComplaintDraft,
  snapshot: Snapshot,
  source: Source,
  network: string,
  now: number,
): Promise<Intake> {
  const { secret, website, took, ...rest } = draft;
  const origin = originOf(request);
  const { networkPerMin } = snapshot.settings.limits;
  const [secretHash, reference, signals] = await Promise.all([
    hashOf(secret),
    referenceOf(draft.site, draft.id),
    readSignals(env, { ...rest, website, took }, { network, networkPerMin }, now),
  ]);
  const spam = isSpam(signals);
  // Of spam nobody is told, so nothing is promised; a person who releases it promises then.
  const promised = spam ? null : promiseFor(draft, snapshot, now);
  return {
    draft: rest,
    secretHash,
    reference,
    source,
    sourceUrl: null,
    origin,
    originListed: isListed(origin, snapshot.settings, new URL(request.url).origin),
    spam,
    signals,
    network,
    reader: snapshot.settings.signer,
    codeHash:
      source === "form"
        ? await threadCodeHash(env, draft.site, draft.id, await threadCode(env, draft.site, draft.id))
        : null,
    receivedAt: now,
    promiseDueAt: promised?.dueAt ?? null,
    promiseBasis: promised?.basis ?? null,
    zone: zoneOf(request),
    member: null,
  };
}

/** Where mail is not set up, no receipt mail is owed. */
function withMail(env: Env, receipt: ReceiptView): ReceiptView {
  return { ...receipt, mail: receipt.mail && mailIsSetUp(env) };
}

/** Other words under a message id that is taken: both are kept, never one silently for the other. */
async function keepBeside(env: Env, intake: Intake): ReturnType<typeof keep> {
  const { draft } = intake;
  return keep(env, { ...intake, draft: { ...draft, messageId: await siblingId(draft.messageId, draft.text) } });
}

export interface Door {
  env: Env;
  request: Request;
  now: number;
  waitUntil(promise: Promise<unknown>): void;
}

/** The receipt of words that are already kept under this secret, wherever they are; undefined where nobody knows of them. */
async function knownReceipt(env: Env, draft: ComplaintDraft): Promise<ReceiptView | undefined> {
  const secretHash = await hashOf(draft.secret);
  try {
    const known = await askD1(() => readReceipt(databaseFor(env, draft.site), draft, secretHash));
    if (known) return known;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
  }
  const held = await askSpool(env, draft.site, (spool) => spool.look(draft.id));
  return held ? heldReceipt(held, draft, secretHash) : undefined;
}

/**
 * Takes a complaint: rate, decision, one batch, receipt. Throws a Refusal; when it returns, the complaint is durable and
 * the team will be told even if this process dies now.
 */
export async function takeComplaint(door: Door, draft: ComplaintDraft, source: Source): Promise<ReceiptView> {
  const { env, request, now } = door;
  const missing = missingReach(draft);
  if (missing) throw new Refusal("invalid", { fields: { [missing.field]: missing.code } });
  const snapshot = await readSnapshot(env, draft.site).catch(() => {
    throw busy();
  });
  if (!snapshot) throw new Refusal("unknown_site");
  const network = await networkKey(env.LINK_KEY, request, now);
  if (await overRate(env, draft.site, network, snapshot.settings.limits)) {
    // A retry of what we hold is free: its sender only wants to hear that we have it.
    const known = await knownReceipt(env, draft);
    if (known) return withMail(env, known);
    throw slowDown();
  }
  const leave = admit(draft.site);
  try {
    const intake = await decide(env, request, draft, snapshot, source, network, now);
    const [first] = await Promise.all([keep(env, intake), beat(env, draft.site, now)]);
    const kept = first?.sameWords === false ? await keepBeside(env, intake) : first;
    if (!kept) throw new Refusal("not_found");
    if (kept.fresh) {
      door.waitUntil(hurry(env, draft.site));
      door.waitUntil(nudge(env, draft.site, draft.id));
    }
    return withMail(env, kept.receipt);
  } finally {
    leave();
  }
}

/** What is durable is acknowledged even where the Timekeeper does not answer: its beat goes on, and Cron looks after it. */
async function beat(env: Env, site: string, now: number): Promise<void> {
  await ensureHeartbeat(env, site, now).catch((error: unknown) => {
    console.error("heartbeat", error instanceof Error ? error.name : "failed");
  });
}
