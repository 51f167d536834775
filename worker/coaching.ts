import type { Pack } from "../shared/coach/pack.ts";
import { phrasesOf } from "../shared/coach/phrases.ts";
import type { CoachDraft, CoachReport } from "../shared/coach/types.ts";
import {
  type CheckDraft,
  type CheckedView,
  type CheckView,
  COACH_VERSION,
  keepOf,
  RECORD_CLASSES,
  type ReplyDraft,
} from "../shared/coaching.ts";
import { isSame, type Mention, mentionsIn, spellingOf } from "../shared/particulars.ts";
import { isOutage } from "./database.ts";
import { databaseFor, type Env } from "./env.ts";
import { Refusal } from "./problem.ts";
import { seams } from "./seams.ts";
import { readSnapshot } from "./snapshot.ts";
import { type Holder, readRecord } from "./store/coaching.ts";
import type { SignedIn } from "./store/sessions.ts";
import type { ThreadRows } from "./store/thread.ts";
import { wordsOf } from "./views/complaint.ts";
import { counts } from "./views/offer.ts";

/** Looked up of each kind; who writes more addresses or numbers than this into one answer has other worries. */
const LOOKED_UP_MAX = 100;
const OF_RECORD: ReadonlySet<string> = new Set(RECORD_CLASSES);

const present = (values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value) => value !== null && value !== undefined && value !== "") as string[];

/** May stand in any answer to this complaint: the site's contacts, the member's own address, and what the complaint itself says. */
async function ownOf(env: Env, rows: ThreadRows, me: SignedIn): Promise<string[]> {
  const { email, phone, order_no: order, reference } = rows.complaint;
  const contacts = (await readSnapshot(env, me.site))?.settings.contacts;
  return present([contacts?.email, contacts?.phone, me.email, email, phone, order, reference]);
}

const keyOf = ({ kind, spelling }: Mention): string => `${kind} ${spelling}`;

/** Drops every stretch of the text that stands in `known` too, whatever it is taken for. */
function without(mentions: readonly Mention[], known: readonly Mention[]): Mention[] {
  const bySpelling = Map.groupBy(known, keyOf);
  const ours = new Set<number>();
  for (const mention of mentions)
    if (bySpelling.get(keyOf(mention))?.some(({ text }) => isSame(mention.kind, mention.text, text)))
      ours.add(mention.start);
  return mentions.filter(({ start }) => !ours.has(start));
}

/** As they stand in the text: what another person's complaint has, and this one has not. */
function foreignAmong(mentions: readonly Mention[], holders: readonly Holder[], person: string | null): string[] {
  const others = Map.groupBy(
    holders.filter(({ email }) => !(person && email && isSame("mail", person, email))),
    ({ kind, value }) => `${kind} ${kind === "reference" ? value : spellingOf(kind, value)}`,
  );
  const texts = mentions.flatMap((one) =>
    others.get(keyOf(one))?.some(({ value }) => isSame(one.kind, one.text, value)) ? [one.text] : [],
  );
  return [...new Set(texts)];
}

/** A draft as the coach is asked about it; `promises` and `offer` are what goes on record with it. */
type Asked = CheckDraft & Pick<ReplyDraft, "promises" | "offer">;

/** Is something offered, agreed on or given that stands? */
function isOffered(rows: ThreadRows, { offer }: Asked, now: number): boolean {
  return offer !== undefined || rows.offers.some((one) => counts(one, now));
}

/** Is something promised that can still be kept? What was broken has to be promised anew; an offer says by when it is done. */
function isPromised(rows: ThreadRows, { promises = [], offer }: Asked, now: number): boolean {
  return (
    promises.length > 0 || offer !== undefined || rows.promises.some((one) => one.done_at === null && one.due_at >= now)
  );
}

