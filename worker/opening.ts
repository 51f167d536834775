import * as v from "valibot";
import { ComplaintId, SiteKey } from "../shared/id.ts";
import { readReference } from "../shared/reference.ts";
import { askD1, NoAnswer } from "./database.ts";
import { databaseFor, type Env } from "./env.ts";
import { threadCodeHash } from "./intake.ts";
import { readLetters, sameText } from "./keys.ts";
import type { Proof } from "./proof.ts";
import type { Found } from "./spooled/finding.ts";
import { askSpool } from "./spooled/spool.ts";
import { clearCodeTries, countCodeTry } from "./store/codes.ts";
import { commit } from "./store/commit.ts";
import { readThread, type ThreadRows } from "./store/thread.ts";

/** What a form without JavaScript carries: what was typed, and from our own pages also whose thread it is. */
export type Given = Partial<Record<"reference" | "code" | "site" | "complaint", string>>;

const Whose = v.object({ site: SiteKey, complaint: ComplaintId });

/** A thread that reference and code have opened. */
export interface Opened {
  found: Found<ThreadRows>;
  code: string;
}

async function openInD1(env: Env, reference: string, code: string, now: number): Promise<ThreadRows | undefined> {
  for (const { site, id, codeHash } of await countCodeTry(databaseFor(env, ""), reference, now)) {
    if (!sameText(await threadCodeHash(env, site, id, code), codeHash)) continue;
    const db = databaseFor(env, site);
    await commit(db, [clearCodeTries(db, site, id)]);
    return readThread(db, site, id);
  }
  return undefined;
}

/** Whose thread the form says it is, with the code as proof; the reference alone names no site. Undefined where a form does not say. */
export async function proofGiven(
  env: Env,
  given: Given,
): Promise<{ site: string; complaint: string; proof: Proof } | undefined> {
  const whose = v.safeParse(Whose, given);
  if (!whose.success) return undefined;
  const { site, complaint } = whose.output;
  const code = readLetters(given.code ?? "");
  return { site, complaint, proof: { by: "code", hash: await threadCodeHash(env, site, complaint, code) } };
}

/**
 * The thread behind reference and code, in D1 or in the spool. Undefined for a wrong reference, a wrong code and no tries
 * left, all the same; NoAnswer where D1 could not be asked and the spool does not have it.
 */
export async function openByCode(env: Env, given: Given, now: number): Promise<Opened | undefined> {
  const reference = readReference(given.reference ?? "");
  if (!reference) return undefined;
  const code = readLetters(given.code ?? "");
  let trouble: NoAnswer | undefined;
  try {
    const filed = await askD1(() => openInD1(env, reference, code, now));
    if (filed) return { found: { filed }, code };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    trouble = error;
  }
  const whose = await proofGiven(env, given);
  if (whose) {
    const { site, complaint, proof } = whose;
    const held = await askSpool(env, site, (spool) => spool.tryCode(complaint, proof.hash));
    if (held?.intakes[0].reference === reference) return { found: { held, sure: !trouble }, code };
  }
  if (trouble) throw trouble;
  return undefined;
}
