import type { ComplaintDraft } from "../../shared/complaint.ts";
import { hashOf, newId, randomSecret, referenceOf } from "../keys.ts";
import { promiseFor } from "../promised.ts";
import { publishSnapshot } from "../snapshot.ts";
import { commit } from "../store/commit.ts";
import { keepComplaint } from "../store/intake.ts";
import { insertMember } from "../store/members.ts";
import { readSite, updateSite } from "../store/sites.ts";
import { markRead, see, takeOn } from "../store/steps.ts";
import { addEvent, addMessage, awaitLeaving, fileAnswer } from "../store/writing.ts";
import { newSite } from "../sites.ts";
import type { LocalEnv } from "./box.ts";
import { samples, type Sample } from "./samples.ts";

export const DEMO_SITE = "demo";
export const DEMO_OWNER = { id: "demo-owner", name: "Ana Ferreira", publicName: "Ana", email: "ana@demo.example" };

/** Stores one sample as if it had come `agoMin` minutes ago, through the same statements as a real one. */
async function plant(env: LocalEnv, sample: Sample, now: number): Promise<void> {
  const at = now - sample.agoMin * 60_000;
  const site = await readSite(env.DB, DEMO_SITE);
  if (!site) return;
  const draft: ComplaintDraft = {
    id: newId(at),
    messageId: newId(at),
    secret: randomSecret(),
    site: DEMO_SITE,
    kind: sample.kind ?? "problem",
    reach: sample.reach ?? "here",
    text: sample.text,
    lang: sample.lang,
    wish: sample.wish,
    anger: sample.anger,
    name: sample.name,
    order: sample.order,
    email: sample.email,
    phone: sample.phone,
    context: { url: `${site.base}/demo`, title: "Lark Street Pottery" },
  };
  const { secret, ...rest } = draft;
  const promised = sample.spam ? null : promiseFor(draft, site, at);
  await keepComplaint(env.DB, {
    draft: rest,
    secretHash: await hashOf(secret),
    reference: await referenceOf(DEMO_SITE, draft.id),
    source: sample.source ?? "widget",
    sourceUrl: null,
    origin: null,
    originListed: true,
    spam: sample.spam ?? false,
    signals: sample.spam ? ["honeypot"] : [],
    network: null,
    reader: site.settings.signer,
    codeHash: null,
    receivedAt: at,
    promiseDueAt: promised?.dueAt ?? null,
    promiseBasis: promised?.basis ?? null,
    zone: null,
    member: null,
  });
  await answer(env, draft.id, sample, at);
}

async function answer(env: LocalEnv, complaint: string, sample: Sample, at: number): Promise<void> {
  const member = { id: DEMO_OWNER.id, name: DEMO_OWNER.publicName };
  const act = { site: DEMO_SITE, complaint, now: at + 20 * 60_000, author: "team" as const, member };
  if (sample.onIt || sample.answer) {
    await commit(env.DB, [...see(env.DB, act), markRead(env.DB, act), ...takeOn(env.DB, act)]);
  }
  if (sample.answer) {
    const later = { ...act, now: act.now + 25 * 60_000 };
    const id = newId(later.now);
    await commit(env.DB, [
      addMessage(env.DB, later, { id, kind: "reply", text: sample.answer, lang: sample.lang, leavesAt: later.now }),
      addEvent(env.DB, later, "replied", id),
      awaitLeaving(env.DB, later, later.now),
      fileAnswer(env.DB, DEMO_SITE, complaint, later.now),
    ]);
  }
}

/** The demo shop, its owner and a handful of complaints; the first time only. `base` is where this Worker now is. */
export async function seed(env: LocalEnv, base: string, now: number): Promise<void> {
  const there = await readSite(env.DB, DEMO_SITE);
  if (there) {
    if (there.base === base) return;
    await commit(env.DB, [updateSite(env.DB, { ...there, base, number: there.number + 1 })]);
    await publishSnapshot(env, { site: DEMO_SITE, number: there.number + 1, settings: there.settings });
    return;
  }
  const { statements, publish } = await newSite(
    env,
    {
      key: DEMO_SITE,
      name: "Lark Street Pottery",
      address: base,
      languages: ["en", "es", "de"],
      zone: "Europe/Lisbon",
      ownerName: DEMO_OWNER.publicName,
      email: DEMO_OWNER.email,
      base,
    },
    now,
  );
  await commit(env.DB, [
    ...statements,
    insertMember(env.DB, { site: DEMO_SITE, role: "owner", createdAt: now, ...DEMO_OWNER }),
  ]);
  const site = await readSite(env.DB, DEMO_SITE);
  if (!site) throw new Error("the demo site was not stored");
  const settings = {
    ...site.settings,
    signer: { name: DEMO_OWNER.publicName, role: "who owns the shop" },
    contacts: { phone: "+351 555 0134", email: "help@demo.example", url: "" },
  };
  await commit(env.DB, [updateSite(env.DB, { ...site, number: 2, settings })]);
  await publish();
  await publishSnapshot(env, { site: DEMO_SITE, number: 2, settings });
  for (const sample of samples) await plant(env, sample, now);
}
