import { PROMISE_AHEAD_MAX_MS, type PromiseDraft } from "../shared/promise.ts";
import { Refusal } from "./problem.ts";
import { readMember } from "./store/members.ts";
import type { NewPromise } from "./store/promises.ts";
import type { SignedIn } from "./store/sessions.ts";

/** Who keeps it: a member of this site, whoever records it where nobody is named. */
export async function keeperOf(db: D1Database, me: SignedIn, owner: string | undefined): Promise<NewPromise["keeper"]> {
  if (owner === undefined || owner === me.member) return { id: me.member, name: me.publicName };
  const member = await readMember(db, me.site, owner);
  if (!member) throw new Refusal("invalid", { fields: { owner: "owner.unknown" } });
  return { id: member.id, name: member.publicName };
}

/**
 * A promise as it goes on record at `madeAt` (ms UTC). Throws `invalid` where it would be due by then, or too far away, or
 * nobody of this site were to keep it.
 */
export async function makePromise(
  db: D1Database,
  me: SignedIn,
  { id, text, dueAt, owner }: PromiseDraft,
  madeAt: number,
): Promise<Omit<NewPromise, "message">> {
  if (dueAt <= madeAt) throw new Refusal("invalid", { fields: { dueAt: "due.past" } });
  if (dueAt > madeAt + PROMISE_AHEAD_MAX_MS) throw new Refusal("invalid", { fields: { dueAt: "due.far" } });
  return { id, text, dueAt, madeAt, keeper: await keeperOf(db, me, owner) };
}

/** The same for all that an answer promises; their fields are named as in the answer. */
export async function makePromises(
  db: D1Database,
  me: SignedIn,
  drafts: readonly PromiseDraft[],
  madeAt: number,
): Promise<Omit<NewPromise, "message">[]> {
  const make = async (draft: PromiseDraft, n: number) => {
    try {
      return await makePromise(db, me, draft, madeAt);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const fields = Object.entries(error.more.fields ?? {}).map(([field, code]) => [`promises.${n}.${field}`, code]);
      throw new Refusal(error.code, { fields: Object.fromEntries(fields) as Record<string, string> });
    }
  };
  return Promise.all(drafts.map(make));
}
