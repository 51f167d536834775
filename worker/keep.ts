import { askD1, NoAnswer, type Trouble } from "./database.ts";
import { databaseFor, type Env } from "./env.ts";
import { spread } from "./middleware/capacity.ts";
import { Refusal } from "./problem.ts";
import type { KeepAnswer, Manner, Refused } from "./spooled/entry.ts";
import { askSpool } from "./spooled/spool.ts";
import { type Intake, keepComplaint, type Kept } from "./store/intake.ts";

const BUSY_S = 5;
/** Complaints that this isolate has handed to the spool, until when: what follows them must be filed behind them. */
const handed = new Map<string, number>();
const HANDED_MS = 10 * 60_000;
const HANDED_MAX = 10_000;

/** Neither D1 nor the spool could take it: the browser keeps the words and comes again. */
export function busy(): Refusal {
  return new Refusal("busy", { retry_after_s: spread(BUSY_S, BUSY_S) });
}

/** Why nothing was taken, as the visitor is told. */
export function refusalFor(refused: Refused | undefined): Refusal {
  if (refused === "unknown_site" || refused === "not_found") return new Refusal(refused);
  return busy();
}

/** Any failure hands over to the spool; one of our own making too, for there it is seen and nothing is lost. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof NoAnswer) return error.why;
  console.error("keep", error instanceof Error ? error.name : "failed");
  return "d1.error";
}

async function keepInSpool(env: Env, intake: Intake, manner: Manner): Promise<KeepAnswer | undefined> {
  const { site, id } = intake.draft;
  const answer = await askSpool(env, site, (spool) => spool.keep(intake, manner));
  if (answer && "kept" in answer) {
    if (handed.size >= HANDED_MAX) handed.clear();
    handed.set(`${site}/${id}`, Date.now() + HANDED_MS);
  }
  return answer;
}

/** Was it handed to the spool a short while ago? Then the spool is asked before D1, or what came second would be filed first. */
function wasHanded(site: string, id: string): boolean {
  const rest = (handed.get(`${site}/${id}`) ?? 0) - Date.now();
  return rest > 0 && rest <= HANDED_MS;
}

/**
 * Makes a complaint durable, or says that it is not: one try at D1 of 1.5 s, then the site's spool object at once, with
 * the same Intake, so that both give the same receipt. A try that had seemed to fail may still commit; filing it twice
 * changes nothing. Undefined when the id is known under another secret.
 */
export async function keep(env: Env, intake: Intake): Promise<Kept | undefined> {
  const { site, id } = intake.draft;
  if (wasHanded(site, id)) {
    const answer = await keepInSpool(env, intake, { why: "d1.error", behind: true });
    if (answer && "kept" in answer) return answer.kept;
    if (answer?.refused === "not_found") return undefined;
    handed.delete(`${site}/${id}`);
  }
  let why: Trouble;
  try {
    return await askD1(() => keepComplaint(databaseFor(env, site), intake));
  } catch (error) {
    why = troubleOf(error);
  }
  const answer = await keepInSpool(env, intake, { why });
  if (answer && "kept" in answer) return answer.kept;
  if (answer?.refused === "not_found") return undefined;
  throw refusalFor(answer?.refused);
}