/** What the record adds to a draft; with `foreign` and `own`, which a browser cannot know. */
async function withRecord(env: Env, rows: ThreadRows, draft: Asked, me: SignedIn, now: number) {
  const { complaint } = rows;
  const { site, id } = complaint;
  // Whoever said "I did not write this" is not who complains.
  const person = complaint.disowned_at === null ? complaint.email : null;
  const own = await ownOf(env, rows, me);
  const words = wordsOf(rows);
  const mentions = without(mentionsIn(draft.text), mentionsIn([...own, words].join("\n")));
  const asked = (kind: Mention["kind"]) =>
    [...new Set(mentions.flatMap((one) => (one.kind === kind ? [one.spelling] : [])))].slice(0, LOOKED_UP_MAX);
  const record = await readRecord(databaseFor(env, site), site, id, person, {
    mail: asked("mail"),
    phone: asked("phone"),
    order: asked("order"),
    reference: asked("reference"),
  });
  const said = rows.messages.flatMap((one) => (one.kind === "reply" && one.taken_back_at === null ? [one.text] : []));
  return {
    text: draft.text,
    lang: draft.lang ?? complaint.lang,
    moment: draft.moment,
    severity: complaint.severity ?? undefined,
    fault: complaint.fault ?? undefined,
    failure: complaint.failure ?? undefined,
    complaint: words,
    recorded: { promise: isPromised(rows, draft, now), remedy: isOffered(rows, draft, now) },
    earlier: [...said, ...record.earlier],
    toOthers: record.toOthers,
    foreign: foreignAmong(mentions, record.holders, person),
    own,
  } satisfies CoachDraft;
}

function tell(error: unknown): void {
  console.error("coach", error instanceof Error ? error.name : "failed");
}

/**
 * What only the record can tell of a draft. Where five worse things are wrong with it, a repetition is not said yet. A
 * coach that fails finds nothing.
 */
export async function checkDraft(
  env: Env,
  rows: ThreadRows,
  draft: CheckDraft,
  me: SignedIn,
  now: number,
): Promise<CheckView> {
  const known = await withRecord(env, rows, draft, me, now);
  const { foreign, own } = known;
  try {
    const { findings } = seams.coach(known, await seams.readPack(env, known.lang));
    return { findings: findings.filter((one) => OF_RECORD.has(one.class)), foreign, own };
  } catch (error) {
    tell(error);
    return { findings: [], foreign, own };
  }
}

/** Who the record says an answer may name: the visitor, whoever writes it, and the members who wrote or promised before. */
function namesOf({ complaint, messages, promises }: ThreadRows, me: SignedIn): string[] {
  const others = [...messages, ...promises].map((one) => one.by_name);
  return present([complaint.name, complaint.reader_name, me.name, me.publicName, ...others]);
}

/** Words that cannot be named are no reason not to know what was read. */
function phrasesIn(
  draft: CoachDraft,
  { findings }: CoachReport,
  pack: Pack | undefined,
  names: readonly string[],
): (string | undefined)[] {
  try {
    return pack ? phrasesOf(draft, findings, pack, names) : [];
  } catch (error) {
    tell(error);
    return [];
  }
}

/** An answer that may go out, as it was checked; `overruled` when it goes out for its reason only. */
export interface Checked {
  checked: CheckedView;
  overruled: boolean;
}

/**
 * Throws `barred` or `reason_needed` where the coach does not let it out. A coach that fails stops nobody: the answer
 * goes out unchecked, and it stands beside it. An outage is no failing of the coach; then nothing could be stored either.
 */
export async function checkReply(
  env: Env,
  rows: ThreadRows,
  draft: ReplyDraft,
  me: SignedIn,
  now: number,
): Promise<Checked> {
  const kept = { moment: draft.moment ?? "reply", version: COACH_VERSION } as const;
  let known: Awaited<ReturnType<typeof withRecord>>;
  let pack: Pack | undefined;
  let report: CoachReport;
  try {
    known = await withRecord(env, rows, draft, me, now);
    pack = await seams.readPack(env, known.lang);
    report = seams.coach(known, pack);
  } catch (error) {
    if (isOutage(error)) throw error;
    tell(error);
    const unread = { verdict: "unchecked", lang: null, findings: [], components: {}, failed: true } as const;
    return { checked: { ...kept, ...unread, findings: [], reason: null }, overruled: false };
  }
  if (report.barred === "yes") throw new Refusal("barred", { findings: report.findings });
  const overruled = report.barred === "reason";
  if (overruled && draft.reason === undefined) throw new Refusal("reason_needed", { findings: report.findings });
  const reason = overruled ? (draft.reason ?? null) : null;
  return {
    checked: { ...kept, ...keepOf(report, phrasesIn(known, report, pack, namesOf(rows, me))), reason, failed: false },
    overruled,
  };
}
