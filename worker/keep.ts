import { databaseFor, type Env } from "./env.ts";
import { Refusal } from "./problem.ts";
import { type Intake, keepComplaint } from "./store/intake.ts";

const TRY_MS = 1_500;
const WAIT_S = 5;

/**
 * Makes a complaint durable, or says that it is not. One try at D1; this is the seam where the site's spool object takes
 * over when D1 errs or does not answer in time. Until it does, the browser keeps the words and comes again.
 */
export async function keep(env: Env, intake: Intake): Promise<Awaited<ReturnType<typeof keepComplaint>>> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Refusal("busy", { retry_after_s: WAIT_S })), TRY_MS);
  try {
    return await Promise.race([keepComplaint(databaseFor(env, intake.draft.site), intake), late]);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("busy", { retry_after_s: WAIT_S });
  } finally {
    clearTimeout(timer);
  }
}
